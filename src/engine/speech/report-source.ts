/** Whose a report is: what the tagger says, over what grammar says of the cue. */
import type { Mention } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Cue } from './cues.ts';
import { loose } from './loose-nouns.ts';
import type { Range } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';
import { isBetween } from './subjects.ts';
import { marginal, SOURCE, type Sums } from './tagger.ts';

/** Below this probability of being a source the likeliest word is none, and grammar alone says whose a report is. */
const UNLIKELY = 0.05;

/**
 * The mention that the likeliest word of a source stands in, else the noun phrase around it. Most reports have a source,
 * so the likeliest is taken also where silence is likelier still; where none is likely, the cue's own subject.
 */
export function sourceOf(scene: SceneWithCues, cue: Cue, sums: Sums): Mention | null {
  const { at, from, to } = likeliest(sums, scene.sentence.tokens.length);
  if (at < 0) return cue.subject ?? bareSubject(scene, cue);
  // “a spokesman for Brenn said”: the phrase's head speaks, whichever of its words is the likeliest.
  if (cue.subject && cue.subject.from < to && from < cue.subject.to) return cue.subject;
  // “the letter dated in May and read by Brenn says”: words that no mention holds belong to the one before them.
  const best =
    scene.sources.find((mention) => mention.from <= at && at < mention.to) ??
    scene.sources.find((mention) => mention.from < to && from < mention.to);
  if (!best) return cue.subject ?? nounPhrase(scene, { from, to }) ?? bareSubject(scene, cue);
  // “a majority of her backers”: the likely words start before the mention that they end with.
  const owner = best.possessive || (best.kind === 'pronoun' && from < best.from);
  const wide = { from: Math.min(best.from, from), to: owner ? Math.max(best.to, to) : best.to };
  const wider = wide.from < best.from - 1 || (owner && wide.to > best.to);
  if (!wider) return best;
  // “the letter, dated in May and read by Brenn, says”: words right behind a mention belong to it.
  const comma = scene.sentence.tokens[from - 1]?.text === ',' ? 1 : 0;
  return scene.sources.find((mention) => mention.to === from - comma) ?? nounPhrase(scene, wide) ?? best;
}

/** The word that is likeliest a source, or -1, and the range of those beside it that are at least half as likely. */
function likeliest(sums: Sums, size: number): Range & { at: number } {
  let at = -1;
  let most = UNLIKELY;
  for (let i = 0; i < size; i++) {
    const p = marginal(sums, i, SOURCE);
    if (p <= most) continue;
    most = p;
    at = i;
  }
  let from = at;
  let to = at + 1;
  while (at >= 0 && from > 0 && marginal(sums, from - 1, SOURCE) >= most / 2) from--;
  while (at >= 0 && to < size && marginal(sums, to, SOURCE) >= most / 2) to++;
  return { at, from, to };
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
function nounPhrase(scene: SceneWithCues, { from, to }: Range): Mention | null {
  const { tokens } = scene.sentence;
  while (to > from && tokens[to - 1].kind !== 'word' && tokens[to - 1].kind !== 'number') to--;
  while (from < to && tokens[from].kind !== 'word' && tokens[from].kind !== 'number') from++;
  if (from === to || (to - from === 1 && isStop(scene.reading.language, tokens[from]))) return null;
  return loose(scene, from, to, false);
}
