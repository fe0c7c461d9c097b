/** The subject of a whole sentence, for verbs that have none of their own and for what follows the sentence. */
import type { Mention } from '../people/mentions.ts';
import { closesComma, isBetween, type Scene } from './subjects.ts';

/**
 * First subject before token `limit`, of the main clause where one stands there: “When Brenn came, Kask differed” is
 * about Kask.
 */
export function mainSubject(scene: Scene, limit: number): Mention | null {
  let first: Mention | null = null;
  for (const mention of scene.mentions) {
    if (mention.from >= limit) break;
    if (!isSubject(scene, mention)) continue;
    if (!SUBORDINATORS.has(scene.sentence.tokens[mention.from - 1]?.lower ?? ''))
      return first ? closer(scene, first, mention) : mention;
    first ??= mention;
  }
  return first;
}

/** Stands as a subject: no preposition before it, a verb behind it. */
export function isSubject(scene: Scene, mention: Mention): boolean {
  if (mention.possessive) return false;
  const before = scene.sentence.tokens[mention.from - 1]?.lower ?? '';
  return !NO_SUBJECT_BEHIND.has(before) && subjectVerb(scene, mention) >= 0;
}

/** Behind the comma that ends a clause stands the main one's subject; without a comma the clause is all there is. */
const closer = ({ sentence: { tokens } }: Scene, first: Mention, second: Mention): Mention =>
  tokens[second.from - 1]?.text === ',' ? second : first;

const NO_SUBJECT_BEHIND = new Set(
  'of for at from in with to on by near against behind about like than as after before during'.split(' '),
);

export const SUBORDINATORS = new Set('when while although though if because since until once whereas'.split(' '));

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
