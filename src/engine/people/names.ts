/** Names as words: which two may be one person's or one body's. */
import type { Language } from '../language/language.ts';

export const nameWords = (name: string): string[] =>
  clean(name)
    // “The Harbour Courier” and “the Harbour Courier” are one.
    .replace(/^The (?=\S+ \S)/, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s]+/)
    .map((w) => w.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

/** Without a nickname in marks: “Jorun ‘Jo’ Pell” is Jorun Pell. */
export const clean = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\s*[“"'‘][^”"'’]*[”"'’]\s*/, ' ')
    .trim();

/** The nickname itself: “Jo”. */
export const nicknameOf = (name: string): string | null =>
  /\s[“"'‘]([\p{L}. -]{2,20})[,.]?[”"'’]\s/u.exec(name)?.[1].toLowerCase() ?? null;

export const bare = (phrase: string) => phrase.toLowerCase().replace(/^(?:an?|the)\s+/, '');
export const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((w, i) => w === b[i]);
export const subset = (a: readonly string[], b: readonly string[]) => a.every((w) => b.includes(w));
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** “Jr.”, with its dot or without. */
export const isSuffix = (word: string) => SUFFIX.test(word.replace(/\.$/, ''));
export const suffixless = (words: readonly string[]) => words.findLast((w) => !SUFFIX.test(w));
export const initials = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');

/** More than one word, titles apart. */
export const isFull = (language: Language, words: readonly string[]): boolean =>
  words.filter((w) => !language.titles.has(w)).length > 1;

/** “Jorun Maria Pell” is more of a name than “Jorun Pell”; “Marine Jorun Pell” and a headline's run of capitals are not. */
export function isFuller(language: Language, longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length > 5) return false;
  const [first] = longer;
  const strange = language.commonWords.has(first) || language.roles.has(first) || language.determiners.has(first);
  if (shorter.length < 2) return !language.determiners.has(first);
  // “Lorvanian Jorun Pell”: before a given name stands another, or no name.
  const before = longer.length - shorter.length;
  const given = (word: string) => language.firstNames.has(word) || word.length < 3;
  if (before > 0 && given(shorter[0]) && same(longer.slice(before), shorter))
    return longer.slice(0, before).every(given);
  return first === shorter[0] || !strange;
}

/** One name with a middle name, initial or second family name more or less than the other. */
export function samePerson(language: Language, a: readonly string[], b: readonly string[]): boolean {
  const x = a.filter((w) => !SUFFIX.test(w));
  const y = b.filter((w) => !SUFFIX.test(w));
  if (x.at(-1) !== y.at(-1)) return false;
  return (
    isShort(language, x[0], y[0]) ||
    isShort(language, y[0], x[0]) ||
    x[0] === y[0] ||
    subset(x, y) ||
    subset(y, x) ||
    (x[0][0] === y[0][0] && (x[0].length === 1 || y[0].length === 1))
  );
}

/** “Bob” of “Robert”. */
export const isShort = ({ shortNames }: Language, short: string, name: string) =>
  shortNames.get(name)?.has(short) === true;

/** The bearer introduced first among those already known at this place, else the one introduced soonest after. */
export function introduced<Bearer extends { first: number }>(bearers: readonly Bearer[], at: number): Bearer {
  const before = bearers.filter((e) => e.first <= at);
  return (before.length ? before : bearers).reduce((a, b) => (b.first < a.first ? b : a));
}

/** “Sandell” for “Sandel”, “Marorw” for “Marrow”: one letter more, less or other, or two in the wrong order, in a long name. */
export function isSlip(name: string, word: string): boolean {
  if (name === word || name[0] !== word[0] || Math.min(name.length, word.length) < 6) return false;
  let from = 0;
  while (name[from] === word[from]) from++;
  const rest = (a: string, skip: number) => a.slice(from + skip);
  return (
    rest(name, 1) === rest(word, 1) ||
    rest(name, 1) === rest(word, 0) ||
    rest(name, 0) === rest(word, 1) ||
    (name[from] === word[from + 1] && name[from + 1] === word[from] && rest(name, 2) === rest(word, 2))
  );
}

/** “Sen.” and “senator” are one role. */
export function roleKey(language: Language, word: string): string {
  const form = word.toLowerCase().replace(/\.$/, '');
  return language.titleForms.get(form) ?? form;
}
