import { describe, expect, it } from 'vitest';
import { cutIntoSegments } from './segments.ts';

/** Names with their spans, in the order in which they are given; `size` is the length unless it is said. */
type Given = [name: string, start: number, end: number, size?: number];

const CASES: Record<string, [given: Given[], segments: string[]]> = {
  nothing: [[], []],
  one: [[['a', 2, 5]], ['2–5 a']],
  'beside each other': [
    [
      ['a', 0, 2],
      ['b', 2, 4],
      ['c', 6, 8],
    ],
    ['0–2 a', '2–4 b', '6–8 c'],
  ],
  'one within another': [
    [
      ['a', 0, 9],
      ['b', 3, 5],
    ],
    ['0–3 a', '3–5 b a', '5–9 a'],
  ],
  'within, at the beginning and at the end': [
    [
      ['a', 0, 9],
      ['b', 0, 2],
      ['c', 7, 9],
    ],
    ['0–2 b a', '2–7 a', '7–9 c a'],
  ],
  'three deep': [
    [
      ['a', 0, 9],
      ['c', 4, 5],
      ['b', 2, 7],
    ],
    ['0–2 a', '2–4 b a', '4–5 c b a', '5–7 b a', '7–9 a'],
  ],
  overlapping: [
    [
      ['a', 0, 5],
      ['b', 3, 9],
    ],
    ['0–3 a', '3–5 a b', '5–9 b'],
  ],
  'the same place: the longer statement lies outside': [
    [
      ['a', 0, 5, 20],
      ['b', 0, 5, 5],
    ],
    ['0–5 b a'],
  ],
  'empty spans': [
    [
      ['a', 3, 3],
      ['b', 1, 4],
    ],
    ['1–3 b', '3–4 b'],
  ],
};

describe('segments', () => {
  it.each(Object.entries(CASES))('%s', (_, [given, segments]) => {
    const covered = given.map(([of, start, end, size = end - start]) => ({ span: [start, end] as const, size, of }));
    const cut = cutIntoSegments(covered).map(({ start, end, covers }) => `${start}–${end} ${covers.join(' ')}`);
    expect(cut).toEqual(segments);
  });
});
