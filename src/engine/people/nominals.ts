/**
 * “The senator”, “the actress”, “the agency”: which known person or body a definite noun stands for. The roles that
 * the article gave decide; else it is whoever was just spoken of, unless the noun speaks of strangers by nature.
 */
import { sentencesBetween } from '../text/sentences.ts';
import type { Context, Heard } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

export interface Bearer {
  entity: Entity;
  confidence: number;
}

export function bearerOf(context: Context, mention: Mention, heard: readonly Heard[]): Bearer | null {
  if (!mention.definite || mention.plural) return null;
  const { entities } = context;
  const wanted = roleKey(context, mention.head);
  const before = bestMatching(
    entities.all.filter((e) => e.named && e.first < mention.start && roleKeys(context, e).has(wanted)),
    mention,
  );
  const last = latest(before, mention.start, heard);
  if (last) return { entity: last, confidence: before.length === 1 ? 0.85 : 0.65 };
  if (mention.type === 'organisation' && !mention.owned && !/\p{Lu}/u.test(mention.text.slice(4))) {
    const bodies = entities.all.filter(
      (e) => e.type === 'organisation' && e.named && e.first < mention.start && e.words.includes(mention.head),
    );
    const body = latest(bodies, mention.start, heard);
    if (body) return { entity: body, confidence: 0.8 };
  }
  const same = entities.all.filter((e) => !e.named && e.first < mention.start && e.mentions[0]?.head === mention.head);
  const stranger = mention.owned ? null : latest(same, mention.start, heard);
  if (stranger) return { entity: stranger, confidence: 0.8 };
  const near = salient(context, mention, heard);
  // Right less than every second time on the training articles, so no name is shown; the guess still carries “he”.
  return near ? { entity: near, confidence: 0.45 } : null;
}

function roleKeys(context: Context, entity: Entity): Set<string> {
  const known = context.roleKeys.get(entity);
  if (known) return known;
  const keys = new Set(entity.roles.flatMap(roleWords).map((word) => roleKey(context, word)));
  context.roleKeys.set(entity, keys);
  return keys;
}

const roleWords = (role: string) => role.toLowerCase().split(/[\s-]+/);

/** “The Lorvanian senator” among several senators: those whose role shares the most words with the phrase. */
function bestMatching(bearers: Entity[], mention: Mention): Entity[] {
  const words = mention.text.toLowerCase().split(/[\s-]+/);
  const shared = (e: Entity) =>
    Math.max(...e.roles.map((role) => roleWords(role).filter((w) => words.includes(w)).length));
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
  if (last && sentencesBetween(context.reading, last.at, mention.sentence) <= 4) {
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
