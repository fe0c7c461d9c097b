/** Where in the article an offset stands, in the reader's terms: paragraphs counted as one would count them. */
import type { Paragraph, Span } from '../engine/model.ts';

/** Index of the paragraph that holds an offset; −1 where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = paragraphs[middle];
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** 1-based number of a paragraph; headings and captions are not counted and take that of the paragraph before. */
export function paragraphNumber(paragraphs: readonly Paragraph[], offset: number): number {
  return numbers(paragraphs)[paragraphAt(paragraphs, offset)] ?? 1;
}

const counted = new WeakMap<readonly Paragraph[], number[]>();

/** Counted once for an article, by the index of the paragraph. */
function numbers(paragraphs: readonly Paragraph[]): number[] {
  const known = counted.get(paragraphs);
  if (known) return known;
  let number = 0;
  const all = paragraphs.map(({ kind }) => {
    if (kind !== 'heading' && kind !== 'caption') number++;
    return Math.max(number, 1);
  });
  counted.set(paragraphs, all);
  return all;
}

export const textOf = (text: string, [start, end]: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();
