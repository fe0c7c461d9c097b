/**
 * From a mention to the entity it stands for: names through their aliases, “he” and “she” by what stands around them
 * (structure before frequency), “the senator” through the roles that the article gave, and honest strangers:
 * a source the article does not name keeps the article's own phrase.
 */
import type { Reason, Span } from '../model.ts';
import type { Reading } from '../text/sentences.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { bearerOf } from './nominals.ts';
import { resolvePronoun } from './pronouns.ts';

export interface Resolution {
  entity: Entity | null;
  confidence: number;
  because: Reason[];
}

/** Somebody known to have spoken at a place: the surest antecedents of all. */
export interface Heard {
  at: number;
  entity: Entity;
}

export interface Context {
  reading: Reading;
  entities: Entities;
  /** All mentions of the reporter's text, by sentence. */
  mentions: Mention[][];
  /** Sources of cues, by mention: a subject that speaks outranks one that is spoken of. */
  subjects: ReadonlySet<Mention>;
  /** Found once, asked often. */
  roleKeys: Map<Entity, Set<string>>;
  bearers: Map<Mention, Entity | null>;
}

export const spanOf = (mention: Mention): Span => [mention.start, mention.end];
export const unresolved = (): Resolution => ({ entity: null, confidence: 0, because: [] });

export function resolve(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
  if (mention.antecedent) {
    const { entity, confidence, because } = resolve(context, mention.antecedent, heard);
    const link: Reason = { rule: 'pronoun', spans: [spanOf(mention), spanOf(mention.antecedent)] };
    return { entity, confidence, because: [link, ...because] };
  }
  if (mention.kind === 'pronoun') return resolvePronoun(context, mention, heard);
  if (mention.name) return named(context, mention);
  if (mention.type === 'document') return unresolved();
  return nominal(context, mention, heard);
}

function named(context: Context, mention: Mention): Resolution {
  const entity = context.entities.resolveName(mention);
  const full = entity.mentions.find((m) => m.name && m.name.length >= entity.name.length);
  const short = full && full !== mention && mention.name!.length < entity.name.length;
  const because: Reason[] = short ? [{ rule: 'alias', spans: [spanOf(mention), spanOf(full)] }] : [];
  const confidence =
    entity.type === 'place' ? 0.75 : entity.type === 'unknown' && entity.words.length === 1 ? 0.85 : 0.98;
  return { entity, confidence, because };
}

/** “the senator”: somebody known, else a source of its own. */
function nominal(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
  const bearer = bearerOf(context, mention, heard);
  if (bearer) {
    const by = bearer.entity.mentions.find((m) => m.role) ?? bearer.entity.mentions[0];
    return { ...bearer, because: [{ rule: 'nominal', spans: [spanOf(mention), ...(by ? [spanOf(by)] : [])] }] };
  }
  const entity = context.entities.unnamed(mention);
  return {
    entity,
    confidence: mention.definite ? 0.75 : 0.9,
    because: [{ rule: 'unnamed', spans: [spanOf(mention)] }],
  };
}
