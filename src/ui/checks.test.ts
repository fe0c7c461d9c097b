import { describe, expect, test } from 'vitest';
import { check } from './check-excerpts.ts';
import { brief, countsOf, pieces, shareQuoted } from './checks.ts';
import { SAMPLE } from './sample.test-data.ts';

const [LETTER] = SAMPLE.analysis.documents;
const TEXT = `Dear Prime Minister,
Vantria respects the choices of the Lorvanian people, and we seek no other government than theirs.
I ask you to keep the assembly, and to look again at the decisions that closed it. Our ships stay at home.`;

const checked = check({ name: 'letter.txt', text: TEXT }, LETTER, SAMPLE);

describe('a check', () => {
  test('looks at the excerpts of this document alone, and counts them', () => {
    expect(checked.excerpts.map(({ id, status }) => [id, status])).toEqual([
      ['q3', 'different'],
      ['q4', 'not found'],
    ]);
    expect(checked.byId.get('q3')!.diff!.filter((d) => d.in !== 'both')).toEqual([
      { in: 'original', text: 'keep' },
      { in: 'excerpt', text: 'reopen' },
    ]);
    expect(countsOf(checked)).toBe('0 verbatim, 0 edited, 1 different, 1 not found');
  });

  test('says how much of the original is quoted, and never nothing where something is', () => {
    expect(shareQuoted(checked)).toBeGreaterThan(50);
    expect(shareQuoted({ excerpts: [], quoted: [], words: 9000, quotedWords: 3 })).toBe(1);
    expect(shareQuoted({ excerpts: [], quoted: [], words: 0, quotedWords: 0 })).toBe(0);
  });
});

test('the original in pieces is the original', () => {
  const all = pieces(TEXT, checked.quoted);
  expect(all.map(({ text }) => text).join('')).toBe(TEXT);
  expect(all[0]).toEqual({ text: 'Dear Prime Minister,\n', quoted: false });
  expect(all.at(-1)!.text).toContain('Our ships stay at home.');
  expect(pieces('', [])).toEqual([]);
  expect(pieces('all of it', [[0, 9]])).toEqual([{ text: 'all of it', quoted: true }]);
});

test('long runs that both have are cut, differences never', () => {
  const run = 'a b c d e f g h i j k l m n';
  expect(brief([{ in: 'both', text: run }])).toEqual([{ in: 'both', text: 'a b c d e f … i j k l m n' }]);
  expect(brief([{ in: 'original', text: run }])).toEqual([{ in: 'original', text: run }]);
});
