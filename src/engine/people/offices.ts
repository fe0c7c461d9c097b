/** Which offices are not the same one, though they share a noun. */
import type { Language } from '../language/language.ts';
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { capitalsOf, rolesOf } from './referent-features.ts';
import type { Antecedent } from './referents.ts';

/** “The prime minister” is no transport minister, “the mayor” no deputy mayor, “the attorney general” no general. */
export function isOtherOffice(language: Language, { roles }: Entity, phrase: string, role: string): boolean {
  const own = officeIn(language, phrase, role);
  const offices = roles.flatMap((held) => officeIn(language, held, role) ?? []);
  // “The prime minister” is nobody who is known as something else.
  if (own?.rank === 'prime' && roles.length > 0 && !offices.length) return true;
  return own !== null && offices.length > 0 && offices.every((office) => differ(office, own));
}

/**
 * “The judge” is no prosecutor, and no Brenn of whom nothing is told: who holds an office or does such work is told to.
 * “The Tarn senator” may be anybody.
 */
export function isOtherFunction(context: Context, entity: Entity, phrase: string, role: string): boolean {
  const { language } = context.reading;
  const own = language.functions.get(role);
  // “the former minister” may be anything now.
  const job = language.jobs.has(role);
  if ((own === undefined && !job) || /\b(?:former|ex|retired|one-time)\b/i.test(phrase)) return false;
  const held = rolesOf(context, entity);
  // “passer-by” stands there in two.
  if (held.has(role) || (role.includes('-') && role.split('-').every((part) => held.has(part)))) return false;
  for (const word of held) if (own !== undefined && language.functions.get(word) === own) return false;
  // “Brenn's husband, Rolf” and “the candidate” may be governor as well.
  const works = [...held].some(
    (word) => language.roles.has(word) && !language.kin.has(word) && !language.standing.has(word),
  );
  return works || (entity.roles.length === 0 && (job || language.offices.has(role)) && phrase.split(' ').length === 2);
}

/** “The bank's chairman” without a name is not “the finance minister”. */
export function isOtherNoun(language: Language, { mentions, name }: Entity, role: string, phrase: string): boolean {
  const noun = roleKey(language, mentions[0]?.head ?? '');
  const [own, held] = [language.functions.get(role), language.functions.get(noun)];
  if (own !== undefined && held !== undefined && own !== held) return true;
  if (noun !== role || !language.offices.has(role)) return false;
  const [a, b] = [officeIn(language, name, role), officeIn(language, phrase, role)];
  return a !== null && b !== null && differ(a, b);
}

/** “the former mayor” is not Mayor Brenn, “the Penbury coach” not the Tarn coach, “the other pilot” nobody named so far. */
export function isOtherHolder(language: Language, { roles }: Entity, phrase: string, role: string): boolean {
  const held = roles.filter((one) => keysOf(language, one).includes(role));
  if (!held.length) return false;
  // “Her attorney” is no U.S. Attorney, “his secretary” no Secretary of State.
  if (/^(?:his|her|their)\b/i.test(phrase) && SERVES.test(role) && held.every(isTitle)) return true;
  const other = wordsOf(phrase).find((word) => language.officeOthers.has(word));
  if (other && !held.some((one) => wordsOf(one).includes(other))) return true;
  // “the film's director” is no festival director.
  const owner = phrase
    .split(' ')
    .find((word) => /^\p{Ll}+['’]s$/u.test(word))
    ?.slice(0, -2);
  if (owner && held.every((one) => one.includes(' ') && !wordsOf(one).includes(owner))) return true;
  const isName = (word: string) => {
    const form = word.toLowerCase();
    return ![language.demonyms, language.titleModifiers, language.titles, language.roles].some((table) =>
      table.has(form),
    );
  };
  const where = capitalsOf(phrase).filter(isName);
  const elsewhere = held.map((one) => capitalsOf(` ${one}`).filter(isName));
  return where.length > 0 && elsewhere.every((own) => own.length > 0 && !own.some((word) => where.includes(word)));
}

const SERVES = /^(?:attorney|secretary|agent|doctor|general|officer)$/;
const isTitle = (role: string) => /^\p{Lu}.* \p{Lu}/u.test(role);

/** “the Tarn MP”, where the text has named somebody else since it named the MP whom it does not say to be of Tarn. */
export function isOfElsewhere(
  { reading: { language } }: Context,
  { text }: Mention,
  holder: Entity,
  candidates: readonly Antecedent[],
): boolean {
  const known = [...holder.roles, ...holder.tags, holder.name].join(' ').toLowerCase();
  const where = capitalsOf(text).filter((word) => {
    const form = word.toLowerCase();
    return (
      !known.includes(form) &&
      !language.titles.has(form) &&
      !language.titleModifiers.has(form) &&
      !language.roles.has(form)
    );
  });
  if (!where.length) return false;
  const last = candidates.find((c) => c.entity === holder);
  return candidates.some(
    ({ entity, rank, place, sentences }) =>
      entity !== holder &&
      entity.named &&
      entity.type === 'person' &&
      /^(?:speaker|subject)$/.test(place) &&
      sentences <= 2 &&
      rank < (last?.rank ?? 99),
  );
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/[\s-]+/);
/** “passer-by” is one word, “co-chair” two. */
const keysOf = (language: Language, phrase: string): string[] =>
  [...wordsOf(phrase), ...phrase.split(' ')].map((word) => roleKey(language, word));

/** What makes an office another one, right before its noun, and what it is for; null where the phrase has no such noun. */
function officeIn(language: Language, phrase: string, role: string): { rank: string; field: string } | null {
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const at = words.findIndex((word) => roleKey(language, word) === role);
  if (at < 0) return null;
  const rank = words[at - 1] ?? '';
  // An associate professor is called “the professor”.
  const ranked = language.officeRanks.has(rank) && role !== 'professor';
  return { rank: ranked ? rank : '', field: words.find((word) => language.officeFields.has(word)) ?? '' };
}

const differ = (a: { rank: string; field: string }, b: { rank: string; field: string }): boolean =>
  a.rank !== b.rank || (a.field !== '' && b.field !== '' && a.field !== b.field);
