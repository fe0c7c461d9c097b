import { expect, test } from 'vitest';
import { kindWords, lineOf } from './kinds.ts';
import { SAMPLE } from './sample.test-data.ts';

const find = (id: string) => SAMPLE.analysis.quotations.find((q) => q.id === id)!;

test.each([
  ['q1', 'paraphrase', 'dashed'],
  ['q3', 'quoted', 'double'],
  ['q5', 'quoted', 'solid'],
  ['q6', 'quoted in part', 'solid'],
  ['q13', 'declined', 'dotted'],
  ['q14', 'could not be reached', 'dotted'],
])('%s is %s, its line %s', (id, words, line) => {
  expect([kindWords(find(id)), lineOf(find(id))]).toEqual([words, line]);
});

test('what is set apart, and no response', () => {
  expect(kindWords({ ...find('q5'), kind: 'block' })).toBe('set apart');
  expect(kindWords({ ...find('q13'), refusal: { type: 'no response', by: null } })).toBe('no response');
});
