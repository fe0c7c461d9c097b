import { expect, test } from 'vitest';
import { SAMPLE } from './sample.test-data.ts';
import { sheets } from './sheets.ts';
import { list, type Statement } from './statements.ts';

const ids = (statements: readonly Statement[]) => statements.map((s) => s.quotation.id);
const [letter] = SAMPLE.analysis.documents;

test('a letter has its author, its recipient, its excerpts, what is said about it, and who would not', () => {
  const [sheet] = sheets(SAMPLE.analysis, list(SAMPLE));
  expect([sheet.author?.name, sheet.recipient?.name]).toEqual(['Ilse Marrow', 'Teodor Kask']);
  expect(ids(sheet.excerpts)).toEqual(['q3', 'q4']);
  // q2 is shown within q1.
  expect(ids(sheet.remarks)).toEqual(['q1', 'q6', 'q7', 'q8', 'q9']);
  expect(ids(sheet.refusals)).toEqual(['q13']);
});

test('what the article tells of a letter in its own words stands apart from its excerpts', () => {
  const state = structuredClone(SAMPLE);
  state.analysis.quotations.find((q) => q.id === 'q12')!.document = 'd1';
  const [sheet] = sheets(state.analysis, list(state));
  expect([ids(sheet.excerpts), ids(sheet.paraphrases)]).toEqual([['q3', 'q4'], ['q12']]);
});

test('a document that is only mentioned is no sheet', () => {
  const analysis = { ...SAMPLE.analysis, documents: [{ ...letter, id: 'd9', excerpts: [], remarks: [] }] };
  expect(sheets(analysis, list(SAMPLE))).toEqual([]);
});
