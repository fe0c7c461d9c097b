/** A stretch and its surroundings as the ranker sees them: the same for all of its candidates. */
import type { CueNoun } from '../language/language.ts';
import { step } from '../learned/features.ts';
import type { Mention } from '../people/mentions.ts';
import type { Stretch } from '../text/marks.ts';
import type { Reading } from '../text/sentences.ts';
import type { Stance } from './candidates.ts';
import type { Cue } from './cues.ts';
import { behindOwner } from './handed-on.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';

/** Sources decided so far for the stretches around: `before` is the one before, `earlier` the one before that. */
export interface Around {
  before: Mention | null;
  earlier: Mention | null;
  after: Mention | null;
}

/** The cue that stands nearest to the stretch and has a source: whoever that is, known noun or not. */
interface Claim {
  cue: Cue;
  apart: number;
  behind: boolean;
}

/** The noun for something said nearest before the stretch, and whose it is: “Lund’s claim that”, “a claim by Lund that”. */
interface Said {
  owner: Mention;
  noun: CueNoun;
  /** The word behind noun and owner. */
  joint: number;
  /** Tokens, and cues, between it and the stretch. */
  apart: number;
  cues: number;
  by: boolean;
}

export interface Setting {
  claim: Claim | null;
  said: Said | null;
  stance: Stance;
  around: Around;
  /** Nothing but quotations in the sentence. */
  alone: boolean;
  /** First stretch of its paragraph, and nothing before it. */
  opens: boolean;
  length: number;
  /** How the words begin and end: a capital, a final mark. */
  shape: number;
  /** Place in the sentence: only token, first, last, in the middle. */
  position: number;
  ownCue: number;
  continues: boolean;
  /** Sentences between this stretch and its neighbours; 9 where they stand in another paragraph. */
  sinceBefore: number;
  untilAfter: number;
  quoteBefore: number;
  /** Whether it asks (1), and the stretch before it does (2). */
  asks: number;
}

export function settingOf(stance: Stance, around: Around): Setting {
  const { reading, scene, at, sentence, stretch } = stance;
  const { tokens } = sentence;
  const own = reading.stretches[stretch];
  const inner = reading.text.slice(own.start + own.open, own.end - own.close);
  const last = inner.trimEnd().at(-1) ?? '';
  const near = (other: number) => {
    const neighbour = reading.stretches[other];
    if (!neighbour || neighbour.paragraph !== own.paragraph) return 9;
    return Math.min(8, Math.abs(reading.sentenceOf[other] - sentence.index));
  };
  const wordsOutside = tokens.some((t) => t.kind === 'word' || t.kind === 'number');
  return {
    claim: claimOn(scene, at),
    said: saidBefore(scene, at),
    stance,
    around,
    alone: !wordsOutside,
    opens: at === 0 && sentence.start === reading.paragraphs[own.paragraph].start,
    length: step(countWords(inner)),
    shape:
      (/^\p{Lu}/u.test(inner.trimStart()) ? 1 : 0) +
      (last === ',' ? 2 : /[.!?…]/.test(last) ? 4 : own.close === 0 ? 6 : 0),
    position: tokens.length === 1 ? 0 : at === 0 ? 1 : at >= tokens.length - 2 ? 2 : 3,
    ownCue: Math.min(3, scene.cues.filter((c) => c.subject && c.strength !== 'weak').length),
    continues: own.continues,
    sinceBefore: near(stretch - 1),
    untilAfter: near(stretch + 1),
    quoteBefore: stretch > 0 ? own.paragraph - reading.stretches[stretch - 1].paragraph : 9,
    asks: (last === '?' ? 1 : 0) + (stretch > 0 && isQuestion(reading, reading.stretches[stretch - 1]) ? 2 : 0),
  };
}

const isQuestion = ({ text }: Reading, { end, close }: Stretch): boolean => text[end - close - 1] === '?';

/** Between an owner and its noun: “Lund’s earlier claim”. */
const WITHIN = 2;

function saidBefore(scene: SceneWithCues, at: number): Said | null {
  const { tokens } = scene.sentence;
  const { nouns } = scene.reading.language;
  for (let s = scene.sources.length - 1; s >= 0; s--) {
    const owner = scene.sources[s];
    if (owner.to >= at) continue;
    const by = /^(?:by|from)$/.test(tokens[owner.from - 1]?.lower ?? '');
    if (!by && !owner.possessive) continue;
    const first = by ? owner.from - 2 : behindOwner(scene, owner);
    for (let k = first; by ? k === first : k <= first + WITHIN && k < at; k++) {
      const noun = nouns.get(tokens[k]?.lower ?? '');
      if (!noun || noun.strength === 'weak') continue;
      const behind = by ? owner.to : k + 1;
      const cues = scene.cues.filter((cue) => cue.at >= behind && cue.at < at).length;
      return { owner, noun, joint: tokens[behind]?.id ?? 0, apart: at - behind, cues, by };
    }
  }
  return null;
}

function claimOn(scene: SceneWithCues, at: number): Claim | null {
  let nearest: Claim | null = null;
  for (const cue of scene.cues) {
    if (!cue.subject || (cue.frames.size === 0 && cue.kind === 'verb')) continue;
    const behind = cue.at > at;
    let apart = 0;
    for (let k = behind ? at + 1 : cue.to; k < (behind ? cue.from : at); k++) {
      const c = scene.classes[k];
      if (c < CLASS.quotation) apart++;
      // Another quotation, or the end of a clause, is as good as three words.
      else if (c !== CLASS.comma || !behind) apart += 3;
    }
    if (!nearest || apart < nearest.apart) nearest = { cue, apart, behind };
  }
  return nearest;
}

function countWords(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) count++;
  return count + 1;
}
