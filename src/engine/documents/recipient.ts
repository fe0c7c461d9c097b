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
    const next = scene.mentions.find((m) => m.from > k && m.from <= k + 3 && !m.possessive && !isVerb(scene, k + 1));
    const entity = other(next);
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
  // “Rell received a letter from Brenn”
  if (part === 'other' && author && family === 'correspondence') {
    const { from } = mention;
    for (let k = from - 1; k >= Math.max(0, from - 3); k--)
      if (/^(?:received|got)$/.test(tokens[k].lower)) return other(subjectBefore(scene, k));
  }
  if (part !== 'in' || family !== 'correspondence') return null;
  // “told the mayor in a letter”, “wrote to the mayor in an e-mail”
  const cue = scene.cues.findLast((c) => c.at < mention.from && TELLS.test(c.lemma));
  const object =
    cue && scene.mentions.find((m) => m.from > cue.at && m.from <= cue.at + 3 && m.from < mention.from - 1);
  return other(object && object.to > mention.from ? cutBefore(scene, object, mention) : object);
}

/** “members” of “told members in a letter”. */
function cutBefore({ reading, sentence }: SceneWithCues, object: Mention, mention: Mention): Mention {
  const to = mention.from - 1;
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
    if (kind === 'number' || text === ',' || /^\p{Lu}/u.test(text)) continue;
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
