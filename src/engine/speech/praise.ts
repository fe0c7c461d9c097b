/** “Lund paid tribute to Brenn. “Nobody works harder.””: whoever is praised or mourned is not who does it. */
import type { Candidate, Stance } from './candidates.ts';

/** Who praises, instead of the one who is praised; -1 where the sentence does not say. */
export function whoPraises({ reading, scenes }: Stance, candidates: readonly Candidate[], chosen: number): number {
  const praised = candidates[chosen];
  if (!praised || praised.cue) return chosen;
  const { sentence, main } = scenes[praised.mention.sentence];
  if (!PRAISE.test(reading.text.slice(sentence.start, praised.mention.start))) return chosen;
  return candidates.findIndex(({ mention }, k) => k !== chosen && mention === main);
}

/** “tribute to Brenn”, “sympathy for the striker, Oda Brenn” */
const PRAISE = /(?:tributes?|praise|sympathy|singled) (?:to|for|out) [\p{Ll}, -]{0,60}$/u;
