/**
 * Cries that interrupt: “shouts of ‘shame’ from the gallery”, ““When?” came the reply”, ““Liar!” a voice calls”. They are
 * not of who speaks in their sentence or before it, but of whoever they are said to come from, and else of nobody known.
 */
import type { Mention } from '../people/mentions.ts';
import type { Scene } from './subjects.ts';

/** Whose cry the words at token `at` are, if they are one; undefined where they are none. */
export function outcry(scene: Scene, at: number): Mention | null | undefined {
  const { tokens } = scene.sentence;
  const behind = tokens[at + 1]?.lower ?? '';
  if (CRIES.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1].lower === 'of') {
    const from = cameFrom(scene, at + 1);
    return from || BESIDE.test(tokens[at - 3]?.lower ?? '') ? from : undefined;
  }
  if (/^(?:came|comes)$/.test(behind) && /^(?:an?|the|one)$/.test(tokens[at + 2]?.lower ?? '')) {
    const end = tokens.findIndex(
      ({ lower, kind }, k) => k > at + 2 && (kind !== 'word' || /^(?:from|by)$/.test(lower)),
    );
    return ANSWERS.test(tokens[at + 3]?.lower ?? '') || ANSWERS.test(tokens[at + 4]?.lower ?? '')
      ? cameFrom(scene, end)
      : undefined;
  }
  return /^(?:an?|one)$/.test(behind) && tokens[at + 2]?.lower === 'voice' ? null : undefined;
}

const CRIES = /^(?:shouts?|cries|chants?|jeers|slogans|boos|calls|screams|yells|heckles|choruses|chorus)$/;
/** “chants of “Go”” that somebody hears; those that somebody breaks into are his. */
const BESIDE =
  /^(?:amid|amidst|over|to|through|despite|above|by|against|prompting|drawing|provoking|sparking|triggering|prompted|drew|provoked|sparked|triggered|met|heard|hearing)$/;
const ANSWERS = /^(?:reply|answer|response|retort|shout|cry|call|voice|heckle|yell|scream|chant)$/;

/** “from residents”, “from the gallery”: the noun behind it, where it is somebody. */
function cameFrom({ mentions, sentence: { tokens } }: Scene, k: number): Mention | null {
  if (!/^(?:from|by)$/.test(tokens[k]?.lower ?? '')) return null;
  const source = mentions.find((m) => m.from > k && m.from <= k + 2 && !m.possessive);
  return source && (source.type === 'person' || (source.kind === 'name' && source.type !== 'place')) ? source : null;
}
