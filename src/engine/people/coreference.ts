/**
 * From a mention to the entity it stands for: names through their aliases, “he” and “she” by what stands around them
 * (structure before frequency), “the senator” through the roles that the article gave, and honest strangers:
 * a source the article does not name keeps the article's own phrase.
 */
import type { Reason, Span } from '../model.ts';
import type { Reading } from '../text/sentences.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

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
}

const spanOf = (mention: Mention): Span => [mention.start, mention.end];
const unresolved = (): Resolution => ({ entity: null, confidence: 0, because: [] });

export function resolve(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
  if (mention.kind === 'pronoun') return pronoun(context, mention, heard);
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

function pronoun(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
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
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - 6); s--) {
    const there = sentences[s];
    const distance = mention.sentence - s;
    const paragraphs = here.paragraph - there.paragraph;
    if (paragraphs > 3) break;
    let order = 0;
    for (const other of context.mentions[s]) {
      if (other.start >= mention.start || other.kind === 'pronoun') continue;
      const entity = context.entities.of(other);
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
  for (const { at, entity } of heard) {
    if (at >= mention.start) continue;
    const since = sentences.filter((s) => s.start > at && s.end <= mention.start).length;
    if (since <= 6)
      consider(
        entity,
        8.2 - 1.2 * since + (entity.gender ? 0.7 : 0) + (entity.type === 'person' ? 1 : 0) - (entity.named ? 0 : 1.2),
        null,
      );
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
  return entity.type === 'person' || entity.words.length > 1 || !entity.named;
}

function afterPreposition(context: Context, mention: Mention): boolean {
  const before = context.reading.sentences[mention.sentence].tokens[mention.from - 1];
  return (
    before !== undefined &&
    /^(?:of|for|at|from|in|with|to|on|by|against|about|like|than|as|after|before)$/.test(before.lower)
  );
}

/** “the senator”: the last person that the article gave this role; else a source of its own. */
function nominal(context: Context, mention: Mention, heard: readonly Heard[]): Resolution {
  const { entities } = context;
  if (mention.definite && !mention.plural) {
    const wanted = roleKey(context, mention.head);
    const bearers = entities.all.filter(
      (e) =>
        e.named &&
        e.roles.some((role) =>
          role
            .toLowerCase()
            .split(/[\s-]+/)
            .some((w) => roleKey(context, w) === wanted),
        ),
    );
    const before = bestMatching(
      bearers.filter((e) => e.mentions.some((m) => m.start < mention.start)),
      mention,
    );
    const last = latest(before, mention.start, heard);
    if (last) return nominalOf(mention, last, before.length === 1 ? 0.85 : 0.65);
    if (mention.type === 'organisation') {
      const bodies = entities.all.filter(
        (e) => e.type === 'organisation' && e.named && e.words.includes(mention.head) && e.first < mention.start,
      );
      const body = mention.owned || /\p{Lu}/u.test(mention.text.slice(4)) ? null : latest(bodies, mention.start, heard);
      if (body) return nominalOf(mention, body, 0.8);
    }
    const near = salient(context, mention, heard);
    if (near) return nominalOf(mention, near, 0.66);
  }
  const entity = entities.unnamed(mention);
  return {
    entity,
    confidence: mention.definite ? 0.75 : 0.9,
    because: [{ rule: 'unnamed', spans: [spanOf(mention)] }],
  };
}

/** “The Lorvanian senator” among several senators: those whose role shares the most words with the phrase. */
function bestMatching(bearers: Entity[], mention: Mention): Entity[] {
  const words = mention.text.toLowerCase().split(/[\s-]+/);
  const shared = (e: Entity) =>
    Math.max(
      ...e.roles.map(
        (role) =>
          role
            .toLowerCase()
            .split(/[\s-]+/)
            .filter((w) => words.includes(w)).length,
      ),
    );
  const most = Math.max(0, ...bearers.map(shared));
  return bearers.filter((e) => shared(e) === most);
}

/** Roles that stand for somebody new rather than for whoever was spoken of: “the spokesman”, “the source”. */
const STRANGERS =
  /^(?:spokes(?:man|woman|person)|source|official|aide|witness|resident|voter|user|reader|caller|reporter|journalist|moderator|interviewer|audience|crowd|police|government|people|public|son|daughter|wife|husband|mother|father|brother|sister|lawyer|attorney|host|anchor|judge|court|jury|man|woman|boy|girl|student|officer|employee|doctor)$/;

/** “The actress”, “the newspaper”: whoever the text just spoke of, where the gender and the kind agree. */
function salient(context: Context, mention: Mention, heard: readonly Heard[]): Entity | null {
  if (mention.owned || STRANGERS.test(mention.head) || (mention.type !== 'person' && mention.type !== 'organisation'))
    return null;
  const fitting = (e: Entity) =>
    e.named &&
    !e.plural &&
    (mention.type === 'person'
      ? e.type === 'person' || (e.type === 'unknown' && e.words.length > 1)
      : e.type === 'organisation') &&
    !(e.gender && mention.gender && e.gender !== mention.gender);
  const { sentences } = context.reading;
  const here = sentences[mention.sentence];
  let best: Entity | null = null;
  let when = -1;
  const last = heard.findLast((h) => h.at < mention.start && fitting(h.entity));
  if (last && sentences.filter((s) => s.start > last.at && s.end <= mention.start).length <= 4) {
    best = last.entity;
    when = last.at;
  }
  for (
    let s = mention.sentence;
    s >= Math.max(0, mention.sentence - 4) && here.paragraph - sentences[s].paragraph <= 2;
    s--
  ) {
    if (sentences[s].end <= when) break;
    const there = context.mentions[s].filter(
      (m) => m.start < mention.start && m.start > when && m.name && !m.possessive && fitting(context.entities.of(m)!),
    );
    const subject = there.find((m) => context.subjects.has(m)) ?? (best ? undefined : there[0]);
    if (subject) return context.entities.of(subject);
  }
  return best;
}

function nominalOf(mention: Mention, entity: Entity, confidence: number): Resolution {
  const by = entity.mentions.find((m) => m.role) ?? entity.mentions[0];
  return { entity, confidence, because: [{ rule: 'nominal', spans: [spanOf(mention), ...(by ? [spanOf(by)] : [])] }] };
}

function latest(candidates: Entity[], at: number, heard: readonly Heard[]): Entity | null {
  let best: Entity | null = null;
  let when = -1;
  for (const entity of candidates) {
    const places = [
      ...entity.mentions.map((m) => m.start),
      ...heard.filter((h) => h.entity === entity).map((h) => h.at),
    ].filter((p) => p < at);
    const last = Math.max(-1, ...places);
    if (last > when) {
      when = last;
      best = entity;
    }
  }
  return best;
}

/** “Sen.” and “senator” are one role. */
function roleKey(context: Context, word: string): string {
  const form = word.toLowerCase().replace(/\.$/, '');
  return context.reading.language.titleForms.get(form) ?? form;
}
