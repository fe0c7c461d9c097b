/**
 * The words of the interface in the language of the browser, out of `_locales/<language>/messages.json`: the browser looks
 * them up and falls back to English. Where there is no browser (command, tests) english.ts puts its table in place.
 */
import type english from '../_locales/en/messages.json';
import { isolated } from './isolated.ts';

export type Messages = typeof english;
export type Key = keyof Messages;

/** A message with its gaps, $1, $2 …, as they are. */
type Lookup = (key: string) => string;

/** As many as a browser fills; each is filled with its own name. */
const GAPS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

let lookUp: Lookup = (key) => chrome.i18n.getMessage(key, GAPS);

/** By key: a list asks for the same with each statement, and the browser takes its time. */
const looked = new Map<string, string>();

export function useLookup(other: Lookup): void {
  lookUp = other;
  looked.clear();
}

function lookUpOnce(key: string): string {
  const known = looked.get(key) ?? lookUp(key);
  looked.set(key, known);
  return known;
}

/** `words` take the places of $1, $2 …, numbers as one writes them in this language. */
export function message(key: Key, ...words: (string | number)[]): string {
  const found = lookUpOnce(key);
  if (words.length === 0) return found;
  const shown = words.map((word) => (typeof word === 'number' ? figures(word) : isolated(word)));
  return found.replace(/\$(\d)/g, (_, gap: string) => shown[Number(gap) - 1] ?? '');
}

/** The BCP 47 tag of the language of these words, which need not be the browser's. */
export const locale = (): string => lookUpOnce('locale');

const formats = new Map<string, Intl.NumberFormat>();

/** A number as one writes it in this language. (`toLocaleString` looks the language up anew for every number.) */
export function figures(n: number): string {
  const language = locale();
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(n);
}

/** Says of an element in which language it speaks, and how that is written. */
export function speaks(element: HTMLElement): void {
  element.lang = locale();
  element.dir = message('direction');
}

/** With a capital at the beginning. */
export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);

/** Keys that have a form for each plural of their language: `count_word_one`, `count_word_other`. */
export type Counted = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

const rules = new Map<string, Intl.PluralRules>();

/** The form for a number, which is $1; `words` are $2 and on. */
export function counted(key: Counted, n: number, ...words: string[]): string {
  const language = locale();
  const plural = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, plural);
  return message(`${key}_${plural.select(n)}` as Key, n, ...words);
}

type Named<Prefix extends string> = {
  readonly [K in Key as K extends `${Prefix}_${infer Name}` ? Name : never]: string;
};

/** All messages whose keys begin with a word, by the rest of their key. */
export function messages<Prefix extends string>(prefix: Prefix): Named<Prefix> {
  return new Proxy({} as Named<Prefix>, { get: (_, name) => message(`${prefix}_${String(name)}` as Key) });
}

/** Messages by what they are about. */
export function worded<T extends string>(keys: Record<T, Key>): Readonly<Record<T, string>> {
  const words = {} as Record<T, string>;
  for (const name in keys) Object.defineProperty(words, name, { enumerable: true, get: () => message(keys[name]) });
  return words;
}
