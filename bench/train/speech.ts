/**
 * Learns which marked words are somebody's: from the names read in `who` (which leaves titles and terms alone), and, for
 * the other articles, from PolNeAR's contents. The ranker and the tagger that its features lean on have not seen the
 * article (they are learned from the other folds): on articles that they know they are surer than they will ever be.
 */
import { stagedScenes } from '../../src/engine/analyse.ts';
import { Features } from '../../src/engine/learned/features.ts';
import type { Linear } from '../../src/engine/learned/linear.ts';
import { attribute } from '../../src/engine/speech/attribute.ts';
import { markReported } from '../../src/engine/speech/reported.ts';
import { echoesOf, speechFeatures } from '../../src/engine/speech/speech-features.ts';
import { taggedCues } from '../../src/engine/speech/tagged-cues.ts';
import { atOnce } from '../../src/engine/steps.ts';
import type { Article } from './corpus.ts';
import { jackknife } from './jackknife.ts';
import { weightOf } from './lessons.ts';
import { type Example, learnYesNo } from './linear-training.ts';
import { trainSource } from './source.ts';
import { taggersFor } from './taggers.ts';

export function trainSpeech(articles: readonly Article[]): Linear {
  const examples = speechExamples(articles).map(([, example]) => example);
  return learnYesNo(examples, { bits: 13, epochs: 15, rate: 0.03, dropout: 0.3, times: 3 });
}

export function speechExamples(articles: readonly Article[]): [Article, Example][] {
  const taggers = taggersFor(articles);
  const learn = (some: readonly Article[], part: number) => ({ ranker: trainSource(some), tagger: taggers[part] });
  return jackknife(articles, learn, (article, model) =>
    examplesOf(article, model).map((example): [Article, Example] => [article, example]),
  );
}

function examplesOf(article: Article, { ranker, tagger }: { ranker: Linear; tagger: Linear }): Example[] {
  const staged = stagedScenes({ text: article.text });
  if (!staged) return [];
  const { reading, scenes } = staged;
  const attributions = atOnce(attribute(reading, scenes, ranker));
  const echoes = echoesOf(reading);
  const reported = new Float64Array(reading.stretches.length);
  for (const scene of scenes) {
    const quotes = scene.sentence.tokens.some(({ kind }) => kind === 'quotation');
    if (quotes) markReported(scene, taggedCues(scene, tagger), reported);
  }
  const features = new Features();
  return attributions.flatMap((attribution, i) => {
    const label = labelOf(article, reading.stretches[i]);
    if (!label || reading.stretches[i].block) return [];
    speechFeatures(features.clear(), reading, scenes[reading.sentenceOf[i]], attribution, echoes, reported[i]);
    return [{ features: features.taken(), yes: label.yes, weight: label.weight * weightOf(article) }];
  });
}

function labelOf(
  { stretches, attributions }: Article,
  { start, end }: { start: number; end: number },
): { yes: boolean; weight: number } | null {
  if (stretches) {
    const gold = stretches.find((s) => s.start < end - 1 && s.end > start + 1);
    if (!gold || gold.kind === 'disputed') return null;
    // Titles and terms are few, and marking them is worse than missing a word or two of speech.
    return gold.kind === 'other'
      ? { yes: false, weight: gold.hard ? 0.8 : 3 }
      : { yes: true, weight: gold.hard ? 0.5 : 1.5 };
  }
  const spans = attributions!.flatMap((a) => a.content).filter(([s, e]) => s < end && e > start);
  // PolNeAR counts what is only named inside a report as somebody's words too: half as much is to be learned from it.
  if (!spans.length) return { yes: false, weight: 0.5 };
  // Marks that are all of the content are speech; inside a longer one they may be a title that somebody mentions.
  const whole = spans.some(([s, e]) => e - s < (end - start) * 1.3 + 4);
  return { yes: true, weight: whole ? 0.5 : 0.2 };
}
