/**
 * What the text shows of a name that no list knows: whether it is a person, a body or a place, and, by the pronouns that
 * stand beside it, whether it is a woman or a man.
 */
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Entity } from './entities.ts';
import type { EntityType, Mention } from './mentions.ts';

interface Group {
  has(mention: Mention): boolean;
}

/**
 * A place is somewhere things happen (“in Tarn”) or has people named after it (“Lorvanian”); “the” stands before bodies
 * and things; a full name that speaks, or is called by its last word, is a person; a lone word stays open.
 */
export function typeByUse(reading: Reading, entity: Entity, subjects: Group): EntityType {
  const { sentences, language } = reading;
  const { mentions, words } = entity;
  const before = (m: Mention) => sentences[m.sentence].tokens[m.from - 1]?.lower ?? '';
  // “in Brenn Oil's letter” is nowhere.
  const inside = mentions.some((m) => !m.possessive && INSIDE.test(before(m)));
  if (mentions.some((m) => isTakenAsMany(sentences[m.sentence].tokens, m))) return 'organisation';
  if (words.length === 1) return inside || hasDemonym(reading, entity) ? 'place' : 'unknown';
  const short = mentions.some((m) => m.name && !/\s/.test(m.name) && m.name.toLowerCase() === words.at(-1));
  const article = mentions.some((m) => {
    const { tokens } = sentences[m.sentence];
    const next = tokens[m.to];
    const closed = next?.kind !== 'word' || language.prepositions.has(next.lower) || language.verbs.has(next.lower);
    return tokens[m.from].lower === 'the' && m.role === null && closed;
  });
  if (article) return 'organisation';
  if (inside && !short) return 'place';
  if (mentions.some((m) => isLed(reading, m))) return 'organisation';
  if (!short && mentions.some((m) => isNeuter(reading, m))) return 'organisation';
  if (short || entity.speaks) return 'person';
  return mentions.some((m) => subjects.has(m)) ? 'person' : 'unknown';
}

/** “Tideway Strait have denied it”: a body that takes the verb of many. */
const isTakenAsMany = (tokens: readonly Token[], { from, to, possessive }: Mention) =>
  !possessive &&
  /^(?:have|haven't|are|aren't|were|weren't|don't)$/.test(tokens[to]?.lower ?? '') &&
  !/^(?:and|or|nor|,|what|how|when|where|why)$/.test(tokens[from - 1]?.lower ?? '');

/** “chief executive of Oaken Crumb” */
function isLed({ sentences, language }: Reading, { sentence, from }: Mention): boolean {
  const { tokens } = sentences[sentence];
  if (tokens[from - 1]?.lower !== 'of') return false;
  const [first, second] = [tokens[from - 3]?.lower, tokens[from - 2]?.lower];
  return language.titles.get(second)?.kind === 'office' || language.titles.get(`${first} ${second}`)?.kind === 'office';
}

/** “Oaken Crumb says in its letter”, “Oaken Crumb said its chief had left” */
function isNeuter({ sentences, language }: Reading, { sentence, to, possessive }: Mention): boolean {
  const { tokens } = sentences[sentence];
  const [verb, preposition, its] = tokens.slice(to, to + 3).map(({ lower }) => lower);
  const own = its === 'its' && language.prepositions.has(preposition);
  return !possessive && language.verbs.has(verb) && (own || preposition === 'its');
}

const INSIDE = /^(?:in|across|throughout|outside|near)$/;

const stemsOf = new WeakMap<Reading, ReadonlySet<string>>();

/** “Lorvanian” makes Lorvania a place. */
function hasDemonym(reading: Reading, entity: Entity): boolean {
  let stems = stemsOf.get(reading);
  if (!stems) {
    const capitals = reading.text.match(/\p{Lu}[\p{L}\p{M}]{4,}/gu) ?? [];
    const found = capitals.flatMap((w) => DEMONYMS.filter((d) => w.endsWith(d)).map((d) => w.slice(0, -d.length)));
    stems = new Set(found.filter((stem) => stem.length > 2));
    stemsOf.set(reading, stems);
  }
  return stems.has(entity.name.replace(/[^\p{L}\p{M}-]/gu, '').replace(/[aeiouy]$/i, ''));
}

const DEMONYMS = ['an', 'ans', 'ian', 'ians', 'ese', 'ish', 'i'];

/** So many pronouns that agree are no accident. */
const OFTEN = 3;

/**
 * “Brenn took her coat”: a pronoun behind the only person whom its sentence names is hers. Weak evidence, but it is all
 * there is for first names that no list knows; names whose pronouns disagree stay open.
 */
export function genderByPronouns(
  reading: Reading,
  mentions: readonly Mention[][],
  entityOf: (mention: Mention) => Entity | null,
) {
  const votes = new Map<Entity, { m: number; f: number }>();
  for (const { tokens, index } of reading.sentences) {
    let only: Entity | null = null;
    let next = 0;
    for (const mention of mentions[index]) {
      if (mention.kind === 'pronoun') continue;
      const entity = entityOf(mention);
      const person = entity
        ? entity.named && (entity.type === 'person' || entity.type === 'unknown')
        : mention.type === 'person';
      if (!person) continue;
      // “Brenn came with her brother”: his owner.
      if (only) vote(only, next, mention.from + (mention.owned ? 1 : 0));
      if (only && entity !== only) {
        only = null;
        break;
      }
      only = entity;
      if (!only) break;
      next = mention.to;
    }
    if (only) vote(only, next, tokens.length);

    function vote(entity: Entity, from: number, to: number) {
      if (entity.gender !== null || entity.type !== 'person') return;
      for (let k = from; k < to; k++) {
        const pronoun = reading.language.pronouns.get(tokens[k].lower);
        const gender = pronoun?.gender;
        if ((gender !== 'm' && gender !== 'f') || !isOwn(k)) continue;
        const known = votes.get(entity) ?? { m: 0, f: 0 };
        known[gender]++;
        votes.set(entity, known);
      }
    }
    /** “Brenn met him” and “Brenn came, she says” speak of another. */
    function isOwn(k: number): boolean {
      const next = tokens[k + 1];
      const trails = /^[,—–]$/.test(tokens[k - 1]?.text ?? '');
      if (trails && reading.language.verbs.get(next?.lower ?? '')?.strength === 'strong') return false;
      return reading.language.possessives.has(tokens[k].lower)
        ? next?.kind === 'word' && !reading.language.prepositions.has(next.lower)
        : reading.language.pronouns.get(tokens[k].lower)?.case === 'subject';
    }
  }
  for (const [entity, { m, f }] of votes)
    if (!m !== !f) Object.assign(entity, { gender: m ? 'm' : 'f', genderBy: m + f < OFTEN ? 'hint' : 'pronouns' });
}
