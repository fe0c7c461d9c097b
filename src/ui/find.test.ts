import { expect, test } from 'vitest';
import { search } from './find.ts';
import { SAMPLE } from './sample.test-data.ts';
import { list } from './statements.ts';

const { groups } = list(SAMPLE);
const found = (query: string) => search(groups, query).flatMap((g) => g.statements.map((s) => s.quotation.id));

test.each([
  ['', groups.flatMap((g) => g.statements.map((s) => s.quotation.id))],
  ['kask', ['q1', 'q5']],
  ['NUDGE', ['q6']],
  ['brenn road', ['q7']],
  ['opposition', ['q8', 'q9', 'q10']],
  // Words inside another's statement lead to that one.
  ['patience', ['q10']],
  ['declined', ['q13']],
  ['könig', []],
])('%j finds %j', (query, ids) => expect(found(query)).toEqual(ids));

test('accents do not matter', () => {
  const state = structuredClone(SAMPLE);
  state.analysis.speakers[2].name = 'Öda Brénn';
  const ids = search(list(state).groups, 'oda brenn').flatMap((g) => g.statements.map((s) => s.quotation.id));
  expect(ids).toEqual(['q6', 'q7']);
});
