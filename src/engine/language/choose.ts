/**
 * Which language's tables fit a text. Pages often say the wrong language or none, so a text of some length is judged by
 * its own words: in English every third word is one of some forty, and hardly ever fewer than every seventh.
 */
import { en } from './en/index.ts';
import type { Language } from './language.ts';

const FREQUENT = new Set(
  `the of and to in that is was for on with said by it as at he be this are have not they their which from you your has
   had were his her who would or an we but will more`.split(/\s+/),
);

/** Share of frequent words above which a text is English; other languages stay below a tenth. */
const SHARE = 0.12;
/** Fewer words than this say nothing, so the page is believed. */
const ENOUGH = 40;
/** Letters that are looked at: some three hundred words. */
const SAMPLE = 1500;

/** The language of a text, or null where there are no tables for it. `tag` is BCP 47 as the page gives it. */
export function chooseLanguage(text: string, tag?: string): Language | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return !tag || /^en\b/i.test(tag) ? en : null;
  return words.filter((word) => FREQUENT.has(word)).length > words.length * SHARE ? en : null;
}
