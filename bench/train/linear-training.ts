/**
 * Learning a linear model: AdaGrad (Duchi et al. 2011) over shuffled examples with L2 decay and feature dropout, so that
 * no single feature carries a decision alone. Weights are averaged over the last epochs' ends.
 */
import type { Linear } from '../../src/engine/learned/linear.ts';
import { randomly, shuffle } from './random.ts';

export interface Settings {
  bits: number;
  epochs: number;
  rate: number;
  /** Weight decay for each step, in parts of the rate. */
  decay: number;
  /** Share of the features that an example loses at random. */
  dropout: number;
  seed: number;
  /** How often it is learned, in another order each time; the weights are averaged, so that no order decides. */
  times: number;
}

export const SETTINGS: Settings = { bits: 14, epochs: 8, rate: 0.1, decay: 1e-5, dropout: 0.1, seed: 1, times: 1 };

/** A choice among candidates of which one or more are right. */
export interface Choice {
  candidates: Uint32Array[];
  right: boolean[];
  weight?: number;
}

/** Yes or no, or how far yes: 0 to 1. */
export interface Example {
  features: Uint32Array;
  yes: boolean | number;
  weight?: number;
}

/** Softmax: the right candidates together should get all of the probability. */
export function learnChoices(choices: readonly Choice[], settings: Partial<Settings> = {}): Linear {
  return learn(choices, settings, (choice, keep, scoreOf, push) => {
    const kept = choice.candidates.map(keep);
    const sums = kept.map(scoreOf);
    const top = sums.reduce((a, b) => Math.max(a, b), -Infinity);
    const powers = sums.map((s) => Math.exp(s - top));
    const all = powers.reduce((a, b) => a + b, 0);
    const right = powers.reduce((sum, p, i) => sum + (choice.right[i] ? p : 0), 0);
    if (right === 0) return;
    for (let i = 0; i < kept.length; i++) {
      const gradient = powers[i] / all - (choice.right[i] ? powers[i] / right : 0);
      if (gradient !== 0) push(kept[i], gradient * (choice.weight ?? 1));
    }
  });
}

/** Logistic regression. */
export function learnYesNo(examples: readonly Example[], settings: Partial<Settings> = {}): Linear {
  return learn(examples, settings, (example, keep, scoreOf, push) => {
    const kept = keep(example.features);
    const p = 1 / (1 + Math.exp(-scoreOf(kept)));
    push(kept, (p - Number(example.yes)) * (example.weight ?? 1));
  });
}

type Step<T> = (
  example: T,
  keep: (features: Uint32Array) => Uint32Array,
  scoreOf: (features: Uint32Array) => number,
  push: (features: Uint32Array, gradient: number) => void,
) => void;

function learn<T>(examples: readonly T[], changes: Partial<Settings>, step: Step<T>): Linear {
  const settings = { ...SETTINGS, ...changes };
  const weights = new Float32Array(2 ** settings.bits);
  for (let time = 0; time < settings.times; time++) {
    const once = learnOnce(examples, { ...settings, seed: settings.seed + time }, step);
    for (let i = 0; i < weights.length; i++) weights[i] += once[i] / settings.times;
  }
  return { bits: settings.bits, weights };
}

function learnOnce<T>(examples: readonly T[], settings: Settings, step: Step<T>): Float32Array {
  const { bits, epochs, rate, decay, dropout, seed } = settings;
  const shift = 32 - bits;
  const size = 2 ** bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const average = new Float32Array(size);
  const random = randomly(seed);
  const order = examples.map((_, i) => i);
  const keep = (features: Uint32Array) => (dropout > 0 ? features.filter(() => random() >= dropout) : features);
  const scoreOf = (features: Uint32Array) => {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += weights[features[i] >>> shift];
    return sum;
  };
  const push = (features: Uint32Array, gradient: number) => {
    for (let i = 0; i < features.length; i++) {
      const bucket = features[i] >>> shift;
      const g = gradient + decay * weights[bucket];
      squares[bucket] += g * g;
      weights[bucket] -= (rate * g) / Math.sqrt(squares[bucket]);
    }
  };
  const averaged = Math.max(1, Math.floor(epochs / 2));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffle(order, random)) step(examples[i], keep, scoreOf, push);
    if (epoch >= epochs - averaged) for (let i = 0; i < size; i++) average[i] += weights[i] / averaged;
  }
  // Feature dropout leaves each weight trained for a thinner sum.
  if (dropout > 0) for (let i = 0; i < size; i++) average[i] *= 1 - dropout;
  return average;
}
