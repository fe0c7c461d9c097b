/** Words that look like a verb of saying and are none: nouns, adjectives, parts of names, turns of phrase. */
import type { Tense } from '../language/language.ts';
import { isTitle } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { mentionAt, mentionEndingAt, type Scene } from './subjects.ts';

/** A name's capital, an adjective or a turn of phrase: no verb of saying stands at i. */
export function isNoVerb(scene: Scene, i: number, tense: Tense): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[i - 1];
  const inName = tokens[i].capital && before && before.kind !== 'quotation' && !/^[:.!?]$/.test(before.text);
  // “Ada Lund Says The Boats Must Wait”: a headline in the text.
  const named = mentionEndingAt(scene, i)?.kind === 'name' && tense === 'present' && tokens[i + 1]?.capital;
  if (inName && !named && !isTitle(scene.reading, scene.sentence)) return true;
  return isAside(tokens, i, tense) || isAdjective(scene, i, tense);
}

/** “the report”, “a call”, “border claims”; a phrase (“call for”) is one only in its base form. */
export function isNominal(scene: Scene, i: number, tense: Tense, isPhrase = false): boolean {
  const { language } = scene.reading;
  const mention = mentionAt(scene, i);
  if (mention && mention.to - 1 === i && mention.to - mention.from > 1) return true;
  if (tense === 'present' && !NEVER_NOUN.test(scene.sentence.tokens[i].lower) && isDenied(scene, i)) return true;
  const next = scene.sentence.tokens[i + 1];
  // “human rights advocate Ada Lund”
  if (tense === 'base' && next?.capital && language.roles.has(scene.sentence.tokens[i].lower)) return true;
  const before = scene.sentence.tokens[i - 1];
  const asNoun =
    before &&
    (language.determiners.has(before.lower) ||
      before.lower === "'s" ||
      // “the companies’ promise”
      (/^['’]$/.test(before.text) && /s$/.test(scene.sentence.tokens[i - 2]?.text ?? '')) ||
      language.possessives.has(before.lower));
  if (
    asNoun &&
    !(before.lower === "'s" && tense === 'ing') &&
    !(before.lower === 'that' || before.lower === 'her' || isQuantity(before, tense))
  )
    return true;
  return (!isPhrase || tense === 'base') && isNoun(scene, i, tense);
}

/** “That said, …”, “All that said, …”, “you, say, need”, “Note: …”, “in writing”: nobody says it. */
function isAside(tokens: Token[], i: number, tense: Tense): boolean {
  const before = tokens[i - 1]?.lower;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === ':') return tense === 'base' && tokens[i].capital && i < 3;
  // “held that the law was void”, but “held a sign”
  if (/^h[eo]ld(?:s|ing)?$/.test(tokens[i].lower)) return next !== 'that';
  if (tokens[i].lower === 'writing') return before === 'in';
  if (tokens[i].lower === 'said') return before === 'that' && i < 3 && next === ',';
  return tokens[i].lower === 'say' && before === ',' && next === ',';
}

/** “included noted singer Ada Lund”, “a very promising plan” */
function isAdjective({ reading: { language }, sentence: { tokens } }: Scene, i: number, tense: Tense): boolean {
  const before = tokens[i - 1]?.small ? tokens[i - 1].lower : '';
  if (tense === 'ing') return language.adverbs.has(before) && language.determiners.has(tokens[i - 2]?.lower ?? '');
  if (
    tense !== 'past' ||
    language.auxiliaries.has(before) ||
    language.roles.get(tokens[i + 1]?.lower ?? '')?.plural !== false
  )
    return false;
  return language.prepositions.has(before) || language.finiteVerbs.has(before) || language.verbs.has(before);
}

/** “launched a pre-emptive attack”: a base form or plural behind an article and adjectives is a noun. */
function isNoun(scene: Scene, i: number, tense: Tense): boolean {
  if (tense !== 'base' && tense !== 'present') return false;
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  if (mentionEndingAt(scene, i)) return false;
  // “Some growers say”, “the voice says”
  if (
    tense === 'base'
      ? PLURAL.test(tokens[i - 1]?.lower ?? '') && !isVerb(scene, i + 1)
      : NEVER_NOUN.test(tokens[i].lower)
  )
    return false;
  // “the state radio calls a …”: a noun phrase behind it is its object.
  const next = tokens[i + 1];
  if (
    tense === 'present' &&
    next &&
    (language.determiners.has(next.lower) || language.possessives.has(next.lower) || next.kind === 'quotation')
  )
    return false;
  if (isBareNoun(scene, i, tense)) return true;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    // “short March calls”
    if (language.months.has(tokens[k].lower) || language.weekdays.has(tokens[k].lower)) continue;
    if (
      language.determiners.has(tokens[k].lower) ||
      language.possessives.has(tokens[k].lower) ||
      tokens[k].lower === "'s"
    )
      return k < i - 1;
    if (tokens[k].kind !== 'word' || isStop(language, tokens[k]))
      return k === i - 1 && language.prepositions.has(tokens[k].lower) && tokens[k].lower !== 'to';
  }
  return false;
}

/** “denied reports that”, “has rejected earlier calls for”, “responded to claims by” */
function isDenied({ sentence: { tokens }, reading: { language } }: Scene, i: number): boolean {
  let k = i - 1;
  while (k > i - 3 && tokens[k]?.small && !TAKES_CLAIMS.test(tokens[k].lower) && !isStop(language, tokens[k])) k--;
  return TAKES_CLAIMS.test(tokens[k]?.lower ?? '');
}

/** “New claims about the boat”, “Bold claims have been made”, “state schools”: no article, and no verb either. */
function isBareNoun(scene: Scene, i: number, tense: Tense): boolean {
  const { language } = scene.reading;
  const { tokens } = scene.sentence;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.lower ?? '';
  if (before?.kind !== 'word' || isStop(language, before) || language.auxiliaries.has(before.lower)) return false;
  if (tense === 'base')
    return !PLURAL.test(before.lower) && !language.roles.has(before.lower) && !goesOn(scene, i, tense);
  return isVerb(scene, i + 1) || language.verbs.get(next)?.tense === 'base' || /^(?:of|about|on)$/.test(next);
}

/** “say they will sell”, “reports that”, “the mayor, he claims.” */
export function goesOn({ reading: { language }, sentence: { tokens } }: Scene, i: number, tense: Tense): boolean {
  const next = tokens[i + 1]?.lower ?? '.';
  return (
    language.pronouns.get(next.replace(/'.*/, ''))?.case === 'subject' ||
    language.determiners.has(next) ||
    language.possessives.has(next) ||
    (tense === 'present' && /^(?:that|[,.:])$/.test(next))
  );
}

/** “the sales report said”: what a verb follows is its subject. */
function isVerb({ reading: { language }, sentence: { tokens } }: Scene, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return (
    language.auxiliaries.has(lower) || language.finiteVerbs.has(lower) || language.verbs.get(lower)?.tense === 'past'
  );
}

export const PLURAL = /[^suis]s$|men$|^people$/;
/** Forms in -s that are no plural of anything. */
const NEVER_NOUN = /^(?:says|writes|asks|adds|tells|argues|insists|explains|admits|believes|affirms)$/;
/** Verbs whose object is what others say. */
const TAKES_CLAIMS =
  /^(?:den|reject|refut|disput|dismiss|rebuff|rebut|confirm|contradict|challeng|repeat|echo|resist|ignor|fac|heed|def|oppos|renew|prompt|spark)(?:y|ies|ied|ying|s|es|ed|ing|e|ted|ting)?$|^to$/;
export const QUANTIFIED = /^(?:some|many|others|most|all|both|another|one|several|few|two|three)$/;
const SINGULAR = /^(?:one|another|all)$/;

/** “some say”, “one says”, but “two states”, “some cries”, “another call” */
const isQuantity = ({ lower }: Token, tense: Tense): boolean =>
  QUANTIFIED.test(lower) &&
  (tense === 'present' ? SINGULAR.test(lower) : tense === 'base' ? !SINGULAR.test(lower) : true);
