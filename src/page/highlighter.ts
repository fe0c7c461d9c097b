/**
 * Highlights on the live page: one <mark> a text node, one call of mark.js a block (its cost is ranges × text nodes of
 * the context). Quotations inside quotations become segments that do not overlap and carry all their ids, innermost
 * first. Taking the marks away leaves the very DOM that was there: mark.js keeps the first part of every text node it
 * splits, so that node gets its whole text back and what was made beside it goes (its own `unmark` would merge the
 * page's text nodes).
 */
import Mark from 'mark.js';
import type { Span } from '../engine/model.ts';
import { isDark } from './background-colour.ts';
import { HIGHLIGHT_CSS, MARK, type MarkStyle } from './highlight-style.ts';
import { PALETTE } from './palette.ts';
import { type TextMap, textNodes } from './text-map.ts';

export interface Marking {
  id: string;
  spans: readonly Span[];
  /** Index of the speaker's colour, null for none. */
  colour: number | null;
  style: MarkStyle;
  /** Shown on rest: “Oda Brenn, senator”. */
  title: string;
}

interface Segment {
  start: number;
  length: number;
  /** Innermost first. */
  markings: Marking[];
}

const IDS = 'data-quotelight';

export class Highlighter {
  /** The page's text nodes below painted elements, with the text they had. */
  private readonly originals = new Map<Text, string>();
  private style: HTMLStyleElement | null = null;

  constructor(
    private readonly map: TextMap,
    private readonly document: Document,
  ) {}

  get painted(): boolean {
    return this.style !== null;
  }

  paint(markings: readonly Marking[]) {
    this.clear();
    this.style = this.document.createElement('style');
    this.style.setAttribute('data-quotelight-style', '');
    this.style.textContent = HIGHLIGHT_CSS;
    (this.document.head ?? this.document.documentElement).append(this.style);
    const work = this.segmentsByElement(markings);
    for (const element of work.keys()) for (const node of textNodes(element)) this.originals.set(node, node.data);
    for (const [element, segments] of work) paintElement(element, segments);
  }

  clear() {
    for (const [node, data] of this.originals) restore(node, data, this.originals);
    this.originals.clear();
    this.style?.remove();
    this.style = null;
  }

  /** The marks of a quotation, in document order. */
  elementsOf(id: string): HTMLElement[] {
    return this.map.blocks.length ? marks(this.document).filter((mark) => idsOf(mark).includes(id)) : [];
  }

  /** Quotations at a node, innermost first. */
  idsAt(node: Node | null): string[] {
    const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
    const mark = element?.closest(`.${MARK}`);
    return mark ? idsOf(mark) : [];
  }

  /** What a click means: the quotations under it, or null where it follows a link, selects text or is not plain. */
  clicked(event: MouseEvent): string[] | null {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.detail > 1 ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return null;
    const target = event.target as Node | null;
    const element = target?.nodeType === 1 ? (target as Element) : (target?.parentElement ?? null);
    if (!element || element.closest('a[href], button, input, select, textarea, label, summary, [contenteditable]'))
      return null;
    const selection = this.document.getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(element, true)) return null;
    const ids = this.idsAt(element);
    return ids.length ? ids : null;
  }

  light(id: string | null) {
    this.only('ql-lit', id);
  }

  /** The one roving focus; marks are not in the tab order. */
  focus(id: string | null) {
    this.only('ql-focus', id);
  }

  /** Brings a quotation to the middle of the window and pulses it once. False where it has no mark. */
  show(id: string): boolean {
    const own = this.elementsOf(id);
    if (!own.length) return false;
    const still = this.document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    own[0].scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    for (const mark of own) {
      mark.classList.remove('ql-pulse');
      void mark.offsetWidth;
      mark.classList.add('ql-pulse');
      mark.addEventListener('animationend', () => mark.classList.remove('ql-pulse'), { once: true });
      if (still) setTimeout(() => mark.classList.remove('ql-pulse'), 600);
    }
    return true;
  }

  private only(name: string, id: string | null) {
    for (const mark of marks(this.document)) mark.classList.toggle(name, id !== null && idsOf(mark).includes(id));
  }

  private segmentsByElement(markings: readonly Marking[]): Map<Element, Segment[]> {
    const ranges = new Map<Element, { start: number; end: number; size: number; marking: Marking }[]>();
    for (const marking of markings) {
      const size = marking.spans.reduce((sum, [s, e]) => sum + e - s, 0);
      for (const span of marking.spans) {
        for (const { block, start, end } of this.map.ranges(span)) {
          const known = ranges.get(block.element) ?? [];
          known.push({ start, end, size, marking });
          ranges.set(block.element, known);
        }
      }
    }
    const segments = new Map<Element, Segment[]>();
    for (const [element, own] of ranges) {
      const cuts = [...new Set(own.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
      const list: Segment[] = [];
      for (let i = 0; i + 1 < cuts.length; i++) {
        const over = own.filter((r) => r.start <= cuts[i] && cuts[i + 1] <= r.end).sort((a, b) => a.size - b.size);
        if (over.length)
          list.push({ start: cuts[i], length: cuts[i + 1] - cuts[i], markings: over.map((r) => r.marking) });
      }
      segments.set(element, list);
    }
    return segments;
  }
}

function paintElement(element: Element, segments: readonly Segment[]) {
  const dark = isDark(element);
  const byStart = new Map(segments.map((segment) => [segment.start, segment]));
  new Mark(element as HTMLElement).markRanges(
    segments.map(({ start, length }) => ({ start, length })),
    {
      element: 'mark',
      className: MARK,
      each: (mark: Element, range: { start: number }) => {
        const segment = byStart.get(range.start);
        if (segment) dress(mark as HTMLElement, segment, dark);
      },
    } as Mark.MarkRangesOptions,
  );
}

function dress(mark: HTMLElement, { markings }: Segment, dark: boolean) {
  const [inner] = markings;
  mark.removeAttribute('data-markjs');
  mark.setAttribute(IDS, markings.map((m) => m.id).join(' '));
  mark.title = [...new Set(markings.map((m) => m.title).filter(Boolean))].join(' · ');
  const { colour } = inner;
  mark.classList.add(`ql-${inner.style}`, colour === null ? 'ql-none' : `ql-c${colour % PALETTE.length}`);
  if (colour !== null && colour >= PALETTE.length) mark.classList.add('ql-again');
  if (dark) mark.classList.add('ql-dark');
}

const marks = (document: Document) => [...document.querySelectorAll<HTMLElement>(`.${MARK}[${IDS}]`)];
const idsOf = (mark: Element) => (mark.getAttribute(IDS) ?? '').split(' ').filter(Boolean);

/** Gives a text node its whole text back and removes what was made of its rest; unwraps where the page has changed it. */
function restore(node: Text, data: string, originals: ReadonlyMap<Text, string>) {
  const made: ChildNode[] = [];
  let text = node.data;
  for (let next = node.nextSibling; next && text.length < data.length; next = next.nextSibling) {
    const ours =
      next.nodeType === 1
        ? (next as Element).classList.contains(MARK)
        : next.nodeType === 3 && !originals.has(next as Text);
    if (!ours) break;
    made.push(next);
    text += next.textContent ?? '';
  }
  // Empty leftovers of the last split.
  for (
    let next = (made.at(-1) ?? node).nextSibling;
    made.length && next?.nodeType === 3 && next.nodeValue === '' && !originals.has(next as Text);
    next = next.nextSibling
  )
    made.push(next);
  if (text === data) {
    for (const other of made) other.remove();
    if (node.data !== data) node.data = data;
  } else for (const other of made) if (other.nodeType === 1) other.replaceWith(...other.childNodes);
}
