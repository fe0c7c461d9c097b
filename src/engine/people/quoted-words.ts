/**
 * Whom the quoted words around a pronoun talk about: hardly anybody calls himself by his name, so in ““Brenn will win,” he
 * said” he is not Brenn. Nothing else looks into what was said.
 */
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { suffixless } from './names.ts';

export interface Quoted {
  /** Words with a capital, in lower case. */
  capitals: ReadonlySet<string>;
  /** Of whom a pronoun speaks. */
  genders: { m: boolean; f: boolean };
  /** With whom it opens: “He just looked at you”. */
  opens: 'm' | 'f' | null;
}

const known = new WeakMap<Sentence, Quoted | null>();

/** What is quoted in the mention's sentence, and in the next where that is a quotation; null where nothing is. */
export function quotedBeside(reading: Reading, mention: Mention): Quoted | null {
  const sentence = reading.sentences[mention.sentence];
  let quoted = known.get(sentence);
  if (quoted === undefined) {
    quoted = quotedAt(reading, mention.sentence);
    known.set(sentence, quoted);
  }
  return quoted;
}

function quotedAt({ sentences, stretches, text, language }: Reading, index: number): Quoted | null {
  const here = sentences[index].tokens.filter((token) => token.stretch >= 0);
  if (!here.length) return null;
  const next = sentences[index + 1];
  if (next?.paragraph === sentences[index].paragraph && next.tokens[0].stretch >= 0 && next.tokens.length === 1)
    here.push(next.tokens[0]);
  const capitals = new Set<string>();
  const genders = { m: false, f: false };
  let opens: Quoted['opens'] | undefined;
  for (const { stretch } of here) {
    const { start, end } = stretches[stretch];
    for (const [word] of text.slice(start, end).matchAll(/[\p{L}\p{M}]+/gu)) {
      const lower = word.toLowerCase();
      const told = language.pronouns.get(lower)?.gender;
      const gender = told === 'm' || told === 'f' ? told : null;
      if (opens === undefined) opens = gender;
      if (gender) genders[gender] = true;
      else if (word !== lower) capitals.add(lower);
    }
  }
  return { capitals, genders, opens: opens ?? null };
}

/** A person's last name, or first and last. */
export function namesQuoted({ capitals }: Quoted, { words, named }: Entity): boolean {
  const last = suffixless(words);
  return named && last !== undefined && capitals.has(last);
}
