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

/**
 * Bucket of a feature with a label; `which` is the label, or 3 × the label before + the label. A feature's weights stand
 * side by side, so that one look into memory has them all, and rows start anywhere, so that none is left empty.
 */
export const bucket = (feature: number, which: number, bits: number): number =>
  ((feature >>> (32 - bits)) + which) & (2 ** bits - 1);

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
export function addLabel({ label }: Lattice, { bits, weights }: Linear, i: number, features: Uint32Array, to: number) {
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < to; k++) {
    const first = features[k] >>> shift;
    a += weights[first];
    b += weights[(first + 1) & mask];
    c += weights[(first + 2) & mask];
  }
  label[i * LABELS] = a;
  label[i * LABELS + 1] = b;
  label[i * LABELS + 2] = c;
}

/** The step to a token from its features `from` … `to`: all nine sums at once, so that each feature is looked up once. */
export function addStep(
  { step }: Lattice,
  { bits, weights }: Linear,
  i: number,
  features: Uint32Array,
  from: number,
  to: number,
) {
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let j = 0;
  for (let k = from; k < to; k++) {
    const first = features[k] >>> shift;
    a += weights[first];
    b += weights[(first + 1) & mask];
    c += weights[(first + 2) & mask];
    d += weights[(first + 3) & mask];
    e += weights[(first + 4) & mask];
    f += weights[(first + 5) & mask];
    g += weights[(first + 6) & mask];
    h += weights[(first + 7) & mask];
    j += weights[(first + 8) & mask];
  }
  const at = i * LABELS * LABELS;
  step[at] = a;
  step[at + 1] = b;
  step[at + 2] = c;
  step[at + 3] = d;
  step[at + 4] = e;
  step[at + 5] = f;
  step[at + 6] = g;
  step[at + 7] = h;
  step[at + 8] = j;
}

export function fix({ label }: Lattice, i: number) {
  for (let y = 0; y < LABELS; y++) if (y !== NOTHING) label[i * LABELS + y] = -1e6;
}

/** The best labels (Viterbi); `bias` is added to CONTENT, which is cut short more often than it runs too far. */
export function decode({ size, label, step }: Lattice, bias: number): Uint8Array {
  const best = zeros(size * LABELS);
  /** By token and label, the likeliest label before. */
  const before = new Uint8Array(size * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = label[y] + (y === CONTENT ? bias : 0);
  for (let at = LABELS; at < size * LABELS; at += LABELS) {
    for (let y = 0; y < LABELS; y++) {
      const by = at * LABELS + y;
      let most = best[at - 3] + step[by];
      let x = NOTHING;
      const fromSource = best[at - 2] + step[by + 3];
      if (fromSource > most) {
        most = fromSource;
        x = SOURCE;
      }
      const fromContent = best[at - 1] + step[by + 6];
      if (fromContent > most) {
        most = fromContent;
        x = CONTENT;
      }
      best[at + y] = most + label[at + y] + (y === CONTENT ? bias : 0);
      before[at + y] = x;
    }
  }
  const labels = new Uint8Array(size);
  const last = (size - 1) * LABELS;
  let y = NOTHING;
  for (let c = 1; c < LABELS; c++) if (best[last + c] > best[last + y]) y = c;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = y;
    y = before[i * LABELS + y];
  }
  return labels;
}

/**
 * What the scores make probable, by forward and backward sums (`alpha`, `beta`). The sums of a token are divided by
 * `total`, as Rabiner (1989) does, so that they stay near 1 in a sentence of any length and need no logarithm.
 */
export interface Sums {
  /** Powers of the scores. */
  label: Float64Array;
  step: Float64Array;
  alpha: Float64Array;
  beta: Float64Array;
  total: Float64Array;
}

export function sumsOf({ size, label: scores, step: steps }: Lattice): Sums {
  const label = powers(scores);
  const step = powers(steps);
  const alpha = zeros(size * LABELS);
  const beta = zeros(size * LABELS);
  const total = zeros(size);
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    const by = i * 9;
    for (let y = 0; y < LABELS; y++) {
      const before =
        i === 0
          ? 1
          : alpha[at - 3] * step[by + y] + alpha[at - 2] * step[by + 3 + y] + alpha[at - 1] * step[by + 6 + y];
      alpha[at + y] = before * label[at + y];
    }
    total[i] = alpha[at] + alpha[at + 1] + alpha[at + 2];
    for (let y = 0; y < LABELS; y++) alpha[at + y] /= total[i];
  }
  beta.fill(1, (size - 1) * LABELS);
  for (let i = size - 2; i >= 0; i--) {
    const next = (i + 1) * LABELS;
    const a = (label[next] * beta[next]) / total[i + 1];
    const b = (label[next + 1] * beta[next + 1]) / total[i + 1];
    const c = (label[next + 2] * beta[next + 2]) / total[i + 1];
    for (let x = 0; x < LABELS; x++) {
      const by = (i + 1) * 9 + x * LABELS;
      beta[i * LABELS + x] = step[by] * a + step[by + 1] * b + step[by + 2] * c;
    }
  }
  return { label, step, alpha, beta, total };
}

function powers(scores: Float64Array): Float64Array {
  const powers = zeros(scores.length);
  for (let i = 0; i < scores.length; i++) powers[i] = Math.exp(scores[i]);
  return powers;
}

/** The probability that CONTENT is exactly what `inside` says of each token. */
export function exactly({ label, step, total }: Sums, inside: (i: number) => boolean): number {
  // Nothing stands before the first token, and leads to each of its labels alike: its steps are all 1.
  let nothing = 1;
  let source = 0;
  let content = 0;
  for (let i = 0; i < total.length; i++) {
    const at = i * LABELS;
    const by = i * 9;
    if (inside(i)) {
      const sum = nothing * step[by + 2] + source * step[by + 5] + content * step[by + 8];
      content = (label[at + 2] * sum) / total[i];
      nothing = source = 0;
    } else {
      const toNothing = nothing * step[by] + source * step[by + 3] + content * step[by + 6];
      const toSource = nothing * step[by + 1] + source * step[by + 4] + content * step[by + 7];
      nothing = (label[at] * toNothing) / total[i];
      source = (label[at + 1] * toSource) / total[i];
      content = 0;
    }
  }
  return nothing + source + content;
}

/** By token, the probability that it is CONTENT, that a CONTENT starts with it, and that one ends before it. */
export interface Contents {
  within: Float64Array;
  /** Sum of `within` over the tokens before. */
  before: Float64Array;
  opens: Float64Array;
  closes: Float64Array;
}

export function contentsOf(sums: Sums): Contents {
  const size = sums.total.length;
  const within = zeros(size);
  const before = zeros(size + 1);
  const opens = zeros(size);
  const closes = zeros(size + 1);
  for (let i = 0; i < size; i++) {
    within[i] = marginal(sums, i, CONTENT);
    before[i + 1] = before[i] + within[i];
    const goesOn = i === 0 ? 0 : marginalStep(sums, i, CONTENT, CONTENT);
    opens[i] = within[i] - goesOn;
    closes[i] = i === 0 ? 0 : within[i - 1] - goesOn;
  }
  closes[size] = within[size - 1];
  return { within, before, opens, closes };
}

/** The probability that token i has label y. */
export const marginal = ({ alpha, beta }: Sums, i: number, y: number): number =>
  alpha[i * LABELS + y] * beta[i * LABELS + y];

/** The probability that token i - 1 has label x and token i label y. */
export const marginalStep = ({ label, step, alpha, beta, total }: Sums, i: number, x: number, y: number): number => {
  const at = i * LABELS + y;
  return (alpha[(i - 1) * LABELS + x] * step[i * 9 + x * LABELS + y] * label[at] * beta[at]) / total[i];
};
