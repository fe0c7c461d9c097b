/**
 * A linear model: one weight a bucket, 2 ** bits buckets. Weights travel as text, a character each: levels on a
 * quadratic scale, because most weights are small and their differences matter most there.
 */
import type { Features } from './features.ts';

export interface Linear {
  bits: number;
  weights: Float32Array;
}

/** As it is committed: `scale` is the largest weight's size, `steps` how many levels there are on either side of zero. */
export interface Packed {
  bits: number;
  scale: number;
  steps?: number;
  /** A character each, or its code. */
  levels: string | Uint8Array;
}

/** The middle one is zero; no character needs an escape in a string literal. */
const ALPHABET = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijk';
const MIDDLE = 31;
/** Weights below this part of the largest are noise, and zeros take less room. */
const FAINT = 0.0128;

export const emptyModel = (bits: number): Linear => ({ bits, weights: new Float32Array(2 ** bits) });

export const score = (model: Linear, { ids, size }: Features): number => sumOf(model, ids, size);

export function sumOf({ bits, weights }: Linear, ids: Uint32Array, size = ids.length): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += weights[ids[i] >>> shift];
  return sum;
}

export function unpack({ bits, scale, steps = MIDDLE, levels }: Packed): Linear {
  const values = new Float32Array(128);
  for (let i = 0; i < ALPHABET.length; i++) {
    const level = (i - MIDDLE) / steps;
    values[ALPHABET.charCodeAt(i)] = Math.sign(level) * level * level * scale;
  }
  const weights = new Float32Array(2 ** bits);
  if (typeof levels === 'string') for (let i = 0; i < levels.length; i++) weights[i] = values[levels.charCodeAt(i)];
  else for (let i = 0; i < levels.length; i++) weights[i] = values[levels[i]];
  return { bits, weights };
}

/** A large model has fewer steps: what each weight says is less exact, and what they say together is not. */
export function pack({ bits, weights }: Linear, steps = MIDDLE, faint = FAINT): Required<Packed> & { levels: string } {
  let scale = 0;
  for (const weight of weights) scale = Math.max(scale, Math.abs(weight));
  scale = Number(scale.toPrecision(6));
  let levels = '';
  for (const weight of weights) {
    const part = Math.abs(weight) / (scale || 1);
    const level = part < faint ? 0 : Math.round(Math.sqrt(part) * steps);
    levels += ALPHABET[MIDDLE + Math.sign(weight) * Math.min(steps, level)];
  }
  return { bits, scale, steps, levels };
}

/** The logistic function. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));
