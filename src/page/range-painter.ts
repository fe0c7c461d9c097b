/**
 * Quotations painted by the browser over ranges of the page's own text nodes (CSS Custom Highlights): no node of the page
 * is changed, so pages that own their nodes go on as if nothing had been read. A range takes neither focus nor clicks,
 * and has neither a cursor nor a title: all of it is worked out here and in follow-mouse.ts.
 */
import { followMouse, type OnRest, type TitledPiece } from './follow-mouse.ts';
import { type MarkStyle, rangeCss, STYLES, stateCss } from './highlight-style.ts';
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
import { NEUTRAL, PALETTE, type Palette, type Shade } from './palette.ts';
import { piecesOf, type TextMap } from './text-map.ts';

/** Names in the page's registry of highlights, which the page shares. */
const NAME = 'quotelight-';
/** States are painted over what the words have. */
const PRIORITY: Record<State, number> = { lit: 1, pulse: 2, focus: 3 };

interface PaintedPiece extends TitledPiece {
  shade: Shade;
}

function nameOf(style: MarkStyle, colour: number | null, again: boolean, dark: boolean): string {
  return `${NAME}${style}-${colour ?? 'none'}${again ? '-again' : ''}${dark ? '-dark' : ''}`;
}

/** Takes out of the registry what another painter has left there. Firefox does not let an extension list it. */
export function clearRegistry(): void {
  if (!canPaintRanges() || CSS.highlights.size === 0) return;
  const both = [false, true];
  for (const style of STYLES)
    for (const colour of [null, ...PALETTE.keys()])
      for (const again of both) for (const dark of both) CSS.highlights.delete(nameOf(style, colour, again, dark));
  for (const state of Object.keys(PRIORITY)) CSS.highlights.delete(NAME + state);
}

export const canPaintRanges = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

export class RangePainter implements Painter {
  readonly #document: Document;
  readonly #onRest: OnRest;
  /** Ends what follows the mouse. */
  #following = new AbortController();
  #pieces: PaintedPiece[] = [];
  #roots = new Set<StyledRoot>();
  #styles: HTMLStyleElement[] = [];
  readonly #names = new Set<string>();
  readonly #stateStyles = new Map<State, HTMLStyleElement[]>();
  #focused: { pieces: readonly Piece[]; beside: Element | null } | null = null;

  constructor(document: Document, onRest: OnRest) {
    this.#document = document;
    this.#onRest = onRest;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  paint(map: TextMap, markings: readonly Mark[], palette: Palette): void {
    const looks = new Map<string, { css: string; ranges: Range[] }>();
    for (const { element, segments, dark } of coveredElements(map, markings)) {
      this.#roots.add(element.getRootNode() as StyledRoot);
      for (const { start, end, covers } of segments) {
        const [{ style, colour }] = covers;
        const shade = (colour === null ? NEUTRAL : PALETTE[colour % PALETTE.length])[dark ? 'dark' : 'light'];
        const again = colour !== null && colour >= PALETTE.length;
        const name = nameOf(style, colour === null ? null : colour % PALETTE.length, again, dark);
        let look = looks.get(name);
        if (!look) {
          look = { css: rangeCss(name, style, shade, again, palette), ranges: [] };
          looks.set(name, look);
        }
        for (const { node, start: from, end: to } of piecesOf({ element, start, end })) {
          if (!node.data.slice(from, to).trim()) continue;
          const range = this.#document.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          look.ranges.push(range);
          this.#pieces.push(pieceOf(range, covers, shade));
        }
      }
    }
    const css = [...looks.values()].map((look) => look.css).join('\n');
    this.#styles = this.#addStyles(css);
    for (const [name, { ranges }] of looks) this.#set(name, ranges, 0);
    if (this.#pieces.length > 0) this.#followMouse();
  }

  clear(): void {
    this.#following.abort();
    for (const name of this.#names) CSS.highlights.delete(name);
    for (const style of [...this.#styles, ...[...this.#stateStyles.values()].flat()]) style.remove();
    this.#names.clear();
    this.#roots.clear();
    this.#stateStyles.clear();
    this.#styles = [];
    this.#pieces = [];
    this.#focused = null;
  }

  stands(): boolean {
    return this.#styles.every((style) => style.isConnected) && this.#pieces.every((piece) => piece.stands());
  }

  show(state: State, pieces: readonly Piece[]): void {
    const name = NAME + state;
    for (const style of this.#stateStyles.get(state) ?? []) style.remove();
    this.#stateStyles.delete(state);
    CSS.highlights.delete(name);
    const [first] = pieces as readonly PaintedPiece[];
    if (!first) return;
    this.#stateStyles.set(state, this.#addStyles(stateCss(name, state, first.shade)));
    this.#set(
      name,
      pieces.map((piece) => piece.range()),
      PRIORITY[state],
    );
  }

  /** The words under the pointer, where nothing of the page lies above them. */
  isHit(piece: Piece, event: MouseEvent): boolean {
    const target = event.composedPath()[0];
    if (!(target instanceof Node) || !target.contains(piece.range().startContainer)) return false;
    const { clientX: x, clientY: y } = event;
    return [...piece.range().getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  }

  /** No node can take the focus; the page's own gives it up, and the caret goes to the words, for those who hear the page. */
  focus(pieces: readonly Piece[]): void {
    this.show('focus', pieces);
    const [first] = pieces;
    if (!first) {
      this.#focused = null;
      return;
    }
    (this.#document.activeElement as HTMLElement | null)?.blur?.();
    const { startContainer, startOffset } = first.range();
    this.#document.getSelection()?.collapse(startContainer, startOffset);
    this.#focused = { pieces, beside: this.#document.activeElement };
  }

  /** As long as nothing else has taken it. */
  hasFocus(pieces: readonly Piece[]): boolean {
    if (!this.#focused || this.#focused.beside !== this.#document.activeElement) return false;
    return pieces.some((piece) => this.#focused?.pieces.includes(piece));
  }

  #followMouse(): void {
    this.#following = new AbortController();
    const following = {
      pieces: this.#pieces,
      isHit: this.isHit,
      sheetOf: (element: Element) => this.#styles.find((style) => style.getRootNode() === element.getRootNode())?.sheet,
      onRest: this.#onRest,
    };
    followMouse(following, this.#following.signal);
  }

  #addStyles(css: string): HTMLStyleElement[] {
    return [...this.#roots].map((root) => addStyle(root, css));
  }

  #set(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#names.add(name);
  }
}

function pieceOf(range: Range, covers: readonly Mark[], shade: Shade): PaintedPiece {
  const words = range.toString();
  return {
    ids: covers.map(({ id }) => id),
    element: range.startContainer.parentElement!,
    shade,
    title: titleOf(covers),
    range: () => range,
    stands: () => range.startContainer.isConnected && range.toString() === words,
  };
}
