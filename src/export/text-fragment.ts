/**
 * Links that open an article at a quotation: `#:~:text=[prefix-,]start[,end][,-suffix]`, one directive for each piece
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser goes to the first place that a directive fits. So its
 * search is done here beforehand, over headline and text, and a directive gets as much context as it takes to fit no
 * earlier place. Terms begin and end with words, without the quotation marks around them, which a page may draw as it
 * likes; comparing words alone finds at least the places that a browser finds.
 */
import type { Span } from '../engine/model.ts';
import type { ArticleMeta } from '../page/article.ts';
import { type Directive, findFirst, type Indexed, indexWords } from './word-index.ts';

/** Words that are given in full; of more than these only the first and the last few are, and the link stays short. */
const IN_FULL = 10;
const FEW = [4, 8];
/** Words of context on either side, as many as it takes. */
const CONTEXT = [3, 6, 12];
/** Characters of the shortest words that go without context: a page has text beside the article (as in Google's generator). */
const ALONE = 20;
/** Pieces of the longest run that are named; mail and spreadsheets cut long links. */
const PIECES = 4;

/** “:~:text=…”, what stands behind the # of an address, for pieces of the article's text; empty where they hold no word. */
export type Fragments = (content: readonly Span[]) => string;

export function fragmentsOf({ title, language }: ArticleMeta, text: string): Fragments {
  let index: Indexed | undefined;
  return (content) => {
    index ??= indexWords(text, title, language);
    const words = index;
    const directives = content.slice(0, PIECES).flatMap((piece) => directiveFor(words, piece) ?? []);
    return directives.length ? `:~:${directives.map((each) => `text=${written(words, each)}`).join('&')}` : '';
  };
}

/** An address may have a fragment of its own, which stays, and a directive, which goes. */
export function withFragment(url: string, fragment: string): string {
  const [own] = url.split(':~:');
  if (!fragment) return own;
  return own.includes('#') ? own + fragment : `${own}#${fragment}`;
}

function directiveFor(index: Indexed, piece: Span): Directive | null {
  const [start, end] = piece.map((offset) => offset + index.shift);
  const first = index.words.findIndex((word) => word.start >= start);
  const last = index.words.findLastIndex((word) => word.end <= end);
  if (first < 0 || last < first) return null;
  let directive: Directive | null = null;
  for (directive of candidates(index, first, last)) {
    const found = findFirst(index, directive);
    if (found?.[0] === first && found[1] === last) break;
  }
  return directive;
}

/** From the shortest to the most exact. */
function* candidates(index: Indexed, first: number, last: number): Generator<Directive> {
  const { words } = index;
  const short = words[last].end - words[first].start < ALONE;
  for (const terms of termsOf(index, first, last)) {
    const inside = [lineOf(index, first).first, lineOf(index, last).last];
    if (!short || (inside[0] === first && inside[1] === last)) yield { ...terms, before: first, after: last };
    for (const context of CONTEXT)
      yield { ...terms, before: Math.max(first - context, inside[0]), after: Math.min(last + context, inside[1]) };
    // Whole paragraphs that stand there twice: only what stands around them tells them apart.
    for (const context of CONTEXT) yield { ...terms, ...around(index, first, last, context) };
  }
}

function termsOf(
  index: Indexed,
  first: number,
  last: number,
): Pick<Directive, 'first' | 'last' | 'startTo' | 'endFrom'>[] {
  const [start, end] = [lineOf(index, first), lineOf(index, last)];
  if (start === end && last - first < IN_FULL) return [{ first, last, startTo: last, endFrom: null }];
  return FEW.map((few) => ({
    first,
    last,
    startTo: Math.min(first + few - 1, start.last, last - 1),
    endFrom: Math.max(last - few + 1, end.first, first + 1),
  })).filter(({ startTo, endFrom }) => startTo < endFrom);
}

/** Context out of the paragraphs before and behind; from a paragraph's middle no further than its ends. */
function around(index: Indexed, first: number, last: number, context: number): Pick<Directive, 'before' | 'after'> {
  const { words, body } = index;
  const [start, end] = [lineOf(index, first), lineOf(index, last)];
  const before = start.first < first || first === body ? start.first : lineOf(index, first - 1).first;
  const after = last < end.last || last === words.length - 1 ? end.last : lineOf(index, last + 1).last;
  return { before: Math.max(first - context, before), after: Math.min(last + context, after) };
}

const lineOf = ({ words, lines }: Indexed, word: number) => lines[words[word].line];

/** Prefix and suffix reach up to the words, with the marks between; over a paragraph's end the words reach to it. */
function written(index: Indexed, { before, first, startTo, endFrom, last, after }: Directive): string {
  const { words, whole } = index;
  const [start, end] = [lineOf(index, first), lineOf(index, last)];
  const over = { before: before < start.first, after: after > end.last };
  const from = over.before ? start.start : words[first].start;
  const to = over.after ? end.end : words[last].end;
  const term = (a: number, b: number) => encode(whole.slice(a, b).trim());
  return [
    before < first && `${term(words[before].start, over.before ? lineOf(index, first - 1).end : from)}-`,
    endFrom === null ? term(from, to) : `${term(from, words[startTo].end)},${term(words[endFrom].start, to)}`,
    after > last && `-${term(over.after ? lineOf(index, last + 1).start : to, words[after].end)}`,
  ]
    .filter((part) => part !== false)
    .join(',');
}

/** What has a meaning in a directive, and what programs that find links in text, or Markdown, would stumble over. */
function encode(term: string): string {
  const whole = term.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[-!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
