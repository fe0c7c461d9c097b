/**
 * Highlights on the live page, as marks around the words; where the page is built by a framework, or keeps undoing the
 * marks, as painted ranges that leave its nodes alone. `clear` takes either away without a trace.
 */
import type { OnRest } from './follow-mouse.ts';
import { isOwned } from './framework.ts';
import { PULSE_MS } from './highlight-style.ts';
import { MarkPainter } from './mark-painter.ts';
import { isPagesOwn } from './pages-own.ts';
import type { Mark, Painter, Piece } from './painter.ts';
import type { Palette } from './palette.ts';
import { canPaintRanges, RangePainter } from './range-painter.ts';
import { isScrolledInside } from './scrolling.ts';
import type { TextMap } from './text-map.ts';

export type { MarkStyle } from './highlight-style.ts';
export type { Mark, Piece } from './painter.ts';

/** Marks that the page has undone are put back once. */
const PUT_BACK = 1;

export class Highlighter {
  readonly #document: Document;
  readonly #onRest: OnRest;
  readonly #marks: MarkPainter;
  #painter: Painter;
  /** How often the page has undone the marks. */
  #undone = 0;

  /** `onRest` is called where the mouse rests on painted words; marks have a title for that. */
  constructor(document: Document, onRest: OnRest = () => {}) {
    this.#document = document;
    this.#onRest = onRest;
    this.#marks = new MarkPainter(document);
    this.#painter = this.#marks;
  }

  /** Shows every statement, in place of what was shown before. */
  paint(map: TextMap, markings: readonly Mark[], palette: Palette = 'pale'): void {
    this.clear();
    const aloof = canPaintRanges() && (this.#undone > PUT_BACK || isOwned(map.blocks[0]?.element));
    this.#painter = aloof ? new RangePainter(this.#document, this.#onRest) : this.#marks;
    this.#painter.paint(map, markings, palette);
  }

  /** Takes everything away: the very same text nodes stand where they stood, with their whole text. */
  clear(): void {
    if (!this.stands()) this.#undone++;
    this.#painter.clear();
  }

  /** For another article: what the page has undone until now it has taken away with the one before. */
  turnPage(): void {
    this.#painter.clear();
    this.#undone = 0;
  }

  /** Whether everything that was shown is still on the page. */
  stands(): boolean {
    return this.#painter.stands();
  }

  /** To be told at once of every change of the page: marks in words that it has rewritten go before anybody sees them. */
  changed(records: readonly MutationRecord[]): void {
    // Whoever rewrites single text nodes holds on to them.
    if (this.#painter === this.#marks && this.#marks.heal(records)) this.#undone = PUT_BACK + 1;
  }

  /** Pieces of all statements that are on the page. */
  get pieces(): Piece[] {
    return this.#painter.pieces.filter((piece) => piece.stands());
  }

  /** Pieces of one, in document order. */
  piecesOf(id: string): Piece[] {
    return this.pieces.filter(({ ids }) => ids.includes(id));
  }

  /** The statements that a click is meant for; null where it is for a link, selects text, or is no plain click. */
  clickedQuotation(event: MouseEvent): { id: string; ids: string[] } | null {
    const { button, detail, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return null;
    if (isPagesOwn(event)) return null;
    const selection = this.#document.getSelection();
    if (selection && !selection.isCollapsed) return null;
    const hit = this.#painter.pieces.find((piece) => this.#painter.isHit(piece, event));
    return hit ? { id: hit.ids[0], ids: [...hit.ids] } : null;
  }

  /** Shows which words belong to a statement, while it is hovered elsewhere; null puts them out. */
  light(id: string | null): void {
    this.#painter.show('lit', this.#named(id));
  }

  /** The one roving focus. */
  focus(id: string | null): void {
    this.#painter.focus(this.#named(id));
  }

  hasFocus(id: string | null): boolean {
    return this.#painter.hasFocus(this.#named(id));
  }

  /** Draws the eye to a statement, once. */
  pulse(id: string): void {
    const painter = this.#painter;
    painter.show('pulse', this.#named(id));
    setTimeout(() => painter.show('pulse', []), PULSE_MS);
  }

  /** Brings the beginning of a statement to the middle of the window. False where it is not shown. */
  scrollTo(id: string): boolean {
    const [first] = this.piecesOf(id);
    const view = this.#document.defaultView;
    if (!first || !view) return false;
    const still = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    const behavior = still ? 'instant' : 'smooth';
    if (this.#painter === this.#marks || isScrolledInside(first.element))
      first.element.scrollIntoView({ block: 'center', behavior });
    else {
      const { top, bottom } = first.range().getBoundingClientRect();
      view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior });
    }
    return true;
  }

  #named(id: string | null): Piece[] {
    return id === null ? [] : this.piecesOf(id);
  }
}
