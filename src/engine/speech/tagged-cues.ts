/**
 * The tagger of reports, run once over a sentence for each of its cues. What it sees is asked for twice: which words
 * are a report's content, and whether a cue reports the marked words of its sentence.
 */
import type { Linear } from '../learned/linear.ts';
import type { Cue } from './cues.ts';
import { reportCues } from './report-cues.ts';
import { type Ground, groundOf, seeTokens } from './report-features.ts';
import type { Range } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';
import { addLabel, addStep, emptyLattice, fix, type Lattice, type Sums, sumsOf } from './tagger.ts';

export interface TaggedCue {
  ground: Ground;
  cue: Cue;
  /** Grammar's own guess. */
  ruled: Range | null;
  lattice: Lattice;
  sums: Sums;
}

export function taggedCues(scene: SceneWithCues, tagger: Linear): TaggedCue[] {
  const cues = reportCues(scene);
  if (!cues.length) return [];
  const ground = groundOf(scene);
  return cues.map((cue) => {
    const lattice = emptyLattice(scene.sentence.tokens.length);
    const ruled = seeTokens(ground, cue, ({ ids, size }, labels, i) => {
      addLabel(lattice, tagger, i, ids, labels);
      if (i > 0) addStep(lattice, tagger, i, ids, labels, size);
    });
    fix(lattice, cue.at);
    return { ground, cue, ruled, lattice, sums: sumsOf(lattice) };
  });
}
