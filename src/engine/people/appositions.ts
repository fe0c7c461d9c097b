/**
 * Noun phrases that stand beside a name and tell who it is: “Oda Brenn, a harbour pilot,”, “his wife, Oda Brenn,”,
 * “Oda Brenn is a harbour pilot”. The noun is the name's, so it is no stranger who could be “she”, it gives a role and
 * often a gender, and it shows a person or a body where the name alone shows nothing.
 */
import type { Language } from '../language/language.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { roleBefore } from './double-roles.ts';
import type { Mention } from './mentions.ts';

export interface Apposition {
  name: Mention;
  noun: Mention;
  /** The one that stands second and adds nothing to what the first does in the sentence; null for “is a …”. */
  second: Mention | null;
}

export function findAppositions(reading: Reading, mentions: readonly Mention[][]): Apposition[] {
  const found: Apposition[] = [];
  for (const sentence of reading.sentences) {
    const here = mentions[sentence.index];
    for (let i = 0; i < here.length; i++) {
      const mention = here[i];
      if (mention.plural || mention.possessive || mention.type === 'document') continue;
      if (mention.kind === 'name') {
        const role = roleBefore(reading.language, sentence.tokens, here, mention);
        if (role) found.push({ name: mention, noun: role, second: role });
        const noun =
          nounBehind(reading.language, sentence, here, i) ?? nounAfterIs(reading.language, sentence, here, i);
        if (noun) found.push({ name: mention, noun: noun.mention, second: noun.copula ? null : noun.mention });
      } else if (mention.kind === 'nominal') {
        const name = nameBehind(reading.language, sentence, here, i);
        if (name) found.push({ name, noun: mention, second: name });
      }
    }
  }
  return found;
}

interface Noun {
  mention: Mention;
  copula: boolean;
}

const closes = (token: Token | undefined) =>
  !token || token.kind === 'quotation' || /^(?:[,.;:!?)—–-]|--)$/.test(token.text);

/** “Oda Brenn, 52, the harbour's pilot,”, “Oda Brenn (Ind.), a pilot who …”. */
function nounBehind(language: Language, { tokens }: Sentence, here: readonly Mention[], i: number): Noun | null {
  let k = afterParenthesis(tokens, here[i].to);
  if (!opens(tokens[k])) return null;
  k++;
  if (tokens[k]?.kind === 'number' && tokens[k + 1]?.text === ',') k += 2;
  // “Oda Brenn, now the harbour's pilot,”
  if (/^(?:now|then|currently|formerly|once)$/.test(tokens[k]?.lower ?? '')) k++;
  const noun = nounFrom(language, tokens, here, k);
  if (!noun || !fits(language, here[i], noun)) return null;
  const next = tokens[noun.to];
  if (noun.possessive) return null;
  if (closes(next) || next.lower === 'who' || next.lower === 'whose') return { mention: noun, copula: false };
  // “Oda Brenn, a pilot and union leader,” goes on; “Oda Brenn, a pilot and two mates” is a list.
  if (next.lower === 'and') return listed(language, tokens[noun.to + 1]) ? null : { mention: noun, copula: false };
  return language.prepositions.has(next.lower) ? { mention: noun, copula: false } : null;
}

/** “Oda Brenn is a harbour pilot”, “Oda Brenn, who was the pilot”. */
function nounAfterIs(language: Language, { tokens }: Sentence, here: readonly Mention[], i: number): Noun | null {
  let k = afterParenthesis(tokens, here[i].to);
  if (tokens[k]?.text === ',' && tokens[k + 1]?.lower === 'who') k += 2;
  if (!tokens[k] || !language.copulas.has(tokens[k].lower)) return null;
  k++;
  while (tokens[k] && language.adverbs.has(tokens[k].lower) && tokens[k].lower !== 'not') k++;
  const noun = nounFrom(language, tokens, here, k);
  return noun && fits(language, here[i], noun) && !noun.possessive && noun.to > k + 1
    ? { mention: noun, copula: true }
    : null;
}

/** The noun whose phrase starts at token k; between an article or owner and a noun may stand what no table knows. */
function nounFrom(language: Language, tokens: readonly Token[], here: readonly Mention[], k: number): Mention | null {
  const noun = here.find((m) => m.kind === 'nominal' && m.to > k);
  if (!noun || noun.from <= k) return noun && noun.from === k ? noun : null;
  const lead = tokens.slice(k, noun.from);
  const opens = language.determiners.has(lead[0].lower) || isOwner(language, lead[0]);
  const inside = (t: Token) =>
    (t.kind === 'word' || t.kind === 'number') &&
    !language.prepositions.has(t.lower) &&
    !language.conjunctions.has(t.lower) &&
    !language.pronouns.has(t.lower);
  return opens && lead.length < 6 && lead.slice(1).every(inside) ? noun : null;
}

/** “his wife, Oda Brenn,”, “the harbour's pilot, Oda Brenn, said”, “another pilot, Oda Brenn told the Courier”. */
function nameBehind(language: Language, { tokens }: Sentence, here: readonly Mention[], i: number): Mention | null {
  const noun = here[i];
  // “the campaign group Open Strait”, “State news agency TNA”
  const body = here[i + 1];
  const any = language.bodies.has(noun.head);
  if ((noun.type === 'organisation' || any) && body?.kind === 'name' && body.from === noun.to) {
    const fit = body.type === 'organisation' || (noun.type !== 'person' && fits(language, body, noun));
    const called =
      body.name?.includes(' ') ||
      (any && body.type === 'organisation') ||
      // “Ferry operator Tideway”, “The ferry operator Tideway said”
      (noun.to > noun.from + 1 && isBare(language, tokens, noun)) ||
      (any && noun.from === 0 && noun.to > 2 && language.verbs.has(tokens[body.to]?.lower ?? ''));
    return fit && called && body.role === null && !body.possessive ? body : null;
  }
  if (!opens(tokens[noun.to])) return null;
  // “The pilot, 40-year-old Oda Brenn, said”
  const aged = /-year-old$/.test(tokens[noun.to + 1]?.lower ?? '') ? 1 : 0;
  const name = here.find((m) => m.kind === 'name' && m.from === noun.to + 1 + aged);
  if (!name || name.possessive || !fits(language, name, noun)) return null;
  const before = tokens[noun.from - 1];
  const next = tokens[afterParenthesis(tokens, name.to)];
  // “For the pilot, Brenn is a stranger”: a phrase that opens the sentence ends at its comma.
  const adverbial = noun.from <= 2 && before !== undefined && language.prepositions.has(before.lower);
  if (adverbial && before.lower !== 'as') return null;
  if (closes(next)) return next?.text === ',' && tokens[name.to + 1]?.lower === 'and' ? null : name;
  // “said another pilot, Oda Brenn of the Harbour Guild”
  if (before && language.verbs.has(before.lower) && language.prepositions.has(next.lower)) return name;
  return noun.from > 0 && before?.kind !== 'quotation' && !opens(before)
    ? null
    : language.verbs.has(next.lower)
      ? name
      : null;
}

/** One noun without an article has its name behind it. */
const isBare = (language: Language, tokens: readonly Token[], { from, owned }: Mention): boolean =>
  !owned && !language.determiners.has(tokens[from].lower) && !language.possessives.has(tokens[from].lower);

/** Skips “(Ind.)”. */
function afterParenthesis(tokens: readonly Token[], k: number): number {
  if (tokens[k]?.text !== '(') return k;
  for (let end = k + 1; end < Math.min(tokens.length, k + 9); end++) if (tokens[end].text === ')') return end + 1;
  return k;
}

const opens = (token: Token | undefined) => token !== undefined && /^(?:[,—–-]|--)$/.test(token.text);

const isOwner = (language: Language, token: Token) =>
  language.possessives.has(token.lower) || token.lower === "'s" || /^\p{Lu}/u.test(token.text);

const listed = (language: Language, token: Token | undefined) =>
  token === undefined ||
  language.determiners.has(token.lower) ||
  language.possessives.has(token.lower) ||
  /^\p{Lu}/u.test(token.text);

/** One being: number and gender agree, and a person is no company. */
function fits(language: Language, name: Mention, noun: Mention): boolean {
  if (noun.plural !== name.plural || noun.type === 'document') return false;
  if (name.gender && noun.gender && name.gender !== noun.gender) return false;
  if (noun.type === 'person')
    return name.type === 'person' || name.type === 'unknown' || isSurnamed(language, name, noun);
  return name.type === 'organisation' || name.type === 'unknown';
}

/** “Pavol Church, a chemist”: a surname that ends the names of bodies, with a first name or beside what only persons are. */
function isSurnamed(language: Language, { name, text }: Mention, { head }: Mention): boolean {
  if (text !== name || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)) return false;
  const first = name.slice(0, name.indexOf(' ')).toLowerCase();
  return (language.firstNames.has(first) && !language.places.has(first)) || /(?:ist|ian|man|woman)$/.test(head);
}
