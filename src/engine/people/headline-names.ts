/**
 * Names in a headline, where every word has a capital: the words that the article below writes with a capital in the
 * middle of its sentences, and never without.
 */
import type { Reading, Sentence } from '../text/sentences.ts';

/** Token ranges, half open, of names. */
export function headlineNames({ capitalised, language }: Reading, { tokens }: Sentence): [number, number][] {
  const isName = (k: number) => {
    const token = tokens[k];
    return (
      token?.kind === 'word' &&
      /^\p{Lu}/u.test(token.text) &&
      (capitalised.has(token.lower) || (capitalised.has(tokens[k + 1]?.lower) && language.titles.has(token.lower))) &&
      !language.months.has(token.lower) &&
      !language.weekdays.has(token.lower) &&
      !language.pronouns.has(token.lower)
    );
  };
  const found: [number, number][] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (isName(to)) to++;
    if (to > from) found.push([from, to]);
    from = Math.max(from, to - 1);
  }
  return found;
}
