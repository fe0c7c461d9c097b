import { expect, test } from 'vitest';
import type { Span } from '../engine/model.ts';
import { SAMPLE } from './sample.test-data.ts';
import { inOrder, sharedWords, sheets, tiedTogether } from './sheets.ts';
import { list, type Statement } from './statements.ts';

const ids = (statements: readonly Statement[]) => statements.map((s) => s.quotation.id);
const [letter] = SAMPLE.analysis.documents;

test('a letter has its author, its recipient, its excerpts, what is said about it, and who would not', () => {
  const [sheet] = sheets(SAMPLE.analysis, list(SAMPLE));
  expect([sheet.author?.name, sheet.recipient?.name]).toEqual(['Ilse Marrow', 'Teodor Kask']);
  expect(ids(sheet.excerpts)).toEqual(['q3', 'q4']);
  // q2 is shown within q1.
  expect(ids(sheet.beside.get('q3')!)).toEqual(['q1']);
  expect(ids(sheet.remarks)).toEqual(['q6', 'q7', 'q8', 'q9']);
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

test('a remark stands beside the excerpt that it speaks to most closely, and is lit with every one', () => {
  const state = structuredClone(SAMPLE);
  const ties = [
    { id: 'q3', score: 0.2, spans: [] },
    { id: 'q4', score: 0.3, spans: [] },
  ];
  state.analysis.quotations.find((q) => q.id === 'q7')!.excerpts = ties;
  const listing = list(state);
  const [sheet] = sheets(state.analysis, listing);
  expect([...sheet.beside].map(([id, beside]) => [id, ids(beside)])).toEqual([
    ['q3', ['q1']],
    ['q4', ['q7']],
  ]);
  expect(ids(inOrder(sheet))).toEqual(['q6', 'q8', 'q9', 'q3', 'q1', 'q4', 'q7', 'q13']);
  expect(tiedTogether(state.analysis, listing)).toEqual(
    new Map([
      ['q1', ['q3']],
      ['q3', ['q1', 'q7']],
      ['q7', ['q3', 'q4']],
      ['q4', ['q7']],
    ]),
  );
  expect(sharedWords(sheet.beside.get('q3')![0], 'q3', state.text, listing)).toEqual(['respect', 'choices']);
});

test('what somebody tells of a letter stands there once, in the words of whoever tells it', () => {
  const state = structuredClone(SAMPLE);
  const { quotations } = state.analysis;
  const remark = quotations.find((q) => q.id === 'q1')!;
  const content: Span[] = [[60, 80]];
  const told = { id: 'q1b', within: 'q1', document: 'd1', about: null, speakerId: letter.author, content };
  quotations.splice(quotations.indexOf(remark) + 1, 0, structuredClone({ ...remark, ...told }));
  const [sheet] = sheets(state.analysis, list(state));
  expect(ids(sheet.beside.get('q3')!)).toEqual(['q1']);
  expect(ids(inOrder(sheet))).not.toContain('q1b');
});

test('what is told of a letter and stands in none of its excerpts stands apart', () => {
  const state = structuredClone(SAMPLE);
  Object.assign(state.analysis.quotations.find((q) => q.id === 'q12')!, { document: 'd1', notAmongExcerpts: true });
  const [sheet] = sheets(state.analysis, list(state));
  expect([ids(sheet.notAmong), ids(sheet.paraphrases)]).toEqual([['q12'], []]);
});
