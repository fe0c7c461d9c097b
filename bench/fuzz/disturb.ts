/**
 * What happens to texts on their way to a page, and worse: one change each, at a place and of a kind that two numbers
 * choose, so that the same numbers give the same text.
 */
import { randomly, shuffle } from '../train/random.ts';

/** `at` is a place in the text, 0 up to but not 1; `n` chooses among kinds. */
type Disturb = (text: string, at: number, n: number) => string;

const MARKS = /["“”„‟«»‹›「」『』‘’‚'`´]/g;
const KINDS = ['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``', '「', '」', '＂', '‹', '`', '´´'];
const SPACES = [
  ...['\u00a0', '\u2003', '\u2009', '\u202f', '\u3000', '\u1680', '\u205f', '\u2028', '\u2029', '\u0085'],
  ...['\t', '\n', '\r\n', '\r', '\v', '\f', '  ', '\n\n', ' \n ', '\u200b', '\u2060', '\ufeff', '\u180e', ''],
];
/** Letters whose lower or upper case has another length, what has no width, what turns the direction, halves of pairs. */
const STRANGE = [
  ...['\ud800', '\udc00', '\udfff', '\ud83d', '😀', '👩‍👩‍👧', '𝒜', '\u0000', '\u0301', '\u00ad', '\u200d', '\u202e'],
  ...[
    '\u2066',
    'İ',
    'ß',
    'ﬁ',
    'ŉ',
    'ǅ',
    'Σ',
    'ſ',
    'K',
    'ﬃ',
    'א',
    'ع',
    '中',
    '한',
    'の',
    '٣',
    '²',
    'Ⅷ',
    '…',
    '—',
    '–',
    '\\',
  ],
  ...['$&', '</p>', '<', '&amp;', '%', '(', ')', '[', ']', '{', '}', '*', '+', '?', '^', '|', '.', ',', ':', ';', '-'],
];

const place = (text: string, at: number) => Math.floor(text.length * at);
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length];
const insert = (text: string, at: number, words: string) => text.slice(0, at) + words + text.slice(at);

/** The mark nearest behind the place gives way to what `by` makes of it. */
function atMark(text: string, at: number, by: (mark: string) => string): string {
  const all = [...text.matchAll(MARKS)];
  if (all.length === 0) return text;
  const { index, 0: mark } = all[Math.floor(all.length * at)];
  return text.slice(0, index) + by(mark) + text.slice(index + mark.length);
}

const shuffled = (parts: string[], n: number) => shuffle(parts, randomly(n));

const between = (text: string, at: number, n: number) => {
  const start = place(text, at);
  return [start, Math.min(text.length, start + (n % 400))] as const;
};

export const DISTURBANCES: Record<string, Disturb> = {
  'a mark deleted': (text, at) => atMark(text, at, () => ''),
  'a mark doubled': (text, at) => atMark(text, at, (mark) => mark + mark),
  'a mark swapped': (text, at, n) => atMark(text, at, () => pick(KINDS, n)),
  'a mark too many': (text, at, n) => insert(text, place(text, at), pick(KINDS, n)),
  'many marks': (text, at, n) => insert(text, place(text, at), pick(KINDS, n).repeat(n % 300)),
  'all marks of a kind': (text, _, n) => text.replace(MARKS, pick(KINDS, n)),
  'no marks': (text) => text.replace(MARKS, ''),
  'no closing marks': (text) => text.replace(/[”»]/g, ''),
  'sentences shuffled': (text, _, n) => shuffled(text.split(/(?<=[.!?”"])\s/), n).join(' '),
  'paragraphs shuffled': (text, _, n) => shuffled(text.split('\n'), n).join('\n'),
  'words shuffled': (text, _, n) => shuffled(text.split(' '), n).join(' '),
  'all spaces of a kind': (text, _, n) => text.replaceAll(' ', pick(SPACES, n)),
  'a space of a kind': (text, at, n) => insert(text, place(text, at), pick(SPACES, n)),
  'one paragraph': (text) => text.replaceAll('\n', ' '),
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'Capitals Everywhere': (text) => text.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
  'capitals that grow': (text) => text.replaceAll('I', 'İ').replaceAll('i', 'İ'),
  'something strange': (text, at, n) => insert(text, place(text, at), pick(STRANGE, n)),
  'strange all over': (text, _, n) => text.replaceAll(' ', (space) => space + pick(STRANGE, n)),
  'a letter strange all over': (text, at, n) => text.replaceAll(text[place(text, at)] ?? 'e', () => pick(STRANGE, n)),
  'decomposed letters': (text) => text.normalize('NFD'),
  'a stretch missing': (text, at, n) => {
    const [start, end] = between(text, at, n);
    return text.slice(0, start) + text.slice(end);
  },
  'a stretch twice': (text, at, n) => {
    const [start, end] = between(text, at, n);
    return insert(text, start, text.slice(start, end));
  },
  'a character without end': (text, at, n) => insert(text, place(text, at), (text[place(text, at)] ?? 'x').repeat(n)),
  'cut off': (text, at) => text.slice(0, place(text, at)),
  backwards: (text) => [...text].reverse().join(''),
  'full stops gone': (text) => text.replaceAll('.', ''),
  'full stops everywhere': (text) => text.replaceAll(' ', '. '),
  'brackets around': (text, at, n) => {
    const [start, end] = between(text, at, n);
    return `${text.slice(0, start)}(${text.slice(start, end)}] ${text.slice(end)}`;
  },
};
