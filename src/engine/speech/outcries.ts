/**
 * Cries that interrupt: “shouts of ‘shame’ from the gallery”, ““When?” came the reply”, ““Liar!” a voice calls”. They are
 * not of who speaks in their sentence or before it, and of nobody who is known.
 */
import type { Scene } from './subjects.ts';

export function isOutcry({ reading: { text }, sentence }: Scene, at: number): boolean {
  const { start, end } = sentence.tokens[at];
  return HEARD.test(text.slice(sentence.start, start)) || COMES.test(text.slice(end, sentence.end));
}

/** Those that somebody breaks into are his. */
const HEARD =
  /\b(?:amid|over|to|through|by|drew|met|heard|(?:prompt|spark|draw|provok)(?:ed|ing)) (?:shout|crie|chant|jeer|slogan|boo|call|yell)s of $/;
/** “came the reply from Brenn” tells whose it is. */
const COMES = /^ (?:c[ao]mes? (?:an?|the) (?!\S+ from (?!(?:an?|the)\b))|a voice )/;
