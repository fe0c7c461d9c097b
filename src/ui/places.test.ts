import { expect, test } from 'vitest';
import type { Paragraph, ParagraphKind } from '../engine/model.ts';
import { paragraphAt, paragraphNumber } from './places.ts';

/** Paragraphs of ten characters, two between them. */
const paragraphs = (...kinds: ParagraphKind[]): Paragraph[] =>
  kinds.map((kind, i) => ({ start: 12 * i, end: 12 * i + 10, kind }));

test.each([
  [0, 0],
  [9, 0],
  [10, -1],
  [12, 1],
  [25, 2],
  [99, -1],
])('offset %i stands in paragraph %i', (offset, index) => {
  expect(paragraphAt(paragraphs('text', 'text', 'text'), offset)).toBe(index);
});

test('headings and captions are not counted', () => {
  const all = paragraphs('heading', 'text', 'caption', 'blockquote', 'list');
  expect(all.map((p) => paragraphNumber(all, p.start))).toEqual([1, 1, 1, 2, 3]);
});
