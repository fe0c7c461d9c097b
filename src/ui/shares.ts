/** Share of voice: how many of the quoted words are whose. */
import type { Speaker } from '../engine/model.ts';

export interface Share {
  speaker: Speaker;
  words: number;
  /** Whole percent; all of them together make 100. */
  percent: number;
}

/** Largest first; who is not quoted has no share. */
export function shares(speakers: readonly Speaker[]): Share[] {
  const quoted = speakers.filter((s) => s.words > 0).sort((a, b) => b.words - a.words);
  const total = quoted.reduce((sum, s) => sum + s.words, 0);
  const exact = quoted.map((s) => (100 * s.words) / total);
  const percents = exact.map(Math.floor);
  // The largest remainders get what rounding down has left over.
  let left = 100 - percents.reduce((sum, p) => sum + p, 0);
  const byRemainder = exact.map((_, i) => i).sort((a, b) => (exact[b] % 1) - (exact[a] % 1));
  for (const i of byRemainder) if (left-- > 0) percents[i]++;
  return quoted.map((speaker, i) => ({ speaker, words: speaker.words, percent: percents[i] }));
}

/** Below this a segment of the bar is too narrow to be told from the next, let alone to hold a name. */
const SMALLEST_PERCENT = 4;
/** The bar holds no more than this, and, where everybody has little, at least the first few. */
const SEGMENTS = { most: 7, least: 3 };

/** What the bar has room for, largest first; the rest becomes one segment. */
export function barOf(all: readonly Share[]): { segments: Share[]; rest: Share[] } {
  const wide = all.filter((s) => s.percent >= SMALLEST_PERCENT).length;
  const room = Math.min(Math.max(wide, SEGMENTS.least), SEGMENTS.most);
  return { segments: all.slice(0, room), rest: all.slice(room) };
}
