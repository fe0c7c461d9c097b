/**
 * Who answers. “Where were you?” Lund asked Brenn. — words that open the next paragraph with no cue are not more of hers.
 * Rankers let whoever spoke last go on.
 */
import type { Mention } from '../people/mentions.ts';
import { type Candidate, sameMention } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { SceneWithCues } from './scenes.ts';
import type { Setting } from './source-setting.ts';

/** The candidate who was asked, instead of the one who did; -1 where the article does not name him. */
export function whoAnswers({ stance, alone, opens, asks }: Setting, candidates: readonly Candidate[], chosen: number) {
  const speaker = candidates[chosen];
  if (!alone || !opens || speaker?.place !== 'earlier' || !speaker.cue) return chosen;
  const { reading, scenes, sentence, stretch } = stance;
  const there = scenes[speaker.mention.sentence];
  if (there.sentence.paragraph !== sentence.paragraph - 1) return chosen;
  const { lemma } = speaker.cue;
  // “At home,” Brenn replied. — “Alone?”
  if (asks & 1) return REPLIES.test(lemma) ? -1 : chosen;
  const { start, end, continues } = reading.stretches[stretch];
  const answers = ANSWER.test(reading.text.slice(start, end).toLowerCase());
  const last = scenes[sentence.index - 1];
  const quoted = last.sentence.tokens.some((t) => t.stretch === stretch - 1);
  const indirect = last === there && last.sentence.tokens.every((t) => t.stretch < 0 && t.text !== ':');
  const addressee = addresseeOf(there, speaker.cue);
  const asked = lemma === 'ask' && ((quoted && asks >= 2) || (indirect && addressee));
  if (continues || !(asked || (answers && quoted && (asks >= 2 || addressee)))) return chosen;
  return candidates.findIndex(({ mention }) => addressee !== null && sameMention(mention, addressee));
}

const REPLIES = /^(?:reply|answer|respond)$/;

const ANSWER =
  /^[\p{P}\s]*(?:(?:no|yes|yeah|nope|correct)\b|i (?:do|did|am|was|have|had|would|will|can|could)(?:n['’]t| not)?[\p{P}\s]*$)|\b(?:sir|ma['’]am|your honou?r|my lord)\b/u;

/** “asked Brenn”, “asked the dentist, Oda Brenn, if”, “said to Brenn” */
function addresseeOf({ mentions, sentence: { tokens } }: SceneWithCues, { subject, from, to }: Cue): Mention | null {
  if (!subject || subject.from >= from) return null;
  const at = tokens[to]?.lower === 'to' ? to + 1 : to;
  const first = mentions.find((m) => m.from === at && !m.possessive);
  const named =
    first?.kind === 'nominal' && tokens[first.to]?.text === ','
      ? mentions.find((m) => m.from === first.to + 1 && m.kind === 'name')
      : undefined;
  return named ?? first ?? null;
}
