/** Which offices are not the same one, though they share a noun. */
import type { Language } from '../language/language.ts';
import type { Entity } from './entities.ts';
import { roleKey } from './names.ts';

/** “The prime minister” is no transport minister, “the mayor” no deputy mayor, “the attorney general” no general. */
export function isOtherOffice(language: Language, { roles }: Entity, phrase: string, role: string): boolean {
  const own = officeIn(language, phrase, role);
  const offices = roles.flatMap((held) => officeIn(language, held, role) ?? []);
  // “The prime minister” is nobody who is known as something else.
  if (own?.rank === 'prime' && roles.length > 0 && !offices.length) return true;
  return own !== null && offices.length > 0 && offices.every((office) => differ(office, own));
}

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
