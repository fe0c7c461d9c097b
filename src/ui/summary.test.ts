import { describe, expect, test } from 'vitest';
import { SAMPLE } from './sample.test-data.ts';
import { counts, dateWords, factLine } from './summary.ts';

const [letter] = SAMPLE.analysis.documents;
const withTypes = (...types: string[]) => ({
  ...SAMPLE.analysis,
  documents: types.map((type, i) => ({ ...letter, id: `d${i}`, type })),
});

describe('counts', () => {
  test.each([
    [['letter'], '15 quotations, 7 speakers, 1 letter'],
    [['letter', 'letter'], '15 quotations, 7 speakers, 2 letters'],
    [['letter', 'report'], '15 quotations, 7 speakers, 1 letter, 1 report'],
    [['letter', 'report', 'e-mail'], '15 quotations, 7 speakers, 3 documents'],
    [[], '15 quotations, 7 speakers'],
  ])('%j', (types, expected) => expect(counts(withTypes(...types))).toBe(expected));

  test('an article that quotes nobody', () => {
    expect(counts({ quotations: [], speakers: [], documents: [] })).toBe('0 quotations');
  });
});

test.each([
  ['2026-11-14', '14 November 2026'],
  ['2026-11-14T23:30:00-11:00', '14 November 2026'],
  ['2026-11-14T00:10:00Z', '14 November 2026'],
  ['last Thursday', 'last Thursday'],
])('the date %s', (published, words) => expect(dateWords(published)).toBe(words));

test('facts that the page does not give are left out', () => {
  expect(factLine({ ...SAMPLE.meta, site: null, published: null }, SAMPLE.analysis)).toEqual([
    '15 quotations, 7 speakers, 1 letter',
  ]);
});
