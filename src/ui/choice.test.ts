import { expect, test } from 'vitest';
import { type Choice, choose, EVERYTHING } from './choice.ts';
import { SAMPLE } from './sample.test-data.ts';
import { shares } from './shares.ts';
import { list } from './statements.ts';

const { groups } = list(SAMPLE);
const chosen = (choice: Partial<Choice>) => choose(groups, { ...EVERYTHING, ...choice }, shares(SAMPLE));
const names = (choice: Partial<Choice>) => chosen(choice).map((g) => g.speaker?.name ?? null);

test('everything, in the order of the article', () => {
  expect(chosen({})).toEqual(groups);
});

test('by name and by share, what nobody is named for last', () => {
  const all = names({});
  const named = all.filter((name) => name !== null);
  expect(names({ order: 'name' })).toEqual([...named.toSorted((a, b) => a.localeCompare(b)), null]);
  const order = shares(SAMPLE).map((s) => s.speaker.name);
  expect(names({ order: 'share' }).slice(0, order.length)).toEqual(order);
  expect(names({ order: 'share' }).at(-1)).toBeNull();
});

test.each(['quoted', 'paraphrase', 'refusal'] as const)('of one kind only: %s', (kind) => {
  const kinds = chosen({ kind }).flatMap((g) => g.statements.map((s) => s.quotation.kind));
  const wanted = { quoted: ['direct', 'partial', 'block', 'indirect'], paraphrase: ['indirect'], refusal: ['refusal'] };
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((each) => !wanted[kind].includes(each))).toEqual([]);
  // Quoted words are shown within a paraphrase too.
  const rest = chosen({}).flatMap((g) => g.statements).length - kinds.length;
  expect(rest).toBeGreaterThan(0);
});

test('kind and search together', () => {
  expect(chosen({ kind: 'refusal', query: 'kask' })).toEqual([]);
});
