/**
 * Where statements stand, going to them, and the card at one. Marks are not in the tab order: the commands step from
 * statement to statement with one focus that moves, Enter opens the card there.
 */
import type { Quotation } from '../../engine/model.ts';
import { isDark } from '../../page/background-colour.ts';
import { MARK } from '../../page/highlight-style.ts';
import { type Card, openCard } from '../../ui/card.ts';
import { openNote } from '../../ui/card-note.ts';
import type { Anchor } from '../../ui/card-place.ts';
import { CORRECT } from '../../ui/strings.ts';
import type { CorrectionStep } from '../messages.ts';
import type { PageReader } from './page-reader.ts';

export class Places {
  readonly #reader: PageReader;
  readonly #signal: AbortSignal;
  /** Where stepping goes on from. */
  #at: string | null = null;
  #card: Card | null = null;
  /** Closes it. */
  #note: (() => void) | null = null;

  constructor(reader: PageReader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
    // Another article, or no marks to stand beside any more.
    reader.onState(() => this.closeCard());
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !this.#hasFocus() || event.defaultPrevented) return;
      event.preventDefault();
      // The page's own keys are not meant.
      event.stopImmediatePropagation();
      this.open(this.#at!);
    };
    window.addEventListener('keydown', onKey, { signal, capture: true });
    document.addEventListener('focusout', ({ target }) => this.#left(target), { signal });
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
    await this.#reader.corrections.take(step);
    const undo = () => void this.#correct('undo', id);
    if (this.#marksOf(id).length > 0) this.open(id, [], undefined, step === 'undo' ? undefined : undo);
    else if (rect && beside)
      this.#note = openNote({
        words: CORRECT.gone,
        action: { label: CORRECT.undo, run: undo },
        anchor: { contextElement: beside, getBoundingClientRect: () => rect },
        dark,
        onClose: () => {
          this.#note = null;
        },
        signal: this.#signal,
      });
  }

  /** Opens the card; `ids` are all statements at this place, `point` is where it was clicked. */
  open(id: string, ids: readonly string[] = [], point?: { x: number; y: number }, undo?: () => void): void {
    this.#note?.();
    const state = this.#reader.article;
    const anchor = this.#anchor(id, point);
    if (!state || !anchor) return;
    this.#at = id;
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
      ...(undo && { undo }),
      signal: this.#signal,
    });
  }

  closeCard(): void {
    this.#card?.close();
    this.#note?.();
  }

  /** The statement nearest to the middle of the window, null where none is in view. */
  nearest(): string | null {
    const middle = innerHeight / 2;
    let best: Element | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const mark of document.getElementsByClassName(MARK)) {
      const { top, bottom } = mark.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) continue;
      const distance = Math.abs((top + bottom) / 2 - middle);
      if (distance < least) [best, least] = [mark, distance];
    }
    return this.#reader.highlighter.idsAt(best)[0] ?? null;
  }

  inOrder(): string[] {
    const start = ({ content }: Quotation) => content[0][0];
    const { quotations = [] } = this.#reader.article?.analysis ?? {};
    return quotations.toSorted((a, b) => start(a) - start(b)).map(({ id }) => id);
  }

  #hasFocus(): boolean {
    const { activeElement } = document;
    const marks = this.#at === null ? [] : this.#marksOf(this.#at);
    return activeElement !== null && marks.includes(activeElement as HTMLElement);
  }

  #focus(id: string): void {
    this.#at = id;
    this.#reader.highlighter.focus(id);
  }

  /** The ring goes with the focus, unless the focus is in the card, which gives it back. */
  #left(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.classList.contains(MARK)) return;
    setTimeout(() => this.#card === null && !this.#hasFocus() && this.#reader.highlighter.focus(null));
  }

  #marksOf(id: string): HTMLElement[] {
    return this.#reader.highlighter.elementsOf(id);
  }

  /** Where stepping begins: at the top of what is seen. */
  #firstFrom(ids: readonly string[], by: 1 | -1): string | undefined {
    const top = (id: string) => this.#marksOf(id)[0]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
    return by === 1 ? ids.find((id) => top(id) >= 0) : ids.findLast((id) => top(id) < 0);
  }

  /** The line of the statement that was clicked, else its first: a statement over many lines has a box too big to stand beside. */
  #anchor(id: string, point?: { x: number; y: number }): Anchor | null {
    const boxes = this.#marksOf(id).flatMap((mark) => [...mark.getClientRects()].map((box, i) => ({ mark, i, box })));
    const inside = ({ box }: (typeof boxes)[number]) =>
      point && box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom;
    const chosen = boxes.find(inside) ?? boxes[0];
    if (!chosen) return null;
    const { mark, i } = chosen;
    // Lines break anew when the window changes; then the first is as good.
    const box = () => mark.getClientRects()[i] ?? mark.getBoundingClientRect();
    return { contextElement: mark, getBoundingClientRect: box };
  }
}
