/** “Lund paid tribute to Brenn. “Nobody works harder.””: whoever is praised or mourned is not who does it. */
import type { Mention } from '../people/mentions.ts';
import type { Candidate, Stance } from './candidates.ts';
import type { Scene } from './subjects.ts';

/** Who praises, instead of the one who is praised; -1 where the sentence does not say. */
export function whoPraises({ scenes }: Stance, candidates: readonly Candidate[], chosen: number): number {
  const praised = candidates[chosen];
  if (!praised || praised.cue) return chosen;
  const there = scenes[praised.mention.sentence];
  if (!isPraised(there, praised.mention)) return chosen;
  return candidates.findIndex(({ mention }) => mention === there.main && mention !== praised.mention);
}

/** “tribute to Brenn”, “sympathy for the striker, Oda Brenn” */
function isPraised({ sentence: { tokens } }: Scene, { from }: Mention): boolean {
  for (let k = from - 1; k > Math.max(0, from - 6); k--) {
    if (/^(?:to|for|out)$/.test(tokens[k].lower)) return PRAISE.test(tokens[k - 1].lower);
    if (tokens[k].kind !== 'word' && tokens[k].text !== ',') return false;
  }
  return false;
}

const PRAISE = /^(?:tributes?|praise|sympathy|homage|admiration|kudos|condolences|singled|singles|singling)$/;
