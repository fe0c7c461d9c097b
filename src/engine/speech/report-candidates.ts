/**
 * What a cue may report: the tagger's best answer, the ones it gives when it is made bolder or more careful, grammar's,
 * one side alone where the answer stands on both sides of the cue, and other ends. A judge takes the likeliest.
 */
import type { Mention } from '../people/mentions.ts';
import type { Cue } from './cues.ts';
import { bounded, boundsOf } from './report-bounds.ts';
import { type Range, rangesOf, trimmed, wordsIn } from './report-ranges.ts';
import { sourceOf } from './report-source.ts';
import type { SceneWithCues } from './scenes.ts';
import type { TaggedCue } from './tagged-cues.ts';
import { CONTENT, type Contents, contentsOf, decode, exactly, marginal, SOURCE, type Sums } from './tagger.ts';

/** What the tagger found around one cue. */
export interface Tagged {
  cue: Cue;
  candidates: Range[][];
  /** Who proposed a candidate: 1 the tagger, 2 bolder, 4 more careful, 8 grammar, 16 one side alone, 32 another end. */
  origins: Map<readonly Range[], number>;
  ruled: Range | null;
  sums: Sums;
  contents: Contents;
  silence: number;
  /** Null where nobody is named. */
  source: Mention | null;
  /** Probability that a word of it is a source, and whether the best labels say so. */
  surely: number;
  labelled: boolean;
}

/** Added to CONTENT, which is cut short more often than it runs too far. */
const BIAS = 0.4;
const BOLDER = 2;
const CAREFUL = -1;
/** Above this probability of silence nothing is proposed but by grammar. */
const MUTE = 0.97;

export function tagCue({ ground, cue, ruled, lattice, sums }: TaggedCue): Tagged | null {
  const { scene } = ground;
  const silent = exactly(sums, () => false);
  if (silent > MUTE && !ruled) return null;
  let labels = decode(lattice, BIAS);
  const candidates: Range[][] = [];
  const origins = new Map<readonly Range[], number>();
  const bounds = boundsOf(ground, cue);
  // Whoever speaks is no part of it: “the harbour's pilot, Ada Lund, wrote”.
  const speaker = !cue.inherited && cue.subject?.kind === 'name' ? cue.subject.to - 1 : -1;
  const isWithoutSpeaker = ({ from, to }: Range) => speaker < from || speaker >= to;
  const propose = (found: Range[], origin: number) => {
    const ranges = trimmed(scene, cue, bounded(scene, bounds, cue, found)).filter(
      (range) => isWithoutSpeaker(range) && !isQuestion(scene, range, cue),
    );
    // “met to talk about the ferry”: what is only meant to be said, and no clause, is no report; “went on to say that …” is.
    if (!ranges.length || wordsIn(scene, ranges) < 2) return;
    if (cue.unreal && ground.finite[ranges.at(-1)!.to] === ground.finite[ranges[0].from]) return;
    // What holds the cue is not what it reports, nor is “that called it late” a clause.
    if (ranges.some(({ from, to }) => from <= cue.at && cue.at < to) || isRelative(scene, ranges[0].from)) return;
    const same = candidates.find(
      (c) => c.length === ranges.length && c.every(({ from, to }, k) => from === ranges[k].from && to === ranges[k].to),
    );
    if (!same) candidates.push(ranges);
    origins.set(same ?? ranges, (origins.get(same ?? ranges) ?? 0) | origin);
  };
  const heard = trimmed(scene, cue, rangesOf(labels, CONTENT));
  propose(heard, 1);
  const bolder = decode(lattice, BIAS + BOLDER);
  propose(rangesOf(bolder, CONTENT), 2);
  if (heard.length) propose(rangesOf(decode(lattice, BIAS + CAREFUL), CONTENT), 4);
  else labels = bolder;
  if (ruled) propose([ruled], 8);
  for (const ranges of [...candidates]) {
    if (ranges.length < 2) continue;
    propose(
      ranges.filter((r) => r.to <= cue.at),
      16,
    );
    propose(
      ranges.filter((r) => r.from > cue.at),
      16,
    );
  }
  if (!candidates.length) return null;
  const contents = contentsOf(sums);
  for (const ranges of otherEnds(candidates[0], contents)) propose(ranges, 32);
  const source = sourceOf(scene, cue, labels, sums);
  let surely = 0;
  for (let i = source?.from ?? 0; i < (source?.to ?? 0); i++) surely = Math.max(surely, marginal(sums, i, SOURCE));
  return {
    cue,
    candidates,
    origins,
    ruled,
    sums,
    contents,
    silence: silent,
    source,
    surely,
    labelled: source !== null && labels[source.from] === SOURCE,
  };
}

/** “Asked if she would go, Lund said no”: what was asked is no part of the answer. */
const isQuestion = ({ sentence: { tokens } }: SceneWithCues, { from }: Range, { at }: Cue): boolean =>
  from === 0 && at > 0 && /^(?:asked|pressed|questioned)$/.test(tokens[0].lower) && tokens[1]?.kind === 'word';

/** Behind “that”, “which” or “who” and no subject of its own. */
function isRelative({ reading: { language }, sentence: { tokens } }: SceneWithCues, from: number): boolean {
  const tense = language.verbs.get(tokens[from].lower)?.tense;
  return /^(?:that|which|who)$/.test(tokens[from - 1]?.lower ?? '') && (tense === 'past' || tense === 'present');
}

const OTHERS = 2;
/** An end less probable than this is not worth a judgement. */
const UNLIKELY = 0.03;

/** The same content with the likeliest other ends and starts. */
function otherEnds(ranges: readonly Range[], { opens, closes }: Contents): Range[][] {
  const first = ranges[0];
  const last = ranges.at(-1)!;
  const ends = likeliest(closes, last.from + 1, closes.length, last.to);
  const starts = likeliest(opens, 0, first.to - 1, first.from);
  return [
    ...ends.map((to) => [...ranges.slice(0, -1), { from: last.from, to }]),
    ...starts.map((from) => [{ from, to: first.to }, ...ranges.slice(1)]),
  ];
}

function likeliest(probabilities: Float64Array, from: number, to: number, but: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (i !== but && probabilities[i] >= UNLIKELY) found.push(i);
  return found.sort((a, b) => probabilities[b] - probabilities[a]).slice(0, OTHERS);
}
