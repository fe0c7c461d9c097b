/**
 * “Lund said it was late, but Brenn was blunter: “…””: a second clause, with a subject of its own, leads into the words,
 * whatever its verb is. They are that subject's, and what the first clause reports ends before it.
 */
import type { Mention } from '../people/mentions.ts';
import type { Cue } from './cues.ts';
import type { Scene } from './subjects.ts';

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
  const other = scene.cues.some(
    (c) => c.at > joint && c.at < at && c.subject && c.subject !== subject && c.subject !== first,
  );
  return other ? null : { from: tokens[joint - 1].text === ',' ? joint - 1 : joint, subject };
}

function isJoint({ sentence: { tokens } }: Scene, k: number): boolean {
  if (tokens[k].text === ';') return true;
  return /^(?:and|but|while|whereas|yet)$/.test(tokens[k].lower) && /^[,;—–]$/.test(tokens[k - 1].text);
}

const isSomebody = ({ kind, head, type }: Mention): boolean =>
  kind === 'pronoun' ? /^s?he$/.test(head) : type === 'person' || (kind === 'name' && type !== 'place');
