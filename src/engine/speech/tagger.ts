/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over the tokens of one sentence: which of them are a
 * report's source and its content. Hashed features carry the weights of labels and of steps from label to label.
 */
import type { Linear } from '../learned/linear.ts';

export const LABELS = 3;
export const NOTHING = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/** What the field sees of a token: features of its label, and of the step that leads to it. */
export interface Emission {
  label: Uint32Array;
  step: Uint32Array;
}

const MIX = [
  0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09, 0x8da6b343,
];

/** Bucket of a feature with a label; `which` is the label, or 3 × the label before + the label. */
export const bucket = (feature: number, which: number, bits: number): number => {
  const h = Math.imul(feature ^ (feature >>> 15), MIX[which]);
  return ((h ^ (h >>> 13)) >>> 0) >>> (32 - bits);
};

/** Scores of one sequence: `label[i * 3 + y]`, and `step[i * 9 + x * 3 + y]` from token i - 1 to token i. */
export interface Lattice {
  size: number;
  label: Float64Array;
  step: Float64Array;
}

/** Tokens that `fixed` names may be nothing but NOTHING: the cue itself. */
export function latticeOf(model: Linear, tokens: readonly Emission[], fixed: (i: number) => boolean): Lattice {
  const lattice = emptyLattice(tokens.length);
  tokens.forEach(({ label, step }, i) => {
    addLabel(lattice, model, i, label, label.length);
    if (i > 0) addStep(lattice, model, i, step, 0, step.length);
    if (fixed(i)) fix(lattice, i);
  });
  return lattice;
}

export const emptyLattice = (size: number): Lattice => ({
  size,
  label: zeros(size * LABELS),
  step: zeros(size * LABELS * LABELS),
});

let piece = new Float64Array(0);
let used = 0;
const PIECE = 8192;

/** Cut from a large piece, which is never cut from twice: to make a dozen arrays for each cue would take longer than to fill them. */
function zeros(size: number): Float64Array {
  if (used + size > piece.length) {
    piece = new Float64Array(Math.max(PIECE, size));
    used = 0;
  }
  used += size;
  return piece.subarray(used - size, used);
}

/** A token's label from its features up to `to`. */
export function addLabel({ label }: Lattice, model: Linear, i: number, features: Uint32Array, to: number) {
  addThree(model, features, 0, to, 0, label, i * LABELS);
}

/** The step to a token from its features `from` … `to`. */
export function addStep({ step }: Lattice, model: Linear, i: number, features: Uint32Array, from: number, to: number) {
  for (let x = 0; x < LABELS; x++) {
    addThree(model, features, from, to, x * LABELS, step, (i * LABELS + x) * LABELS);
  }
}

/** The weights that features have with a label, or step, and the two behind it: three sums at once take a third of the time. */
function addThree(
  { bits, weights }: Linear,
  features: Uint32Array,
  from: number,
  to: number,
  which: number,
  sums: Float64Array,
  at: number,
) {
  let [a, b, c] = [0, 0, 0];
  for (let k = from; k < to; k++) {
    a += weights[bucket(features[k], which, bits)];
    b += weights[bucket(features[k], which + 1, bits)];
    c += weights[bucket(features[k], which + 2, bits)];
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
}

export function fix({ label }: Lattice, i: number) {
  for (let y = 0; y < LABELS; y++) if (y !== NOTHING) label[i * LABELS + y] = -1e6;
}

/** The best labels (Viterbi); `bias` is added to CONTENT, which is cut short more often than it runs too far. */
export function decode({ size, label, step }: Lattice, bias: number): Uint8Array {
  const best = zeros(size * LABELS);
  /** The likeliest label before label y of token i. */
  const before = (i: number, y: number): number => {
    let top = NOTHING;
    let most = -Infinity;
    for (let x = 0; x < LABELS; x++) {
      const sum = best[(i - 1) * LABELS + x] + step[i * 9 + x * LABELS + y];
      if (sum <= most) continue;
      most = sum;
      top = x;
    }
    return top;
  };
  for (let i = 0; i < size; i++) {
    for (let y = 0; y < LABELS; y++) {
      const own = label[i * LABELS + y] + (y === CONTENT ? bias : 0);
      const x = i === 0 ? 0 : before(i, y);
      best[i * LABELS + y] = i === 0 ? own : best[(i - 1) * LABELS + x] + step[i * 9 + x * LABELS + y] + own;
    }
  }
  const labels = new Uint8Array(size);
  let y = 0;
  for (let c = 1; c < LABELS; c++) if (best[(size - 1) * LABELS + c] > best[(size - 1) * LABELS + y]) y = c;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = y;
    if (i > 0) y = before(i, y);
  }
  return labels;
}

/** Log-sums of all paths up to a token (`alpha`) and from it on (`beta`), and of all of them. */
export interface Sums {
  alpha: Float64Array;
  beta: Float64Array;
  all: number;
}

export function sumsOf({ size, label, step }: Lattice): Sums {
  const alpha = zeros(size * LABELS);
  const beta = zeros(size * LABELS);
  for (let i = 0; i < size; i++) {
    for (let y = 0; y < LABELS; y++) {
      alpha[i * LABELS + y] =
        label[i * LABELS + y] +
        (i === 0
          ? 0
          : logSum(
              alpha[(i - 1) * 3] + step[i * 9 + y],
              alpha[(i - 1) * 3 + 1] + step[i * 9 + 3 + y],
              alpha[(i - 1) * 3 + 2] + step[i * 9 + 6 + y],
            ));
    }
  }
  for (let i = size - 2; i >= 0; i--) {
    for (let x = 0; x < LABELS; x++) {
      const next = (i + 1) * 3;
      const steps = (i + 1) * 9 + x * 3;
      beta[i * LABELS + x] = logSum(
        step[steps] + label[next] + beta[next],
        step[steps + 1] + label[next + 1] + beta[next + 1],
        step[steps + 2] + label[next + 2] + beta[next + 2],
      );
    }
  }
  const last = (size - 1) * LABELS;
  return { alpha, beta, all: logSum(alpha[last], alpha[last + 1], alpha[last + 2]) };
}

/** Logarithm of the probability that CONTENT is exactly what `inside` says of each token. */
export function exactly({ size, label, step }: Lattice, { all }: Sums, inside: (i: number) => boolean): number {
  let nothing = -Infinity;
  let source = -Infinity;
  let content = -Infinity;
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    const by = i * 9;
    if (inside(i)) {
      content =
        label[at + CONTENT] +
        (i === 0 ? 0 : logSum(nothing + step[by + 2], source + step[by + 5], content + step[by + 8]));
      nothing = source = -Infinity;
    } else {
      const still =
        label[at + NOTHING] + (i === 0 ? 0 : logSum(nothing + step[by], source + step[by + 3], content + step[by + 6]));
      source =
        label[at + SOURCE] +
        (i === 0 ? 0 : logSum(nothing + step[by + 1], source + step[by + 4], content + step[by + 7]));
      nothing = still;
      content = -Infinity;
    }
  }
  return logSum(nothing, source, content) - all;
}

/** By token, the probability that it is CONTENT, that a CONTENT starts with it, and that one ends before it. */
export interface Contents {
  within: Float64Array;
  /** Sum of `within` over the tokens before. */
  before: Float64Array;
  opens: Float64Array;
  closes: Float64Array;
}

export function contentsOf({ size, label, step }: Lattice, { alpha, beta, all }: Sums): Contents {
  const within = zeros(size);
  const before = zeros(size + 1);
  const opens = zeros(size);
  const closes = zeros(size + 1);
  for (let i = 0; i < size; i++) {
    const own = i * LABELS + CONTENT;
    within[i] = Math.exp(alpha[own] + beta[own] - all);
    before[i + 1] = before[i] + within[i];
    const goesOn = i === 0 ? 0 : Math.exp(alpha[own - LABELS] + step[i * 9 + 8] + label[own] + beta[own] - all);
    opens[i] = within[i] - goesOn;
    closes[i] = i === 0 ? 0 : within[i - 1] - goesOn;
  }
  closes[size] = within[size - 1];
  return { within, before, opens, closes };
}

export const marginal = ({ alpha, beta, all }: Sums, i: number, y: number): number =>
  Math.exp(alpha[i * LABELS + y] + beta[i * LABELS + y] - all);

function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  if (top === -Infinity) return top;
  const sum = power(a - top) + power(b - top) + power(c - top);
  return sum === 1 ? top : top + Math.log(sum);
}

/** Mostly asked for what is as good as nothing, or for one of them, which takes no time to say. */
const power = (x: number): number => (x === 0 ? 1 : x < -746 ? 0 : Math.exp(x));
