/** Names behind a role that goes on before them: “chief of staff Rolf Brenn”, “ambassador to Lorvania Rolf Brenn”. */
import type { Language } from '../language/language.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { capitalRun, isNameToken } from './capital-runs.ts';
import { isStop } from './noun-phrase.ts';
import { type Split, splitRun } from './split-name.ts';

/** Who holds the role whose noun is at `head`; `to` is the token index behind the name. */
export function holderBehind(reading: Reading, sentence: Sentence, head: number): (Split & { to: number }) | null {
  const { language } = reading;
  const { tokens } = sentence;
  // “Minister of Works and Tides Rolf Brenn”
  const joint =
    tokens[head + 1]?.lower === 'and' && isField(language, tokens[head]) && isField(language, tokens[head + 2]);
  if (!joint && !/^(?:of|to|for|at)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  const personal = PERSONAL.test(tokens[head].lower);
  const seated = joint || SEATED.test(tokens[head].lower);
  const fields = personal || seated ? behindFields(reading, tokens, head + 2) : head + 2;
  let nameFrom = fields;
  while (nameFrom < head + 5 && tokens[nameFrom]?.small && !isStop(language, tokens[nameFrom])) nameFrom++;
  if (!tokens[nameFrom] || !isNameToken(reading, sentence, nameFrom)) return null;
  const to = capitalRun(reading, sentence, nameFrom);
  const noun = language.roles.has(tokens[nameFrom - 1].lower) && !tokens[nameFrom - 1].capital;
  // “the wife of pilot Rolf Brenn” is not he; “chief of staff” is one role.
  if (noun && !(personal && tokens[head + 1].lower === 'of')) return null;
  if (nameFrom === head + 2) nameFrom = behindPlace(reading, tokens, head + 1, to);
  if (to - nameFrom < 2) return null;
  const named = splitRun(reading, tokens, nameFrom, to);
  if (named?.kind !== 'name' || named.role !== null) return null;
  // “the owner of restaurant Tarn Quay”: a first name tells a person, or an office whose holder is named like that.
  const person = named.type === 'person' || (named.type === 'unknown' && (personal || fields > head + 2));
  return person ? { ...named, to } : null;
}

const SEATED = /^(?:minister|governor|mayor|premier|president|commissioner|state)$/;

const isField = ({ officeFields, commonWords, firstNames }: Language, token: Token | undefined): boolean =>
  token?.capital === true &&
  (officeFields.has(token.lower) || commonWords.has(token.lower)) &&
  !firstNames.has(token.lower);

/** “Minister for Trade and Tides Rolf Brenn”: behind what the office is for, where a name may start; else `from`. */
function behindFields({ language }: Reading, tokens: readonly Token[], from: number): number {
  let end = from;
  const goesOn = () => end > from && /^(?:and|,)$/.test(tokens[end].lower) && isField(language, tokens[end + 1]);
  while (tokens[end] && (isField(language, tokens[end]) || goesOn())) end++;
  return end;
}

const PERSONAL = /^(?:chief|secretary|ambassador|envoy)$/;

/** Where a name may start behind the place that a role is for; `to` where there is none. */
function behindPlace({ language }: Reading, tokens: readonly Token[], preposition: number, to: number): number {
  const from = preposition + 1;
  if (language.firstNames.has(tokens[from].lower) || language.titles.has(tokens[from].lower)) return to;
  for (let end = Math.min(from + 3, to); end > from; end--) {
    const place = tokens.slice(from, end).map(({ lower }) => lower);
    if (language.places.has(place.join(' '))) return end;
  }
  // An ambassador's place may be one that no table knows.
  return tokens[preposition].lower === 'to' && PERSONAL.test(tokens[preposition - 1].lower) ? from + 1 : to;
}
