/** The words of headline and text, and where each occurs, to find what a text fragment's terms fit first. */

export interface Word {
  /** Offsets into `whole`. */
  start: number;
  end: number;
  /** Browsers compare without case and accents. */
  key: string;
  line: number;
}

/** A paragraph. No term of a fragment may reach over its end. */
interface Line {
  start: number;
  end: number;
  first: number;
  last: number;
}

export interface Indexed {
  /** The headline, if there is one, and the text behind it. */
  whole: string;
  /** Where the text begins in it. */
  shift: number;
  words: Word[];
  /** Index of the text's first word. */
  body: number;
  lines: Line[];
  /** A word's key → its places among the words. */
  places: Map<string, number[]>;
}

/** The terms of a directive as words: [before …) [first … startTo] [endFrom … last] (… after]. */
export interface Directive {
  before: number;
  first: number;
  startTo: number;
  /** Null where the words are given in full. */
  endFrom: number | null;
  last: number;
  after: number;
}

export function indexWords(text: string, title: string | null, language: string | null): Indexed {
  const head = title ? `${title.replace(/\s+/g, ' ')}\n` : '';
  const whole = head + text;
  const words: Word[] = [];
  const lines: Line[] = [];
  const places = new Map<string, number[]>();
  const segmenter = wordsIn(language);
  for (const { 0: line, index } of whole.matchAll(/[^\n]+/g)) {
    const first = words.length;
    for (const { segment, index: at, isWordLike } of segmenter.segment(line)) {
      if (!isWordLike) continue;
      const key = segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const known = places.get(key);
      if (known) known.push(words.length);
      else places.set(key, [words.length]);
      words.push({ start: index + at, end: index + at + segment.length, key, line: lines.length });
    }
    if (words.length > first) lines.push({ start: index, end: index + line.length, first, last: words.length - 1 });
  }
  const body = Math.max(
    words.findIndex((word) => word.start >= head.length),
    0,
  );
  return { whole, shift: head.length, words, body, lines, places };
}

/** A page's `lang` may be any string; what is no language tag counts as none. */
function wordsIn(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** First and last word of the first place that a directive fits, as a browser searches it. */
export function findFirst(index: Indexed, directive: Directive): [first: number, last: number] | null {
  const { words, places } = index;
  const { before, first, startTo, endFrom, last, after } = directive;
  const same = (at: number, from: number, to: number) => {
    for (let i = from; i <= to; i++) if (words[at + i - from]?.key !== words[i].key) return false;
    return true;
  };
  const at = (word: number) => places.get(words[word].key)!;
  for (const start of at(first)) {
    if (!same(start, first, startTo) || !same(start - (first - before), before, first - 1)) continue;
    const startEnd = start + startTo - first;
    const ends = endFrom === null ? [start] : at(endFrom).filter((end) => end > startEnd);
    const from = endFrom ?? first;
    const end = ends.find((each) => same(each, from, last) && same(each + last - from + 1, last + 1, after));
    if (end !== undefined) return [start, end + last - from];
  }
  return null;
}
