/** The learners on problems small enough to know the answer. */
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/engine/learned/linear.ts';
import {
  CONTENT,
  contentsOf,
  decode,
  exactly,
  latticeOf,
  marginal,
  NOTHING,
  SOURCE,
  sumsOf,
} from '../../src/engine/speech/tagger.ts';
import { learnField, type Sequence } from './crf.ts';
import { learnChoices, learnYesNo } from './linear-training.ts';
import { sameSpeaker } from './names.ts';

const id = (n: number) => Math.imul(n + 1, 0x9e3779b1) >>> 0;
const sum = (weights: Float32Array, bits: number, features: Uint32Array) =>
  features.reduce((total, f) => total + weights[f >>> (32 - bits)], 0);

describe('yes or no', () => {
  const examples = Array.from({ length: 200 }, (_, i) => ({
    features: Uint32Array.of(id(i % 2), id(10 + (i % 7))),
    yes: i % 2 === 0,
  }));

  it('learns which feature tells', () => {
    const { bits, weights } = learnYesNo(examples, { bits: 10 });
    for (const { features, yes } of examples) expect(sum(weights, bits, features) > 0).toBe(yes);
  });

  it('gives the same bytes every time, and others for another seed', () => {
    const learned = (seed: number) => pack(learnYesNo(examples, { bits: 10, seed })).levels;
    expect(learned(1)).toBe(learned(1));
    expect(learned(1)).not.toBe(learned(2));
  });
});

describe('a choice among candidates', () => {
  it('learns what the right ones have in common', () => {
    const choices = Array.from({ length: 90 }, (_, i) => ({
      candidates: [0, 1, 2].map((c) => Uint32Array.of(id(c === i % 3 ? 1 : 2), id(20 + c))),
      right: [0, 1, 2].map((c) => c === i % 3),
    }));
    const { bits, weights } = learnChoices(choices, { bits: 10 });
    for (const { candidates, right } of choices) {
      const sums = candidates.map((features) => sum(weights, bits, features));
      expect(sums.indexOf(Math.max(...sums))).toBe(right.indexOf(true));
    }
  });
});

describe('a field over a sequence', () => {
  // The source stands at the front, the content behind token 2, whatever the words are.
  const sequence = (length: number, seed: number): Sequence => ({
    fixed: 1,
    labels: Uint8Array.from({ length }, (_, i) => (i === 0 ? SOURCE : i > 2 ? CONTENT : NOTHING)),
    tokens: Array.from({ length }, (_, i) => ({
      label: Uint32Array.of(id(Math.min(i, 3)), id(100 + ((seed + i) % 5))),
      step: Uint32Array.of(id(50 + Math.min(i, 3))),
    })),
  });
  const model = learnField(
    Array.from({ length: 60 }, (_, i) => sequence(5 + (i % 4), i)),
    { bits: 12, epochs: 8, rate: 0.1, dropout: 0, seed: 1, times: 1 },
  );

  it('learns the labels, and is sure of them', () => {
    const unseen = sequence(9, 3);
    const lattice = latticeOf(model, unseen.tokens, (i) => i === 1);
    expect([...decode(lattice, 0)]).toEqual([...unseen.labels]);
    const sums = sumsOf(lattice);
    for (let i = 0; i < 9; i++) {
      const all = [NOTHING, SOURCE, CONTENT].map((y) => marginal(sums, i, y));
      expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      expect(all[unseen.labels[i]]).toBeGreaterThan(0.5);
    }
    expect(exactly(sums, () => false)).toBeLessThan(0.1);
  });

  it('knows how probable a content is as a whole, and where it starts and ends', () => {
    const unseen = sequence(6, 3);
    const lattice = latticeOf(model, unseen.tokens, (i) => i === 1);
    const sums = sumsOf(lattice);
    let all = 0;
    for (let set = 0; set < 64; set++) all += exactly(sums, (i) => ((set >> i) & 1) === 1);
    expect(all).toBeCloseTo(1, 6);
    const { within, opens, closes } = contentsOf(sums);
    expect(within[4]).toBeCloseTo(marginal(sums, 4, CONTENT), 6);
    expect(opens.indexOf(Math.max(...opens))).toBe(3);
    expect(closes.indexOf(Math.max(...closes))).toBe(6);
  });
});

describe('names', () => {
  it.each([
    ['Oda Brenn', 'Senator Oda Brenn', true],
    ['Oda Brenn', 'Brenn', true],
    ['Oda Brenn', 'Oda Kask', false],
    ['Brenn’s office', 'Oda Brenn', false],
    ['a senior official', 'the senior port official', true],
    ['Oda Brenn', null, false],
  ])('%s and %s', (gold, given, same) => expect(sameSpeaker(gold, given)).toBe(same));
});
