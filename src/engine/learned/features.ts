/**
 * Features of one decision: facts with names, hashed straight into the buckets of a model (the hashing trick, Weinberger
 * et al. 2009), so that a fact costs a few multiplications and no string is ever built while an article is read.
 */

/** 32-bit FNV-1a, with a sign: the number that stands for a word or for the name of a feature. */
export function hash(word: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** A growing list of hashed features, used again for every decision. */
export class Features {
  ids = new Uint32Array(128);
  size = 0;

  clear(): this {
    this.size = 0;
    return this;
  }

  /** `name` is the hash of the feature's name; `a` to `c` are its values: small numbers or hashes of words. */
  add(name: number, a = 0, b = 0, c = 0) {
    if (this.size === this.ids.length) {
      const wider = new Uint32Array(this.size * 2);
      wider.set(this.ids);
      this.ids = wider;
    }
    let h = Math.imul(name ^ 0x9e3779b9, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15) ^ a, 0xc2b2ae35);
    h = Math.imul(h ^ (h >>> 13) ^ b, 0x27d4eb2f);
    h = Math.imul(h ^ (h >>> 15) ^ c, 0x165667b1);
    this.ids[this.size++] = (h ^ (h >>> 16)) >>> 0;
  }

  /** A copy that outlives the next `clear`; what training keeps. */
  taken(): Uint32Array {
    return this.ids.slice(0, this.size);
  }
}

/** Coarse steps for lengths and distances: 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–24, 25 and more. */
export function step(n: number): number {
  if (n < 5) return Math.max(0, n);
  return n < 7 ? 5 : n < 10 ? 6 : n < 15 ? 7 : n < 25 ? 8 : 9;
}
