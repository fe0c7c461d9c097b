/**
 * A linear model: one weight a bucket, 2 ** bits buckets. Weights travel as text, a character each: 63 levels on a
 * quadratic scale, because most weights are small and their differences matter most there.
 */
import type { Features } from './features.ts';

export interface Linear {
  bits: number;
  weights: Float32Array;
}

/** As it is committed: `scale` is the largest weight's size. */
export interface Packed {
  bits: number;
  scale: number;
  levels: string;
}

/** 63 levels, the middle one is zero; no character needs an escape in a string literal. */
const ALPHABET = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijk';
const MIDDLE = 31;
/** Levels below this are a hundredth of the largest weight: noise, and zeros take less room. */
const FAINT = 4;

export const emptyModel = (bits: number): Linear => ({ bits, weights: new Float32Array(2 ** bits) });

export const score = (model: Linear, { ids, size }: Features): number => sumOf(model, ids, size);

export function sumOf({ bits, weights }: Linear, ids: Uint32Array, size = ids.length): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += weights[ids[i] >>> shift];
  return sum;
}

export function unpack({ bits, scale, levels }: Packed): Linear {
  const values = new Float32Array(128);
  for (let i = 0; i < ALPHABET.length; i++) {
    const level = (i - MIDDLE) / MIDDLE;
    values[ALPHABET.charCodeAt(i)] = Math.sign(level) * level * level * scale;
  }
  const weights = new Float32Array(2 ** bits);
  for (let i = 0; i < levels.length; i++) weights[i] = values[levels.charCodeAt(i)];
  return { bits, weights };
}

export function pack({ bits, weights }: Linear): Packed {
  let scale = 0;
  for (const weight of weights) scale = Math.max(scale, Math.abs(weight));
  scale = Number(scale.toPrecision(6));
  let levels = '';
  for (const weight of weights) {
    const exact = Math.round(Math.sqrt(Math.abs(weight) / (scale || 1)) * MIDDLE);
    const level = exact < FAINT ? 0 : exact;
    levels += ALPHABET[MIDDLE + Math.sign(weight) * Math.min(MIDDLE, level)];
  }
  return { bits, scale, levels };
}

/** The logistic function. */
export const probability = (sum: number): number => 1 / (1 + Math.exp(-sum));
