/**
 * The sentence around some quoted words, so that a partial quotation can be read in its context. The browser's own
 * sentence boundaries do for that, once they have been kept from breaking after “U.S.”
 */
import type { Paragraph, Span } from '../engine/model.ts';
import { paragraphAt } from './places.ts';

/** A sentence is cut to about this many characters on either side of the quoted words. */
const ROOM = 130;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string | null): Intl.Segmenter {
  const key = language ?? '';
  let known = segmenters.get(key);
  if (!known) {
    known = make(key);
    segmenters.set(key, known);
  }
  return known;
}

/** A page's `lang` may be any string; what is no language tag counts as none. */
function make(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** “U.S. Embassy”, “Sen. Brenn”: a short word with a capital and a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{L}\.){2,}\s*$|(?:^|[^\p{L}])\p{Lu}\p{L}{0,3}\.\s*$/u;

export interface Context {
  span: Span;
  /** Whether words of the sentence were left out before and after. */
  cut: readonly [before: boolean, after: boolean];
}

/** The sentence or sentences of its paragraph that hold `span`, shortened where they are very long. */
export function sentenceAround(
  text: string,
  paragraphs: readonly Paragraph[],
  span: Span,
  language: string | null,
): Context {
  const paragraph = paragraphs[paragraphAt(paragraphs, span[0])];
  if (!paragraph) return { span, cut: [false, false] };
  let start = paragraph.start;
  let end: number = paragraph.end;
  for (const { index, segment } of segmenter(language).segment(text.slice(paragraph.start, paragraph.end))) {
    const boundary = paragraph.start + index + segment.length;
    // Its end alone: to look for the end from everywhere takes time by the square.
    if (ABBREVIATION.test(segment.slice(-40))) continue;
    if (boundary <= span[0]) start = boundary;
    if (boundary >= span[1]) {
      end = boundary;
      break;
    }
  }
  while (/\s/.test(text[end - 1] ?? '') && end > span[1]) end--;
  const from = cutBefore(text, start, span[0]);
  const to = cutAfter(text, span[1], end);
  return { span: [from, to], cut: [from > start, to < end] };
}

function cutBefore(text: string, start: number, quoted: number): number {
  if (quoted - start <= ROOM) return start;
  const space = text.indexOf(' ', quoted - ROOM);
  return space >= 0 && space < quoted ? space + 1 : start;
}

function cutAfter(text: string, quoted: number, end: number): number {
  if (end - quoted <= ROOM) return end;
  const space = text.lastIndexOf(' ', quoted + ROOM);
  return space > quoted ? space : end;
}
