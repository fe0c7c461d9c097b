/**
 * Words, numbers and punctuation with their offsets. Abbreviations keep their dot, a possessive ’s stands alone,
 * so that names come out bare and a dot that is left is the end of a sentence.
 */

import type { Language } from '../language/language.ts';
import { hash } from '../learned/features.ts';

/** What is the same of a word wherever it stands. */
interface Form {
  text: string;
  /** Lower case, typographic apostrophes made plain. */
  lower: string;
  /** The hash of `lower`, as the models' features want it. */
  id: number;
  kind: 'word' | 'number' | 'punctuation' | 'quotation';
  /** Starts with a capital, as names do, or with a small letter. */
  capital: boolean;
  small: boolean;
  /** What `byWord` keeps with it: an answer for each question. */
  answers: unknown[];
}

export interface Token extends Form {
  start: number;
  end: number;
  /** Index of the stretch that a `quotation` token stands for, else -1. */
  stretch: number;
}

/** “RellÃ¡n”, of UTF-8 read as Latin-1, is one word. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}\p{N}]|(?<=[ÂÃ])[\u0080-\u009f\u00a1-\u00bf])*(?:[-‐‑’'&.@][\p{L}\p{M}\p{N}]+)*|[\p{N}$€£#@](?:[\p{N}\p{L}.,:/%-]*[\p{N}\p{L}%])?|\.\.\.|--|[^\s\p{L}\p{N}]/uy;
const SPACE = /\s+/y;
const POSSESSIVE = /['’]s$/i;
const INITIAL = /^\p{Lu}$/u;
/** “William T. “Billy” Brenn” */
const NICKNAME = /^\s[“"'‘]\p{Lu}\p{L}{1,12}[”"'’]\s\p{Lu}/u;

/** Tokens of text[start, end). */
export function tokenise(text: string, start: number, end: number, language: Language): Token[] {
  const tokens: Token[] = [];
  const words = vocabularyOf(language);
  let at = start;
  while (at < end) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    let stop = Math.min(end, TOKEN.test(text) ? TOKEN.lastIndex : at + 1);
    let word = wordOf(words, text.slice(at, stop));
    if (
      word.kind === 'word' &&
      stop < end &&
      text[stop] === '.' &&
      (isAbbreviation(word.text, tokens.at(-1), text.slice(stop + 1, Math.min(end, stop + 24)), language) ||
        (INITIAL.test(word.text) && NICKNAME.test(text.slice(stop + 1, stop + 40))))
    ) {
      word = wordOf(words, text.slice(at, ++stop));
    }
    const { owner } = word;
    if (owner > 0) {
      tokens.push(tokenOf(wordOf(words, text.slice(at, at + owner)), at));
      tokens.push(tokenOf(wordOf(words, text.slice(at + owner, stop), true), at + owner));
    } else tokens.push(tokenOf(word, at));
    at = stop;
  }
  return tokens;
}

/** Ends a paragraph or stands behind another capital (“Ola Sen.”, “Vitamin C.”): then the dot is the sentence's own. */
function isAbbreviation(word: string, previous: Token | undefined, behind: string, language: Language): boolean {
  const initial = INITIAL.test(word);
  if (!initial && !language.abbreviations.has(`${word.toLowerCase()}.`)) return false;
  if (behind.trim() === '' && behind.length < 2) return /\.\p{L}$/u.test(word);
  // “Ola Sen.”, but “As No. 4”
  const afterName =
    previous?.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(previous.text) && !opensSentence(previous.lower, language);
  const surname = afterName && /^(?:sen|rep|gen|no|co|art|fig|mar|dec|sun|sat|min|mass|wash|miss)$/i.test(word);
  // “The men are in. Boats left” has a word, “6 in. Tarn oak” and “Lund vs. Brenn” have abbreviations.
  const ordinary = previous?.kind !== 'number' && /^\p{Ll}*[aeiou]/u.test(word) && /^\s+\p{Lu}/u.test(behind);
  if (initial || !(surname || ordinary)) return true;
  // “Vantria Sen. Ada Lund” has a title, “Ola Sen. The plan” an end.
  const next = /^\s+(\p{Lu}[\p{L}’'-]*)/u.exec(behind)?.[1].toLowerCase();
  return next !== undefined && language.titles.has(`${word.toLowerCase()}.`) && !opensSentence(next, language);
}

/** Closed classes only: “U.S. Embassy” goes on. */
export function opensSentence(word: string, language: Language): boolean {
  return (
    language.determiners.has(word) ||
    language.possessives.has(word) ||
    language.pronouns.has(word) ||
    language.prepositions.has(word) ||
    language.conjunctions.has(word) ||
    language.adverbs.has(word)
  );
}

interface Word extends Form {
  /** Characters before its ’s; 0 where it has none. */
  owner: number;
}

/**
 * Every other word of an article has stood in it before. What is known of a word never changes, so it makes no difference
 * who asked first. Of two halves the older one is dropped when the newer is full: what is met often is always in one.
 */
interface Vocabulary {
  newer: Map<string, Word>;
  older: Map<string, Word>;
}
const known = new WeakMap<Language, Vocabulary>();
const HALF = 2048;
/** Characters of a word that may come again. */
const WORD = 24;
/** Characters up to which browsers copy what is cut out of a text; what is longer holds on to all of it. */
const COPIED = 12;

function vocabularyOf(language: Language): Vocabulary {
  let words = known.get(language);
  if (!words) {
    words = { newer: new Map(), older: new Map() };
    known.set(language, words);
  }
  return words;
}

/** `ending`: the ’s of an owner, which is a word. */
function wordOf(words: Vocabulary, text: string, ending = false): Word {
  const known = words.newer.get(text);
  if (known) return known;
  const word = words.older.get(text) ?? newWord(text.length > COPIED ? [...text].join('') : text, ending);
  if (text.length > WORD) return word;
  if (words.newer.size >= HALF) {
    words.older = words.newer;
    words.newer = new Map();
  }
  words.newer.set(word.text, word);
  return word;
}

function newWord(text: string, ending: boolean): Word {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const kind = ending || /^\p{L}/u.test(text) ? 'word' : /[\p{N}]/u.test(text) ? 'number' : 'punctuation';
  const capital = kind === 'word' && CAPITAL.test(text);
  const small = kind === 'word' && !capital && SMALL.test(text);
  const owner = kind === 'word' ? (POSSESSIVE.exec(text)?.index ?? 0) : 0;
  return { text, lower, id: hash(lower), kind, capital, small, owner, answers: [] };
}

/** “al-Hadi” as well: an article with the name that it belongs to. */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|el|ul|bin|ben|ibn|abu)-)?\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

const tokenOf = ({ text, lower, id, kind, capital, small, answers }: Word, start: number): Token => ({
  start,
  end: start + text.length,
  text,
  lower,
  id,
  kind,
  capital,
  small,
  answers,
  stretch: -1,
});

/** A whole quotation, which stands for one token in the sentence around it. */
export const quotationToken = (text: string, start: number, end: number, stretch: number): Token => ({
  start,
  end,
  text: text.slice(start, end),
  lower: '',
  id: 0,
  kind: 'quotation',
  capital: false,
  small: false,
  answers: [],
  stretch,
});
