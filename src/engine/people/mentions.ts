/**
 * Mentions: every noun phrase of the reporter's text that can say something, by grammar rather than by name lists:
 * runs of capitals split into role and name, role nouns (“the spokesman for the ministry”), collectives, documents,
 * pronouns. Lists are weak evidence; position beside titles, role nouns and cues decides.
 */
import { byForm, byWord } from '../text/by-word.ts';
import { isHeadline, type Reading, type Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { behindModifiers } from './capital-modifiers.ts';
import { capitalRun, isNameToken, PARTICLES } from './capital-runs.ts';
import { shareSurnames } from './couples.ts';
import { joinDoubleRoles } from './double-roles.ts';
import { headlineNames } from './headline-names.ts';
import { isStop, premodifierStart, trailingEnd } from './noun-phrase.ts';
import { holderBehind } from './role-holders.ts';
import { lastTitle, type Split, splitRun } from './split-name.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'document' | 'unknown';

export interface Mention {
  /** The whole noun phrase: article, role and name, and for nouns the “of the ministry” behind. UTF-16 offsets. */
  start: number;
  end: number;
  sentence: number;
  /** Token indices in the sentence, half open. */
  from: number;
  to: number;
  kind: 'name' | 'nominal' | 'pronoun';
  text: string;
  /** The bare name: “Oda Brenn” of “Senator Oda Brenn”. */
  name: string | null;
  /** What stands before the name, or the head of a nominal: “Senator”, “spokesman”. */
  role: string | null;
  /** Lower case: the head noun, the pronoun, or the last word of a name. */
  head: string;
  type: EntityType;
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** Followed by ’s: an owner of what comes next. */
  possessive: boolean;
  definite: boolean;
  /** An owner inside the phrase: “her lawyer”, “Brenn's office”. */
  owned: boolean;
  /** Whom a relative pronoun, or a second noun, goes on from: “Brenn, who said”, “the pilot and former mate”. */
  antecedent?: Mention;
}

/** Mentions of one sentence, in reading order; one may stand in the “of …” behind another's head. */
export function findMentions(reading: Reading, sentence: Sentence): Mention[] {
  const { language } = reading;
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  if (isTitle(reading, sentence))
    return headlineNames(reading, sentence).flatMap(([from, to]) => fromRun(reading, sentence, from, from, to) ?? []);
  let floor = datelineEnd(sentence, reading);
  let i = floor;
  while (i < tokens.length) {
    const token = tokens[i];
    const pronoun = language.pronouns.get(token.lower);
    const isShouted = () => token.text.length > 1 && token.text === token.text.toUpperCase();
    if (pronoun && token.kind === 'word' && !isShouted() && !(token.capital && isNameToken(reading, sentence, i))) {
      if (pronoun.case !== 'possessive' || pronoun.person !== 3) mentions.push(pronounMention(reading, sentence, i));
      else mentions.push({ ...pronounMention(reading, sentence, i), possessive: true });
      i++;
      continue;
    }
    if (isHandle(token)) {
      mentions.push(handleMention(sentence, i++));
      floor = i;
      continue;
    }
    // “Ada Lund, MD, said”, but “its head, Ms Ada Lund, said”
    const lettered = language.degrees.has(token.lower) && tokens[i - 1]?.text === ',' && !tokens[i + 1]?.capital;
    const degree = lettered && mentions.at(-1)?.to === i - 1;
    const head = degree ? -1 : headAt(reading, sentence, i);
    if (head < 0) {
      i++;
      continue;
    }
    const mention = build(reading, sentence, floor, i, head);
    if (mention) {
      // A phrase that starts with a possessive pronoun takes it over: “her lawyer”.
      while (mentions.length && mentions[mentions.length - 1].from >= mention.from) mentions.pop();
      if (!isBirthName(tokens, mention)) mentions.push(mention);
      // What hangs on the head behind it, “of the ministry”, may hold a name of its own.
      floor = Math.min(mention.to, head + 1);
      if (mention.kind === 'name') floor = mention.to;
    }
    i = Math.max(i + 1, floor, head + 1);
  }
  joinDoubleRoles(language, tokens, mentions);
  shareSurnames(reading, tokens, mentions);
  return mentions;
}

/**
 * The article's own headline; further on a line of capitals is a heading or a list. A sentence of many names has its
 * verb in small letters.
 */
export const isTitle = ({ language }: Reading, sentence: Sentence): boolean =>
  sentence.index < 2 &&
  isHeadline(sentence) &&
  !sentence.tokens.some(
    ({ text, lower }) => /^\p{Ll}/u.test(text) && (language.finiteVerbs.has(lower) || isFiniteCue(language, lower)),
  );

/** “Born Ada Frey in Quell, she …”: who is called otherwise now; but “Tarn born Ada Lund”. */
const isBirthName = (tokens: readonly Token[], { kind, from }: Mention): boolean =>
  kind === 'name' && /^(?:born|n[ée]e?)$/.test(tokens[from - 1]?.lower ?? '') && !tokens[from - 2]?.capital;

const isFiniteCue = (language: Reading['language'], word: string): boolean => {
  const tense = language.verbs.get(word)?.tense;
  return tense === 'past' || tense === 'present';
};

/** “WASHINGTON (AP) —” and its like: the place an agency reports from is nobody's name. */
export function datelineEnd(sentence: Sentence, reading: Reading): number {
  const { tokens } = sentence;
  if (
    sentence.start !== reading.paragraphs[sentence.paragraph].start &&
    sentence.index > 0 &&
    reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph
  )
    return 0;
  for (let i = 1; i < Math.min(tokens.length, 14); i++) {
    if (!/^(?:[—–-]|--)$/.test(tokens[i].text)) continue;
    const before = tokens.slice(0, i);
    const shouted = before[0].text.length > 2 && before[0].text === before[0].text.toUpperCase();
    const agency = before.at(-1)?.text === ')';
    const quiet = before.every((t) => t.kind !== 'word' || /^\p{Lu}/u.test(t.text));
    return (shouted || agency) && quiet ? i + 1 : 0;
  }
  return 0;
}

/** The pronoun at token i, or in its first letters: “they’ve”. */
export function pronounMention(reading: Reading, { tokens, index }: Sentence, i: number, letters?: number): Mention {
  const token = tokens[i];
  const { start } = token;
  const lower = token.lower.slice(0, letters);
  const info = reading.language.pronouns.get(lower) ?? {
    person: 3 as const,
    number: 's' as const,
    case: 'possessive' as const,
    gender: undefined,
  };
  const person = info.gender === 'm' || info.gender === 'f' || info.person < 3 || lower === 'who';
  return {
    start,
    end: letters ? start + letters : token.end,
    sentence: index,
    from: i,
    to: i + 1,
    kind: 'pronoun',
    text: token.text.slice(0, letters),
    name: null,
    role: null,
    head: lower,
    type: person ? 'person' : 'unknown',
    gender: info.gender === 'm' || info.gender === 'f' ? info.gender : null,
    plural: info.number === 'p',
    possessive: false,
    definite: true,
    owned: false,
  };
}

/** Whoever writes as “harbourgull7” has that for a name. */
const isHandle = byForm(({ text }) => /^\p{Ll}{5,}\d{1,4}$/u.test(text));

const handleMention = (sentence: Sentence, i: number): Mention => {
  const { start, end, text, lower } = sentence.tokens[i];
  return {
    start,
    end,
    sentence: sentence.index,
    from: i,
    to: i + 1,
    kind: 'name',
    text,
    name: text,
    role: null,
    head: lower,
    type: 'unknown',
    gender: null,
    plural: false,
    possessive: sentence.tokens[i + 1]?.lower === "'s",
    definite: true,
    owned: false,
  };
};

/** Index of the last token of a noun phrase's core (a run of capitals or a known head noun) that starts at i, or -1. */
function headAt(reading: Reading, sentence: Sentence, i: number): number {
  const { tokens } = sentence;
  const { language } = reading;
  if (isNameToken(reading, sentence, i)) {
    const end = capitalRun(reading, sentence, i);
    // “Vantria campaign manager”: capitals that modify a head noun behind them.
    const { from, plural } = behindModifiers(reading, sentence, i, end);
    for (let j = from; j < Math.min(tokens.length, from + 4); j++) {
      if (isHead(language, tokens[j]) && !isReporting(reading, tokens, i, end, j)) {
        const last = headEnd(reading, sentence, j);
        return plural && !language.roles.get(tokens[last].lower)?.plural ? end - 1 : last;
      }
      if (tokens[j].kind !== 'word' || isStop(language, tokens[j]) || tokens[j].lower === "'s") break;
    }
    return end - 1;
  }
  if (!isHead(language, tokens[i]) && !isOpening(reading, sentence, i)) return -1;
  // ““…,” reply Brenn and Kask”: a verb, though it may be a noun.
  if (
    tokens[i - 1]?.kind === 'quotation' &&
    language.verbs.has(tokens[i].lower) &&
    isNameToken(reading, sentence, i + 1)
  )
    return -1;
  const end = headEnd(reading, sentence, i);
  // “Ruling party Senator Oda Brenn”: the noun belongs to the titled name behind it.
  if (!language.roles.get(tokens[end].lower)?.plural && isNameToken(reading, sentence, end + 1)) {
    const behind = capitalRun(reading, sentence, end + 1);
    // “the independent Vantrian senator”
    if (tokens[behind] && isHead(language, tokens[behind])) return -1;
    const run = tokens.slice(end + 1, behind);
    const title = lastTitle(language, run);
    if (title && title.to < run.length) return -1;
  }
  return end;
}

function headEnd(reading: Reading, sentence: Sentence, j: number): number {
  const { language } = reading;
  const { tokens } = sentence;
  while (j + 1 < tokens.length && isHead(language, tokens[j + 1]) && !isPredicate(reading, tokens, j + 1)) j++;
  const role = language.roles.get(tokens[j].lower);
  if (role?.plural) return j;
  // “a law enforcement official”, “a liberal talk show host”: the noun is part of the role's name.
  for (let k = j + 1; k <= j + (role ? 3 : 2) && k < tokens.length; k++) {
    const token = tokens[k];
    if (token.kind !== 'word' || !token.small || isStop(language, token)) break;
    // “study lead author Ada Poe”
    const modifier = language.titleModifiers.has(token.lower) && language.roles.has(tokens[k + 1]?.lower ?? '');
    if (modifier && isNameToken(reading, sentence, k + 2)) return k + 1;
    if (language.finiteVerbs.has(token.lower)) break;
    // “talk” is no verb behind one person.
    const tense = language.verbs.get(token.lower)?.tense;
    if (tense && !(role && tense === 'base')) break;
    if (k > j + 1 && language.roles.has(token.lower)) return headEnd(reading, sentence, k);
  }
  return j;
}

/** “the economist replies, “…””, ““…,” the report states.”: a verb that may be a noun, right before or behind what is said. */
function isPredicate(reading: Reading, tokens: Token[], k: number): boolean {
  const { language } = reading;
  const { lower: noun } = tokens[k - 1];
  const before = language.roles.get(noun);
  const able = before ? !before.plural : language.documentNouns.has(noun) && !noun.endsWith('s');
  if (!able || language.verbs.get(tokens[k].lower)?.tense !== 'present') return false;
  const clause = opensClause(reading, tokens, k + 1);
  // “The agency reports that …”, but not “old party rules that bind them”; “court documents, …” are documents.
  const lead = tokens[k - 2]?.lower ?? '';
  if (before?.collective)
    return clause && (lead === "'s" || language.determiners.has(lead) || language.possessives.has(lead));
  if (clause) return true;
  const next = tokens[k + 1];
  return !next || next.kind === 'quotation' || /^(?:[,.:]|that)$/.test(next.lower);
}

/** Behind the run of capitals from `name` to `end`: ““…,” Lund notes.”, “Lund notes that it is late”, “as Lund reports”. */
function isReporting(reading: Reading, tokens: Token[], name: number, end: number, j: number): boolean {
  const { language } = reading;
  const next = tokens[j + 1];
  // “Mira Oldham studies schooling”: no noun stands behind the plural of another.
  const full = j === end && end > name + 1 && language.firstNames.has(tokens[name].lower);
  if (
    full &&
    /[^s]s$/.test(tokens[j].lower) &&
    next?.small &&
    (/^(?:the|an?)$/.test(next.lower) || !isStop(language, next))
  )
    return true;
  if (language.verbs.get(tokens[j].lower)?.tense !== 'present') return false;
  const behind = next?.kind !== 'word' || language.prepositions.has(next.lower);
  // ““…,” de Lund notes.”
  while (PARTICLES.has(tokens[name - 1]?.lower ?? '')) name--;
  if (tokens[name - 1]?.kind === 'quotation' && behind) return true;
  if (j !== end) return false;
  const before = tokens[name - (tokens[name - 1]?.lower === 'the' ? 2 : 1)];
  if (before?.lower === 'as' && behind) return true;
  // “The pier is lost, Lund notes.”
  if (before?.text === ',' && (!next || next.text === '.')) return true;
  // “filed Harbour Board reports that bind them” has them as its head.
  const lead = tokens[name - 1];
  const modified =
    lead?.small && (lead.lower.endsWith('ed') || !(isStop(language, lead) || language.titleModifiers.has(lead.lower)));
  return !modified && opensClause(reading, tokens, j + 1);
}

/** “that it is late”, “the pier is lost”: what stands behind a verb, but not “that were lost” behind a noun. */
function opensClause({ language }: Reading, tokens: Token[], k: number): boolean {
  const [first, second] = [tokens[k]?.lower, tokens[k + 1]?.lower ?? ''];
  if (first === 'that')
    return !language.finiteVerbs.has(second) && !language.auxiliaries.has(second) && !language.verbs.has(second);
  // “The Tarn Post reports Brenn will leave”, but “Harbour Board reports Tuesday”
  const named = tokens[k]?.capital && !language.weekdays.has(first!) && !language.months.has(first!);
  return (
    named ||
    /^(?:the|an?)$/.test(first ?? '') ||
    (language.pronouns.get(first ?? '')?.case === 'subject' && first !== 'who')
  );
}

export const isHead = byWord(
  (language, token): boolean =>
    token.kind === 'word' &&
    (token.small || isCamp(language, token)) &&
    language.verbs.get(token.lower)?.tense !== 'past' &&
    (language.roles.has(token.lower) ||
      language.collectives.has(token.lower) ||
      language.documentNouns.has(token.lower)),
);

/** “Senate Democrats”: always with a capital, and nobody's name. */
const isCamp = (language: Reading['language'], { capital, lower }: Token) =>
  capital && language.notNames.has(lower) && language.roles.get(lower)?.plural === true;

/** “Lawyers for Lund”: a capital only because the sentence starts there. */
const isOpening = (reading: Reading, sentence: Sentence, i: number): boolean =>
  sentence.tokens[i].capital &&
  reading.language.roles.get(sentence.tokens[i].lower)?.plural === true &&
  !isNameToken(reading, sentence, i);

function build(reading: Reading, sentence: Sentence, floor: number, first: number, head: number): Mention | null {
  const { tokens } = sentence;
  const { language } = reading;
  if (!tokens[head].small && !isCamp(language, tokens[head]) && !isOpening(reading, sentence, head))
    return fromRun(reading, sentence, floor, first, head + 1);
  const word = tokens[head].lower;
  const role = language.roles.get(word);
  const next = tokens[head + 1];
  const from = premodifierStart(reading, sentence, first, floor);
  // “opposition leader Jorun Pell”
  if (role && !role.plural && next && isNameToken(reading, sentence, head + 1) && next.start - tokens[head].end === 1) {
    const end = capitalRun(reading, sentence, head + 1);
    const named = splitRun(reading, tokens, head + 1, end);
    // “Tarn police Chief Jorun Pell”, but not “the group Open Strait”
    const able = !role.collective || (named?.kind === 'name' && named.nameFrom > head + 1);
    if (able && named && named.type !== 'organisation' && named.type !== 'place')
      return withRole(reading, sentence, from, role.gender, { ...named, to: end });
  }
  const holder = role && !role.plural && !role.collective ? holderBehind(reading, sentence, head) : null;
  if (holder) return withRole(reading, sentence, from, role!.gender, holder);
  const document = language.documentNouns.has(word) && !role && !language.collectives.has(word);
  const to = document ? head + 1 : trailingEnd(reading, sentence, head);
  const owned =
    /^['’]s?$/.test(tokens[from - 1]?.text ?? '') ||
    tokens.slice(from, head).some((t) => t.lower === "'s" || language.possessives.has(t.lower));
  return {
    start: tokens[from].start,
    end: tokens[to - 1].end,
    sentence: sentence.index,
    from,
    to,
    kind: 'nominal',
    text: span(reading, tokens, from, to),
    name: null,
    role: role ? span(reading, tokens, roleStart(reading, tokens, from), head + 1) : null,
    head: word,
    type: document ? 'document' : role && !role.collective ? 'person' : 'organisation',
    gender: role?.gender ?? null,
    plural: role?.plural ?? false,
    possessive: tokens[to]?.lower === "'s",
    definite: /^(?:the|this|that|his|her|their|its|our)$/.test(tokens[from].lower) || owned,
    owned,
  };
}

/** A role from token `from` on and the person behind it who holds it. */
function withRole(
  reading: Reading,
  { tokens, index }: Sentence,
  from: number,
  gender: Mention['gender'] | undefined,
  { nameFrom, to, ...named }: Split & { to: number },
): Mention {
  return {
    ...named,
    start: tokens[from].start,
    sentence: index,
    from,
    to,
    text: span(reading, tokens, from, to),
    role: span(reading, tokens, roleStart(reading, tokens, from), nameFrom),
    type: 'person',
    gender: gender ?? named.gender,
    possessive: tokens[to]?.lower === "'s",
  };
}

/** The role starts behind an article or an owner: “the party's senator” gives “senator”. */
function roleStart(reading: Reading, tokens: Token[], from: number): number {
  const { language } = reading;
  return language.determiners.has(tokens[from].lower) || language.possessives.has(tokens[from].lower) ? from + 1 : from;
}

const span = (reading: Reading, tokens: Token[], from: number, to: number) =>
  to > from ? reading.text.slice(tokens[from].start, tokens[to - 1].end) : '';

/** “de Marro said”: a family name that starts with its particle. */
function particleStart(tokens: Token[], first: number, floor: number): number {
  let start = first;
  while (start > floor && PARTICLES.has(tokens[start - 1].lower)) start--;
  return start;
}

/** Titles that everybody has: no work stands before them. */
const EVERYBODYS = /^(?:mr|mrs|ms|miss|mx)\.?$/;

function fromRun(reading: Reading, sentence: Sentence, floor: number, first: number, end: number): Mention | null {
  const { tokens } = sentence;
  const { language } = reading;
  first = particleStart(tokens, first, floor);
  const named = splitRun(reading, tokens, first, end);
  if (!named) return null;
  // “French Ambassador to Lorvania Ada Lund”
  const holder = named.kind === 'nominal' ? holderBehind(reading, sentence, end - 1) : null;
  if (holder) return withRole(reading, sentence, premodifierStart(reading, sentence, first, floor), null, holder);
  const titled = named.role !== null || named.kind === 'nominal';
  // “Next month Ms. Lund said”, “the red dress Mrs. Lund”: before these nothing stands but “the late”.
  const civil = EVERYBODYS.test(tokens[first].lower) && !language.titleModifiers.has(tokens[first - 1]?.lower ?? '');
  const from = titled && !civil ? premodifierStart(reading, sentence, first, floor) : first;
  const withArticle = !titled && first > floor && tokens[first - 1].lower === 'the' ? first - 1 : from;
  const lead = roleStart(reading, tokens, from);
  return {
    start: tokens[withArticle].start,
    end: named.end,
    sentence: sentence.index,
    from: withArticle,
    to: end,
    kind: named.kind,
    text: span(reading, tokens, withArticle, end),
    name: named.name,
    role: titled ? span(reading, tokens, lead, named.kind === 'nominal' ? end : named.nameFrom) : null,
    head: named.head,
    type: named.type,
    gender: named.gender,
    plural: named.plural,
    possessive: tokens[end]?.lower === "'s",
    definite: !/^(?:an?|another|some|one|any)$/i.test(tokens[withArticle].text),
    owned: tokens.slice(from, first).some((t) => t.lower === "'s"),
  };
}
