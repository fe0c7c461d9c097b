/**
 * Speech without marks: for every cue a tagger says which words of its sentence it reports and whose they are. What is
 * not asserted to have been said (“would not say”, “asked to say”) is not reported.
 */
import { Features, hash, step } from '../learned/features.ts';
import { type Linear, probability, score } from '../learned/linear.ts';
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Cue } from './cues.ts';
import { loose } from './loose-nouns.ts';
import { reportCues } from './report-cues.ts';
import { emissionsOf, type Ground, groundOf, ownQuotations } from './report-features.ts';
import type { Range } from './report-rules.ts';
import type { SceneWithCues } from './scenes.ts';
import { CONTENT, decode, latticeOf, marginal, SOURCE, type Sums, silence, sumsOf } from './tagger.ts';

export interface Report {
  cue: Cue;
  source: Mention;
  /** In reading order; more than one where the cue stands in the middle. */
  content: Span[];
  /** The report whose content this one stands in. */
  within: Report | null;
  /** Probability that this is a report, and that `source` is whose. */
  confidence: number;
  sure: number;
}

/** What the tagger found for one cue. */
export interface Tagged {
  cue: Cue;
  /** Token ranges of the content. */
  ranges: Range[];
  source: Mention;
  /** Probability that `source` is whose report it is. */
  sure: number;
  features: Features;
}

const BIAS = (globalThis as any).BIAS ?? 0.4;
/** Added to it where the tagger is silent; the judge knows. */
const WHISPER = (globalThis as any).WHISPER ?? 2;
/**
 * Below this probability nothing is reported. Verbs that also tell of facts and deeds (“shows”, “endorsed”) must be
 * surer than those that do nothing but report.
 */
const THRESHOLD = { strong: 0.37, medium: 0.72, weak: 0.72 } as const;

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
  'edge',
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
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

interface Found extends Report {
  ranges: Range[];
}

export function findReports(scene: SceneWithCues, tagger: Linear, judge: Linear): Report[] {
  return chosen(judged(scene, tagger, judge).filter(({ confidence, cue }) => confidence >= THRESHOLD[cue.strength]));
}

/** Everything that the tagger finds, with the judge's confidence. */
export function judged(scene: SceneWithCues, tagger: Linear, judge: Linear): Found[] {
  const { tokens } = scene.sentence;
  return tagScene(scene, tagger).map(({ cue, source, sure, ranges, features }) => ({
    cue,
    source,
    sure,
    ranges,
    content: ranges.map(({ from, to }): Span => [tokens[from].start, tokens[to - 1].end]),
    within: null,
    confidence: probability(score(judge, features)),
  }));
}

/** Of two reports of the same words the surer one stays; a report in another's content stands within it. */
export function chosen(found: Found[]): Report[] {
  found.sort((a, b) => b.confidence - a.confidence);
  const kept: Found[] = [];
  for (const report of found) {
    const outer = kept.find((other) =>
      other.ranges.some(({ from, to }) => from <= report.cue.at && report.cue.at < to),
    );
    const inner = kept.filter((other) =>
      report.ranges.some(({ from, to }) => from <= other.cue.at && other.cue.at < to),
    );
    const rival = kept.find(
      (other) => other !== outer && !inner.includes(other) && overlap(other.ranges, report.ranges),
    );
    if (rival && !outer) continue;
    report.within = outer ?? null;
    for (const other of inner) other.within ??= report;
    kept.push(report);
  }
  return kept.sort((a, b) => a.content[0][0] - b.content[0][0]);
}

const overlap = (a: readonly Range[], b: readonly Range[]) =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));

/** What the tagger makes of each cue, with the features by which its answer is judged. */
export function tagScene(scene: SceneWithCues, tagger: Linear): Tagged[] {
  const cues = reportCues(scene);
  if (!cues.length) return [];
  const ground = groundOf(scene);
  return cues.flatMap((cue) => tagCue(ground, cue, tagger) ?? []);
}

function tagCue(ground: Ground, cue: Cue, tagger: Linear): Tagged | null {
  const { scene } = ground;
  const { tokens, ruled } = emissionsOf(ground, cue);
  const lattice = latticeOf(tagger, tokens, (i) => i === cue.at);
  let labels = decode(lattice, BIAS);
  // Where the tagger is silent and grammar is not, the judge hears grammar.
  let heard = trimmed(scene, rangesOf(labels, CONTENT));
  const faint = !heard.length && !ruled;
  if (faint) {
    // A whisper: what the tagger would say if it had to say something.
    labels = decode(lattice, BIAS + WHISPER);
    heard = trimmed(scene, rangesOf(labels, CONTENT));
  }
  const ranges = heard.length || !ruled ? heard : trimmed(scene, [ruled]);
  if (!ranges.length || words(scene, ranges) < 2) return null;
  const sums = sumsOf(lattice);
  const source = sourceOf(scene, cue, labels, sums);
  if (!source) return null;
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
      : overlap([ruled], ranges)
        ? ruled.from === ranges[0].from && ruled.to === ranges[0].to
          ? 3
          : 2
        : 1;
  const mood = (cue.unreal ? 1 : 0) + (cue.negated ? 2 : 0) + (cue.passive ? 4 : 0);
  const features = new Features();
  const tenth = (p: number) => Math.round(p * 12);
  features.add(F.bias, faint ? 2 : heard.length ? 1 : 0);
  features.add(F.fallback, faint ? 2 : heard.length ? 1 : 0, hash(cue.lemma));
  features.add(F.silence, tenth(silence(lattice, sums)));
  features.add(F.content, tenth(mean / size));
  features.add(F.lowest, tenth(lowest));
  features.add(F.rule, agrees, strength);
  features.add(F['lemma rule'], hash(cue.lemma), agrees > 1 ? 1 : 0);
  features.add(F.lemma, hash(cue.lemma), mood);
  features.add(F.strength, strength, mood);
  features.add(F.mood, mood, agrees);
  features.add(F.source, hash(source.kind), source === cue.subject ? 1 : 0, cue.inherited ? 1 : 0);
  features.add(F.type, hash(source.type), hash(source.kind));
  features.add(F.words, step(words(scene, ranges)), ranges.length);
  features.add(F.side, ranges[0].from < cue.at ? 1 : 0, ranges.at(-1)!.from > cue.at ? 1 : 0, strength);
  features.add(F.first, scene.sentence.tokens[ranges[0].from].id, strength);
  features.add(F.order, hash(cue.order), hash(cue.kind));
  const { tokens: all } = scene.sentence;
  const { classes } = scene;
  const first = ranges[0].from;
  const last = ranges.at(-1)!.to;
  const verbs = ground.finite[last] - ground.finite[first];
  // “met to talk about the ferry”: what is only meant to be said, and no clause, is no report; “went on to say that …” is.
  if (cue.unreal && verbs === 0) return null;
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
  let surely = 0;
  for (let i = source.from; i < source.to; i++) surely = Math.max(surely, marginal(sums, i, SOURCE));
  features.add(F.surely, tenth(surely), cue.subject ? 1 : 0);
  features.add(F.tagged, labels[source.from] === SOURCE ? 1 : 0, cue.subject ? 1 : 0, strength);
  features.add(F.tense, hash(cue.tense), hash(cue.lemma));
  // Where grammar gives a subject, the tagger's doubt is more often about the report than about its source.
  const sure = Math.max(surely, source !== cue.subject ? 0 : cue.inherited ? 0.9 : 0.97);
  return { cue, ranges, source, sure, features };
}

function rangesOf(labels: Uint8Array, wanted: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== wanted) continue;
    const last = ranges.at(-1);
    if (last?.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

/** Without “that”, marks at the ends, and quotations, which are entries of their own, at the front. */
function trimmed({ sentence: { tokens } }: SceneWithCues, ranges: Range[]): Range[] {
  return ranges.flatMap(({ from, to }) => {
    while (from < to && (tokens[from].lower === 'that' || /^[,;:—–-]$/.test(tokens[from].text))) from++;
    while (to > from && /^[,.;:!?…—–-]$|^["”]$/.test(tokens[to - 1].text)) to--;
    return to > from && !(to - from === 1 && tokens[from].kind === 'quotation') ? [{ from, to }] : [];
  });
}

/** Words of the reporter's own; a content that starts with a quotation is that quotation's. */
function words({ sentence: { tokens } }: SceneWithCues, ranges: readonly Range[]): number {
  if (tokens[ranges[0].from].kind === 'quotation') return 0;
  let count = 0;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') count++;
  return count;
}

/** The mention that the tagged words are, else the noun phrase they make, else the cue's own subject. */
function sourceOf(scene: SceneWithCues, cue: Cue, labels: Uint8Array, sums: Sums): Mention | null {
  let best: Mention | null = null;
  let most = 0;
  for (const mention of scene.sources) {
    let inside = 0;
    for (let i = mention.from; i < mention.to; i++) if (labels[i] === SOURCE) inside++;
    if (inside > most) {
      most = inside;
      best = mention;
    }
  }
  if (cue.subject && (!best || labels[cue.subject.from] === SOURCE)) return cue.subject;
  if (best) {
    // “a majority of her backers”: the tagged words start before the mention that they end with.
    let from = best.from;
    while (from > 0 && labels[from - 1] === SOURCE) from--;
    const owner = best.possessive || (best.kind === 'pronoun' && from < best.from);
    let to = best.to;
    while (owner && to < labels.length && labels[to] === SOURCE) to++;
    const wider = from < best.from - 1 || (owner && to > best.to);
    return (wider && nounPhrase(scene, { from, to })) || best;
  }
  const tagged = rangesOf(labels, SOURCE).map((range) => nounPhrase(scene, range));
  const named = tagged.find((mention) => mention !== null);
  if (named) return named;
  // The likeliest mention, where none is likely enough to be tagged.
  let likeliest = 0.15;
  for (const mention of scene.sources) {
    let p = 0;
    for (let i = mention.from; i < mention.to; i++) p = Math.max(p, marginal(sums, i, SOURCE));
    if (p > likeliest) {
      likeliest = p;
      best = mention;
    }
  }
  return best;
}

/** Tagged words that no mention covers: “sources close to her campaign”. */
function nounPhrase(scene: SceneWithCues, { from, to }: Range): Mention | null {
  const { tokens } = scene.sentence;
  while (to > from && tokens[to - 1].kind !== 'word' && tokens[to - 1].kind !== 'number') to--;
  while (from < to && tokens[from].kind !== 'word' && tokens[from].kind !== 'number') from++;
  if (from === to || (to - from === 1 && isStop(scene.reading.language, tokens[from]))) return null;
  return loose(scene, from, to, false);
}
