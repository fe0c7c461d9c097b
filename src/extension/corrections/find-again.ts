/**
 * The statement that a correction speaks of, in an article that may have changed since: by its words, and where several
 * have them or the words were edited, by those around them.
 */
import type { Quotation } from '../../engine/model.ts';
import { type Quote, quoteOf } from './correction.ts';

/** Shared words of all, 0 to 1. Below this it is another statement, whatever stands around it. */
const ALIKE = 0.5;
/** With this it is the same one, whatever stands around it. */
const SAME = 0.8;
/** Between the two the words around it have to be as they were. */
const AROUND = 0.6;

export function findAgain(quote: Quote, text: string, quotations: readonly Quotation[]): Quotation | null {
  const wanted = wordsOf(quote.exact);
  const around = wordsOf(`${quote.prefix} ${quote.suffix}`);
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const alike = overlap(wanted, wordsOf(quotation.text));
    if (alike < ALIKE) continue;
    const { prefix, suffix } = quoteOf(text, quotation);
    const beside = overlap(around, wordsOf(`${prefix} ${suffix}`));
    if (alike < SAME && beside < AROUND) continue;
    const score = alike + beside;
    if (score > most) [best, most] = [quotation, score];
  }
  return best;
}

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient over words, each as often as it occurs. Two texts without a word are alike. */
function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}
