/**
 * What a reader puts right in an article. Corrections speak of statements by their words and of speakers by name, so
 * that they hold for the next visit too, when the article has changed a little and every id and offset with it.
 */
import type { Quotation } from '../../engine/model.ts';

/** A statement known by its words, as in W3C's TextQuoteSelector. */
export interface Quote {
  exact: string;
  /** The article's words before and after it, at most `CONTEXT` characters. */
  prefix: string;
  suffix: string;
}

export type Correction =
  /** These statements are this speaker's, one of the article or a new one; null: nobody can be named. */
  | { type: 'assign'; statements: Quote[]; speaker: string | null }
  /** These words are nobody's statement. */
  | { type: 'remove'; statements: Quote[] }
  /** Two speakers are one, and go by the second name. */
  | { type: 'merge'; speaker: string; into: string }
  | { type: 'rename'; speaker: string; to: string };

/** What has been corrected in an article, in order, and what of it was taken back and can be had again. */
export interface Corrections {
  done: Correction[];
  undone: Correction[];
}

export const NONE: Corrections = { done: [], undone: [] };

/** UTF-16 code units. */
const CONTEXT = 48;

export function quoteOf(text: string, { content, text: exact }: Quotation): Quote {
  const [start, end] = [content[0][0], content[content.length - 1][1]];
  return { exact, prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

export const add = ({ done }: Corrections, correction: Correction): Corrections => ({
  done: [...done, correction],
  undone: [],
});

export function undo({ done, undone }: Corrections): Corrections {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

export function redo({ done, undone }: Corrections): Corrections {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}

/** Taken back in one go, and each can be had again. */
export const reset = ({ done, undone }: Corrections): Corrections => ({
  done: [],
  undone: [...undone, ...done.toReversed()],
});
