/**
 * Quotations as <mark> elements that carry their looks as attributes. Marks add elements around the page's words and one
 * stylesheet, nothing else. What the page does to the marks meanwhile is its right.
 */
import { FOCUS, GOES_ON, highlightCss, IDS, INITIALS, LIT, LOOKS, MARK, PULSE } from './highlight-style.ts';
import {
  addStyle,
  coveredElements,
  type Mark,
  type Painter,
  type Piece,
  type State,
  type StyledRoot,
  titleOf,
} from './painter.ts';
import { PALETTE, type Palette } from './palette.ts';
import type { Segment } from './segments.ts';
import type { TextMap } from './text-map.ts';
import { type Wrapped, wrap } from './wrap.ts';

const ATTRIBUTE: Record<State, string> = { lit: LIT, focus: FOCUS, pulse: PULSE };

export class MarkPainter implements Painter {
  readonly #document: Document;
  #wrapped: Wrapped[] = [];
  #styles: HTMLStyleElement[] = [];
  #pieces: Piece[] = [];
  /** Which marks are shown in which state. */
  readonly #shown = new Map<State, Element[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  paint(map: TextMap, markings: readonly Mark[], palette: Palette): void {
    const covered = coveredElements(map, markings);
    if (covered.length === 0) return;
    const roots = new Set(covered.map(({ element }) => element.getRootNode() as StyledRoot));
    const css = highlightCss(palette);
    this.#styles = [...roots.add(this.#document)].map((root) => addStyle(root, css));
    const begun = new Set<string>();
    for (const { element, segments, dark } of covered) {
      let last: { segment: Segment<Mark>; mark: HTMLElement } | null = null;
      const dress = (mark: HTMLElement, segment: Segment<Mark>) => {
        dressMark(mark, segment.covers, dark);
        const [{ id, initials }, ...around] = segment.covers;
        // Within words of the same speaker they are said already.
        const said = begun.has(id) || around.some((cover) => begun.has(cover.id) && cover.initials === initials);
        if (initials && !said) mark.setAttribute(INITIALS, initials);
        for (const cover of segment.covers) begun.add(cover.id);
        this.#pieces.push(pieceOf(mark, segment));
        if (last?.segment === segment) {
          last.mark.setAttribute(GOES_ON.after, '');
          mark.setAttribute(GOES_ON.before, '');
        }
        last = { segment, mark };
      };
      this.#wrapped.push(wrap(element, segments, dress));
    }
  }

  clear(): void {
    for (const wrapped of this.#wrapped.toReversed()) wrapped.unwrap();
    for (const style of this.#styles) style.remove();
    this.#wrapped = [];
    this.#styles = [];
    this.#pieces = [];
    this.#shown.clear();
  }

  stands(): boolean {
    return this.#styles.every((style) => style.isConnected) && this.#pieces.every((piece) => piece.stands());
  }

  /**
   * Takes the marks out of paragraphs of which the page has just rewritten or removed a text node that was split: what
   * was split off would stand beside the new words. Answers whether there were any.
   */
  heal(records: readonly MutationRecord[]): boolean {
    const touched = new Set<Node>();
    for (const { type, target, removedNodes } of records)
      if (type === 'characterData') touched.add(target);
      else for (const node of removedNodes) if (node.nodeType === 3) touched.add(node);
    if (touched.size === 0) return false;
    const rewritten = this.#wrapped.filter((wrapped) => wrapped.isRewritten(touched));
    for (const wrapped of rewritten) wrapped.unwrap();
    return rewritten.length > 0;
  }

  isHit(piece: Piece, event: MouseEvent): boolean {
    return event.composedPath().includes(piece.element);
  }

  show(state: State, pieces: readonly Piece[]): void {
    const attribute = ATTRIBUTE[state];
    for (const mark of this.#shown.get(state) ?? []) mark.removeAttribute(attribute);
    const marks = pieces.map(({ element }) => element);
    for (const mark of marks) mark.setAttribute(attribute, '');
    this.#shown.set(state, marks);
  }

  /** Marks are in nobody's tab order: the first of these takes the focus. */
  focus(pieces: readonly Piece[]): void {
    for (const mark of this.#shown.get('focus') ?? []) mark.removeAttribute('tabindex');
    this.show('focus', pieces);
    const first = pieces[0]?.element as HTMLElement | undefined;
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }

  hasFocus(pieces: readonly Piece[]): boolean {
    return pieces.some(({ element }) => (element.getRootNode() as StyledRoot).activeElement === element);
  }
}

function pieceOf(mark: HTMLElement, { covers }: Segment<Mark>): Piece {
  return {
    ids: covers.map(({ id }) => id),
    element: mark,
    range: () => {
      const range = mark.ownerDocument.createRange();
      range.selectNodeContents(mark);
      return range;
    },
    stands: () => mark.isConnected,
  };
}

function dressMark(mark: HTMLElement, covers: readonly Mark[], dark: boolean): void {
  const [{ style, colour }] = covers;
  mark.className = MARK;
  mark.setAttribute(IDS, covers.map(({ id }) => id).join(' '));
  mark.setAttribute(LOOKS.style, style);
  mark.setAttribute(LOOKS.colour, colour === null ? 'none' : String(colour % PALETTE.length));
  if (colour !== null && colour >= PALETTE.length) mark.setAttribute(LOOKS.again, '');
  if (dark) mark.setAttribute(LOOKS.dark, '');
  mark.title = titleOf(covers);
}
