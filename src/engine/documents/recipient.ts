/** To whom a document goes: “a letter to Rell”, “addressed to Rell”, “told Rell in a letter”, “sent Rell a letter”. */
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { subjectBefore } from '../speech/subjects.ts';
import type { Naming } from './naming.ts';
import { TELLS } from './part.ts';

export function recipientOf(
  scene: SceneWithCues,
  { mention, family, type, part, maker }: Naming,
  someone: (m: Mention | null) => Entity | null,
  author: Entity | null,
): Entity | null {
  // What is written for everybody, a statement or a book, has no recipient, whoever is handed it first.
  if (!/^(?:correspondence|court)$/.test(family) && !/^(?:message|petition|appeal|apology|memo|cable)/.test(type))
    return null;
  const { tokens } = scene.sentence;
  const other = (m: Mention | undefined | null) => {
    const entity = m && !m.possessive ? someone(m) : null;
    return entity && entity !== author ? entity : null;
  };
  for (let k = mention.to; k < Math.min(tokens.length, mention.to + 14); k++) {
    const token = tokens[k];
    if (token.kind === 'quotation' || /^[.;:]$/.test(token.text)) break;
    // “a complaint with the board”
    const filed = token.lower === 'with' && k === mention.to && FILED.test(type);
    if (!(token.lower === 'to' || filed) || !leadsBack(scene, mention.to, k)) continue;
    const entity = isVerb(scene, k + 1) ? null : other(whoBehind(scene, k));
    if (entity) return entity;
  }
  // “e-mailed the members”
  if (maker === mention.from)
    return other(
      scene.mentions.find((m) => m.from >= mention.to && m.from <= mention.to + 1 && !isVerb(scene, m.from)),
    );
  if (maker >= 0) {
    // “sent the mayor a letter”, “sent to the mayor a letter”
    const between = scene.mentions.find(
      (m) => m.from > maker && m.to <= mention.from && m !== mention && m.type !== 'document',
    );
    const entity = other(between);
    if (entity) return entity;
  }
  if (part !== 'in' && author && family === 'correspondence') {
    const entity = other(receiver(scene, mention));
    if (entity) return entity;
  }
  if (part !== 'in' || family !== 'correspondence') return null;
  // “told the mayor in a letter”, “wrote to the mayor in an e-mail”, “In an e-mail, Rell informed the mayor”
  const cue =
    scene.cues.findLast((c) => c.at < mention.from && TELLS.test(c.lemma)) ??
    (mention.from <= 2 ? scene.cues.find((c) => c.kind === 'verb') : undefined);
  if (!cue || !TELLS.test(cue.lemma)) return null;
  const end = cue.at < mention.from ? mention.from - 1 : tokens.length;
  const object = scene.mentions.find((m) => m.from > cue.at && m.from <= cue.at + 3 && m.from < end);
  return other(object && object.to > end ? cut(scene, object, end) : object);
}

/** “Rell received a letter from Brenn”, “a letter that Rell received”, “in response to a letter from Brenn, Rell said”. */
function receiver(scene: SceneWithCues, { from, to }: Mention): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = from - 1; k >= Math.max(0, from - 3); k--)
    if (RECEIVES.test(tokens[k].lower)) return subjectBefore(scene, k);
  for (let k = to; k < Math.min(tokens.length, to + 6); k++) {
    if (tokens[k].kind !== 'word') break;
    const subject = RECEIVES.test(tokens[k].lower) && subjectBefore(scene, k);
    if (subject && subject.from >= to) return subject;
  }
  const before = tokens.slice(Math.max(0, from - 3), from).map((t) => t.lower);
  return ANSWERS.test(before.join(' ')) ? (scene.main ?? null) : null;
}

const RECEIVES = /^(?:received|got|receives)$/;
const ANSWERS = /(?:^|\s)(?:in (?:response|reply|answer) to|responding to|replying to|answering)$/;

/** “a letter urging the board to act”: whom it asks is whom it goes to, where no other addressee is told. */
export function askedIn(scene: SceneWithCues, { mention, family }: Naming): Mention | null {
  if (family !== 'correspondence') return null;
  const { tokens } = scene.sentence;
  for (let k = mention.to; k < Math.min(tokens.length, mention.to + 6); k++) {
    if (tokens[k].kind === 'quotation' || /^[.;:]$/.test(tokens[k].text)) return null;
    if (ASKS.test(tokens[k].lower)) return whoBehind(scene, k) ?? null;
    if (tokens[k].lower === 'calling' && /^(?:up)?on$/.test(tokens[k + 1]?.lower ?? ''))
      return whoBehind(scene, k + 1) ?? null;
  }
  return null;
}

const ASKS = /^(?:urging|asking|warning|telling|informing|imploring|pressing|inviting|thanking|notifying)$/;

/** “to the mayor”, “to the ministry's legal adviser”: the first phrase behind that owns nothing. */
function whoBehind(scene: SceneWithCues, k: number): Mention | undefined {
  const { mentions, sentence } = scene;
  let next = mentions.find((m) => m.from > k && m.from <= k + 3);
  while (next?.possessive) {
    const { to } = next;
    next = mentions.find((m) => m.from >= to && m.from <= to + 4);
  }
  // “to the board from the staff”: who wrote it is no part of who reads it.
  const from = next ? sentence.tokens.slice(next.from, next.to).findIndex((t) => t.lower === 'from') : -1;
  return next && from > 0 ? cut(scene, next, next.from + from) : next;
}

/** “members” of “told members in a letter”. */
function cut({ reading, sentence }: SceneWithCues, object: Mention, to: number): Mention {
  const { end } = sentence.tokens[to - 1];
  return { ...object, to, end, text: reading.text.slice(object.start, end) };
}

/** “to be made public”, “to ask the mayor”: what is meant to happen. */
const isVerb = ({ reading, sentence }: SceneWithCues, k: number) => {
  const word = sentence.tokens[k]?.lower ?? '';
  return word === 'be' || reading.language.verbs.get(word)?.tense === 'base';
};

const FILED = /^(?:request|complaint|petition|application|appeal)$/;

/** Nothing but an author, a date or the act of sending stands between the noun and its “to”. */
function leadsBack(scene: SceneWithCues, from: number, to: number): boolean {
  const { reading, sentence, mentions } = scene;
  for (let k = from; k < to; k++) {
    const { lower, kind, text } = sentence.tokens[k];
    if (kind === 'number' || /^[,(–—-]+$/.test(text) || /^\p{Lu}/u.test(text)) continue;
    if (
      /^(?:from|by|on|of|dated|addressed|sent|written|delivered|submitted|in|last|late|week|month|the|this|was|that|he|she|they|directly|privately|back|and|signed|circulated|issued|earlier)$/.test(
        lower,
      )
    )
      continue;
    if (
      reading.language.documentMakers.has(lower) ||
      mentions.some((m) => m.from <= k && k < m.to && m.type !== 'document')
    )
      continue;
    return false;
  }
  return true;
}
