/**
 * What looks like a report and tells of nothing said: readers who are spoken to, documents that are only handled, what
 * nobody said, what ought to be said, what somebody denies.
 */
import type { Mention } from '../people/mentions.ts';
import { find, hasFiniteVerb } from './clauses.ts';
import { type Cue, leadWords } from './cues.ts';
import type { Range } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';

export const isUnsaid = (scene: SceneWithCues, cue: Cue, source: Mention | null, ranges: readonly Range[]): boolean =>
  isReaders(scene, cue, source) ||
  isShown(scene, cue, source, ranges) ||
  isHandled(scene, cue, ranges) ||
  isNobodys(scene, source) ||
  isReply(scene, cue, ranges) ||
  isOwed(scene, cue) ||
  isWhere(scene, cue, ranges) ||
  isRumour(scene, cue, source) ||
  isAskedOf(scene, cue, source, ranges);

/** “Lund denied that the council had warned them”: the council's warning is what she denies. */
export const isDenial = ({ lemma }: Cue): boolean => /^(?:deny|refute|rebut|dispute)$/.test(lemma);

/** “Nobody has admitted”, “Neither Lund nor her lawyer said”, “None of the ministers confirmed” */
const isNobodys = ({ sentence: { tokens } }: SceneWithCues, source: Mention | null): boolean =>
  source !== null &&
  (tokens[source.from - 1]?.lower === 'nor' ||
    (tokens[source.from - 1]?.lower === 'no' && tokens[source.from].lower === 'one') ||
    (/^(?:nobody|no|none|neither|nothing|few$)\b/i.test(source.text) && !/^No\.? ?\d/.test(source.text)));

/** “responded by closing the border”, “replying to the debate”, “is arguing with her brother” */
function isReply(scene: SceneWithCues, { lemma, to }: Cue, ranges: readonly Range[]): boolean {
  const [{ from, to: end }] = ranges;
  if (!/^(?:respond|reply|answer|react|argue)$/.test(lemma) || from < to || from > to + 1) return false;
  const { lower } = scene.sentence.tokens[to];
  return lower === 'by' || (/^(?:to|within|in|with)$/.test(lower) && !hasFiniteVerb(scene, from, end));
}

/** “The bank must explain”, “has to admit”, “ought to say” */
function isOwed({ sentence: { tokens } }: SceneWithCues, { at, kind }: Cue): boolean {
  if (kind !== 'verb') return false;
  const words = leadWords(tokens, at);
  const before = tokens[at - words.length - 1]?.lower ?? '';
  return words.some(
    ({ lower }, k) =>
      /^(?:must|should|shall)$/.test(lower) ||
      (lower === 'to' && /^(?:has|have|ought|needs?)$/.test(words[k - 1]?.lower ?? before)),
  );
}

/** ““It is late,” Lund wrote in a note to clients”: where she said it. */
function isWhere(scene: SceneWithCues, { to, strength, subject }: Cue, ranges: readonly Range[]): boolean {
  const { tokens } = scene.sentence;
  const [{ from, to: end }] = ranges;
  if (
    ranges.length > 1 ||
    from !== to ||
    strength !== 'strong' ||
    !/^(?:in|on|via|at|during)$/.test(tokens[from].lower)
  )
    return false;
  const first = Math.min(subject?.from ?? to, to) - 1;
  return tokens[first]?.kind === 'quotation' && !hasFiniteVerb(scene, from, end);
}

/** “Lund is said to be ill”, “is reported to favour it”: of somebody, by nobody who is told. */
const isRumour = ({ sentence: { tokens } }: SceneWithCues, cue: Cue, source: Mention | null): boolean =>
  cue.passive &&
  tokens[cue.to]?.lower === 'to' &&
  (source === null || source.from < cue.at) &&
  /^(?:say|report|think|believe|allege|know|understand|expect|rumour|rumor)$/.test(cue.lemma);

/** “Asked if she would go, Lund shrugged” holds more than a question, “was asked to leave the hall” none. */
function isAskedOf(
  { sentence: { tokens } }: SceneWithCues,
  cue: Cue,
  source: Mention | null,
  ranges: readonly Range[],
) {
  if (source || cue.lemma !== 'ask') return false;
  const runsOn = cue.from < 2 && ranges.at(-1)!.to >= tokens.length - 1;
  return runsOn || tokens[cue.to]?.lower === 'to';
}

/** “You note the price”, “I recommend the blue pen”, “Note the price”: writer and reader, and nobody who was heard. */
function isReaders(
  scene: SceneWithCues,
  { tense, unreal, from, subject, order }: Cue,
  source: Mention | null,
): boolean {
  if (tense !== 'base' || unreal) return source?.kind === 'pronoun' && pronounOf(scene, source)?.person === 2;
  if (source?.kind === 'pronoun') return (pronounOf(scene, source)?.person ?? 3) < 3;
  return from === 0 && !subject && order === 'subject-verb';
}

const pronounOf = ({ reading: { language } }: SceneWithCues, { head }: Mention) => language.pronouns.get(head);

/** “Brenn has answered a letter from Kask”: a document that something is done with, and no word of what was said. */
function isHandled(scene: SceneWithCues, cue: Cue, ranges: readonly Range[]): boolean {
  const [{ from, to }] = ranges;
  if (ranges.length > 1 || from !== cue.to || !/^(?:answer|read|write)$/.test(cue.lemma)) return false;
  const document = scene.mentions.some((m) => m.from === from && m.type === 'document');
  const said = find(scene.sentence.tokens, from, to, (token) => token.stretch >= 0) >= 0;
  return document && !said && !hasFiniteVerb(scene, from, to);
}

/** “Lund has shown a new will”: what somebody shows is no clause, what a survey shows is told all the same. */
const isShown = (
  { sentence: { tokens } }: SceneWithCues,
  { lemma }: Cue,
  source: Mention | null,
  [first]: readonly Range[],
): boolean =>
  lemma === 'show' &&
  (source?.type === 'person' || source?.kind === 'pronoun') &&
  /^(?:an?|his|her|their|no|some|little)$/.test(tokens[first.from].lower);
