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
  if (inside && inside[1] === inside[1].toUpperCase() && inside[1].trim().length > 2 && !isNotice(reading, inside[1])) {
    const start = stretch.start + inside[0].indexOf(inside[1]);
    return labelMention(scene, start, start + inside[1].trimEnd().length);
  }
  const { tokens } = scene.sentence;
  // “Ada Lund: “We will””, the label being all that stands before it.
  if (tokens[at - 1]?.text === ':') {
    const mention = scene.mentions.find((m) => m.to === at - 1 && m.from === 0);
    if (mention?.kind === 'name') return mention;
    const captioned = scene.mentions.find((m) => m.to === at - 1 && m.kind === 'name');
    if (captioned && captionsBefore(scene, captioned.from)) return captioned;
  }
  // “We will” — Ada Lund. Behind a whole sentence it is the reporter who signs: Lund wants “to go on.” — Oda Brenn
  return at === 0 ? signed(scene, 1) : null;
}

/** “UPDATE: the bridge is shut”: no word of it is anybody's name here. */
const isNotice = ({ language, surnames, capitalised }: Reading, label: string) =>
  label
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => language.commonWords.has(word) && !surnames.has(word) && !capitalised.has(word));

/** “Video caption Ada Lund: “We will””: what a picture's line says of itself before the name. */
const captionsBefore = ({ reading: { language }, sentence: { tokens } }: Scene, from: number) =>
  from > 0 && from < 3 && language.documentNouns.has(tokens[from - 1].lower) && tokens[from - 1].small;

const DASH = /^(?:[—–―‒−-]|--)$/;
/** Tokens: name, office and occasion. */
const SIGNATURE = 20;
/** Characters of several paragraphs above one signature: it is not that of a long extract, but of the post below it. */
const SEVERAL = 700;

/** “— Ada Lund, mayor of Tarn” behind or under a quotation that stands alone, in one paragraph or in several. */
export function signatureOf(reading: Reading, scenes: readonly Scene[], alone: Sentence): Mention | null {
  if (alone.tokens.length > 1) return null;
  let last = alone.index;
  if (!goesOn(reading, alone))
    while (scenes[last].sentence.end - alone.start < SEVERAL && goesOn(reading, scenes[last + 1]?.sentence)) last++;
  const under = scenes[last + 1];
  if (!under || under.sentence.paragraph > scenes[last].sentence.paragraph + 1) return null;
  const first = under.sentence.paragraph === scenes[last].sentence.paragraph || starts(reading, under.sentence);
  return first && under.sentence.tokens.length <= SIGNATURE ? signed(under, 0) : null;
}

const goesOn = ({ stretches }: Reading, sentence: Sentence | undefined) =>
  sentence?.tokens.length === 1 && stretches[sentence.tokens[0].stretch]?.continues === true;

const starts = ({ paragraphs }: Reading, { start, paragraph }: Sentence) => start <= paragraphs[paragraph].start;

/** The name behind a dash at a token, if it ends there or more is told of its bearer, or in brackets: “[Tarn Courier]”. */
function signed(scene: Scene, at: number): Mention | null {
  const { mentions, sentence } = scene;
  const { tokens } = sentence;
  const bracket = at === 0 && tokens[at]?.text === '[';
  if (!bracket && !DASH.test(tokens[at]?.text ?? '')) return null;
  if (bracket && tokens.at(-1)?.text !== ']') return null;
  const handle = tokens.findIndex(({ text }, i) => i > at && text === '(' && tokens[i + 1]?.text.startsWith('@'));
  const end = tokens.findIndex(({ text }, i) => i > at + 1 && (bracket ? text === ']' : /^[,.(]$/.test(text)));
  let [from, to] = [at + 1, handle > 0 ? handle : end < 0 ? tokens.length : end];
  const mention = mentions.find((m) => m.from === from && m.to === to && m.kind === 'name');
  // “[PC Oven]” is no constable.
  if (mention && mention.type !== 'unknown' && !(bracket && mention.role)) return mention;
  // “— Tor**”, “— 🏴 Tarn News (@tarn)”
  while (from < to && tokens[from].kind === 'punctuation') from++;
  while (to > from && tokens[to - 1].kind === 'punctuation') to--;
  const able = handle > 0 || ((at === 0 || mention) && isName(scene, from, to));
  if (from === to || !able) return null;
  if (bracket && tokens[from].lower === 'the' && to > from + 1) from++;
  const [start, stop] = [tokens[from].start, tokens[to - 1].end];
  const name = scene.reading.text.slice(start, stop).replace(/\*/g, '');
  const type = bracket ? 'organisation' : handle > 0 ? 'unknown' : 'person';
  return { ...bare(scene, start, stop, name), from, to, type };
}

/** Words of a name that no table and no sentence tells: “Torben”, “Cook’s Mate”, “The Warden”, and not “Read More”. */
function isName({ reading: { language }, sentence: { tokens } }: Scene, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => text !== '*');
  if (words.length > 5 || words.some(({ capital, lower }) => !capital && lower !== "'s")) return false;
  const dated = words.some(({ lower }) => language.months.has(lower) || language.weekdays.has(lower));
  const common = words.every(({ lower }) => language.commonWords.has(lower));
  return !dated && (!common || (words.length > 1 && words.some(({ lower }) => lower === 'the' || lower === "'s")));
}

function labelMention(scene: Scene, start: number, end: number): Mention {
  const text = scene.reading.text.slice(start, end);
  const name = text
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase());
  return bare(scene, start, end, name);
}

/** A mention of nothing but a name. */
function bare({ reading, sentence }: Scene, start: number, end: number, name: string): Mention {
  return {
    start,
    end,
    sentence: sentence.index,
    from: 0,
    to: 0,
    kind: 'name',
    text: reading.text.slice(start, end),
    name,
    role: null,
    head: name.split(/\s+/).at(-1)!.toLowerCase(),
    type: 'person',
    gender: null,
    plural: false,
    possessive: false,
    definite: true,
    owned: false,
  };
}
