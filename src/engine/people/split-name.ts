/**
 * A run of capitals taken apart: “White House Press Secretary | Josef Hart”. Titles and role nouns end the role; lists
 * of places, bodies and given names are weak evidence for what the rest is.
 */
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { EntityType, Mention } from './mentions.ts';
import { isSuffix } from './names.ts';
import { isCalledBody, isIntroduced } from './word-names.ts';

export interface Split extends Omit<Mention, 'sentence' | 'from' | 'to'> {
  nameFrom: number;
}

/** Splits a run of capitals into role and name: “White House Press Secretary | Josef Hart”. */
export function splitRun(reading: Reading, tokens: Token[], first: number, end: number): Split | null {
  const { language } = reading;
  const words = tokens.slice(first, end);
  const found = titleIn(reading, tokens, first, words);
  const title = found && !isInsideBody(words, found) ? found : null;
  let nameFrom = first;
  let kind: Mention['kind'] = 'name';
  let gender: Mention['gender'] = null;
  if (title) {
    const info = title.info;
    gender = info.gender ?? null;
    if (title.to < words.length) nameFrom = first + title.to;
    else if (title.from === 0 || words.slice(0, title.from).every((w) => isAttribute(language, w))) kind = 'nominal';
    else if (!words.slice(0, title.from).some((w) => language.firstNames.has(w.lower))) kind = 'nominal';
    // “Secretary of State Ana Rell”, “Mayor of Tarn Ada Lund”: the office goes on behind “of”.
    if (kind === 'name' && nameFrom > first && tokens[nameFrom]?.lower === 'of') {
      let j = nameFrom + 1;
      // “Vice Minister of Commerce Zhao Lijun”
      while (j < end - 1 && isOfficeField(language, tokens[j])) j++;
      while (
        j < end &&
        (isAttribute(language, tokens[j]) ||
          !(language.firstNames.has(tokens[j].lower) || isOfficeField(language, tokens[j - 1]))) &&
        j < nameFrom + 3
      )
        j++;
      // “Executive Secretary of the State Harbour Agency”
      const body = language.organisationHeads.has(tokens[end - 1].lower);
      if (j < end && !body) nameFrom = j;
      else kind = 'nominal';
    }
  }
  // “Tarn-based Ada Lund”, “South Vantrian-born Ada Lund”, “Londoner Ada Lund”
  const origin = title
    ? -1
    : words.findLastIndex(({ lower }, k) => ORIGIN.test(lower) || isTownsman(language, words, k));
  if (origin >= 0 && origin < words.length - 1) nameFrom = first + origin + 1;
  else if (!title && words.length > 1 && isHyphenatedRole(language, words[0])) nameFrom = first + 1;
  // “Lt Gen (retd) Rolf Brenn”
  if (tokens[nameFrom]?.text === '(') nameFrom += 3;
  if (tokens[nameFrom]?.text === ')') nameFrom++;
  const name = kind === 'name' ? reading.text.slice(tokens[nameFrom].start, tokens[end - 1].end) : null;
  const nameWords = tokens.slice(nameFrom, end);
  const titled = title !== null && (kind === 'nominal' || nameFrom > first);
  const type: EntityType = kind === 'nominal' || titled ? 'person' : typeOfName(language, nameWords);
  if (type === 'person' && !gender) gender = genderOf(language, nameWords);
  return {
    start: tokens[first].start,
    end: tokens[end - 1].end,
    kind,
    text: '',
    name,
    role: titled ? '' : null,
    head: tokens[end - 1].lower,
    type,
    gender,
    plural: kind === 'nominal' && (language.roles.get(tokens[end - 1].lower)?.plural ?? false),
    possessive: false,
    definite: true,
    owned: false,
    nameFrom,
  };
}

/**
 * “Diversity Coalition for Tarn”, “Office for the Protection of Pilot Boats”: what goes on with a preposition, or stands
 * behind two of them, is part of a body's name, whatever its words.
 */
function isInsideBody(words: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (to === words.length) return false;
  if (/^(?:for|on|the|and)$/.test(words[to].lower)) return true;
  // “Office for Consumer Fairness”
  if (/^(?:for|on)$/.test(words[from - 1]?.lower ?? '') && to < words.length) return true;
  return words[from - 1]?.lower === 'of' && words.slice(0, from).some(({ lower }) => lower === 'for');
}

/** The last title of the run, unless its noun is somebody's surname: “Mayor Jorun Pilot”, “Jorun Pilot said”. */
function titleIn(reading: Reading, tokens: Token[], first: number, words: Token[]) {
  const { language, capitalised } = reading;
  // “Jorun King Jr.”: what stands before a suffix is a surname, whatever else it means, and the suffix no name by itself.
  if (words.length > 2 && isSuffix(words[words.length - 1].lower))
    return titleBefore(language, words, words.length - 2);
  const of = words.findIndex(({ lower }) => lower === 'of');
  // “the Director of the Harbour Authority”: an authority is no role there.
  const body = of > 0 && language.organisationHeads.has(words[words.length - 1].lower);
  const found = (body ? titleBefore(language, words, of) : null) ?? lastTitle(language, words);
  // “Dr. Amaka Eze”: behind an honorific stands no title but a surname.
  if (found?.from === 2 && found.to === words.length && language.titles.get(words[0].lower)?.kind === 'honorific')
    return titleBefore(language, words, 1);
  if (words.length === 2 && found?.to === 1 && isIntroduced(reading, tokens, first)) return null;
  // “Earl J. Munroe”: whoever has an initial behind it is called by it.
  if (found?.to === 1 && language.firstNames.has(words[0].lower) && words.length > 2 && INITIAL.test(words[1].text))
    return null;
  // “Ikenna Eze”: a title that is a surname as often.
  if (words.length === 2 && found?.from === 1 && language.surnameTitles.has(words[1].lower))
    return titleBefore(language, words, 1);
  // “Refugee Welcome, a charity”, “the Tide and Ferry Executive”
  if (isCalledBody(reading, tokens, first) || words.some((word) => word.lower === 'and')) return null;
  // “the Director-General of the Ports”
  if (!found && words[1]?.lower === 'of' && isHyphenatedRole(language, words[0]))
    return { from: 0, to: 1, info: { kind: 'office' as const } };
  // “Mayor Dean Cutler”: behind one title, another that is a given name is one; but “Associate Dean Cutler”.
  if (found && found.to === words.length - 1 && language.firstNames.has(words[found.from].lower)) {
    const office = titleBefore(language, words, found.from);
    if (office?.to === found.from && !language.titleModifiers.has(words[office.to - 1].lower)) return office;
  }
  // “Roy Dean Cutler”: between a given name and a surname stands another given name.
  if (found && isMiddle(language, words, found)) return null;
  // “Dean Walsh said” is called so where the text has no other dean.
  const either = found?.to === 1 && words.length === 2 && language.firstNames.has(words[0].lower);
  if (either && language.roles.has(words[0].lower) && !isWritten(reading, words[0].lower)) return null;
  // “the Kenyan said”
  if (words.length === 1 && isNational(language, tokens, first))
    return { from: 0, to: 1, info: { kind: 'office' as const } };
  // “former Marine Ada Lund”: the noun is a given name elsewhere.
  const modified =
    language.titleModifiers.has(tokens[first - 1]?.lower ?? '') || language.firstNames.has(words[1]?.lower ?? '');
  if (!found && modified && words.length > 2 && language.roles.has(words[0].lower))
    return { from: 0, to: 1, info: { kind: 'office' as const } };
  // “Bassist Ada Lund”: a trade that no table knows, where a sentence starts.
  if (
    !found &&
    words.length > 2 &&
    first === 0 &&
    isTrade(language, words[0]) &&
    language.firstNames.has(words[1].lower)
  )
    return { from: 0, to: 1, info: { kind: 'office' as const } };
  if (found && isBody(language, tokens[first - 1], words, found)) return null;
  if (!found || found.to < words.length || found.to - found.from > 1 || found.from === 0) return found;
  const { lower } = words[found.from];
  const given = words[found.from - 1];
  // “Mayor Anna Pilot”: behind a first name the noun is a surname.
  // “Jordan Hunter” is nobody's office, as “Vantria Mayor” is.
  const office = language.titles.has(lower);
  const before = tokens[first - 1];
  // “the Florence Democrat”: a given name that is also a place's is the place's behind an article.
  const place = language.places.has(given.lower) && (office || language.determiners.has(before?.lower ?? ''));
  if (language.firstNames.has(given.lower) && !place) return titleBefore(language, words, found.from - 1);
  // “Judge Anna M. Pilot”: behind an initial the noun is a surname.
  if (INITIAL.test(given.text)) return titleBefore(language, words, found.from - 1);
  // “Mr. King”, but “Mr. President”
  if (CIVIL.test(given.lower) && !ADDRESSED.test(lower)) return titleBefore(language, words, found.from);
  const strange =
    !isAttribute(language, given) && !language.roles.has(given.lower) && /^\p{Lu}\p{Ll}/u.test(given.text);
  // “Emmett King said”, but “the Lorvanian King”
  const surname = words.length === 2 && language.givenTitles.has(lower);
  if (!strange || (language.titles.has(lower) && !surname)) return found;
  const earlier = lastTitle(language, words.slice(0, found.from));
  if (earlier) return earlier.to < found.from ? earlier : found;
  const named =
    words.length === 2 &&
    (surname || capitalised.has(lower)) &&
    !language.commonWords.has(given.lower) &&
    !(
      before &&
      (language.determiners.has(before.lower) || language.possessives.has(before.lower) || before.lower === "'s")
    );
  return named ? null : found;
}

/** In small letters, anywhere in the text; found once for each word. */
function isWritten(reading: Reading, word: string): boolean {
  const known = written.get(reading) ?? new Map<string, boolean>();
  written.set(reading, known);
  const found = known.get(word) ?? reading.text.includes(` ${word} `);
  known.set(word, found);
  return found;
}
const written = new WeakMap<Reading, Map<string, boolean>>();

const isMiddle = (
  { firstNames, givenTitles, places, titles }: Reading['language'],
  words: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean =>
  words.length === 3 &&
  from === 1 &&
  to === 2 &&
  firstNames.has(words[0].lower) &&
  !places.has(words[0].lower) &&
  !titles.has(words[0].lower) &&
  givenTitles.has(words[1].lower);

/** What a minister is for. */
const isOfficeField = ({ officeFields }: Reading['language'], { lower }: Token): boolean => officeFields.has(lower);

const isTrade = ({ firstNames, places, titles }: Reading['language'], { text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+(?:ist|er|or|man|woman|ian)$/u.test(text) &&
  !firstNames.has(lower) &&
  !places.has(lower) &&
  !titles.has(lower);

/** Behind an article and without a noun behind it, a word for where somebody is from is no name. */
function isNational(language: Reading['language'], tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i];
  const before = tokens[i - 1]?.lower ?? '';
  const behind = tokens[i + 1]?.lower ?? '.';
  if (!language.demonyms.has(lower) || !NATIONAL.test(lower)) return false;
  // “the 22-year-old Swede”
  if (/-year-old$/.test(before)) return !tokens[i + 1]?.capital;
  const closes = /^[,.]$/.test(behind) && tokens[i - 2]?.kind === 'word' && language.verbs.has(tokens[i - 2].lower);
  return /^(?:the|an?)$/.test(before) && (closes || language.verbs.has(behind) || language.auxiliaries.has(behind));
}

/** Nouns for one who comes from somewhere, as far as they are no names of places and tongues. */
const NATIONAL =
  /(?:an|man|woman|ard|aqi|eli|ner)$|^(?:swede|dane|finn|pole|turk|scot|briton|czech|greek|croat|serb|slovak|kurd|arab|filipino|filipina|cypriot)$/;

const ORIGIN = /^.+-(?:based|born|bred|raised|educated|trained|year-old)$/;
/** “New Yorker” */
const isTownsman = ({ places }: Reading['language'], words: readonly Token[], k: number): boolean =>
  words[k].lower.endsWith('er') &&
  [0, 1].some((more) => {
    const town = words.slice(Math.max(0, k - more), k + 1).map(({ lower }) => lower);
    return places.has(town.join(' ').slice(0, -2));
  });

const INITIAL = /^\p{Lu}\.$/u;
const CIVIL = /^(?:mr|mrs|ms|miss|mx|dr|sir)\.?$/;
/** Offices whose holders are called by them. */
const ADDRESSED =
  /^(?:president|speaker|chairman|chairwoman|chair|mayor|secretary|ambassador|minister|justice|governor|senator|commissioner|chancellor|premier|director)$/;

/** “the Harbour Courier”, “The Advocate”, “the Harbour Workers Party”: what is a role in small letters is part of a name. */
function isBody(
  language: Reading['language'],
  before: Token | undefined,
  words: Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const role = words
    .slice(from, to)
    .map((w) => w.lower)
    .join(' ');
  const last = words[words.length - 1].lower;
  const title = language.titles.get(role);
  if (title) {
    // “the Metropolitan Council”, “Major League Rowing”
    if (title.kind === 'honorific' || from > 0 || to === words.length) return false;
    if (to < words.length - 1) return language.organisationHeads.has(words[to].lower);
    return before?.lower === 'the' && language.organisationHeads.has(last);
  }
  // “the Vantrian Union of Sailors”: many, of whom the body consists.
  const members = words.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  if (members > 0 && members < from && language.roles.get(last)?.plural)
    return language.organisationHeads.has(words[members - 1].lower);
  // “the Director of the Harbour Authority”
  if (from === 0 && words[to]?.lower === 'of' && language.roles.get(role)?.plural === false) return false;
  if (to < words.length) {
    const next = words[to].lower;
    return (
      language.organisationHeads.has(next) || (language.organisationHeads.has(last) && !language.firstNames.has(next))
    );
  }
  if (before?.lower !== 'the' || /^(?:leader|reporter|citizen|independent)$/.test(last)) return false;
  const strange = words.length === 1 || !isAttribute(language, words[words.length - 2]);
  return strange && (words.length === 1 || language.organisationHeads.has(last));
}

/** “Oscar-winner Ada Lund”. */
const isHyphenatedRole = (language: Reading['language'], { lower }: Token) =>
  lower.includes('-') && language.roles.has(lower.slice(lower.lastIndexOf('-') + 1));

function isAttribute(language: Reading['language'], token: Token): boolean {
  return (
    language.titleModifiers.has(token.lower) ||
    language.places.has(token.lower) ||
    language.demonyms.has(token.lower) ||
    language.organisationHeads.has(token.lower) ||
    language.media.has(token.lower) ||
    language.titles.has(token.lower) ||
    /^(?:of|the|and|for)$/.test(token.lower)
  );
}

export function lastTitle(language: Reading['language'], words: Token[]) {
  // “Ola Sen”: a short form at the end of a run is a name.
  return titleBefore(
    language,
    words,
    words.length > 1 && language.titleForms.has(words[words.length - 1].lower) ? words.length - 1 : words.length,
  );
}

/** The last title among the first `end` words. */
function titleBefore(language: Reading['language'], words: Token[], end: number) {
  for (let i = end - 1; i >= 0; i--) {
    for (const size of [3, 2, 1]) {
      if (i - size + 1 < 0) continue;
      const form = words
        .slice(i - size + 1, i + 1)
        .map((w) => w.lower)
        .join(' ');
      const info =
        language.titles.get(form) ??
        (size === 1 &&
        language.roles.has(form) &&
        !language.roles.get(form)!.collective &&
        !language.firstNames.has(form)
          ? { kind: 'office' as const, gender: language.roles.get(form)!.gender }
          : undefined);
      if (info) return { from: i - size + 1, to: i + 1, info };
    }
  }
  return null;
}

function typeOfName(language: Reading['language'], words: Token[]): EntityType {
  const last = words[words.length - 1];
  if (
    words.length > 1 &&
    words.some(
      (w, i) =>
        language.organisationHeads.has(w.lower) && (i === words.length - 1 || i === 0 || words[i + 1].lower === 'of'),
    )
  )
    return 'organisation';
  if (words.some((w) => /^(?:of|for|on|the|[&+])$/.test(w.lower))) return 'organisation';
  const whole = words.map((w) => w.lower).join(' ');
  // “Nils Dell” is no firm.
  const given = words.length > 1 && isGiven(language, words[0]) && /^\p{Lu}\p{Ll}/u.test(last.text);
  if (language.media.has(whole) || (language.media.has(last.lower) && !given)) return 'organisation';
  if (words.length > 1 && (language.placeHeads.has(last.lower) || language.placeLeads.has(words[0].lower)))
    return 'place';
  if (language.places.has(whole) || language.demonyms.has(whole)) return 'place';
  if (words.length === 1 && language.organisationHeads.has(last.lower)) return 'organisation';
  if (words.length === 1 && /^[\p{Lu}&.]{2,6}$/u.test(last.text)) return 'organisation';
  if (language.firstNames.has(words[0].lower) || /^\p{Lu}\.$/u.test(words[0].text)) return 'person';
  return 'unknown';
}

const isGiven = ({ firstNames, places, media }: Reading['language'], { lower }: Token) =>
  firstNames.has(lower) && !places.has(lower) && !media.has(lower);

function genderOf(language: Reading['language'], words: Token[]): 'm' | 'f' | null {
  if (words.length < 2) return null;
  const gender = language.firstNames.get(words[0].lower);
  return gender === 'm' || gender === 'f' ? gender : null;
}
