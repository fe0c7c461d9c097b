/**
 * How probable it is that a cue of their own sentence reports marked words: the tagger of reports reads the whole
 * sentence, where the ranker sees one mention at a time. A title that somebody mentions is rarely all that they say.
 */
import type { SceneWithCues } from './scenes.ts';
import type { TaggedCue } from './tagged-cues.ts';
import { CONTENT, marginal } from './tagger.ts';

/** Writes into `reported`, by stretch, the probability that some cue of the scene reports it. */
export function markReported(scene: SceneWithCues, cues: readonly TaggedCue[], reported: Float64Array) {
  scene.sentence.tokens.forEach(({ stretch }, i) => {
    if (stretch < 0) return;
    for (const { sums } of cues) reported[stretch] = Math.max(reported[stretch], marginal(sums, i, CONTENT));
  });
}
