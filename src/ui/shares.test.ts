import { expect, test } from 'vitest';
import type { Speaker } from '../engine/model.ts';
import { barOf, shares } from './shares.ts';

const speakers = (...words: number[]): Speaker[] =>
  words.map((n, i) => ({
    id: `s${i}`,
    name: `Speaker ${i}`,
    kind: 'person',
    role: null,
    roles: [],
    aliases: [],
    quotations: [],
    words: n,
  }));

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
  expect(shares(speakers(...words)).map((s) => s.percent)).toEqual(percents);
});

test('the largest share comes first', () => {
  expect(shares(speakers(3, 9, 5)).map((s) => s.speaker.id)).toEqual(['s1', 's2', 's0']);
});

test('the bar leaves out what is too narrow to be seen', () => {
  const { segments, rest } = barOf(shares(speakers(50, 30, 10, 8, 1, 1)));
  expect([segments.length, rest.length]).toEqual([4, 2]);
});

test('where eighty have the same share the bar still names a few', () => {
  const { segments, rest } = barOf(shares(speakers(...Array(80).fill(5))));
  expect([segments.length, rest.length]).toEqual([3, 77]);
});
