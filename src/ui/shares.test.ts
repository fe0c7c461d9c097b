import { expect, test } from 'vitest';
import type { Quotation, QuotationKind, Span, Speaker } from '../engine/model.ts';
import { barOf, shares } from './shares.ts';

/** Words are of two letters and a space. */
const WORD = 3;
const text = 'ab '.repeat(5000);
const span = (from: number, words: number): Span => [from * WORD, (from + words) * WORD];
const said = (speaker: number, kind: QuotationKind, content: Span[]) =>
  ({ kind, content, speakerId: `s${speaker}` }) as Quotation;

function sharesOf(speakers: number, quotations: Quotation[]) {
  const all = Array.from({ length: speakers }, (_, i) => ({ id: `s${i}`, name: `Speaker ${i}` }) as Speaker);
  return shares({ text, analysis: { quotations, speakers: all, documents: [] } });
}

/** Everybody with so many quoted words. */
const quoted = (...words: number[]) =>
  sharesOf(
    words.length,
    words.map((n, i) => said(i, 'direct', [span(i * 60, n)])),
  );

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [[5], [100]],
  [
    [2, 1],
    [67, 33],
  ],
  [[0, 3, 0], [100]],
  [[0], []],
  [[], []],
])('%j words make %j percent', (words, percents) => {
  expect(quoted(...words).map((s) => s.percent)).toEqual(percents);
});

test('the largest share comes first', () => {
  expect(quoted(3, 9, 5).map((s) => s.speaker.id)).toEqual(['s1', 's2', 's0']);
});

test('quoted words and those of a paraphrase are told apart, and counted once', () => {
  const words = [
    said(0, 'indirect', [span(0, 10)]),
    said(0, 'partial', [span(4, 3)]),
    said(0, 'direct', [span(20, 2), span(30, 1)]),
    said(0, 'refusal', [span(40, 9)]),
  ];
  expect(sharesOf(1, words)).toMatchObject([{ quoted: 6, paraphrased: 7, percent: 100 }]);
});

test('the bar leaves out what is too narrow to be seen', () => {
  const { segments, rest } = barOf(quoted(50, 30, 10, 8, 1, 1));
  expect([segments.length, rest.length]).toEqual([4, 2]);
});

test('where eighty have the same share the bar still names a few', () => {
  const { segments, rest } = barOf(quoted(...Array(80).fill(5)));
  expect([segments.length, rest.length]).toEqual([3, 77]);
});
