/** Learns a linear-chain conditional random field: AdaGrad on the log-likelihood, sums by forward and backward passes. */
import type { Linear } from '../../src/engine/learned/linear.ts';
import {
  bucket,
  type Emission,
  LABELS,
  latticeOf,
  marginal,
  marginalStep,
  sumsOf,
} from '../../src/engine/speech/tagger.ts';
import { randomly, shuffle } from './random.ts';

export interface Sequence {
  tokens: Emission[];
  labels: Uint8Array;
  /** Token that may have no label. */
  fixed: number;
}

export interface FieldSettings {
  bits: number;
  epochs: number;
  rate: number;
  /** Share of the features that a sequence loses at random, so that no word carries a label alone. */
  dropout: number;
  seed: number;
  /** How often it is learned, in another order each time; the weights are averaged, so that no order decides. */
  times: number;
}

export function learnField(sequences: readonly Sequence[], settings: FieldSettings): Linear {
  const { bits, times, seed } = settings;
  const weights = new Float32Array(2 ** bits);
  for (let time = 0; time < times; time++) {
    const once = learnOnce(sequences, { ...settings, seed: seed + time });
    for (let i = 0; i < weights.length; i++) weights[i] += once[i] / times;
  }
  return { bits, weights };
}

function learnOnce(sequences: readonly Sequence[], { bits, epochs, rate, dropout, seed }: FieldSettings): Float32Array {
  const model: Linear = { bits, weights: new Float32Array(2 ** bits) };
  const { weights } = model;
  const squares = new Float32Array(2 ** bits).fill(0.1);
  const average = new Float32Array(2 ** bits);
  const random = randomly(seed);
  const order = sequences.map((_, i) => i);
  const push = (features: Uint32Array, which: number, gradient: number) => {
    if (Math.abs(gradient) < 1e-4) return;
    for (let k = 0; k < features.length; k++) {
      const at = bucket(features[k], which, bits);
      squares[at] += gradient * gradient;
      weights[at] -= (rate * gradient) / Math.sqrt(squares[at]);
    }
  };
  const keep = () => dropout === 0 || random() >= dropout;
  const averaged = Math.max(1, Math.floor(epochs / 2));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { tokens: whole, labels, fixed } = sequences[index];
      const tokens = whole.map(({ label, step }) => ({ label: label.filter(keep), step: step.filter(keep) }));
      const lattice = latticeOf(model, tokens, (i) => i === fixed);
      const sums = sumsOf(lattice);
      for (let i = 0; i < tokens.length; i++) {
        for (let y = 0; y < LABELS; y++) push(tokens[i].label, y, marginal(sums, i, y) - (labels[i] === y ? 1 : 0));
        if (i === 0) continue;
        for (let x = 0; x < LABELS; x++) {
          for (let y = 0; y < LABELS; y++) {
            const gold = labels[i - 1] === x && labels[i] === y ? 1 : 0;
            push(tokens[i].step, x * LABELS + y, marginalStep(sums, i, x, y) - gold);
          }
        }
      }
    }
    if (epoch >= epochs - averaged) for (let i = 0; i < average.length; i++) average[i] += weights[i] / averaged;
  }
  // Dropout leaves each weight trained for a thinner sum.
  for (let i = 0; i < average.length; i++) average[i] *= 1 - dropout;
  return average;
}
