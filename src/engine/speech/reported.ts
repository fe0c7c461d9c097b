/**
 * How probable it is that a cue of their own sentence reports marked words: the tagger of reports reads the whole
 * sentence, where the ranker sees one mention at a time. A title that somebody mentions is rarely all that they say.
 */
import type { Linear } from '../learned/linear.ts';
import { reportCues } from './report-cues.ts';
import { emissionsOf, groundOf } from './report-features.ts';
import type { SceneWithCues } from './scenes.ts';
import { CONTENT, latticeOf, marginal, sumsOf } from './tagger.ts';

/** By token of the sentence, the probability that it is the content of some cue. */
export function reportedTokens(scene: SceneWithCues, tagger: Linear): Float64Array {
  const most = new Float64Array(scene.sentence.tokens.length);
  const cues = reportCues(scene);
  if (!cues.length) return most;
  const ground = groundOf(scene);
  for (const cue of cues) {
    const { tokens } = emissionsOf(ground, cue);
    const sums = sumsOf(latticeOf(tagger, tokens, (i) => i === cue.at));
    for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i], marginal(sums, i, CONTENT));
  }
  return most;
}
