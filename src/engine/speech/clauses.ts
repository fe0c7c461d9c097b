/** Clauses without a parser: is this one, and where does the one a cue governs end? */
import { byWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { SceneWithCues } from './scenes.ts';

/** Index of the first token in [from, to) that passes, or -1. */
export const find = (tokens: Token[], from: number, to: number, is: (t: Token) => boolean) => {
  for (let k = from; k < to; k++) if (is(tokens[k])) return k;
  return -1;
};
export const findWord = (tokens: Token[], from: number, to: number, word: string) =>
  find(tokens, from, to, (t) => t.lower === word) >= 0;

export function hasFiniteVerb(scene: SceneWithCues, from: number, to: number): boolean {
  const { language } = scene.reading;
  return find(scene.sentence.tokens, from, to, (token) => isFiniteVerb(language, token)) >= 0;
}

/** “to wait”, and not “to the mayor”. */
export function hasInfinitive(scene: SceneWithCues, from: number, to: number): boolean {
  const { tokens } = scene.sentence;
  for (let k = from; k + 1 < to; k++) if (tokens[k].lower === 'to' && isInfinitive(scene, k + 1)) return true;
  return false;
}

export function isInfinitive(scene: SceneWithCues, i: number): boolean {
  const token = scene.sentence.tokens[i];
  const { language } = scene.reading;
  return (
    token.kind === 'word' &&
    token.small &&
    !language.determiners.has(token.lower) &&
    !language.possessives.has(token.lower) &&
    !language.pronouns.has(token.lower) &&
    !language.roles.has(token.lower)
  );
}

/** A bare clause has a subject and a finite verb before anything that would make it a mere object: “wrote a letter asking …”. */
export function startsClause(scene: SceneWithCues, from: number, end: number): boolean {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  for (let k = from + 1; k < Math.min(end, from + 14); k++) {
    const token = tokens[k];
    if (isFiniteVerb(language, token) || token.kind === 'quotation') return true;
    if (/^(?:to|which|whose|as|when)$/.test(token.lower)) return false;
    if (/^\p{Ll}+ing$/u.test(token.text) && language.verbs.has(token.lower)) return false;
  }
  return false;
}

const isFiniteVerb = byWord((language, { kind, lower }): boolean => {
  if (kind !== 'word') return false;
  const tense = language.verbs.get(lower)?.tense;
  return (
    language.finiteVerbs.has(lower) ||
    language.auxiliaries.has(lower) ||
    /^(?:'s|'re|'ll|'d|'ve|'m)$|^[a-z]+'(?:s|re|ll|d|ve|t|m)$/.test(lower) ||
    tense === 'past' ||
    tense === 'present'
  );
});

/** Where the clause behind token k ends: at a semicolon, a new report of the same sentence, a trailing source. */
export function clauseEnd(scene: SceneWithCues, cue: Cue, from: number): number {
  const { tokens } = scene.sentence;
  let end = tokens.length;
  while (end > from && /^[.!?…;:]$|^["”]$/.test(tokens[end - 1].text)) end--;
  for (let k = from + 1; k < end; k++) {
    if (tokens[k].text === ';' || tokens[k].text === '—') {
      // A dash that closes again is an aside inside the clause.
      if (tokens[k].text === '—' && find(tokens, k + 1, end, (t) => t.text === '—') > 0) continue;
      return k;
    }
    const other = scene.cues.find((c) => c !== cue && c.at >= k && c.from === k);
    if (other && startsNewReport(scene, cue, other, k)) return trimBack(tokens, from, startOf(other, k));
    // “…, according to Brenn”, “…, Rell added”: somebody else's report begins.
    const next = scene.cues.find(
      (c) => c !== cue && c.subject && !c.inherited && c.subject.from === k && c.at > k && c.at - c.subject.to < 3,
    );
    if (next && /^(?:,)$/.test(tokens[k - 1].text) && isTrailing(scene, next)) return trimBack(tokens, from, k);
    if (next && /^(?:and|but|while)$/.test(tokens[k - 1].lower) && tokens[k - 2]?.text === ',')
      return trimBack(tokens, from, k - 1);
  }
  return end;
}

const startOf = (cue: Cue, k: number) =>
  cue.order === 'subject-verb' && !cue.inherited && cue.subject ? Math.min(k, cue.subject.from) : k;

function startsNewReport(scene: SceneWithCues, cue: Cue, other: Cue, k: number): boolean {
  const { tokens } = scene.sentence;
  if (other.kind === 'according') return true;
  if (!other.inherited || other.tense === 'base' || other.tense === 'participle') return false;
  if (other.subject !== cue.subject) return false;
  const before = tokens[k - 1];
  if (other.tense === 'ing') return before.text === ',';
  return /^(?:and|but)$/.test(before.lower) && (tokens[k - 2]?.text === ',' || other.tense === cue.tense);
}

function isTrailing(scene: SceneWithCues, cue: Cue): boolean {
  return scene.sentence.tokens.length - cue.to < 8;
}

function trimBack(tokens: Token[], from: number, end: number): number {
  let k = end;
  while (k > from && (/^[,;:—–-]$/.test(tokens[k - 1].text) || /^(?:and|but|while)$/.test(tokens[k - 1].lower))) k--;
  return k;
}
