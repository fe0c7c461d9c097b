/**
 * How far a noun phrase reaches to both sides of its head, without a parser: leftwards over modifiers up to an
 * article, rightwards over “of the ministry” and its like. Closed word classes are the fences.
 */
import { byWord } from '../text/by-word.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { capitalRun, isNameToken } from './capital-runs.ts';

/** A word that no noun phrase reaches over. */
export const isStop = byWord((language, token): boolean => {
  if (token.kind !== 'word') return true;
  const { lower } = token;
  if (language.weekdays.has(lower) || language.months.has(lower)) return true;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.adverbs.has(lower)) return true;
  // “US sources”
  const shouted = token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();
  if ((language.pronouns.has(lower) && !shouted) || language.determiners.has(lower)) return true;
  if (token.capital) return false;
  if (lower.endsWith('ly') && lower.length > 4 && !language.notAdverbs.has(lower)) return true;
  const verb = language.verbs.get(lower);
  if (verb && (verb.tense === 'past' || verb.tense === 'present') && !language.roles.has(lower)) return true;
  return language.finiteVerbs.has(lower);
});

/** Behind “to”, “not” and modals stands a verb: “could not reach spokesman Wim Sandel”. */
function isInfinitive(before: Token | undefined, language: Reading['language']): boolean {
  return (
    before !== undefined &&
    (/^(?:to|not)$|n't$/.test(before.lower) ||
      (language.auxiliaries.has(before.lower) && !/^(?:is|are|was|were|be|been|has|have|had|'s)$/.test(before.lower)))
  );
}

const INDEFINITE = new Set(
  'something anything nothing everything someone anyone everyone nobody anybody everybody somebody'.split(' '),
);

const QUANTITY = /^(?:dozens|hundreds|thousands|scores|tens|millions|handful|number|majority|lots)$/;

const ROUND = /^(?:about|around|over|under|nearly|almost|roughly|(?:more|fewer|less) than|at least|up to)$/;

/** “about 50 pilots”, “more than 200 growers”: no preposition, but how many they are. */
export function roundedFrom(tokens: Token[], number: number, floor: number): number {
  for (const size of [2, 1]) {
    const from = number - size;
    const words = tokens.slice(Math.max(0, from), number).map(({ lower }) => lower);
    if (from >= floor && ROUND.test(words.join(' '))) return from;
  }
  return number;
}

const AGED = /^\d+-year-old$/;
const ARTICLE = /^(?:the|an?|this|his|its|their|my|our|'s)$/;

/** “the retired surgeon”, “a recently fired cook”: behind an article it is no verb. */
function isPast(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return (
    tokens[i].small &&
    tokens[i].lower.endsWith('ed') &&
    ARTICLE.test(before.endsWith('ly') ? (tokens[i - 2]?.lower ?? '') : before)
  );
}

/** “Tarn's only hospital”: no adverb there. */
const isOnly = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].lower === 'only' && /^(?:'s|its|their)$/.test(tokens[i - 1]?.lower ?? '');

/** First token of the noun phrase whose core starts at `core`; never before `floor`. Includes its article or owner. */
export function premodifierStart(reading: Reading, sentence: Sentence, core: number, floor: number): number {
  const { tokens } = sentence;
  const { language } = reading;
  let k = core;
  let plain = 0;
  while (k > floor) {
    const token = tokens[k - 1];
    // “something Brenn aides argue”: a relative clause without its pronoun.
    if (token.lower === 'that' || INDEFINITE.has(token.lower)) break;
    // “hundreds of marchers”
    if (token.lower === 'of' && QUANTITY.test(tokens[k - 2]?.lower ?? '') && tokens[k - 3]?.lower !== 'the') {
      k -= 2;
      continue;
    }
    if (language.determiners.has(token.lower)) return k - 1;
    if (language.possessives.has(token.lower)) return k - 1;
    if (token.lower === "'s" || (/^['’]$/.test(token.text) && /s$/.test(tokens[k - 2]?.text ?? ''))) {
      k--;
      continue;
    }
    // “a 52-percent majority”, “the 12-member panel”
    if (token.kind === 'number' && /^\d[\d,]*(?:-(?!year)\p{Ll}+)?$/u.test(token.text)) {
      k = roundedFrom(tokens, k - 1, floor);
      continue;
    }
    if (isOnly(tokens, k - 1)) {
      k--;
      continue;
    }
    // “the former first lady”
    if (token.lower === 'first' && language.roles.has(tokens[k].lower)) {
      k--;
      continue;
    }
    // “the 71-year-old envoy”, “the tall, 71-year-old envoy”
    if (AGED.test(token.lower)) {
      k -= tokens[k - 2]?.text === ',' && ARTICLE.test(tokens[k - 4]?.lower ?? '') ? 2 : 1;
      continue;
    }
    if (isStop(language, token) && !isPast(tokens, k - 1)) break;
    if (isInfinitive(tokens[k - 2], language)) break;
    if (token.small && ++plain > 4) break;
    k--;
  }
  // An owner that is a mention of its own stays outside, and its mark with it.
  return k < core && (tokens[k].lower === "'s" || /^['’]$/.test(tokens[k].text)) ? k + 1 : k;
}

const TIES = /^(?:familiar|close|involved|briefed|knowledgeable|acquainted|linked|loyal)$/;

/** End (exclusive) of a nominal with the prepositional phrases that belong to it: “a spokesman for the ministry of trade”. */
export function trailingEnd(reading: Reading, sentence: Sentence, head: number): number {
  const { tokens } = sentence;
  const { language } = reading;
  const many = language.roles.get(tokens[head].lower)?.plural === true;
  let end = head + 1;
  for (let phrases = 0; phrases < 2; phrases++) {
    // “a source close to the board”, “an official briefed on the plan”
    const tie = language.roles.has(tokens[head].lower) && TIES.test(tokens[end]?.lower ?? '') ? 1 : 0;
    if (tie && !/^(?:with|to|in|on|by)$/.test(tokens[end + 1]?.lower ?? '')) break;
    const preposition = tokens[end + tie];
    if (!preposition || !/^(?:of|for|at|from|with|in|to|on)$/.test(preposition.lower)) break;
    if (
      preposition.lower === 'to' &&
      !tie &&
      !/^(?:ambassador|advis[eo]r|aide|assistant|envoy|counsel|secretary|delegate|close|witness)$/.test(
        tokens[head].lower,
      )
    )
      break;
    if (preposition.lower === 'on' && language.weekdays.has(tokens[end + 1]?.lower ?? '')) break;
    // “people close to her”
    const known = tie > 0 && language.pronouns.get(tokens[end + 2]?.lower ?? '')?.case === 'object';
    const after = known ? end + 3 : nounPhraseEnd(reading, sentence, end + tie + 1, many);
    // “the ministry in a statement said”
    if (after < 0 || (preposition.lower === 'in' && language.documentNouns.has(tokens[after - 1].lower))) break;
    end = after;
  }
  return end;
}

const isMany = ({ roles }: Reading['language'], { lower, capital }: Token): boolean =>
  capital || roles.get(lower)?.plural === true || /(?:[^aius]s|children|people|men)$/.test(lower);

/** End of a simple noun phrase that starts at i, or -1; `many` is what it hangs on. */
function nounPhraseEnd(reading: Reading, sentence: Sentence, i: number, many: boolean): number {
  const { tokens } = sentence;
  const { language } = reading;
  let k = i;
  if (tokens[k] && (language.determiners.has(tokens[k].lower) || language.possessives.has(tokens[k].lower))) k++;
  const first = k;
  while (k < tokens.length) {
    const token = tokens[k];
    if (language.weekdays.has(token.lower) || language.months.has(token.lower)) break;
    if (isNameToken(reading, sentence, k)) k = capitalRun(reading, sentence, k);
    else if (token.lower === "'s" || isOnly(tokens, k)) k++;
    else if (token.kind !== 'word' || isStop(language, token)) break;
    // “Parents of the children say they want answers”, “Allies of the mayor say she won”
    else if (
      k > first &&
      language.verbs.get(token.lower)?.tense === 'base' &&
      (isMany(language, tokens[k - 1]) || (many && /^(?:say|argue|insist|claim|believe)$/.test(token.lower)))
    )
      break;
    else k++;
  }
  return k > first ? k : -1;
}
