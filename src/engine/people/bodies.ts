/** “Skyrin opened a hall. The company said”, “It said”: the only body that the text goes on about. */
import type { Language } from '../language/language.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { capitalsOf } from './referent-features.ts';
import type { Antecedent } from './referents.ts';

/** “the company”, “the news outlet”, not “the company from Tarn”; “the new paper” is one that somebody wrote. */
export const isAnyBody = ({ bodies, documentNouns }: Language, { head, owned, text }: Mention): boolean =>
  bodies.has(head) &&
  !owned &&
  text.endsWith(` ${head}`) &&
  !capitalsOf(text).length &&
  !(documentNouns.has(head) && text.split(' ').length > 2);

/** The named body that a noun for any body takes up, as far as names go: see `isShared`. */
export function bodyTakenUp(language: Language, { head, text }: Mention, known: readonly Antecedent[]): Entity | null {
  const firm = language.firms.has(head);
  const bodies = known.filter(
    ({ entity }) =>
      isNamedBody(entity) &&
      !isOtherwiseTakenUp(language, entity) &&
      !(firm && entity.words.some((w) => language.publicBodies.has(w))),
  );
  const near = bodies.filter(({ paragraphs }) => paragraphs <= 1);
  const leading = near.filter(leads);
  // “Skyrin has lost money. …, the company said” three paragraphs on: no other is spoken of. “The water board” is one.
  if (!near.length) return bodies.length === 1 && text.split(' ').length === 2 ? bodies[0].entity : null;
  const [only] = near.length === 1 ? near : leading;
  return only && leading.length === 1 ? only.entity : null;
}

/** “It hired a company. …, the company said”: near by stands one without a name that is called so as well. */
export const isShared = ({ head }: Mention, known: readonly Antecedent[]): boolean =>
  known.some(
    ({ entity: { named, name, mentions }, paragraphs }) =>
      !named && paragraphs <= 1 && mentions[0].head === head && (!mentions[0].definite || name.split(' ').length > 2),
  );

/** “Tarn School of Music” is “the school”, and no “company”. */
const isOtherwiseTakenUp = ({ bodies, collectives }: Language, { words }: Entity): boolean =>
  words.some((word) => collectives.has(word) && !bodies.has(word));

/**
 * The body that an “it” at the start of a sentence goes on from: the only one that leads the sentence before; `behind` a
 * quotation it must have spoken there.
 */
export function bodyBefore(known: readonly Antecedent[], behind: boolean): Entity | null {
  const [only, ...others] = known.filter(({ led, main }) => led === 1 || main === 1);
  const spoke = only?.entity.type === 'organisation' && only.heard === 0;
  return only && !others.length && (spoke || (!behind && isNamedBody(only.entity))) ? only.entity : null;
}

/** “Brenn's office”, “the Lund campaign”, “the crowd”: bodies that have no other name. */
export const isItsOwnName = (
  { bodies, collectives, organisationHeads }: Language,
  { head, type }: Mention,
  phrase: string,
): boolean =>
  type === 'organisation' &&
  !bodies.has(head) &&
  (organisationHeads.has(head)
    ? /\s\p{Lu}|^\S+['’]s?\s/u.test(phrase)
    : collectives.has(head) && /^\S+ \S+$/.test(phrase));

/**
 * “The embassy said”, where the article names no embassy, and “the club”, where it names no body at all: what the phrase
 * says is all there is.
 */
export const mayHaveName = ({ bodies }: Language, { head, type }: Mention, { bodyWords }: Entities): boolean =>
  type !== 'organisation' || (bodies.has(head) ? bodyWords.size > 0 : bodyWords.has(head));

/** A name of one word that nothing makes a person speaks like a body's. */
export const isNamedBody = ({ named, type, words, gender, roles }: Entity) =>
  named && (type === 'organisation' || (type === 'unknown' && words.length === 1 && !gender && !roles.length));

/** A sentence near by is about it, or it speaks there. */
const leads = ({ main, led, place, heard, since }: Antecedent) =>
  main <= NEAR || (led <= NEAR && place === 'speaker') || (heard >= 0 && since <= NEAR);

const NEAR = 3;
