/**
 * What the judge of reports sees of one candidate: the words around a cue that may be what it reports. Candidates of one
 * cue differ in where they start and end; the likeliest is taken.
 */
import { Features, hash, step } from '../learned/features.ts';
import type { Cue } from './cues.ts';
import type { Tagged } from './report-candidates.ts';
import { type Ground, ownQuotations } from './report-features.ts';
import { overlapping, type Range, wordsIn } from './report-ranges.ts';
import { CONTENT, marginal } from './tagger.ts';

const NAMES = [
  'bias',
  'silence',
  'content',
  'lowest',
  'rule',
  'lemma',
  'strength',
  'mood',
  'source',
  'type',
  'words',
  'side',
  'first',
  'order',
  'lemma rule',
  'fallback',
  'verbs',
  'lemma verbs',
  'gap',
  'lemma gap',
  'start',
  'behind',
  'behind class',
  'before',
  'quoted',
  'subject',
  'subject type',
  'tense',
  'surely',
  'tagged',
  'own',
  'own order',
  'own lemma',
  'own start',
  'own before',
  'opening',
  'opening lemma',
  'edges',
  'question',
  'before source',
  'person',
  'origin',
  'origin rule',
  'missed',
  'pieces',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

const features = new Features();

export function candidateFeatures(ground: Ground, cue: Cue, tagged: Tagged, ranges: readonly Range[]): Uint32Array {
  const { scene } = ground;
  const { sums, ruled, source, origins } = tagged;
  const origin = origins.get(ranges) ?? 0;
  let lowest = 1;
  let mean = 0;
  let size = 0;
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      const p = marginal(sums, i, CONTENT);
      lowest = Math.min(lowest, p);
      mean += p;
      size++;
    }
  }
  const strength = hash(cue.strength) + (cue.subject ? 0 : 1);
  const agrees =
    ruled === null
      ? 0
      : overlapping([ruled], ranges)
        ? ruled.from === ranges[0].from && ruled.to === ranges[0].to
          ? 3
          : 2
        : 1;
  const mood = (cue.unreal ? 1 : 0) + (cue.negated ? 2 : 0) + (cue.passive ? 4 : 0);
  features.clear();
  const tenth = (p: number) => Math.round(p * 12);
  features.add(F.bias, origin);
  features.add(F.fallback, origin, hash(cue.lemma));
  features.add(F.silence, tenth(tagged.silence));
  let missed = 0;
  for (let i = 0, r = 0; i < scene.sentence.tokens.length; i++) {
    while (r < ranges.length && i >= ranges[r].to) r++;
    if (r === ranges.length || i < ranges[r].from) missed += marginal(sums, i, CONTENT);
  }
  features.add(F.origin, origin, strength);
  features.add(F['origin rule'], origin, agrees, ranges.length);
  features.add(F.missed, step(Math.round(missed)), origin);
  features.add(F.pieces, ranges.length, ranges[0].from < cue.at ? 1 : 0, hash(cue.lemma));
  features.add(F.content, tenth(mean / size));
  features.add(F.lowest, tenth(lowest));
  features.add(F.rule, agrees, strength);
  features.add(F['lemma rule'], hash(cue.lemma), agrees > 1 ? 1 : 0);
  features.add(F.lemma, hash(cue.lemma), mood);
  features.add(F.strength, strength, mood);
  features.add(F.mood, mood, agrees);
  features.add(F.source, hash(source.kind), source === cue.subject ? 1 : 0, cue.inherited ? 1 : 0);
  features.add(F.type, hash(source.type), hash(source.kind));
  features.add(F.words, step(wordsIn(scene, ranges)), ranges.length);
  features.add(F.side, ranges[0].from < cue.at ? 1 : 0, ranges.at(-1)!.from > cue.at ? 1 : 0, strength);
  features.add(F.first, scene.sentence.tokens[ranges[0].from].id, strength);
  features.add(F.order, hash(cue.order), hash(cue.kind));
  const { tokens: all } = scene.sentence;
  const { classes } = scene;
  const first = ranges[0].from;
  const last = ranges.at(-1)!.to;
  const verbs = ground.finite[last] - ground.finite[first];
  const gap = first >= cue.to ? step(first - cue.to) : last <= cue.from ? 10 + step(cue.from - last) : 20;
  features.add(F.verbs, Math.min(3, verbs), strength, first > cue.at ? 1 : 0);
  features.add(F['lemma verbs'], hash(cue.lemma), Math.min(1, verbs));
  features.add(F.gap, gap, strength);
  features.add(F['lemma gap'], hash(cue.lemma), gap);
  features.add(F.start, classes[first], hash(cue.lemma));
  features.add(F.behind, all[last]?.id ?? 1, verbs > 0 ? 1 : 0);
  features.add(F['behind class'], (classes[last] ?? 0) * 16 + (classes[last + 1] ?? 0), verbs > 0 ? 1 : 0);
  features.add(F.before, first > 0 ? all[first - 1].id : 1, strength);
  features.add(F.quoted, ground.quotations[last] - ground.quotations[first] > 0 ? 1 : 0, strength);
  features.add(F.subject, cue.subject ? hash(cue.subject.head) : 0);
  features.add(F['subject type'], cue.subject ? hash(cue.subject.type) : 0, strength, cue.inherited ? 1 : 0);
  const own = ownQuotations(scene, cue);
  const behindCue = first >= cue.to ? 1 : 0;
  features.add(F.own, own, behindCue, strength);
  features.add(F['own lemma'], own, hash(cue.lemma), behindCue);
  features.add(F['own start'], own, classes[first], behindCue);
  features.add(F['own before'], own, first > 0 ? all[first - 1].id : 1, behindCue);
  features.add(F['own order'], own, verbs > 0 ? 1 : 0, gap);
  features.add(F.opening, all[cue.to]?.id ?? 1, behindCue, strength);
  features.add(F['opening lemma'], all[cue.to]?.id ?? 1, hash(cue.lemma));
  const outside = (i: number) => (i < 0 || i >= all.length ? 0 : tenth(marginal(sums, i, CONTENT)));
  features.add(F.edges, tenth(marginal(sums, first, CONTENT)) * 16 + outside(first - 1), 0);
  features.add(F.edges, tenth(marginal(sums, last - 1, CONTENT)) * 16 + outside(last), 1);
  features.add(F.question, all.at(-1)!.text === '?' ? 1 : 0, strength);
  features.add(F['before source'], source.from > 0 ? all[source.from - 1].id : 1, source.from < cue.at ? 1 : 0);
  features.add(F.person, source.kind === 'pronoun' ? hash(source.head) : 0, cue.unreal ? 1 : 0);
  features.add(F.surely, tenth(tagged.surely), cue.subject ? 1 : 0);
  features.add(F.tagged, tagged.labelled ? 1 : 0, cue.subject ? 1 : 0, strength);
  features.add(F.tense, hash(cue.tense), hash(cue.lemma));
  return features.taken();
}
