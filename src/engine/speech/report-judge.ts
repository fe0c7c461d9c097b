/**
 * What the judge of reports sees of one candidate: the words around a cue that may be what it reports. Candidates of one
 * cue differ in where they start and end; the likeliest is taken.
 */
import { Features, hash, step } from '../learned/features.ts';
import type { Mention } from '../people/mentions.ts';
import type { Tagged } from './report-candidates.ts';
import { type Ground, ownQuotations } from './report-features.ts';
import { overlapping, type Range, wordsIn } from './report-ranges.ts';
import { exactly } from './tagger.ts';

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
  'opens',
  'closes',
  'exactly',
  'reported',
  'reports',
  'shared',
  'others',
  'holds',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

const features = new Features();

/** Log-odds in steps, finer than tenths where a probability is close to 0 or 1. */
const grade = (p: number): number =>
  Math.round(2 * Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4))))) + 12;

/** Good until the next candidate is asked about. */
export function candidateFeatures(
  ground: Ground,
  tagged: Tagged,
  ranges: readonly Range[],
  others: readonly Tagged[],
): Features {
  const { scene } = ground;
  const { cue, sums, ruled, source, origins } = tagged;
  const { within, before, opens, closes } = tagged.contents;
  const origin = origins.get(ranges) ?? 0;
  const lemma = hash(cue.lemma);
  let lowest = 1;
  let size = 0;
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) lowest = Math.min(lowest, within[i]);
    size += to - from;
  }
  const expected = expectedIn(tagged, ranges);
  const missed = before[scene.sentence.tokens.length] - expected;
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
  features.add(F.fallback, origin, lemma);
  features.add(F.silence, tenth(tagged.silence));
  features.add(F.origin, origin, strength);
  features.add(F['origin rule'], origin, agrees, ranges.length);
  features.add(F.missed, step(Math.round(missed)), origin);
  features.add(F.pieces, ranges.length, ranges[0].from < cue.at ? 1 : 0, lemma);
  features.add(F.content, tenth(expected / size));
  features.add(F.lowest, tenth(lowest));
  features.add(F.rule, agrees, strength);
  features.add(F['lemma rule'], lemma, agrees > 1 ? 1 : 0);
  features.add(F.lemma, lemma, mood);
  features.add(F.strength, strength, mood);
  features.add(F.mood, mood, agrees);
  features.add(F.source, hash(source?.kind ?? ''), source === cue.subject ? 1 : 0, cue.inherited ? 1 : 0);
  features.add(F.type, hash(source?.type ?? ''), hash(source?.kind ?? ''));
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
  features.add(F['lemma verbs'], lemma, Math.min(1, verbs));
  features.add(F.gap, gap, strength);
  features.add(F['lemma gap'], lemma, gap);
  features.add(F.start, classes[first], lemma);
  features.add(F.behind, all[last]?.id ?? 1, verbs > 0 ? 1 : 0);
  features.add(F['behind class'], (classes[last] ?? 0) * 16 + (classes[last + 1] ?? 0), verbs > 0 ? 1 : 0);
  features.add(F.before, first > 0 ? all[first - 1].id : 1, strength);
  features.add(F.quoted, ground.quotations[last] - ground.quotations[first] > 0 ? 1 : 0, strength);
  features.add(F.subject, cue.subject ? hash(cue.subject.head) : 0);
  features.add(F['subject type'], cue.subject ? hash(cue.subject.type) : 0, strength, cue.inherited ? 1 : 0);
  const own = ownQuotations(scene, cue);
  const behindCue = first >= cue.to ? 1 : 0;
  features.add(F.own, own, behindCue, strength);
  features.add(F['own lemma'], own, lemma, behindCue);
  features.add(F['own start'], own, classes[first], behindCue);
  features.add(F['own before'], own, first > 0 ? all[first - 1].id : 1, behindCue);
  features.add(F['own order'], own, verbs > 0 ? 1 : 0, gap);
  features.add(F.opening, all[cue.to]?.id ?? 1, behindCue, strength);
  features.add(F['opening lemma'], all[cue.to]?.id ?? 1, lemma);
  const outside = (i: number) => (i < 0 || i >= all.length ? 0 : tenth(within[i]));
  features.add(F.edges, tenth(within[first]) * 16 + outside(first - 1), 0);
  features.add(F.edges, tenth(within[last - 1]) * 16 + outside(last), 1);
  features.add(F.opens, grade(opens[first]), strength);
  features.add(F.closes, grade(closes[last]), strength);
  const n = Math.min(3, others.length);
  const { reported, reporter, reports, shared } = amongOthers(tagged, ranges, size, others);
  features.add(F.reported, tenth(reported), reporter);
  features.add(F.reports, tenth(reports), n ? 1 : 0);
  features.add(F.shared, tenth(shared), n, strength);
  features.add(F.others, n, origin);
  const inside = (i: number) => ranges.some(({ from, to }) => from <= i && i < to);
  const holds = (m: Mention | null) => (m && inside(m.to - 1) ? 1 : 0);
  features.add(F.holds, holds(cue.subject), holds(source), cue.inherited ? 1 : 0);
  features.add(F.holds, holds(source), strength);
  const whole = grade(exactly(sums, inside));
  features.add(F.exactly, whole);
  features.add(F.exactly, whole, strength);
  features.add(F.question, all.at(-1)!.text === '?' ? 1 : 0, strength);
  if (source)
    features.add(F['before source'], source.from > 0 ? all[source.from - 1].id : 1, source.from < cue.at ? 1 : 0);
  features.add(F.person, source?.kind === 'pronoun' ? hash(source.head) : 0, cue.unreal ? 1 : 0);
  features.add(F.surely, tenth(tagged.surely), cue.subject ? 1 : 0);
  features.add(F.tagged, tagged.labelled ? 1 : 0, cue.subject ? 1 : 0, strength);
  features.add(F.tense, hash(cue.tense), lemma);
  return features;
}

/** How many words of the ranges a cue is expected to report. */
const expectedIn = ({ contents: { before } }: Tagged, ranges: readonly Range[]): number =>
  ranges.reduce((sum, { from, to }) => sum + before[to] - before[from], 0);

/**
 * The other reports of the sentence: how probable one is that reports this cue, and whose cue that is; one that this
 * candidate reports; one that lays claim to the same words.
 */
function amongOthers({ cue }: Tagged, ranges: readonly Range[], size: number, others: readonly Tagged[]) {
  let reported = 0;
  let reporter = others.length ? 0 : 1;
  let reports = 0;
  let shared = 0;
  for (const one of others) {
    const { cue: other, silence } = one;
    const p = one.contents.within[cue.at];
    if (p > reported) {
      reported = p;
      reporter = hash(other.strength) + (other.subject ? 1 : 0);
    }
    if (ranges.some(({ from, to }) => from <= other.at && other.at < to)) reports = Math.max(reports, 1 - silence);
    else if (p < 0.5) shared = Math.max(shared, expectedIn(one, ranges) / size);
  }
  return { reported, reporter, reports, shared };
}
