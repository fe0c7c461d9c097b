/**
 * Where in an original a piece may stand, without comparing it with all of it: the original is run through once for the
 * single words and pairs of words that the pieces have, and where those of a piece crowd together is a place to look.
 */
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

/** Words of the original, half open. */
export interface Window {
  from: number;
  to: number;
}

/** Places that are looked at for a piece. */
const WINDOWS = 4;
/** What stands more often in the original leads nowhere. */
const COMMON = 200;

/** A piece's words and its pairs, with the place of each in it. */
function seedsOf(words: readonly Word[]): [seed: string, at: number][] {
  return words.flatMap(({ seed }, i): [string, number][] =>
    i + 1 < words.length
      ? [
          [seed, i],
          [`${seed} ${words[i + 1].seed}`, i],
        ]
      : [[seed, i]],
  );
}

export class Candidates {
  private readonly places = new Map<string, number[]>();

  constructor(
    private readonly original: readonly Word[],
    pieces: readonly Piece[],
  ) {
    for (const { words } of pieces) for (const [seed] of seedsOf(words)) this.places.set(seed, []);
    for (let i = 0; i < original.length; i++) {
      this.note(original[i].seed, i);
      if (i + 1 < original.length) this.note(`${original[i].seed} ${original[i + 1].seed}`, i);
    }
  }

  private note(seed: string, at: number) {
    const places = this.places.get(seed);
    if (places && places.length <= COMMON) places.push(at);
  }

  /** The likeliest first; none overlaps a likelier one. */
  of({ words }: Piece): Window[] {
    const spread = Math.max(6, words.length);
    const hits = this.hits(words);
    const weightIn = new Map<string, number>();
    const crowds: { from: number; to: number; weight: number }[] = [];
    let first = 0;
    let sum = 0;
    const counts = new Map<string, number>();
    for (const { start, seed, weight } of hits) {
      counts.set(seed, (counts.get(seed) ?? 0) + 1);
      if (counts.get(seed) === 1) sum += weight;
      weightIn.set(seed, weight);
      for (; start - hits[first].start > spread; first++) {
        const gone = hits[first].seed;
        counts.set(gone, counts.get(gone)! - 1);
        if (counts.get(gone) === 0) sum -= weightIn.get(gone)!;
      }
      crowds.push({ from: hits[first].start, to: start, weight: sum });
    }
    crowds.sort((a, b) => b.weight - a.weight || a.from - b.from);
    const room = 4 + Math.ceil(words.length / 4);
    const windows: Window[] = [];
    for (const { from, to } of crowds) {
      if (windows.length === WINDOWS) break;
      const window = {
        from: Math.max(0, from - room),
        to: Math.min(this.original.length, to + words.length + room),
      };
      if (windows.every((w) => window.from >= w.to - 2 * room || window.to <= w.from + 2 * room)) windows.push(window);
    }
    return windows;
  }

  /** Where the piece would start if a seed of it stands here, in order. */
  private hits(words: readonly Word[]) {
    const seeds = seedsOf(words).map(([seed, at]) => ({ seed, at, places: this.places.get(seed)! }));
    const rare = seeds.filter(({ places }) => places.length <= COMMON);
    // A piece of nothing but common words is looked for where its rarest pair stands first.
    const used = rare.some(({ places }) => places.length > 0) ? rare : seeds;
    return used
      .flatMap(({ seed, at, places }) => {
        const weight = Math.log(1 + this.original.length / places.length);
        return places.map((place) => ({ start: place - at, seed, weight }));
      })
      .sort((a, b) => a.start - b.start);
  }
}
