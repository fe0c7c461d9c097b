/**
 * Whom a pronoun or a noun like “the senator” stands for: every entity spoken of in the sentences before is weighed by
 * where it was last mentioned and what it did there, by who was heard last, by gender, kind and role; a learned ranker
 * decides, and it may decide for nobody. The article is gone through in reading order, so that “he” in one sentence
 * carries its person on to the next.
 */
import { sentencesBetween } from '../text/sentences.ts';
import type { Context, Heard } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** How far back an antecedent may stand. */
const SENTENCES_BACK = 8;
const PARAGRAPHS_BACK = 4;
/** Somebody who was heard stays in mind a little longer. */
const HEARD_BACK = 12;

/** What a mention does in its sentence; subjects are taken up again before all others. */
export type Place = 'speaker' | 'subject' | 'other' | 'object' | 'owner';

export interface Antecedent {
  entity: Entity;
  /** Its latest mention before; null where it was only heard. */
  mention: Mention | null;
  place: Place;
  /** How many entities of its kind were mentioned after it. */
  rank: number;
  sentences: number;
  paragraphs: number;
  /** How many others were heard after it, -1 where it was not heard. */
  heard: number;
  /** Sentences since it was heard. */
  since: number;
}

export interface ReferentQuestion {
  context: Context;
  mention: Mention;
  candidates: Antecedent[];
}

/** Probabilities: nobody (or a stranger) first, then by candidate. */
export type Choose = (question: ReferentQuestion) => number[];

export function antecedentsOf(context: Context, mention: Mention, heard: readonly Heard[]): Antecedent[] {
  const { sentences } = context.reading;
  const here = sentences[mention.sentence];
  const found = new Map<Entity, Antecedent>();
  for (let s = mention.sentence; s >= 0 && mention.sentence - s <= SENTENCES_BACK; s--) {
    const paragraphs = here.paragraph - sentences[s].paragraph;
    if (paragraphs > PARAGRAPHS_BACK) break;
    const there = context.mentions[s];
    for (let k = there.length - 1; k >= 0; k--) {
      const other = there[k];
      if (
        other.start >= mention.start ||
        (other.from <= mention.from && other.to >= mention.to && s === mention.sentence)
      )
        continue;
      const entity = context.entities.of(other);
      if (!entity || found.has(entity) || !mayBe(entity, mention)) continue;
      found.set(entity, {
        entity,
        mention: other,
        place: placeOf(context, other),
        rank: found.size,
        sentences: mention.sentence - s,
        paragraphs,
        heard: -1,
        since: 0,
      });
    }
  }
  const last = new Set<Entity>();
  for (let k = heard.length - 1; k >= 0; k--) {
    const { at, entity } = heard[k];
    if (at >= mention.start) continue;
    const since = sentencesBetween(context.reading, at, mention.sentence);
    if (since > HEARD_BACK) break;
    if (last.has(entity) || !mayBe(entity, mention)) continue;
    const known = found.get(entity);
    if (known) Object.assign(known, { heard: last.size, since });
    else
      found.set(entity, {
        entity,
        mention: null,
        place: 'other',
        rank: found.size,
        sentences: 9,
        paragraphs: 9,
        heard: last.size,
        since,
      });
    last.add(entity);
  }
  return [...found.values()];
}

/** What grammar rules out: number, kind, and a gender that a title or a role noun has told. */
function mayBe(entity: Entity, mention: Mention): boolean {
  const person = entity.type === 'person' || entity.type === 'unknown';
  if (mention.kind === 'pronoun') {
    if (/^the(?:y|m|ir)$/.test(mention.head))
      return entity.plural || entity.type === 'organisation' || entity.type === 'unknown';
    if (/^its?$/.test(mention.head)) return !entity.plural && entity.type !== 'person';
    return person && !entity.plural && !contrary(entity, mention);
  }
  if (!entity.named && entity.mentions.includes(mention)) return false;
  if (mention.plural !== entity.plural) return false;
  return (mention.type === 'person' ? person : entity.type !== 'person') && !contrary(entity, mention);
}

const contrary = (entity: Entity, { gender }: Mention) =>
  entity.gender !== null && gender !== null && entity.gender !== gender;

function placeOf(context: Context, mention: Mention): Place {
  if (mention.possessive) return 'owner';
  if (context.speakers.has(mention)) return 'speaker';
  if (context.subjects.has(mention)) return 'subject';
  const before = context.reading.sentences[mention.sentence].tokens[mention.from - 1];
  if (!before) return 'subject';
  return context.reading.language.prepositions.has(before.lower) ? 'object' : 'other';
}
