/** Learns which mention said a stretch, from PolNeAR's sources of quoted contents. */

import { stagedScenes } from '../../src/engine/analyse.ts';
import { Features } from '../../src/engine/learned/features.ts';
import { type Linear, sumOf } from '../../src/engine/learned/linear.ts';
import { type Question, walk } from '../../src/engine/speech/attribute.ts';
import { noSourceFeatures, sourceFeatures } from '../../src/engine/speech/source-features.ts';
import { atOnce } from '../../src/engine/steps.ts';
import type { Article, Attribution } from './corpus.ts';
import { weightOf } from './lessons.ts';
import { type Choice, learnChoices } from './linear-training.ts';

const SETTINGS = { bits: 15, epochs: 10, rate: 0.05, dropout: 0.15 };
/** In how many orders the second one is learned: what one order alone decides is chance. */
const TIMES = 3;
/** An answer that a model finds less probable than this though it was taught it is most often the annotators' slip. */
const SLIP = 0.1;

/** Learned twice: the second time without the slips, which teach one article's mistakes to all others. */
export function trainSource(articles: readonly Article[]): Linear {
  const choices = articles.flatMap(choicesOf);
  const taught = learnChoices(choices, SETTINGS);
  return learnChoices(
    choices.filter((choice) => probabilityOf(taught, choice) >= SLIP),
    { ...SETTINGS, times: TIMES },
  );
}

/** Of the right candidates together. */
function probabilityOf(model: Linear, { candidates, right }: Choice): number {
  const sums = candidates.map((features) => sumOf(model, features));
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.reduce((sum, power, i) => sum + (right[i] ? power : 0), 0) / all;
}

/** Several rankers learn from the same article, and what is asked there hangs on no model. */
const known = new WeakMap<Article, Choice[]>();

/** The ranker's questions in an article, with the right answers; neighbours have theirs. */
function choicesOf(article: Article): Choice[] {
  const choices = known.get(article) ?? choicesIn(article);
  known.set(article, choices);
  return choices;
}

function choicesIn(article: Article): Choice[] {
  const { text, attributions } = article;
  const staged = attributions && stagedScenes({ text });
  if (!staged) return [];
  const choices: Choice[] = [];
  const features = new Features();
  const asked = walk(staged.reading, staged.scenes, ({ setting, candidates }) => {
    const right = rightOnes(setting.stance, candidates, attributions);
    if (!right) return { chosen: -1, confidences: candidates.map(() => 0), nobody: 1 };
    noSourceFeatures(features.clear(), setting);
    const taken = [features.taken()];
    for (const candidate of candidates) {
      sourceFeatures(features.clear(), setting, candidate);
      taken.push(features.taken());
    }
    if (right.includes(true)) choices.push({ candidates: taken, right, weight: weightOf(article) });
    return { chosen: right.indexOf(true) - 1, confidences: right.slice(1).map(Number), nobody: 0 };
  });
  atOnce(asked);
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
