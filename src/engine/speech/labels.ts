/**
 * Speaker labels of interviews and transcripts: “BRENN: …”, “Q:”, “Ada Lund: “…””, and dashes behind a quotation
 * (“…” — Ada Lund).
 */
import type { Mention } from '../people/mentions.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Scene } from './subjects.ts';

const INSIDE = /^["“”'‘]*\s*((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}):\s/u;

/** The speaker label of stretch i at token `at` of its sentence, or null. */
export function labelOf(reading: Reading, scene: Scene, i: number, at: number): Mention | null {
  const stretch = reading.stretches[i];
  const inside = INSIDE.exec(reading.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60)));
  if (inside && inside[1] === inside[1].toUpperCase() && inside[1].trim().length > 2) {
    const start = stretch.start + inside[0].indexOf(inside[1]);
    return labelMention(scene, start, start + inside[1].trimEnd().length);
  }
  const { tokens } = scene.sentence;
  // “Ada Lund: “We will””, the label being all that stands before it.
  if (tokens[at - 1]?.text === ':') {
    const mention = scene.mentions.find((m) => m.to === at - 1 && m.from === 0);
    if (mention?.kind === 'name') return mention;
  }
  // “We will” — Ada Lund. Behind a whole sentence it is the reporter who signs: Lund wants “to go on.” — Oda Brenn
  return at === 0 ? signed(scene, 1) : null;
}

const DASH = /^(?:[—–―‒−-]|--)$/;
/** Tokens: name, office and occasion. */
const SIGNATURE = 20;

/** “— Ada Lund, mayor of Tarn” behind or under a quotation that stands alone. */
export function signatureOf(reading: Reading, scenes: readonly Scene[], alone: Sentence): Mention | null {
  const under = scenes[alone.index + 1];
  if (alone.tokens.length > 1 || !under || under.sentence.paragraph > alone.paragraph + 1) return null;
  const first = under.sentence.paragraph === alone.paragraph || starts(reading, under.sentence);
  return first && under.sentence.tokens.length <= SIGNATURE ? signed(under, 0) : null;
}

const starts = ({ paragraphs }: Reading, { start, paragraph }: Sentence) => start <= paragraphs[paragraph].start;

/** The name behind a dash at a token, if it ends there or more is told of its bearer, or in brackets: “[Tarn Courier]”. */
function signed({ mentions, sentence: { tokens } }: Scene, at: number): Mention | null {
  const bracket = at === 0 && tokens[at]?.text === '[';
  if (!bracket && !DASH.test(tokens[at]?.text ?? '')) return null;
  const mention = mentions.find((m) => m.from === at + 1);
  if (mention?.kind !== 'name') return null;
  if (bracket) return mention.to === tokens.length - 1 && tokens[mention.to].text === ']' ? mention : null;
  return mention.to === tokens.length || /^[,.(]$/.test(tokens[mention.to].text) ? mention : null;
}

function labelMention(scene: Scene, start: number, end: number): Mention {
  const text = scene.reading.text.slice(start, end);
  const name = text
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase());
  return {
    start,
    end,
    sentence: scene.sentence.index,
    from: 0,
    to: 0,
    kind: 'name',
    text,
    name,
    role: null,
    head: text.split(/\s+/).at(-1)!.toLowerCase(),
    type: 'person',
    gender: null,
    plural: false,
    possessive: false,
    definite: true,
    owned: false,
  };
}
