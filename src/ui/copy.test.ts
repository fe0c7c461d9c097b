import { expect, test } from 'vitest';
import { asText } from './copy.ts';
import { SAMPLE } from './sample.test-data.ts';

const copied = (id: string) => asText(SAMPLE, SAMPLE.analysis.quotations.find((q) => q.id === id)!).split('\n');

test.each([
  ['q6', '“a friendly nudge” — Oda Brenn, senator of the governing party'],
  ['q4', '“Our friendship depends on it,” — Ilse Marrow, president of Vantria (quoted from the letter)'],
  ['q9', /^“And above all .*” — probably Jorun Pell, opposition leader$/],
  ['q11', '“patience is not a policy” — Ilse Marrow, president of Vantria (quoted in part, told by Jorun Pell)'],
  ['q12', /^a reply would .* — A senior official at the foreign ministry \(paraphrase\)$/],
  ['q14', /Edda Lunt, speaker of the closed assembly \(could not be reached, asked by The Courier\)$/],
  ['q15', '“Nobody asked us,” — Not attributed'],
])('%s says who, and how where the marks do not', (id, line) => {
  expect(copied(id)[0]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});

test('below stands where, with a link to the very words', () => {
  expect(copied('q6').slice(1)).toEqual([
    'Vantrian president presses Lorvania to reopen its assembly, The Harbour Courier',
    'https://harbour-courier.example/2026/11/14/letter#:~:text=called%20the%20letter%20%E2%80%9C-,a%20friendly%20nudge,-%E2%80%9D%20on%20her%20way',
  ]);
});
