/** The subject of a whole sentence, for verbs that have none of their own and for what follows the sentence. */
import type { Mention } from '../people/mentions.ts';
import { closesComma, isBetween, type Scene } from './subjects.ts';

/** First mention before token `limit` that stands as a subject: no preposition before it, a verb behind it. */
export function mainSubject(scene: Scene, limit: number): Mention | null {
  const { tokens } = scene.sentence;
  for (const mention of scene.mentions) {
    if (mention.from >= limit) return null;
    if (mention.possessive) continue;
    const before = tokens[mention.from - 1];
    if (
      before &&
      /^(?:of|for|at|from|in|with|to|on|by|near|against|behind|about|like|than|as|after|before|during)$/.test(
        before.lower,
      )
    )
      continue;
    if (subjectVerb(scene, mention) >= 0) return mention;
  }
  return null;
}

/** Token of the finite verb that follows a mention as its predicate, over an insertion between commas; or -1. */
function subjectVerb(scene: Scene, mention: Mention): number {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  let k = mention.to;
  if (tokens[k]?.text === '(') while (k < tokens.length && tokens[k - 1]?.text !== ')') k++;
  if (tokens[k]?.text === ',') {
    const close = tokens.findIndex((t, j) => j > k && (t.text === ',' || closesComma(t)));
    if (close > 0 && close - k < 16) k = close + 1;
  }
  for (let steps = 0; k < tokens.length && steps < 4; k++, steps++) {
    const { lower } = tokens[k];
    const verb = language.verbs.get(lower);
    if (language.finiteVerbs.has(lower) || verb?.tense === 'past' || verb?.tense === 'present' || isAuxiliary(lower))
      return k;
    if (verb?.tense === 'base' && (mention.plural || mention.kind === 'pronoun')) return k;
    if (!isBetween(tokens[k])) break;
  }
  return -1;
}

const isAuxiliary = (word: string) =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|does|do|did|'s)$/.test(word);
