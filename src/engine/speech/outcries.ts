/**
 * Cries that interrupt: “shouts of ‘shame’ from the gallery”, ““When?” came the reply”, ““Liar!” a voice calls”. They are
 * not of who speaks in their sentence or before it, and of nobody who is known.
 */
import type { Scene } from './subjects.ts';

export function isOutcry({ sentence: { tokens } }: Scene, at: number): boolean {
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, at + from), at + to)
      .map(({ lower }) => lower)
      .join(' ');
  return HEARD.test(words(-3, 0)) || COMES.test(words(1, 6));
}

/** Those that somebody breaks into are his. */
const HEARD =
  /^(?:amid|over|to|through|by|drew|met|heard|(?:prompt|spark|draw|provok)(?:ed|ing)) (?:shout|crie|chant|jeer|slogan|boo|call|yell)s of$/;
/** “came the reply from Brenn” tells whose it is. */
const COMES = /^(?:c[ao]mes? (?:an?|the) (?!\S+ from (?!(?:an?|the)\b))|a voice )/;
