/**
 * “Lund said it was late, but Brenn was blunter: “…””: a second clause, with a subject of its own, leads into the words,
 * whatever its verb is. They are that subject's, and what the first clause reports ends before it.
 */
import type { Mention } from '../people/mentions.ts';
import type { Cue } from './cues.ts';
import { closesComma, type Scene } from './subjects.ts';

interface OwnClause {
  /** Token where the clause starts, its “but” or “;” with it. */
  from: number;
  subject: Mention;
}

/** The clause that leads into the words at token `at`; null where the sentence has but one, or somebody else speaks in it. */
export function ownClause(scene: Scene & { cues: readonly Cue[] }, at: number): OwnClause | null {
  const { tokens } = scene.sentence;
  if (tokens[at - 1]?.text !== ':') return null;
  let joint = at - 2;
  while (joint > 1 && !isJoint(scene, joint)) {
    if (tokens[joint].kind === 'quotation') return null;
    joint--;
  }
  if (joint <= 1) return null;
  const first = scene.mentions.find((m) => m.from > joint && m.from <= joint + 3 && m.to < at - 1);
  // “and his deputy, Oda Brenn, went further”
  const name =
    first?.kind === 'nominal' && tokens[first.to]?.text === ','
      ? scene.mentions.find((m) => m.from === first.to + 1 && m.kind === 'name')
      : undefined;
  const subject = name ?? first;
  if (!subject || subject.possessive || !isSomebody(subject)) return null;
  const { prepositions, documentNouns } = scene.reading.language;
  // “but for Brenn it was plain: “…””, “while Brenn got an email: “…””
  if (tokens.slice(joint + 1, subject.from).some(({ lower }) => prepositions.has(lower))) return null;
  if (documentNouns.has(tokens[at - 2].lower) || /^(?:slogan|words?|line|caption)$/.test(tokens[at - 2].lower))
    return null;
  if (scene.cues.some((c) => c.at > joint && c.at < at && c.passive)) return null;
  const other = scene.cues.some(
    (c) => c.at > joint && c.at < at && c.subject && c.subject !== subject && c.subject !== first,
  );
  return other ? null : { from: tokens[joint - 1].text === ',' ? joint - 1 : joint, subject };
}

/** “Lund “showed no remorse”, the panel found”: the words are no more hers than the clause around them. */
export function closingSource(
  scene: Scene & { cues: readonly Cue[] },
  at: number,
): { source: Mention | null; cue: Cue } | null {
  const { tokens } = scene.sentence;
  const outside = tokens[at + 1]?.text === ',';
  if (at === 0 || tokens.length === at + 1 || (!outside && !closesComma(tokens[at]))) return null;
  const before = scene.mentions.find((m) => m.to === at);
  if (!before || before.possessive || !/^\P{L}*\p{Ll}/u.test(tokens[at].text)) return null;
  const behind = outside ? at + 2 : at + 1;
  const cue = scene.cues.find((c) => c.at > at && c.at <= behind + 8 && c.kind === 'verb');
  if (!cue || tokens.length - cue.to > 4 || scene.cues.some((c) => c.at < at && c.subject)) return null;
  const { subject } = cue;
  if (cue.passive && !subject) return { source: null, cue };
  return subject && subject.from >= behind && subject.from <= behind + 1 && subject.to <= cue.from
    ? { source: subject, cue }
    : null;
}

function isJoint({ sentence: { tokens } }: Scene, k: number): boolean {
  if (tokens[k].text === ';') return true;
  return /^(?:and|but|while|whereas|yet)$/.test(tokens[k].lower) && /^[,;—–]$/.test(tokens[k - 1].text);
}

const isSomebody = ({ kind, head, type }: Mention): boolean =>
  kind === 'pronoun' ? /^s?he$/.test(head) : type === 'person' || (kind === 'name' && type !== 'place');
