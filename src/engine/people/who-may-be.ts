/**
 * What the text itself says of who may be meant, before and after the ranker: a phrase's own words, a name's bearers, the
 * words quoted around a pronoun, an age.
 */
import type { Reading } from '../text/sentences.ts';
import type { Context } from './coreference.ts';
import { isDead } from './life.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { isOtherFunction, isOtherHolder, isOtherNoun, isOtherOffice } from './offices.ts';
import { namesQuoted, quotedBeside } from './quoted-words.ts';
import { capitalsOf, hasRole } from './referent-features.ts';
import { type Antecedent, claimOver, countBefore } from './referents.ts';

/** A sentence before was about this person, whose age nobody told. */
export const isTopic = ({ entity, main }: Antecedent): boolean =>
  entity.named && entity.type === 'person' && entity.age === null && main <= 2;

/** “He” is somebody where one man alone was spoken of, and that a moment ago. */
export function onlyPerson({ gender }: Mention, candidates: readonly Antecedent[]): boolean {
  const persons = candidates.filter(({ entity }) => entity.named && entity.type === 'person');
  return (
    persons.length === 1 &&
    persons[0].sentences <= 2 &&
    persons[0].entity.gender === gender &&
    persons[0].entity.genderBy !== 'hint'
  );
}

/**
 * “Brenn's office” and “the Brenn campaign” are no other body, however near: its name must have a word of theirs. “Brenn's
 * pilot” is nobody with a name whom the text calls no pilot.
 */
export function fitsPhrase(context: Context, mention: Mention): (antecedent: Antecedent) => boolean {
  const { head, text, type, owned, definite } = mention;
  const { language, sentences } = context.reading;
  if (type === 'person') {
    const { tokens } = sentences[mention.sentence];
    // “Brenn's pilot”, “the director of the ferry line”
    const ofName =
      /^['’]s?$/.test(tokens[mention.from - 1]?.lower ?? '') ||
      /^(?:his|her|their|its)\b/i.test(text) ||
      isDescribed(context.reading, mention) ||
      /\p{Ll} (?:of|for|at) (?:the |an? |one |two |some |his |her |their |\p{Lu})/u.test(text);
    const role = roleKey(language, head);
    // “Brenn said the pilot was late”: another.
    const claim = claimOver(context, mention);
    const claimant = claim?.beside ? context.entities.of(claim.by) : null;
    return ({ entity }) =>
      entity !== claimant &&
      (entity.named || !isOtherNoun(language, entity, role, text)) &&
      (!entity.named ||
        ((!ofName || hasRole(context, entity, role)) &&
          !isOtherOffice(language, entity, text, role) &&
          !isOtherFunction(context, entity, text, role) &&
          !(hasRole(context, entity, role) && isOtherHolder(language, entity, text, role))));
  }
  if (type !== 'organisation') return () => true;
  const firm = language.firms.has(head);
  const capitals = capitalsOf(text).map((word) => word.toLowerCase());
  const owner = ownerIn(context.entities.withOwner(mention));
  return ({ entity: { name, named, words: own } }) => {
    // “The sheriff's office” is not “the mayor's office”, “the Brenn campaign” is no “campaign on the coast”.
    if (!named) {
      const told = name.toLowerCase();
      const isOwners = !owner || (ownerIn(name) ?? owner) === owner;
      const words = owner ? [owner.toLowerCase(), ...capitals] : capitals;
      return isOwners && (!words.length || words.some((word) => told.includes(word)));
    }
    if (firm && own.some((word) => language.publicBodies.has(word))) return false;
    if (!capitals.length) return !owned || !definite || own.includes(head);
    return capitals.some((word) => own.includes(word));
  };
}

/** “The rower who saw it”, “the woman, whose name is withheld”: nobody whom the text has called otherwise so far. */
export function isDescribed({ sentences, language }: Reading, mention: Mention): boolean {
  const { kind, definite, sentence, from, to } = mention;
  const { tokens } = sentences[sentence];
  // ““…,” said the man who built it”
  if (kind !== 'nominal' || !definite || language.verbs.has(tokens[from - 1]?.lower ?? '')) return false;
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  if (!/^who(?:se)?$/.test(tokens[to + comma]?.lower ?? '')) return false;
  return !comma || tokens.slice(to + 2, to + 9).some(({ lower }) => /^(?:named?|identified|withheld)$/.test(lower));
}

/** “Brenn” of “Mayor Brenn's office”. */
function ownerIn(phrase: string): string | null {
  const owner = phrase.split(' ').findLast((word) => OWNER.test(word));
  return owner?.replace(OWNER, '') ?? null;
}

const OWNER = /['’]s?$/;

/**
 * By candidate: “Brenn” is not “his wife, Oda Brenn” while anybody else may be meant, nor “Ms. Brenn”, where that is a
 * woman; it is who has been brought in by this very paragraph, unless the article is about another of the name.
 */
export function ownName(context: Context, mention: Mention, candidates: readonly Antecedent[]): boolean[] {
  const { entities, reading } = context;
  const { gender } = mention;
  const open = candidates.map(({ entity }) => !entities.relatives.has(entity));
  const { start } = reading.paragraphs[reading.sentences[mention.sentence].paragraph];
  const fresh = candidates.map(({ entity }) => entity.first >= start && entity.first < mention.start);
  // “Brenn, a baker, said”: nobody whom all know by now.
  const { tokens } = reading.sentences[mention.sentence];
  const anew = tokens[mention.to]?.text === ',' && /^an?$/.test(tokens[mention.to + 1]?.lower ?? '');
  const known =
    !anew &&
    candidates.some(({ entity }, i) => !fresh[i] && countBefore(entity.mentions, mention.start) >= OFTEN_NAMED);
  if (!known && fresh.filter(Boolean).length === 1 && open[fresh.indexOf(true)]) return fresh;
  // “Mr. Brenn” is the only one whom a name, a title or “husband” makes a man.
  const agreeing = candidates.map(({ entity }) => entity.gender === gender && entity.genderBy !== 'hint');
  if (gender && agreeing.filter(Boolean).length === 1) return agreeing;
  // “Susan Brenn was killed in May. …, Brenn said”
  if (context.speakers.has(mention)) {
    const alive = candidates.map(({ entity }) => entity.speaks || !isDead(context, entity, mention.start));
    if (alive.filter(Boolean).length === 1) return alive;
  }
  const able = candidates.some(({ entity }, i) => open[i] && (!gender || entity.gender === gender));
  return able ? open : candidates.map(() => true);
}

/** Whom an article has named so often it is about. */
const OFTEN_NAMED = 3;

/** By candidate: ““Kask lost the boat,” he said” is not Kask's while anybody else may be meant. */
export function meantByQuoted(context: Context, mention: Mention, candidates: readonly Antecedent[]): boolean[] {
  const quoted = mention.kind === 'pronoun' ? quotedBeside(context.reading, mention) : null;
  const open = candidates.map(({ entity }) => !quoted || !namesQuoted(quoted, entity));
  const person = candidates.some(({ entity }, i) => open[i] && entity.named && entity.type === 'person');
  return person ? open : candidates.map(() => true);
}
