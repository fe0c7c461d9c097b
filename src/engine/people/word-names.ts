/**
 * Names that open with what is also an English word, where a capital is no evidence: “He Jorlan”, “Fan Morwen”,
 * “Medical Gazette”. What stands behind the word decides.
 */
import { byWord } from '../text/by-word.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** “He Jorlan, a researcher,”, “said He Jorlan”: behind a subject no capital can follow, so the pronoun is a surname. */
export function isPronounSurname({ language }: Reading, tokens: readonly Token[], i: number): boolean {
  const pronoun = language.pronouns.get(tokens[i].lower);
  if (pronoun?.case !== 'subject' || !pronoun.gender || !isStrange(language, tokens[i + 1])) return false;
  const after = tokens[i + 2];
  return after?.text === ',' || language.verbs.has(after?.lower ?? '');
}

/** “Fan Morwen, a student,”: whom an apposition introduces has been given in full, and the first word is no noun. */
export function isIntroduced({ language, surnames }: Reading, tokens: readonly Token[], i: number): boolean {
  const name = tokens[i + 1];
  if (!isOpen(language, tokens[i]) || !isStrange(language, name) || surnames.has(name.lower)) return false;
  const next = tokens[i + 3];
  // “Fan Morwen, chief pilot of the port,”
  const role = next?.small && (language.titles.has(next.lower) || language.titleModifiers.has(next.lower));
  return tokens[i + 2]?.text === ',' && (role || /^(?:an?|\d\d)$/.test(next?.lower ?? ''));
}

/** “Northern Reach Water said”, “Royal Ferries said”: the word has a capital behind it, and is no place's by itself. */
export const isCompass = ({ language }: Reading, tokens: readonly Token[], i: number): boolean =>
  /^(?:north|south|east|west|northern|southern|eastern|western|central|great|royal)$/.test(tokens[i].lower) &&
  (isStrangeOrBody(language, tokens[i + 1]) || /^(?:North|South|East|West)(?:ern)?$/.test(tokens[i + 1]?.text ?? '')) &&
  !language.titles.has(tokens[i + 2]?.lower ?? '');

const isStrangeOrBody = (language: Reading['language'], token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !language.titles.has(token.lower) &&
  !language.demonyms.has(token.lower) &&
  !language.places.has(token.lower) &&
  !language.pronouns.has(token.lower);

/** “Wind Vantria said”, “Disability Lorvania, which”: of a country that a table knows. */
export const isOfCountry = ({ language }: Reading, tokens: readonly Token[], i: number): boolean =>
  isOpen(language, tokens[i]) &&
  !language.roles.has(tokens[i].lower) &&
  !tokens[i].lower.includes('-') &&
  language.commonWords.has(tokens[i].lower) &&
  tokens[i + 1]?.capital === true &&
  language.places.has(tokens[i + 1].lower) &&
  (tokens[i + 2]?.text === ',' || language.verbs.get(tokens[i + 2]?.lower ?? '')?.strength === 'strong');

/** “Refugee Welcome, a charity,”: two capitals, and what they are. */
export function isCalledBody({ language }: Reading, tokens: readonly Token[], i: number): boolean {
  if (!isOpen(language, tokens[i])) return false;
  if (!tokens[i + 1]?.capital || tokens[i + 2]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[i + 3]?.lower ?? ''))
    return false;
  for (let k = i + 4; k < i + 8 && tokens[k]?.kind === 'word'; k++)
    if (language.collectives.has(tokens[k].lower)) return true;
  return false;
}

/** “Medical Gazette reported”, “Human Rights Forum said”: the run of capitals behind the word ends as bodies do. */
export function opensBodysName({ language }: Reading, tokens: readonly Token[], i: number): boolean {
  if (!isOpen(language, tokens[i])) return false;
  let end = i + 1;
  while (end < i + 5 && tokens[end]?.kind === 'word' && tokens[end].capital) end++;
  const last = tokens[end - 1];
  return (
    language.organisationHeads.has(last.lower) &&
    // “Local Parliament” may be a parliament that is local.
    end > i + (language.organisationHeads.has(tokens[i].lower) ? 1 : 2)
  );
}

/** “said Mar Tibbs”: a month's short form before a surname, where no day or preposition makes it the month. */
export function isShortMonthName({ language }: Reading, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i].text.length === 3 &&
    isStrange(language, tokens[i + 1]) &&
    before?.kind !== 'number' &&
    !language.prepositions.has(before?.lower ?? '')
  );
}

/** No known word or name of another kind, and no capitals throughout. */
const isStrange = (language: Reading['language'], token: Token | undefined): token is Token =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !language.commonWords.has(token.lower) &&
  !language.firstNames.has(token.lower) &&
  !language.titles.has(token.lower) &&
  !language.places.has(token.lower) &&
  !language.demonyms.has(token.lower) &&
  !language.notNames.has(token.lower) &&
  !language.organisationHeads.has(token.lower) &&
  !language.media.has(token.lower);

/** A noun or an adjective, as surnames are: not “Yesterday”, “Critics”, “Using” or “Meet”. */
const isOpen = byWord(
  (language, { lower }): boolean =>
    !language.determiners.has(lower) &&
    !language.possessives.has(lower) &&
    !language.prepositions.has(lower) &&
    !language.conjunctions.has(lower) &&
    !language.adverbs.has(lower) &&
    !language.auxiliaries.has(lower) &&
    !language.titles.has(lower) &&
    !language.titleModifiers.has(lower) &&
    !language.verbs.has(lower) &&
    !language.finiteVerbs.has(lower) &&
    !language.roles.get(lower)?.plural &&
    !/(?:ly|ing|ed)$/.test(lower),
);
