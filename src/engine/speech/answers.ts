/**
 * Who answers. “Where were you?” Lund asked Brenn. — words that open the next paragraph with no cue are not more of hers.
 * Rankers let whoever spoke last go on.
 */
import type { Candidate } from './candidates.ts';
import type { Setting } from './source-setting.ts';

/** The candidate who was asked, instead of the one who did; -1 where the article does not name him. */
export function whoAnswers(setting: Setting, candidates: readonly Candidate[], chosen: number): number {
  const { stance, alone, opens, asks, continues } = setting;
  const speaker = candidates[chosen];
  if (!alone || !opens || continues || speaker?.place !== 'earlier' || !speaker.cue) return chosen;
  const { reading, scenes, sentence, stretch } = stance;
  const { cue, mention } = speaker;
  const there = scenes[mention.sentence].sentence;
  if (there.paragraph !== sentence.paragraph - 1) return chosen;
  // “At home,” Brenn replied. — “Alone?”
  if (asks & 1) return cue.lemma === 'reply' ? -1 : chosen;
  // “asked Brenn”, “said to Brenn”
  const to = there.tokens[cue.to]?.lower === 'to' ? cue.to + 1 : cue.to;
  const addressee = candidates.findIndex(
    ({ mention: m }, k) => k !== chosen && m.sentence === there.index && m.from === to,
  );
  const known = addressee >= 0;
  const quoted = reading.sentenceOf[stretch - 1] === sentence.index - 1;
  const asked = cue.lemma === 'ask' && (quoted ? asks > 0 : there.index === sentence.index - 1);
  if (asked && (quoted || known)) return addressee;
  const { start, end } = reading.stretches[stretch];
  const may = asked || (quoted && (asks > 0 || known));
  return may && ANSWER.test(reading.text.slice(start, end).toLowerCase()) ? addressee : chosen;
}

/** “No, sir”, “I did not.” */
const ANSWER = /^\P{L}*(?:(?:no|yes)\b|i \p{L}+(?: not|n['’]t)?\P{L}*$)|\b(?:sir|ma['’]am|my lady)\b/u;
