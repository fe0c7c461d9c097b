/** Learns which mention said a stretch, from PolNeAR's sources of quoted contents. */

import { stagedScenes } from '../../src/engine/analyse.ts';
import { Features } from '../../src/engine/learned/features.ts';
import type { Linear } from '../../src/engine/learned/linear.ts';
import { type Question, walk } from '../../src/engine/speech/attribute.ts';
import { noSourceFeatures, sourceFeatures } from '../../src/engine/speech/source-features.ts';
import type { Article, Attribution } from './corpus.ts';
import { type Choice, learnChoices } from './linear-training.ts';

export function trainSource(articles: readonly Article[]): Linear {
  const choices: Choice[] = [];
  for (const article of articles)
    if (article.attributions) for (const choice of choicesOf(article)) choices.push(choice);
  return learnChoices(choices, { bits: 15, epochs: 10, rate: 0.1, dropout: 0.15, seed: Number(process.env.SEED ?? 1) });
}

/** The ranker's questions in an article, with the right answers; neighbours have theirs. */
export function choicesOf({ text, attributions }: Article): Choice[] {
  const staged = stagedScenes({ text });
  if (!staged) return [];
  const choices: Choice[] = [];
  const features = new Features();
  walk(staged.reading, staged.scenes, ({ setting, candidates }) => {
    const right = rightOnes(setting.stance, candidates, attributions!);
    if (!right) return { chosen: -1, confidences: candidates.map(() => 0), nobody: 1 };
    noSourceFeatures(features.clear(), setting);
    const taken = [features.taken()];
    for (const candidate of candidates) {
      sourceFeatures(features.clear(), setting, candidate);
      taken.push(features.taken());
    }
    if (right.includes(true)) choices.push({ candidates: taken, right });
    return { chosen: right.indexOf(true) - 1, confidences: right.slice(1).map(Number), nobody: 0 };
  });
  return choices;
}

/** By candidate, the answer “none” first; null where the stretch is nobody's words or the gold source is no candidate. */
function rightOnes(
  { reading, stretch }: Question['setting']['stance'],
  candidates: Question['candidates'],
  attributions: readonly Attribution[],
): boolean[] | null {
  const { start, end, open, close } = reading.stretches[stretch];
  const inside = [start + open, end - close] as const;
  const here = attributions.filter((a) => a.content.some(([s, e]) => s < inside[1] && e > inside[0]));
  if (!here.length) return null;
  // Of nested attributions the innermost is whose words these are.
  const innermost = here.reduce((a, b) => (size(b) < size(a) ? b : a));
  if (!innermost.source.length) return [true, ...candidates.map(() => false)];
  const from = Math.min(...innermost.source.map(([s]) => s));
  const to = Math.max(...innermost.source.map(([, e]) => e));
  const touching = candidates.map(({ mention: m }) => m.start < to && m.end > from);
  if (!touching.includes(true)) return null;
  // “Brenn's aide Ada Lund”: the owner is part of the source and not who speaks.
  const heads = candidates.filter((c, i) => touching[i] && !c.mention.possessive);
  const able = heads.length ? heads : candidates.filter((_, i) => touching[i]);
  const first = Math.min(...able.map((c) => c.mention.start));
  return [false, ...candidates.map((c) => able.includes(c) && c.mention.start === first)];
}

const size = (a: Attribution) => a.content.reduce((sum, [s, e]) => sum + e - s, 0);
