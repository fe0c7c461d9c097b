/** The subject of a whole sentence, for verbs that have none of their own and for what follows the sentence. */
import type { Mention } from '../people/mentions.ts';
import { byWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import { startsInsertion } from './insertions.ts';
import { closesComma, isBetween, isWhose, type Scene } from './subjects.ts';

/**
 * First subject before token `limit`, of the main clause where one stands there: “When Brenn came, Kask differed” is
 * about Kask.
 */
export function mainSubject(scene: Scene, limit: number): Mention | null {
  const subject = firstSubject(scene, limit);
  return subject && named(scene, subject);
}

function firstSubject(scene: Scene, limit: number): Mention | null {
  const { tokens } = scene.sentence;
  const opening = JOINING.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const opener = tokens[opening]?.lower ?? '';
  const subordinate = SUBORDINATORS.has(opener) || opener === 'as';
  let first: Mention | null = null;
  for (const mention of scene.mentions) {
    if (mention.from >= limit) break;
    if (!isSubject(scene, mention)) continue;
    const before = tokens[mention.from - 1]?.lower ?? '';
    // The clause that “when” opens ends at a comma, however many subjects it has.
    if (!first && (!subordinate || before === ',') && !SUBORDINATORS.has(before)) return mention;
    if (first && before === ',') return mention;
    first ??= mention;
  }
  return first;
}

/** “The mayor’s rival, Ana Rell of Tarn, was there”: the noun stands for the name. */
export function named({ sentence: { tokens }, mentions }: Scene, subject: Mention): Mention {
  if (subject.kind !== 'nominal' || subject.plural || tokens[subject.to]?.text !== ',') return subject;
  const name = mentions.find((m) => m.from === subject.to + 1);
  const able = name?.kind === 'name' && !name.possessive && !name.plural && name.type !== 'place';
  return able && /^(?:,|of|\()$/.test(tokens[name.to]?.lower ?? '') ? name : subject;
}

/** Stands as a subject: no preposition before it, a verb behind it. */
export function isSubject(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[mention.from - 1]?.lower ?? '';
  if (mention.possessive || NO_SUBJECT_BEHIND.has(before) || isWhose(scene, mention)) return false;
  if (mention.kind === 'pronoun' && !isSubjectCase(scene, mention)) return false;
  // “of Pell, Ohio, said”
  if (mention.type === 'place' && before === ',' && tokens[mention.to]?.text === ',') return false;
  return subjectVerb(scene, mention) >= 0;
}

/** “Brenn himself said”, “let them know”: another form of a pronoun is no subject. */
const isSubjectCase = ({ reading: { language } }: Scene, { head }: Mention): boolean =>
  (language.pronouns.get(head)?.case ?? 'subject') === 'subject';

const NO_SUBJECT_BEHIND = new Set(
  'of for at from in with to on by near against behind about like than as after before during despite amid outside inside under over through among within without between beyond across along including'.split(
    ' ',
  ),
);

const JOINING = new Set(['and', 'but', 'yet', 'so']);
export const SUBORDINATORS = new Set('when while although though if because since until once whereas'.split(' '));

/** Token of the finite verb that follows a mention as its predicate, over an insertion between commas; or -1. */
export function subjectVerb(scene: Scene, mention: Mention): number {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  let k = mention.to;
  if (tokens[k]?.text === '(') while (k < tokens.length && tokens[k - 1]?.text !== ')') k++;
  // “Ada Lund, 63, a pilot who is with Tideway, a club of rowers, said”
  for (const start = k; tokens[k]?.text === ',' && k - start < 40; ) {
    const close = commaBehind(tokens, k);
    if (close < 0) break;
    k = goesOn(scene, close) ? close : close + 1;
  }
  for (let steps = 0; k < tokens.length && steps < 4; k++, steps++) {
    const form = predicateForm(language, tokens[k]);
    if (form === 'finite' || (form === 'base' && (mention.plural || mention.kind === 'pronoun'))) return k;
    if (!isBetween(tokens[k])) break;
  }
  return -1;
}

/** Another insertion, and not yet the verb: “, also said”, “, called”. */
function goesOn({ reading: { language }, sentence: { tokens } }: Scene, comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next || isBetween(next) || next.lower.endsWith('ed')) return false;
  // “of Pell, Ohio, who”
  return startsInsertion(language, next) || (next.capital && tokens[comma + 2]?.text === ',');
}

/** The comma within the next words, by itself or inside marks; or -1. */
function commaBehind(tokens: Token[], from: number): number {
  for (let k = from + 1; k < tokens.length && k - from < 16; k++)
    if (tokens[k].text === ',' || closesComma(tokens[k])) return k;
  return -1;
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|does|do|did|'s|.*n't)$/;

const predicateForm = byWord((language, { lower }) => {
  const tense = language.verbs.get(lower)?.tense;
  const finite = language.finiteVerbs.has(lower) || tense === 'past' || tense === 'present' || AUXILIARY.test(lower);
  return finite ? 'finite' : tense === 'base' ? 'base' : null;
});
