/**
 * The one seam to layout: what a person sees of an element, and how. A browser answers by style and geometry; where there
 * is neither (the command, tests) the markup answers alone.
 */
import { isHidden } from './furniture.ts';

export interface Layout {
  isSeen(element: Element): boolean;
  /** It begins a line of its own. */
  isBlock(element: Element): boolean;
  /** The middle of the window is in it. */
  isAtMiddle(element: Element): boolean;
  /** The marks that a `<q>` is shown in; null for none. */
  marksAround(quotation: Element): readonly [string, string] | null;
}

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Words for those who hear a page. */
const SPOKEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|element-invisible)(?:\s|$)/i;
const MARK = /^\s*["“”„«»「『‘]/;

const isBlockByName = (element: Element) => BLOCK.has(element.nodeName.toUpperCase());

/** Typed marks need none besides. */
const marksByName = (quotation: Element): readonly [string, string] | null => {
  if (MARK.test(quotation.textContent ?? '')) return null;
  return quotation.parentElement?.closest('q') ? ['‘', '’'] : ['“', '”'];
};

export const MARKUP: Layout = {
  isSeen: (element) => !isHidden(element) && !SPOKEN.test(element.getAttribute('class') ?? ''),
  isBlock: isBlockByName,
  isAtMiddle: () => false,
  marksAround: marksByName,
};

/** A page that shows nothing yet is read by its markup. */
export function layoutOf(document: Document): Layout {
  const view = document.defaultView;
  const { body } = document;
  return view && typeof body?.checkVisibility === 'function' && isShown(body) ? rendered(view) : MARKUP;
}

/** Neither the element nor anything around it is hidden. */
export const isShown = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

function rendered(view: Window): Layout {
  const blocks = new Map<Element, boolean>();
  return {
    isSeen: (element) =>
      isShown(element)
        ? !isClipped(view, element as HTMLElement)
        : // Without a box of its own, like a slot, and its children show all the same.
          view.getComputedStyle(element).display === 'contents',
    isBlock(element) {
      let answer = blocks.get(element);
      if (answer === undefined) {
        answer = isBlockByStyle(view.getComputedStyle(element), element);
        blocks.set(element, answer);
      }
      return answer;
    },
    isAtMiddle(element) {
      const { top, bottom } = element.getBoundingClientRect();
      return top <= view.innerHeight / 2 && view.innerHeight / 2 <= bottom;
    },
    marksAround(quotation) {
      const { content } = view.getComputedStyle(quotation, '::before');
      if (content === 'none' || content === 'normal' || content === '""') return null;
      return marksByName(quotation);
    },
  };
}

/** Kept on the page for those who hear it, in a box of no size. */
function isClipped(view: Window, element: HTMLElement): boolean {
  if (element.offsetWidth > 1 || element.offsetHeight > 1 || element.offsetParent === null) return false;
  const { position, display } = view.getComputedStyle(element);
  return position === 'absolute' && display !== 'contents';
}

function isBlockByStyle({ display, float, position }: CSSStyleDeclaration, element: Element): boolean {
  // Whatever floats is a block to the browser: for a reader a first letter is none, a picture's box is one.
  if (float !== 'none' || position === 'absolute' || position === 'fixed') return isBlockByName(element);
  return !/^(?:inline|contents|ruby|none)/.test(display);
}
