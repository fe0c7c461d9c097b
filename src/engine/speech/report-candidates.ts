/**
 * What a cue may report: the tagger's best answer, the ones it gives when it is made bolder or more careful, grammar's,
 * and one side alone where the answer stands on both sides of the cue. A judge takes the likeliest.
 */
import type { Mention } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Cue } from './cues.ts';
import { loose } from './loose-nouns.ts';
import { type Range, rangesOf, trimmed, wordsIn } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';
import type { TaggedCue } from './tagged-cues.ts';
import { CONTENT, decode, marginal, SOURCE, type Sums, silence } from './tagger.ts';

/** What the tagger found around one cue. */
export interface Tagged {
  cue: Cue;
  candidates: Range[][];
  /** Who proposed a candidate: 1 the tagger, 2 bolder, 4 more careful, 8 grammar, 16 one side alone. */
  origins: Map<readonly Range[], number>;
  ruled: Range | null;
  sums: Sums;
  silence: number;
  source: Mention;
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
  const silent = silence(lattice, sums);
  if (silent > MUTE && !ruled) return null;
  let labels = decode(lattice, BIAS);
  const candidates: Range[][] = [];
  const origins = new Map<readonly Range[], number>();
  const propose = (ranges: Range[], origin: number) => {
    // “met to talk about the ferry”: what is only meant to be said, and no clause, is no report; “went on to say that …” is.
    if (!ranges.length || wordsIn(scene, ranges) < 2) return;
    if (cue.unreal && ground.finite[ranges.at(-1)!.to] === ground.finite[ranges[0].from]) return;
    const same = candidates.find(
      (c) => c.length === ranges.length && c.every(({ from, to }, k) => from === ranges[k].from && to === ranges[k].to),
    );
    if (!same) candidates.push(ranges);
    origins.set(same ?? ranges, (origins.get(same ?? ranges) ?? 0) | origin);
  };
  const heard = trimmed(scene, rangesOf(labels, CONTENT));
  propose(heard, 1);
  const bolder = decode(lattice, BIAS + BOLDER);
  propose(trimmed(scene, rangesOf(bolder, CONTENT)), 2);
  if (heard.length) propose(trimmed(scene, rangesOf(decode(lattice, BIAS + CAREFUL), CONTENT)), 4);
  else labels = bolder;
  if (ruled) propose(trimmed(scene, [ruled]), 8);
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
  const source = sourceOf(scene, cue, labels, sums);
  if (!source) return null;
  let surely = 0;
  for (let i = source.from; i < source.to; i++) surely = Math.max(surely, marginal(sums, i, SOURCE));
  return {
    cue,
    candidates,
    origins,
    ruled,
    sums,
    silence: silent,
    source,
    surely,
    labelled: labels[source.from] === SOURCE,
  };
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
