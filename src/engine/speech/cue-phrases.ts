/** Finds the multiword cues of the language's table: “went on”, “according to”, “as … put it”. */
import type { CuePhrase, Language } from '../language/language.ts';
import { byWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './subjects.ts';

/** The longest of some phrases that starts at token i; `to` is the token behind it. */
export function phraseAt(
  scene: Scene,
  i: number,
  rowsFrom: (language: Language, first: Token) => readonly CuePhrase[] | null,
): { row: CuePhrase; to: number } | null {
  const { tokens } = scene.sentence;
  const rows = rowsFrom(scene.reading.language, tokens[i]);
  if (!rows) return null;
  let best: { row: CuePhrase; to: number } | null = null;
  for (const row of rows) {
    const to = matchPhrase(tokens, i, row.words, 0);
    if (to > 0 && (!best || to > best.to)) best = { row, to };
  }
  return best;
}

/** By the word that they start with: for most words null. */
const wanted = (is: (row: CuePhrase) => boolean) =>
  byWord((language, { lower }) => {
    const rows = byFirstWord(language.phrases).get(lower)?.filter(is);
    return rows?.length ? rows : null;
  });

/** “went on”: has its source before it, as a verb has. */
export const verbPhrases = wanted((row) => row.source === 'before');
/** “according to”: brings its source along. */
export const sourcePhrases = wanted((row) => row.source !== 'before' && row.strength !== 'weak');

const indexes = new WeakMap<readonly CuePhrase[], Map<string, CuePhrase[]>>();

/** The table's rows by the words they may start with, made once a table. */
function byFirstWord(phrases: readonly CuePhrase[]): Map<string, CuePhrase[]> {
  const known = indexes.get(phrases);
  if (known) return known;
  const index = new Map<string, CuePhrase[]>();
  for (const row of phrases)
    for (const word of row.words[0].split('|')) index.set(word, [...(index.get(word) ?? []), row]);
  indexes.set(phrases, index);
  return index;
}

const matchesWord = (pattern: string, word: string) =>
  pattern === word || (pattern.includes('|') && pattern.includes(word) && alternativesOf(pattern).has(word));

const alternatives = new Map<string, ReadonlySet<string>>();

/** The words of “a|b”, taken apart once. */
function alternativesOf(pattern: string): ReadonlySet<string> {
  let words = alternatives.get(pattern);
  if (!words) {
    words = new Set(pattern.split('|'));
    alternatives.set(pattern, words);
  }
  return words;
}

/** End (exclusive) of the phrase words[w…] matched at token k, or -1. */
function matchPhrase(tokens: Token[], k: number, words: readonly string[], w: number): number {
  if (w === words.length) return k;
  const pattern = words[w];
  if (pattern === '…') {
    for (let skip = 1; skip <= 8 && k + skip <= tokens.length; skip++) {
      if (tokens[k + skip - 1].kind === 'quotation') return -1;
      const end = matchPhrase(tokens, k + skip, words, w + 1);
      if (end > 0) return end;
    }
    return -1;
  }
  if (pattern.startsWith('[')) {
    if (tokens[k] && matchesWord(pattern.slice(1, -1), tokens[k].lower)) {
      const end = matchPhrase(tokens, k + 1, words, w + 1);
      if (end > 0) return end;
    }
    return matchPhrase(tokens, k, words, w + 1);
  }
  return tokens[k] && matchesWord(pattern, tokens[k].lower) ? matchPhrase(tokens, k + 1, words, w + 1) : -1;
}
