/**
 * Which stretches are somebody's words: a learned yes or no for each; a paragraph set apart is, unless it is a pull
 * quote, and so is what a headline says behind a speaker's name and a colon.
 */
import { Features } from '../learned/features.ts';
import { type Linear, probability, score } from '../learned/linear.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import type { Attribution } from './attribute.ts';
import type { SceneWithCues } from './scenes.ts';
import { echoesOf, speechFeatures } from './speech-features.ts';

/** Below this probability a stretch is left alone: a name that is marked is worse than a word or two that are not. */
const THRESHOLD = 0.55;

/** By stretch, whether its words are speech (or a document's), and not a title, a name, a term or an irony. */
export function* speechlike(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  attributions: readonly Attribution[],
  model: Linear,
  /** By stretch, how probable it is that a cue of its sentence reports it. */
  reported: Float64Array,
): Steps<boolean[]> {
  const echoes = echoesOf(reading);
  const features = new Features();
  const isSpeech = (attribution: Attribution, i: number) => {
    const { block, start, end, open, close } = reading.stretches[i];
    if (block) return !isRepeated(reading, start, end);
    if (!/[\p{L}\p{N}]/u.test(reading.text.slice(start + open, end - close))) return false;
    if (isLabelled(reading, scenes[reading.sentenceOf[i]], attribution)) return true;
    speechFeatures(features.clear(), reading, scenes[reading.sentenceOf[i]], attribution, echoes, reported[i]);
    return probability(score(model, features)) >= THRESHOLD;
  };
  const speech: boolean[] = [];
  for (const [i, attribution] of attributions.entries()) {
    yield;
    speech.push(isSpeech(attribution, i));
  }
  return speech;
}

/** “Brenn: Ferry Plan Is a ‘Slow Disaster’”: a headline that begins with whose words it is made of. */
function isLabelled({ paragraphs }: Reading, { sentence }: SceneWithCues, { source }: Attribution): boolean {
  if (sentence.paragraph !== 0 || sentence.start !== paragraphs[0].start) return false;
  if (source?.kind !== 'name' || source.sentence !== sentence.index || source.from !== 0) return false;
  // “Paris: …” says where.
  return source.type !== 'place' && sentence.tokens[source.to]?.text === ':';
}

/** A pull quote says again, in large letters, what stands in the text. */
function isRepeated({ text }: Reading, start: number, end: number): boolean {
  const words = text
    .slice(start, end)
    .replace(/^[“"]|[”"]$/g, '')
    .trim();
  const first = text.indexOf(words);
  return first >= 0 && (first < start - 1 || text.indexOf(words, end) >= 0);
}
