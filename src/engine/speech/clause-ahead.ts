/**
 * What would follow if a report ended here: the joint word, the verb and the subject of the clause ahead, and how much
 * of the sentence is left. “…, but he will go” goes on in the reporter's words, “…, but he would go” in the speaker's.
 */
import { type Features, hash, step } from '../learned/features.ts';
import { byForm } from '../text/by-word.ts';
import type { Cue } from './cues.ts';
import { type Ground, isNoun } from './report-features.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';

const NAMES = ['next verb', 'next verb tense', 'next subject', 'clause ahead', 'rest', 'open'] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

/** Words that start a clause or an adjunct. */
const JOINT = new Set(
  `and but or so yet nor after before as when while since until although though because if unless whether which who whom
  whose that where despite during following amid including referring citing adding saying noting calling with without in
  on at for by to than`.split(/\s+/),
);

export interface Ahead {
  /** By token, where the clause that goes on there has its finite verb, or -1. */
  verbs: Int32Array;
  /** By token, how many cues that may report stand from it on. */
  cues: Uint8Array;
  /** By token, whether a bracket (1) or a dash (2) before it is still open. */
  open: Uint8Array;
}

export function aheadOf({ sentence: { tokens } }: SceneWithCues, finite: Uint8Array, strengths: Uint8Array): Ahead {
  const size = tokens.length;
  const verbs = new Int32Array(size + 1).fill(-1);
  const cues = new Uint8Array(size + 1);
  const open = new Uint8Array(size);
  for (let k = size - 1; k >= 0; k--) {
    cues[k] = Math.min(255, cues[k + 1] + (strengths[k] === 1 || strengths[k] === 2 ? 1 : 0));
    const ends = closesClause(tokens[k]) && verbs[k + 1] !== k + 1;
    verbs[k] = finite[k + 1] > finite[k] ? k : ends ? -1 : verbs[k + 1];
  }
  let bracket = 0;
  let dash = 0;
  for (let k = 0; k < size; k++) {
    const mark = asideMark(tokens[k]);
    if (mark === 'open') bracket = 1;
    else if (mark === 'close') bracket = 0;
    else if (mark === 'dash') dash = 1 - dash;
    open[k] = bracket + 2 * dash;
  }
  return { verbs, cues, open };
}

const closesClause = byForm(({ text }) => /^(?:[,;:—–-]|--)$/.test(text));
const asideMark = byForm(({ text }) =>
  /^[([]$/.test(text) ? 'open' : /^[)\]]$/.test(text) ? 'close' : /^(?:[—–-]|--)$/.test(text) ? 'dash' : null,
);
const isJoint = byForm(({ lower }) => JOINT.has(lower));

/** Adds what stands ahead of token i, where a report may well end or start: at marks and joint words. */
export function addAhead(features: Features, ground: Ground, cue: Cue, i: number, side: number, finite: number) {
  const { scene, mentions, ahead } = ground;
  const { classes } = scene;
  const { tokens } = scene.sentence;
  const isMark = (k: number) => classes[k] === CLASS.comma || classes[k] === CLASS.mark;
  const mark = isMark(i) ? 1 : i > 0 && isMark(i - 1) ? 2 : isJoint(tokens[i]) ? 3 : 0;
  if (mark === 0) return;
  const start = mark === 1 ? i + 1 : i;
  const joint = start < tokens.length && isJoint(tokens[start]) ? tokens[start].id : 1;
  const clause = joint === 1 ? start : start + 1;
  const inside = clause < tokens.length;
  const verb = inside ? ahead.verbs[clause] : -1;
  const word = verb < 0 ? 0 : tokens[verb].id;
  const away = verb < 0 ? 0 : Math.min(3, verb - clause) + 1;
  // Names and nouns by their kind, any other by its word: “he”, “there”, “not”.
  const subject = !inside ? 0 : isNoun(mentions[clause]) ? mentions[clause] : tokens[clause].id;
  const place = side * 4 + mark;
  features.add(F['next verb'], joint, word, place);
  features.add(F['next verb tense'], hash(cue.tense), word, place);
  features.add(F['next subject'], joint, subject, away * 16 + place);
  features.add(F['clause ahead'], joint, away, place * 4 + finite);
  features.add(F.rest, step(tokens.length - i), joint, place * 4 + Math.min(3, ahead.cues[i]));
  features.add(F.open, ahead.open[i], side, mark);
}
