/**
 * Capitals that modify a noun further on: a town and its region, “the Elmton, Ohio, police chief”, or two of a kind, which
 * make it a plural, “the Lorvanian and Tarnish ministries”. None of them is who speaks.
 */
import type { Reading, Sentence } from '../text/sentences.ts';
import { capitalRun, isNameToken } from './capital-runs.ts';

/** Where the head noun may stand for the run of capitals from i to `end`: right behind it, where nothing else shows. */
export function behindModifiers(reading: Reading, sentence: Sentence, i: number, end: number) {
  const { tokens } = sentence;
  const { determiners, demonyms } = reading.language;
  const alone = { from: end, plural: false };
  const joint = tokens[end]?.lower === 'and';
  if (!joint && tokens[end]?.text !== ',') return alone;
  const led = determiners.has(tokens[i - 1]?.lower ?? '') || (joint && demonyms.has(tokens[i].lower));
  if (!led || !isNameToken(reading, sentence, end + 1)) return alone;
  const to = capitalRun(reading, sentence, end + 1);
  if (joint) return tokens[to]?.small && end === i + 1 && to === end + 2 ? { from: to, plural: true } : alone;
  return tokens[to]?.text === ',' && tokens[to + 1]?.small ? { from: to + 1, plural: false } : alone;
}
