/**
 * Speech without marks: for every cue a tagger says which words of its sentence it reports and whose they are. What is
 * not asserted to have been said (“would not say”, “asked to say”) is not reported.
 */
import type { Features } from '../learned/features.ts';
import { type Linear, probability, score } from '../learned/linear.ts';
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Cue } from './cues.ts';
import { SUBORDINATORS } from './main-subject.ts';
import { withoutOpening } from './report-bounds.ts';
import { type Tagged, tagCue } from './report-candidates.ts';
import { candidateFeatures } from './report-judge.ts';
import { overlapping, type Range, withHead, withNot, withoutLead, withRelative } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';
import { isBetween } from './subjects.ts';
import type { TaggedCue } from './tagged-cues.ts';
import { isDenial, isUnsaid } from './unsaid.ts';

export interface Report {
  cue: Cue;
  /** Null where the sentence names none: “Asked whether …”, “it was reported that …”. */
  source: Mention | null;
  /** In reading order; more than one where the cue stands in the middle. */
  content: Span[];
  /** The report whose content this one stands in. */
  within: Report | null;
  /** Probability that this is a report, and that `source` is whose. */
  confidence: number;
  sure: number;
}

/**
 * Below this probability nothing is reported. Verbs that also tell of facts and deeds (“shows”, “endorsed”) must be
 * surer than those that do nothing but report.
 */
const THRESHOLD = { strong: 0.44, medium: 0.72, weak: 0.72 } as const;
/** Nobody's report must be surer than somebody's. */
const NOBODYS = 0.52;

interface Found extends Report {
  ranges: Range[];
}

export function findReports(scene: SceneWithCues, cues: readonly TaggedCue[], judge: Linear): Report[] {
  return chosen(
    judged(scene, cues, judge).filter(
      ({ confidence, cue, source, ranges }) =>
        confidence >= THRESHOLD[cue.strength] &&
        (source || confidence >= NOBODYS) &&
        ranges.length > 0 &&
        !isUnsaid(scene, cue, source, ranges),
    ),
  );
}

/** The likeliest report of each cue. */
function judged(scene: SceneWithCues, cues: readonly TaggedCue[], judge: Linear): Found[] {
  const { tokens } = scene.sentence;
  return candidatesOf(cues, (features) => score(judge, features)).map(({ tagged, judged }) => {
    const { cue, source, surely, candidates } = tagged;
    let ranges = candidates[0];
    let top = -Infinity;
    candidates.forEach((candidate, k) => {
      const sum = judged[k];
      if (sum <= top) return;
      top = sum;
      ranges = candidate;
    });
    const likely = probability(top);
    const plain = likely < THRESHOLD.strong ? saidAndWhen(scene, tagged) : undefined;
    if (plain) ranges = plain;
    if (cue.frames.has('to')) ranges = withRelative(scene, ranges);
    ranges = withHead(scene, cue, withoutLead(scene, cue, withNot(scene, cue, withoutOpening(scene, cue, ranges))));
    return {
      cue,
      source,
      ranges,
      content: ranges.map(({ from, to }): Span => [tokens[from].start, tokens[to - 1].end]),
      within: null,
      confidence:
        plain || (likely > 0.5 && isThoughtToBe(scene, cue, ranges))
          ? Math.max(likely, THRESHOLD[cue.strength])
          : likely,
      // Where grammar gives a subject, the tagger's doubt is more often about the report than about its source.
      sure: Math.max(surely, !source || source !== cue.subject ? 0 : cue.inherited ? 0.9 : 0.97),
    };
  });
}

/** “The bridge will close, Lund said today.”: a clause, a source with a verb of saying, and nothing else but when. */
function saidAndWhen({ sentence: { tokens } }: SceneWithCues, { cue, ruled, source, candidates, origins }: Tagged) {
  const { strength, kind, subject, inherited, unreal, passive, at, to } = cue;
  if (!ruled || ruled.to > at || strength !== 'strong' || kind !== 'verb' || !subject || source !== subject) return;
  if (inherited || unreal || passive || subject.from > at || SUBORDINATORS.has(tokens[ruled.from].lower)) return;
  if (!tokens.every((token, k) => (k < to || isBetween(token) || token.text === '.') && token.stretch < 0)) return;
  return candidates.find((candidate) => (origins.get(candidate) ?? 0) & 8);
}

/** “Lund estimated the price to be nine million”: as good as a clause. */
const isThoughtToBe = (
  { sentence: { tokens } }: SceneWithCues,
  { lemma, to }: Cue,
  [first]: readonly Range[],
): boolean =>
  /^(?:estimate|reckon|believe|consider|calculate|judge|deem)$/.test(lemma) &&
  first?.from === to &&
  tokens.slice(to, first.to).some(({ lower }, k) => lower === 'be' && tokens[to + k - 1].lower === 'to');

/** Of two reports of the same words the surer one stays; a report in another's content stands within it. */
function chosen(found: Found[]): Report[] {
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
      (other) => other !== outer && !inner.includes(other) && overlapping(other.ranges, report.ranges),
    );
    if (rival && !outer) continue;
    // “An official, who asked not to be named, said Lund had written it”: what he is told by holds no official.
    const teller = outer?.cue.subject;
    if (teller && report.ranges.some(({ from, to }) => from <= teller.from && teller.from < to)) continue;
    if (outer && isDenial(outer.cue)) continue;
    // “Brenn said the letter pleads and asks for nothing”: what stands in her words has its subject there.
    if (outer && report.cue.inherited && report.source !== null && report.source === outer.source) continue;
    report.within = outer ?? null;
    for (const other of inner) other.within ??= report;
    kept.push(report);
  }
  return kept.sort((a, b) => a.content[0][0] - b.content[0][0]);
}

/** What the tagger makes of each cue, with what `judge` makes of the features of each candidate. */
export function candidatesOf<T>(
  cues: readonly TaggedCue[],
  judge: (features: Features) => T,
): { tagged: Tagged; judged: T[] }[] {
  const all = cues.flatMap((one) => {
    const tagged = tagCue(one);
    return tagged ? [{ ground: one.ground, tagged }] : [];
  });
  return all.map(({ ground, tagged }) => {
    const others = all.flatMap((other) => (other.tagged === tagged ? [] : [other.tagged]));
    return { tagged, judged: tagged.candidates.map((c) => judge(candidateFeatures(ground, tagged, c, others))) };
  });
}
