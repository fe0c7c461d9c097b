/**
 * The mouse over painted words, around which there is no element of ours: the hand that marks have for a cursor, and word
 * of a rest, which marks answer with their title. Nothing of the page is changed for it.
 *
 * Browsers tell of the mouse once a frame, and for that they have laid the page out: nothing is put off here, and where
 * the mouse is in no element with painted words, nothing is measured.
 */
import { isPagesOwn } from './pages-own.ts';
import type { Piece } from './painter.ts';

/** A painted piece, and what resting on it says. */
export interface TitledPiece extends Piece {
  title: string;
}

/** `gone` is aborted when the mouse is elsewhere, or has something else to do. */
export type OnRest = (piece: TitledPiece, at: { x: number; y: number }, gone: AbortSignal) => void;

interface Following {
  pieces: readonly TitledPiece[];
  isHit(piece: Piece, event: MouseEvent): boolean;
  /** Ours in the tree of an element. */
  sheetOf(element: Element): CSSStyleSheet | null | undefined;
  onRest: OnRest;
}

/** Milliseconds that browsers wait with a title. */
const REST_MS = 500;

export function followMouse({ pieces, isHit, sheetOf, onRest }: Following, signal: AbortSignal): void {
  let over: TitledPiece | undefined;
  let hand: CSSStyleSheet | null | undefined;
  let resting = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** As with a title: once for each time that the mouse comes. */
  let told = false;
  const tellNoMore = () => {
    clearTimeout(timer);
    resting.abort();
    told = true;
  };
  const leave = () => {
    tellNoMore();
    hand?.deleteRule(0);
    hand = over = undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    // Who holds a button down selects.
    const hit = event.buttons ? undefined : pieces.find((each) => each.element === target && isHit(each, event));
    if (hit !== over) {
      leave();
      over = hit;
      if (!hit) return;
      told = hit.element.closest('[title]') !== null;
      resting = new AbortController();
      hand = isPagesOwn(event) ? null : sheetOf(hit.element);
      // For elements of this name alone: a rule for any would have all of the page styled anew, at ten times the cost.
      hand?.insertRule(`${CSS.escape(hit.element.localName)}:hover{cursor:pointer!important}`);
    }
    if (!hit || told) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      told = true;
      onRest(hit, { x: event.clientX, y: event.clientY }, resting.signal);
    }, REST_MS);
  };
  const always = { signal, capture: true, passive: true };
  window.addEventListener('pointermove', onMove, always);
  window.addEventListener('scroll', leave, always);
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, tellNoMore, always);
  signal.addEventListener('abort', leave);
}
