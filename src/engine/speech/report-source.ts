/** Whose a report is: what the tagger says, over what grammar says of the cue. */
import type { Mention } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import { type Cue, HEARD } from './cues.ts';
import { loose } from './loose-nouns.ts';
import { SUBORDINATORS } from './main-subject.ts';
import { type Range, rangesOf } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';
import { isBetween } from './subjects.ts';
import { marginal, SOURCE, type Sums } from './tagger.ts';

/** The mention that the tagged words are, else the noun phrase they make, else the cue's own subject. */
export function sourceOf(scene: SceneWithCues, cue: Cue, labels: Uint8Array, sums: Sums): Mention | null {
  // “quoted Brenn as saying”
  if (cue.subject && cue.from < cue.subject.from && cue.subject.to < cue.to) return cue.subject;
  // “He is accused of theft”: whoever it is said of does not say it.
  // “called the ministry and was told that”, “was asked this week”: nor does whoever hears it.
  const heard = cue.passive && HEARD.test(cue.lemma) && cue.kind === 'verb';
  if (heard && !cue.subject) return null;
  const sources = scene.sources.filter(({ to }) => !cue.passive || cue.lemma === 'quote' || to !== cue.from);
  let best: Mention | null = null;
  let most = 0;
  for (const mention of sources) {
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
    if (!wider) return best;
    // “the police issued an alert to growers telling them”: the subject of what was taken for a phrase.
    const subject = () => scene.sources.find((m) => m.from >= from && m.from < from + 2 && m.to < to && !m.possessive);
    return nounPhrase(scene, cue, { from, to }) ?? subject() ?? best;
  }
  const tagged = rangesOf(labels, SOURCE).map((range) => nounPhrase(scene, cue, range));
  const named = tagged.find((mention) => mention !== null);
  if (named) return named;
  // The likeliest mention, where none is likely enough to be tagged.
  let likeliest = 0.15;
  for (const mention of sources) {
    let p = 0;
    for (let i = mention.from; i < mention.to; i++) p = Math.max(p, marginal(sums, i, SOURCE));
    if (p > likeliest) {
      likeliest = p;
      best = mention;
    }
  }
  return best ?? bareSubject(scene, cue);
}

/**
 * Subjects that are no mention: “52 percent say”, “both have promised”, “others, however, say”; and that of the main
 * clause, which a participle before it shares: “Noting that …, Brenn said”.
 */
function bareSubject(scene: SceneWithCues, { at, tense, passive, unreal }: Cue): Mention | null {
  if (tense === 'ing') return scene.main;
  if (passive || unreal) return null;
  const { tokens } = scene.sentence;
  for (let k = at - 1; k >= 0 && k >= at - 5; k--) {
    const { kind, lower } = tokens[k];
    if (/^(?:percent|surveyed|polled)$/.test(lower) && k > 0) return loose(scene, k - 1, k + 1, true);
    if (kind === 'number' || BARE.test(lower)) return loose(scene, k, k + 1, true);
    if (!isBetween(tokens[k]) && lower !== ',' && lower !== 'however') return null;
  }
  return null;
}

const BARE = /^(?:both|others|some|many|most|all|none|few|several|half|majority|who|that|which)$/;

/** Tagged words that no mention covers: “sources close to her campaign”. */
function nounPhrase(scene: SceneWithCues, cue: Cue, { from, to }: Range): Mention | null {
  const { tokens } = scene.sentence;
  if (from < cue.at) to = Math.min(to, cue.at);
  // “When growers in the valley suggested”
  while (from < to && SUBORDINATORS.has(tokens[from].lower)) from++;
  while (to > from && tokens[to - 1].kind !== 'word' && tokens[to - 1].kind !== 'number') to--;
  while (from < to && tokens[from].kind !== 'word' && tokens[from].kind !== 'number') from++;
  if (from === to || (to - from === 1 && isStop(scene.reading.language, tokens[from]))) return null;
  if (/^(?:who|which)$/.test(tokens[from].lower) || hasPredicate(scene, from, to)) return null;
  return loose(scene, from, to, false);
}

/** “the police issued an alert”: a clause, and not “friends who have seen him” or “a source briefed on it”. */
function hasPredicate(scene: SceneWithCues, from: number, to: number): boolean {
  const { tokens } = scene.sentence;
  const { auxiliaries, determiners, finiteVerbs } = scene.reading.language;
  for (let k = from; k < to; k++) {
    const { lower } = tokens[k];
    if (/^(?:who|which|that|whose)$/.test(lower)) return false;
    if (lower === "'s") continue;
    if (auxiliaries.has(lower) || (finiteVerbs.has(lower) && determiners.has(tokens[k + 1]?.lower))) return true;
  }
  return false;
}
