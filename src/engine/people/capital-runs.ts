/**
 * Runs of capitalised words: where a name starts and how far it goes, over particles, initials, nicknames in marks
 * and the “of” of offices and institutions. A capital at the start of a sentence is no evidence by itself.
 */
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isTag } from './affiliations.ts';
import { isSuffix } from './names.ts';
import {
  isCalledBody,
  isCompass,
  isIntroduced,
  isOfCountry,
  isPronounSurname,
  isShortMonthName,
  opensBodysName,
} from './word-names.ts';

/** Lower-case words inside names of persons. */
export const PARTICLES = new Set(
  'de da di do del della der den des du dos das la le el al bin bint ibn ben van von zu zum ter ten af av y e ap abu'.split(
    ' ',
  ),
);

/** What shows that a word with the capital of its sentence's start opens a name. */
const NAMED = [isIntroduced, opensBodysName, isCompass, isCalledBody, isOfCountry, opensFields];

/** Can this token be (the start of) a name? */
export function isNameToken(reading: Reading, sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  const { language } = reading;
  if (token?.kind !== 'word' || !token.capital || token.text === 'A') return false;
  if (language.weekdays.has(token.lower) && isSundayPaper(language, sentence, i)) return true;
  // “Mother-of-two Oda Brenn”
  if (isTag(token) || language.weekdays.has(token.lower) || /-of-\p{Ll}+$/u.test(token.text)) return false;
  if (language.notNames.has(token.lower)) return opensBody(reading, sentence, i);
  if (language.months.has(token.lower) && !isGivenMonth(reading, token, sentence.tokens[i + 1]))
    return isShortMonthName(reading, sentence.tokens, i);
  if (language.pronouns.has(token.lower) && token.text !== token.text.toUpperCase())
    return isPronounSurname(reading, sentence.tokens, i);
  if (token.text === 'I' || /^I['’]/.test(token.text)) return false;
  // “Teodor Kask, Jr., said”, but “Sr. Kask”
  if (isSuffix(token.lower) && !sentence.tokens[i + 1]?.capital) return false;
  if (!startsClause(sentence, i)) return true;
  if (isLoneWord(reading, sentence.tokens, i)) return false;
  if (language.alsoNames.has(token.lower) || language.firstNames.has(token.lower) || language.titles.has(token.lower))
    return true;
  if (
    language.titleModifiers.has(token.lower) &&
    // “Then Kask left”
    !language.adverbs.has(token.lower) &&
    sentence.tokens[i + 1] &&
    /^\p{Lu}/u.test(sentence.tokens[i + 1].text)
  )
    return true;
  if (reading.surnames.has(token.lower) || (reading.capitalised.has(token.lower) && !language.roles.has(token.lower)))
    return true;
  // All of these need a second word of the name.
  const next = sentence.tokens[i + 1];
  const goesOn = next !== undefined && (next.capital || next.lower === 'and');
  if (goesOn && NAMED.some((isNamed) => isNamed(reading, sentence.tokens, i))) return true;
  return !language.commonWords.has(token.lower) && !language.roles.has(token.lower) && !language.verbs.has(token.lower);
}

/** “the Sunday Courier” */
const isSundayPaper = ({ papers }: Reading['language'], { tokens }: Sentence, i: number): boolean =>
  /^(?:sunday|saturday)$/.test(tokens[i].lower) &&
  tokens[i - 1]?.lower === 'the' &&
  tokens[i + 1]?.capital === true &&
  papers.has(tokens[i + 1].lower);

/** “Rich? He”: a given name that is a word, with neither a surname nor a verb behind it, and nowhere else a name. */
function isLoneWord({ language, capitalised, surnames }: Reading, tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i];
  if (!language.commonWords.has(lower) || capitalised.has(lower) || surnames.has(lower)) return false;
  const next = tokens[i + 1];
  return !next || (next.kind === 'punctuation' && /^[?!.…]$/.test(next.text));
}

/** “April Lund”, but not “in April President Lund”. */
const isGivenMonth = ({ language, surnames }: Reading, { lower }: Token, next: Token | undefined): boolean =>
  language.firstNames.has(lower) &&
  next !== undefined &&
  (/^\p{Lu}\p{Ll}/u.test(next.text) || PARTICLES.has(next.lower)) &&
  !language.titles.has(next.lower) &&
  !language.titleModifiers.has(next.lower) &&
  !language.places.has(next.lower) &&
  !language.notNames.has(next.lower) &&
  !language.pronouns.has(next.lower) &&
  (!language.commonWords.has(next.lower) || language.roles.has(next.lower) || surnames.has(next.lower));

/** “the Republican Party of Vantria”: what names a camp or a faith by itself is part of its bodies' names. */
function opensBody(reading: Reading, { tokens }: Sentence, i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    if (!joinsRun(reading, tokens[k]) || reading.language.titles.has(tokens[k].lower)) return false;
    if (reading.language.organisationHeads.has(tokens[k].lower)) return true;
  }
  return false;
}

/** First word of the sentence, or behind something after which a capital is no evidence. */
function startsClause(sentence: Sentence, i: number): boolean {
  if (i === 0) return true;
  const before = sentence.tokens[i - 1];
  if (before.kind === 'quotation') return /[.!?]["”’']*$/.test(before.text);
  return /^[:;.!?…—–•*("“]$/.test(before.text);
}

/** End (exclusive token index) of the run of capitals that starts at i. */
export function capitalRun(reading: Reading, sentence: Sentence, i: number): number {
  const { tokens } = sentence;
  const { language } = reading;
  let end = i + 1;
  for (;;) {
    const next = tokens[end];
    if (!next) return end;
    const after = tokens[end + 1];
    if (next.kind === 'word' && (joinsRun(reading, next) || isHonoured(language, tokens, end))) end++;
    // “Air Force 1st Lt. Ada Lund”
    else if (/^\d{1,2}(?:st|nd|rd|th)$/.test(next.lower) && after && language.titles.has(after.lower)) end += 2;
    // “Prof. (Mrs.) Ada Lund”, “Lt Gen (retd) Rolf Brenn”
    else if (next.text === '(' && isHonorific(reading, tokens, end)) end += 4;
    else if (next.kind === 'quotation' && isNickname(next) && after && joinsRun(reading, after)) end += 2;
    // “Laia de Font”, “Laia Font i Marr”
    else if ((PARTICLES.has(next.lower) || next.text === 'i') && after && joinsRun(reading, after)) end += 2;
    // “Jean de la Tour”
    else if (
      PARTICLES.has(next.lower) &&
      PARTICLES.has(after?.lower) &&
      tokens[end + 2] &&
      joinsRun(reading, tokens[end + 2])
    )
      end += 3;
    // “Moody's said”: a name that ends in what elsewhere marks an owner.
    else if (next.lower === "'s" && isBodysName(reading, tokens, end)) end++;
    else if (isMembers(reading, tokens, end)) end += 2;
    else if (/^[&+]$/.test(next.text) && after && joinsRun(reading, after)) end += 2;
    else if (/^(?:of|for|on)$/.test(next.lower) && takesOf(language, tokens, i, end)) {
      const article = after?.lower === 'the' ? 1 : 0;
      const target = tokens[end + 1 + article];
      if (!target || !joinsRun(reading, target)) return end;
      end += 2 + article;
    } else return definedEnd(tokens, i, end) ?? fieldsEnd(reading, tokens, i, end);
  }
}

function isHonorific(reading: Reading, tokens: readonly Token[], open: number): boolean {
  const [word, close, name] = [tokens[open + 1], tokens[open + 2], tokens[open + 3]];
  if (close?.text !== ')' || !name || !joinsRun(reading, name)) return false;
  return (
    reading.language.titles.has(tokens[open - 1].lower) &&
    (reading.language.titles.get(word.lower)?.kind === 'honorific' || /^re?t'?d\.?$/.test(word.lower))
  );
}

/** “Dr. He said” */
const isHonoured = (language: Reading['language'], tokens: readonly Token[], i: number): boolean =>
  tokens[i].capital &&
  tokens[i].text.length > 1 &&
  language.pronouns.get(tokens[i].lower)?.case === 'subject' &&
  language.titles.get(tokens[i - 1].lower)?.kind === 'honorific';

/** “Moody's”, where nobody is called that: “Oda Moody” or “Ms. Moody” makes her an owner. */
function isBodysName({ language, surnames }: Reading, tokens: readonly Token[], end: number): boolean {
  const { lower } = tokens[end - 1];
  return language.media.has(`${lower}'s`) && !surnames.has(lower) && !language.titles.has(tokens[end - 2]?.lower ?? '');
}

/**
 * “the Farmers’ League”, “the Women’s Institute”: many, of whom the body consists; “the Governor's Office” has an owner,
 * and a People's Republic is a place.
 */
function isMembers({ language }: Reading, tokens: readonly Token[], end: number): boolean {
  const members = tokens[end - 1];
  const mark = /^['’]$/.test(tokens[end].text) ? /s$/ : tokens[end].lower === "'s" ? /(?:men|children|people)$/ : null;
  if (!mark?.test(members.lower) || !members.capital) return false;
  if (!language.commonWords.has(members.lower) && !language.roles.has(members.lower)) return false;
  for (let k = end + 1; k < end + 4 && tokens[k]?.capital; k++)
    if (language.organisationHeads.has(tokens[k].lower)) return tokens[k].lower !== 'republic';
  return false;
}

/** “Works and Ferries Vantria (WFV)”: initials behind a body's name show how far it goes. */
function definedEnd(tokens: readonly Token[], from: number, end: number): number | null {
  if (!JOINING.test(tokens[end].lower)) return null;
  let letters = '';
  for (let k = from; k < Math.min(tokens.length - 2, from + 10); k++) {
    const { text, lower, capital } = tokens[k];
    if (text === '(') return k > end && tokens[k + 2].text === ')' && tokens[k + 1].text === letters ? k : null;
    if (capital) letters += text[0];
    else if (!JOINING.test(lower)) return null;
  }
  return null;
}

/**
 * “Select Board on Harbours and Ferries”, “Bureau of Tides, Lamps and Ferries”: further fields of a body whose name gives
 * the first behind “of” or “on”; and “Food and Harbour Agency”, “Tarn and Morwen police”.
 */
function fieldsEnd(reading: Reading, tokens: readonly Token[], from: number, end: number): number {
  const { language } = reading;
  const double = doubleEnd(reading, tokens, from, end);
  if (double) return double;
  if (tokens[end].text === ',') {
    const last = listEnd(language, tokens, end);
    if (last === end || !isField(language, tokens[end - 1])) return end;
    const all = fieldsEnd(reading, tokens, from, last);
    return all === last ? end : all;
  }
  if (tokens[end].lower !== 'and' || !isField(language, tokens[end - 1]) || !isField(language, tokens[end + 1]))
    return end;
  const body = tokens
    .slice(from, end)
    .some(
      ({ lower }, k) => /^(?:of|for|on)$/.test(lower) && language.organisationHeads.has(tokens[from + k - 1]?.lower),
    );
  if (!body) return end;
  let to = end + 2;
  while (isField(language, tokens[to])) to++;
  // “… on Ferries and Young Morwen”
  return tokens[to]?.capital ? end : to;
}

/** “, Lamps, Sails and”: where the last field before “and” ends. */
function listEnd(language: Reading['language'], tokens: readonly Token[], comma: number): number {
  let end = comma;
  while (tokens[end]?.text === ',' && isField(language, tokens[end + 1])) end += 2;
  return tokens[end]?.lower === 'and' ? end : comma;
}

/** “Food and Harbour Agency”, “Tarn and Morwen police”: two words that share the noun behind them; else 0. */
function doubleEnd({ language, surnames }: Reading, tokens: readonly Token[], from: number, end: number): number {
  if (tokens[end].lower !== 'and' || end > from + 2 || !tokens[end + 1]?.capital) return 0;
  let to = end + 1;
  while (to < end + 5 && tokens[to]?.kind === 'word' && tokens[to].capital) to++;
  // “Farmers and Labour Party leaders” are two.
  const fields = tokens
    .slice(from, end)
    .every((token) => isField(language, token) && !language.roles.get(token.lower)?.plural);
  const body =
    language.organisationHeads.has(tokens[to - 1].lower) || /^(?:executive|enforcement)$/.test(tokens[to - 1].lower);
  if (fields && to > end + 2 && body) return to;
  const own = ({ lower }: Token) =>
    !language.demonyms.has(lower) &&
    !language.titles.has(lower) &&
    !language.firstNames.has(lower) &&
    !language.notNames.has(lower) &&
    !surnames.has(lower);
  // “the Tarn and Morwen Water Board”
  if (
    end === from + 1 &&
    to > end + 3 &&
    tokens[from - 1]?.lower === 'the' &&
    LOCAL.test(tokens[to - 1].lower) &&
    !language.organisationHeads.has(tokens[from].lower) &&
    own(tokens[from]) &&
    own(tokens[end + 1])
  )
    return to;
  return end === from + 1 &&
    to === end + 2 &&
    (FORCES.test(tokens[to]?.lower ?? '') ||
      /^(?:fire|ambulance) (?:service|brigade|crews?)$/.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`)) &&
    own(tokens[from]) &&
    own(tokens[to - 1])
    ? to
    : 0;
}

/** Bodies of two neighbouring places. */
const LOCAL = /^(?:authority|board|council|trust|service)$/;

/** Of counties that share one. */
const FORCES = /^(?:police|constabulary|council)$/;

/** “Food and Harbour Agency said”, where a sentence starts. */
function opensFields(reading: Reading, tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.lower === 'and' && isField(reading.language, tokens[i]) && doubleEnd(reading, tokens, i, i + 1) > 0
  );
}

/** A common noun with the capital of the name that it is part of. */
const isField = (language: Reading['language'], token: Token | undefined): boolean =>
  token?.capital === true &&
  (language.commonWords.has(token.lower) || language.officeFields.has(token.lower)) &&
  !language.titles.has(token.lower) &&
  !language.firstNames.has(token.lower) &&
  !language.alsoNames.has(token.lower);

const JOINING = /^(?:and|of|for|the|in|on|to|&)$/;

function joinsRun(reading: Reading, token: Token): boolean {
  const { language } = reading;
  return (
    token.kind === 'word' &&
    token.capital &&
    token.text !== 'I' &&
    !isTag(token) &&
    !language.weekdays.has(token.lower) &&
    !(language.months.has(token.lower) && !language.firstNames.has(token.lower)) &&
    !(language.pronouns.has(token.lower) && token.text !== token.text.toUpperCase())
  );
}

function isNickname(token: Token): boolean {
  const words = token.text.slice(1, -1).trim();
  return words.length < 20 && /^(?:the )?\p{Lu}[\p{L}. -]*$/u.test(words) && words.split(' ').length <= 2;
}

/** “Department of …”, “Secretary of …”, “University of …”, “Council on …”, “Office for the Protection of …”. */
function takesOf(language: Reading['language'], tokens: readonly Token[], from: number, at: number): boolean {
  const { lower } = tokens[at - 1];
  // “Secretary of State for Tides”
  if (lower === 'state' && language.titles.has(`${tokens[at - 3]?.lower} of state`)) return false;
  if (language.organisationHeads.has(lower)) return true;
  if (tokens[at].lower !== 'of') return false;
  if (language.titles.has(lower)) return true;
  const before = tokens[at - 2]?.lower === 'the' ? at - 3 : at - 2;
  return before > from && tokens[before].lower === 'for';
}
