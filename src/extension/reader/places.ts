/**
 * Where statements stand, going to them, and the card at one. Marks are not in the tab order: the commands step from
 * statement to statement with one focus that moves, Enter opens the card there.
 */
import type { Quotation } from '../../engine/model.ts';
import { isDark } from '../../page/background-colour.ts';
import type { Piece } from '../../page/highlighter.ts';
import type { Card } from '../../ui/card.ts';
import type { NoteOptions } from '../../ui/card-note.ts';
import type { Anchor } from '../../ui/card-place.ts';
import { CORRECT, NOT_KEPT, WORDS } from '../../ui/strings.ts';
import type { CorrectionStep, Kept } from '../messages.ts';
import { cards } from './cards.ts';
import type { PageReader } from './page-reader.ts';
import { selectedRange } from './selection.ts';

interface Opening {
  /** All statements at this place. */
  ids?: readonly string[];
  /** Where it was clicked. */
  point?: { x: number; y: number };
  /** Where the card stands instead. */
  beside?: Anchor;
  /** Takes back what has just been corrected. */
  undo?: () => void;
  /** Whether what the reader has just chosen is. */
  kept?: Kept;
}

export class Places {
  readonly #reader: PageReader;
  readonly #signal: AbortSignal;
  /** Where stepping goes on from. */
  #at: string | null = null;
  #card: Card | null = null;
  /** Closes it. */
  #note: (() => void) | null = null;
  /** Who said it was asked, and the page is still being read. */
  #asked = false;
  /** What was asked for last: what comes late, since the card's script had to come, is not shown any more. */
  #turn = 0;
  /** A statement has the focus, or had it until a moment ago. */
  #ringed = false;

  constructor(reader: PageReader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    // Another article, or no marks to stand beside any more.
    reader.onState(({ status }) => {
      this.closeCard();
      if (this.#asked && status !== 'reading') this.answerWho();
    });
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Enter' || !this.#hasFocus() || event.defaultPrevented) return;
      event.preventDefault();
      // The page's own keys are not meant.
      event.stopImmediatePropagation();
      void this.open(this.#at!);
    };
    window.addEventListener('keydown', onKey, { signal, capture: true });
    // The second click of two, or one elsewhere.
    window.addEventListener('pointerdown', () => void this.#turn++, { signal, capture: true });
    // The ring goes with the focus, unless the focus is in the card, which gives it back.
    const left = () => setTimeout(() => this.#card === null && !this.#hasFocus() && this.#unfocus());
    for (const type of ['focusin', 'focusout']) document.addEventListener(type, left, { signal });
  }

  /** Scrolls to a statement and pulses it once; where the highlights are off, to the words. */
  show(id: string): void {
    this.#at = id;
    const { highlighter } = this.#reader;
    if (highlighter.scrollTo(id)) highlighter.pulse(id);
    else this.#reader.placeOf(id)?.scrollIntoView({ block: 'center' });
  }

  /** To the next or previous statement, in reading order. */
  step(by: 1 | -1): void {
    if (!this.#reader.marked) return;
    const ids = this.inOrder();
    const at = ids.indexOf(this.#at ?? '');
    const next = at >= 0 ? ids[at + by] : this.#firstFrom(ids, by);
    if (next === undefined) return;
    this.#card?.close();
    this.show(next);
    this.#focus(next);
  }

  /** What comes of a correction is shown where it was made, with the way back. */
  async #correct(step: CorrectionStep, id: string): Promise<void> {
    const anchor = this.#anchor(id);
    const dark = anchor ? isDark(anchor.contextElement as Element) : false;
    // The lines that the anchor stands for go with the mark.
    const rect = anchor?.getBoundingClientRect();
    const beside = anchor?.contextElement?.parentElement;
    const kept = await this.#reader.corrections.take(step);
    const undo = () => void this.#correct('undo', id);
    if (this.#piecesOf(id).length > 0) void this.open(id, { kept, ...(step !== 'undo' && { undo }) });
    else if (rect && beside)
      await this.#say({
        words: kept === 'kept' ? CORRECT.gone : `${CORRECT.gone} ${NOT_KEPT[kept]}`,
        action: { label: CORRECT.undo, run: undo },
        anchor: { contextElement: beside, getBoundingClientRect: () => rect },
        dark,
      });
  }

  /** Opens the card. */
  async open(id: string, { ids = [], point, beside, undo, kept = 'kept' }: Opening = {}): Promise<void> {
    this.#at = id;
    this.#note?.();
    const turn = ++this.#turn;
    const { openCard } = await cards();
    if (turn !== this.#turn) return;
    const state = this.#reader.article;
    const anchor = beside ?? this.#anchor(id, point);
    if (!state || !anchor || this.#signal.aborted) return;
    this.#card = openCard({
      state,
      quotation: id,
      ids,
      anchor,
      dark: isDark(anchor.contextElement as Element),
      onShow: (other) => this.show(other),
      anchorOf: (other) => this.#anchor(other),
      onClose: () => {
        this.#card = null;
      },
      correct: (correction) => void this.#correct(correction, id),
      recolour: async (speaker, colour) => this.open(id, { kept: await this.#reader.chooseColour(speaker, colour) }),
      kept,
      ...(undo && { undo }),
      signal: this.#signal,
    });
  }

  /** Who said the words that are selected: the card, or a line that says that nobody did. */
  answerWho(): void {
    this.#asked = this.#reader.state.status === 'reading';
    const range = selectedRange();
    if (this.#asked || !range) return;
    const ids = this.#reader.touchedBy(range);
    const { commonAncestorContainer: around } = range;
    const beside = around instanceof Element ? around : around.parentElement!;
    const anchor = { contextElement: beside, getBoundingClientRect: () => range.getBoundingClientRect() };
    // The card stands beside the words that were asked for, whether they are marked or not.
    if (ids.length > 0) {
      void this.open(ids[0], { ids, beside: anchor });
      return;
    }
    this.closeCard();
    void this.#say({
      words: WORDS.noQuotationHere,
      action: { label: WORDS.close, run: () => {} },
      anchor,
      dark: isDark(beside),
    });
  }

  /** A line where a card would be. */
  async #say(what: Omit<NoteOptions, 'onClose' | 'signal'>): Promise<void> {
    const turn = ++this.#turn;
    const { openNote } = await cards();
    if (turn !== this.#turn || this.#signal.aborted) return;
    this.#note?.();
    this.#note = openNote({
      ...what,
      onClose: () => {
        this.#note = null;
      },
      signal: this.#signal,
    });
  }

  closeCard(): void {
    this.#turn++;
    this.#card?.close();
    this.#note?.();
  }

  /** The statement nearest to the middle of the window, null where none is in view. */
  nearest(): string | null {
    const middle = innerHeight / 2;
    let best: Piece | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const piece of this.#reader.highlighter.pieces) {
      const { top, bottom } = piece.range().getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) continue;
      const distance = Math.abs((top + bottom) / 2 - middle);
      if (distance < least) [best, least] = [piece, distance];
    }
    return best?.ids[0] ?? null;
  }

  inOrder(): string[] {
    const start = ({ content }: Quotation) => content[0][0];
    const { quotations = [] } = this.#reader.article?.analysis ?? {};
    return quotations.toSorted((a, b) => start(a) - start(b)).map(({ id }) => id);
  }

  #hasFocus(): boolean {
    return this.#reader.highlighter.hasFocus(this.#at);
  }

  #focus(id: string): void {
    this.#at = id;
    this.#ringed = true;
    this.#reader.highlighter.focus(id);
  }

  #unfocus(): void {
    if (this.#ringed) this.#reader.highlighter.focus(null);
    this.#ringed = false;
  }

  /** Where stepping begins: at the top of what is seen. */
  #firstFrom(ids: readonly string[], by: 1 | -1): string | undefined {
    const top = (id: string) => this.#piecesOf(id)[0]?.range().getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
    return by === 1 ? ids.find((id) => top(id) >= 0) : ids.findLast((id) => top(id) < 0);
  }

  /** The line of the statement that was clicked, else its first: a statement over many lines has a box too big to stand beside. */
  #anchor(id: string, point?: { x: number; y: number }): Anchor | null {
    const boxes = this.#piecesOf(id).flatMap((piece) =>
      [...piece.range().getClientRects()].map((box, i) => ({ piece, i, box })),
    );
    const inside = ({ box }: (typeof boxes)[number]) =>
      point && box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom;
    const chosen = boxes.find(inside) ?? boxes[0];
    if (!chosen) return null;
    const { piece, i } = chosen;
    // Lines break anew when the window changes; then the first is as good.
    const box = () => piece.range().getClientRects()[i] ?? piece.range().getBoundingClientRect();
    return { contextElement: piece.element, getBoundingClientRect: box };
  }

  #piecesOf(id: string): Piece[] {
    return this.#reader.highlighter.piecesOf(id);
  }
}
