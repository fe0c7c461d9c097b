/**
 * “He”, “she”, “it”, “they”: scored by distance, by what the antecedent does in its sentence and by who was heard last.
 * A word that nothing shows to be a person never becomes “he”.
 */

import { sentencesBetween } from '../text/sentences.ts';
import { type Context, type Heard, type Resolution, spanOf, unresolved } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { bearerOf } from './nominals.ts';

/** How many sentences back an antecedent may stand. */
const REACH = 6;

export function resolvePronoun(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
  const { head } = mention;
  if (/^(?:i|we|you|who|my|our|us|me|your)$/.test(head)) return unresolved();
  const plural = /^(?:they|them|their)$/.test(head);
  const neuter = /^(?:it|its)$/.test(head);
  const scored = new Map<Entity, { score: number; by: Mention | null }>();
  const consider = (entity: Entity, score: number, by: Mention | null) => {
    if (!fits(entity, mention, plural, neuter)) return;
    const known = scored.get(entity);
    if (!known || known.score < score) scored.set(entity, { score, by });
  };
  const { sentences } = context.reading;
  const here = sentences[mention.sentence];
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - REACH); s--) {
    const there = sentences[s];
    const distance = mention.sentence - s;
    const paragraphs = here.paragraph - there.paragraph;
    if (paragraphs > 3) break;
    let order = 0;
    for (const other of context.mentions[s]) {
      if (other.start >= mention.start || other.kind === 'pronoun') continue;
      const entity = context.entities.of(other) ?? roleBearer(context, other, heard);
      if (!entity) continue;
      let score = 6 - 1.1 * distance - 0.5 * paragraphs;
      if (context.subjects.has(other)) score += 2;
      else if (order === 0) score += 1;
      if (other.possessive) score -= 0.8;
      if (afterPreposition(context, other)) score -= 0.8;
      if (entity.gender) score += 0.7;
      if (entity.type === 'person') score += 1;
      if (entity.mentions.length > 2) score += 0.3;
      order++;
      if (!entity.named) score -= 1.2;
      consider(entity, score, other);
    }
  }
  for (let k = heard.length - 1; k >= 0; k--) {
    const { at, entity } = heard[k];
    if (at >= mention.start) continue;
    const since = sentencesBetween(context.reading, at, mention.sentence);
    if (since > 2 * REACH) break;
    if (since > REACH) continue;
    const known = (entity.gender ? 0.7 : 0) + (entity.type === 'person' ? 1 : 0) - (entity.named ? 0 : 1.2);
    consider(entity, 8.2 - 1.2 * since + known, null);
  }
  const ranked = [...scored].sort((a, b) => b[1].score - a[1].score);
  if (!ranked.length) return unresolved();
  const [entity, { score, by }] = ranked[0];
  const margin = ranked.length > 1 ? score - ranked[1][1].score : 3;
  const confidence = Math.min(0.93, 0.55 + 0.13 * margin) * (plural || neuter ? 0.8 : 1) * (score < 3 ? 0.7 : 1);
  const antecedent = by ?? entity.mentions.findLast((m) => m.start < mention.start) ?? entity.mentions[0];
  return {
    entity,
    confidence,
    because: antecedent ? [{ rule: 'pronoun', spans: [spanOf(mention), spanOf(antecedent)] }] : [],
  };
}

function fits(entity: Entity, mention: Mention, plural: boolean, neuter: boolean): boolean {
  if (plural) return entity.plural || entity.type === 'organisation';
  if (neuter) return entity.type === 'organisation' || entity.type === 'place';
  if (entity.plural || entity.type === 'organisation' || entity.type === 'place' || entity.type === 'document')
    return false;
  if (entity.gender && mention.gender && entity.gender !== mention.gender) return false;
  // A capitalised word alone is no person until something says so.
  return entity.type === 'person' || !entity.named;
}

function afterPreposition(context: Context, mention: Mention): boolean {
  const before = context.reading.sentences[mention.sentence].tokens[mention.from - 1];
  return (
    before !== undefined &&
    /^(?:of|for|at|from|in|with|to|on|by|against|about|like|than|as|after|before)$/.test(before.lower)
  );
}

/** “The senator left. … she said”: a noun that stands for somebody known is as good an antecedent as the name. */
function roleBearer(context: Context, mention: Mention, heard: readonly Heard[]): Entity | null {
  if (mention.kind !== 'nominal' || mention.type !== 'person' || mention.possessive) return null;
  const known = context.bearers.get(mention);
  if (known !== undefined) return known;
  const bearer = bearerOf(context, mention, heard)?.entity ?? null;
  context.bearers.set(mention, bearer);
  return bearer;
}
