/**
 * Learns the tagger of reports from PolNeAR's attributions, a sequence for each cue the engine sees: gold source and
 * content where the cue is an attribution's, nothing where it is none; and the judge of what the tagger finds.
 */
import { stagedScenes } from '../../src/engine/analyse.ts';
import type { Linear } from '../../src/engine/learned/linear.ts';
import type { Span } from '../../src/engine/model.ts';
import type { Cue } from '../../src/engine/speech/cues.ts';
import { candidatesOf } from '../../src/engine/speech/indirect.ts';
import { reportCues } from '../../src/engine/speech/report-cues.ts';
import { emissionsOf, groundOf } from '../../src/engine/speech/report-features.ts';
import type { SceneWithCues } from '../../src/engine/speech/scenes.ts';
import { taggedCues } from '../../src/engine/speech/tagged-cues.ts';
import { CONTENT, NOTHING, SOURCE } from '../../src/engine/speech/tagger.ts';
import type { Article, Attribution } from './corpus.ts';
import { learnField, type Sequence } from './crf.ts';
import { jackknife } from './jackknife.ts';
import { type Example, learnYesNo } from './linear-training.ts';
import { taggersFor } from './taggers.ts';

/** Chosen on two publishers with what the others taught; more passes gain nothing. */
const FIELD = { bits: 15, epochs: 5, rate: 0.05, dropout: 0.35, seed: 1, times: 3 };
const JUDGE = { bits: 13, epochs: 10, rate: 0.03, dropout: 0.5, times: 5 };

export function trainReport(articles: readonly Article[]): Linear {
  return learnField(articles.flatMap(sequencesOf), FIELD);
}

export function trainReported(articles: readonly Article[]): Linear {
  const taggers = taggersFor(articles);
  const examples = jackknife(articles, (_, part) => taggers[part], judgedOf);
  return learnYesNo(examples, JUDGE);
}

/** Lessons say nothing of what stands without marks. */
const scenesOf = ({ text, attributions, lesson }: Article) =>
  attributions && !lesson ? stagedScenes({ text })?.scenes : null;

function sequencesOf(article: Article): Sequence[] {
  const scenes = scenesOf(article);
  if (!scenes) return [];
  const sequences: Sequence[] = [];
  for (const scene of scenes) {
    const cues = reportCues(scene);
    if (!cues.length) continue;
    const ground = groundOf(scene);
    for (const cue of cues) {
      const gold = attributionOf(article.attributions!, cue);
      sequences.push({ tokens: emissionsOf(ground, cue), labels: labelsOf(scene, cue, gold), fixed: cue.at });
    }
  }
  return sequences;
}

const within = (spans: readonly Span[], start: number, end: number) => spans.some(([s, e]) => s < end && start < e);

function attributionOf(attributions: readonly Attribution[], { span }: Cue): Attribution | undefined {
  return attributions.find((a) => within(a.cue, ...span) && a.content.length > 0);
}

function labelsOf({ sentence: { tokens } }: SceneWithCues, cue: Cue, gold: Attribution | undefined): Uint8Array {
  return Uint8Array.from(tokens, ({ start, end }, i) => {
    if (!gold || i === cue.at) return NOTHING;
    return within(gold.content, start, end) ? CONTENT : within(gold.source, start, end) ? SOURCE : NOTHING;
  });
}

/**
 * How right a candidate is: the share of words, on both sides, in which it agrees with one annotated content, from a
 * fifth, which is wrong, to four fifths, which is as good as all, so that of two ends the better one wins.
 */
function judgedOf(article: Article, tagger: Linear): Example[] {
  const scenes = scenesOf(article);
  if (!scenes) return [];
  return scenes.flatMap((scene) =>
    candidatesOf(taggedCues(scene, tagger), (features) => features.taken()).flatMap(({ tagged, judged }) => {
      const { tokens } = scene.sentence;
      return tagged.candidates.map((ranges, k) => {
        const content = ranges.map(({ from, to }): Span => [tokens[from].start, tokens[to - 1].end]);
        const size = length(content);
        const agreed = article.attributions!.map((a) => common(content, a.content) / Math.max(size, length(a.content)));
        return { features: judged[k], yes: Math.max(0, Math.min(1, (Math.max(0, ...agreed) - 0.2) / 0.6)) };
      });
    }),
  );
}

const length = (spans: readonly Span[]) => spans.reduce((sum, [s, e]) => sum + e - s, 0);
const common = (spans: readonly Span[], others: readonly Span[]) =>
  spans.reduce(
    (sum, [s, e]) => sum + others.reduce((t, [b, f]) => t + Math.max(0, Math.min(e, f) - Math.max(s, b)), 0),
    0,
  );
