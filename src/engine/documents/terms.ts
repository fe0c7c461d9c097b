/**
 * The words of a statement that carry what it says, each in the form in which words of one family are alike, and how
 * much each weighs in this article: what stands in every other sentence of it ties nothing.
 */
import type { Language } from '../language/language.ts';
import type { Span } from '../model.ts';
import { byWord } from '../text/by-word.ts';
import type { Reading } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';

export interface Term {
  key: string;
  span: Span;
}

/** “Not”, “never” and “couldn't” are one term: a denial is kept, whatever its form. */
export const NEGATION = '¬';

/** Numbers and names are rarely chosen by accident. */
const NUMBER = 1.5;
const NAME = 1.25;

export class Terms {
  /** Null until somebody asks: few articles have two statements to compare. */
  private weights: ReadonlyMap<string, number> | null = null;

  constructor(private readonly reading: Reading) {}

  private weigh(): ReadonlyMap<string, number> {
    const { reading } = this;
    const { paragraphs, text, language } = reading;
    const weights = new Map<string, number>();
    const names = new Set<string>();
    const counts = new Map<string, number>();
    for (const { start, end } of paragraphs) {
      const tokens = tokenise(text, start, end, language);
      const here = new Set<string>();
      for (const token of tokens) {
        const key = keyOf(language, token);
        if (!key) continue;
        here.add(key);
        if (reading.capitalised.has(token.lower)) names.add(key);
      }
      for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, n] of counts) {
      const rarity = Math.log(1 + paragraphs.length / n);
      weights.set(key, rarity * (/^\p{N}/u.test(key) ? NUMBER : names.has(key) ? NAME : 1));
    }
    return weights;
  }

  /** Those of the article's words that stand in these spans. */
  at(content: readonly Span[]): Term[] {
    return content.flatMap(([start, end]) => this.in(this.reading.text, start, end));
  }

  /** Those of a name or a phrase. */
  of(phrase: string): Term[] {
    return this.in(phrase, 0, phrase.length);
  }

  private in(text: string, from: number, to: number): Term[] {
    return tokenise(text, from, to, this.reading.language).flatMap((token): Term[] => {
      const key = keyOf(this.reading.language, token);
      return key ? [{ key, span: [token.start, token.end] }] : [];
    });
  }

  weight(key: string): number {
    this.weights ??= this.weigh();
    return this.weights.get(key) ?? 0;
  }
}

/** Null for words that every statement has. */
const keyOf = byWord((language, { lower, kind, text }): string | null => {
  if (kind === 'number') return /\p{N}/u.test(lower) ? lower.replace(/[,.]$/, '') : null;
  if (kind !== 'word') return null;
  if (language.negations.has(lower)) return NEGATION;
  if (isFunctionWord(lower, language) || (text.length < 3 && text !== text.toUpperCase())) return null;
  return family(lower, /^\p{Lu}/u.test(text), language);
});

const isFunctionWord = (word: string, language: Language) =>
  language.determiners.has(word) ||
  language.possessives.has(word) ||
  language.prepositions.has(word) ||
  language.conjunctions.has(word) ||
  language.adverbs.has(word) ||
  language.pronouns.has(word) ||
  language.auxiliaries.has(word) ||
  language.lightWords.has(word);

/** Letters that an ending leaves in front of it: “state” is no “statement”, though “govern” is “government”. */
const WORD = 3;
const FAMILY = 6;
const PLACE = 4;

/** The form in which words of one family are alike; endings are taken off while there are any. */
export function family(word: string, capital: boolean, language: Language): string {
  const bare = word.replace(/[-.'’]/g, '');
  let stem = cut(capital ? cut(bare, language.origins, PLACE) : bare, language.derivations, FAMILY);
  stem = cut(stem, language.inflections, WORD);
  for (let shorter = cut(stem, language.derivations, FAMILY); shorter !== stem; ) {
    stem = shorter;
    shorter = cut(stem, language.derivations, FAMILY);
  }
  return stem.replace(/([bdgklmnprt])\1$/, '$1');
}

function cut(word: string, endings: readonly string[], left: number): string {
  let longest = 0;
  for (const ending of endings)
    if (ending.length > longest && word.length - ending.length >= left && word.endsWith(ending))
      longest = ending.length;
  return word.slice(0, word.length - longest);
}
