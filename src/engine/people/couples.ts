/** “Tom and Ilse Marrow” are two Marrows; “Ada Lund and three other pilots” speak as one. */
import type { Language } from '../language/language.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** Gives a first name the surname that stands behind the other's; only first names that nobody has as a surname. */
export function shareSurnames({ language, surnames }: Reading, tokens: readonly Token[], mentions: readonly Mention[]) {
  for (let k = 1; k < mentions.length; k++) {
    const [one, other] = [mentions[k - 1], mentions[k]];
    if (other.from !== one.to + 1 || tokens[one.to].lower !== 'and') continue;
    // “the Christian and pilot Ilse Marrow”
    if (!isGiven(one) || other.kind !== 'name' || !other.name || other.role || other.type === 'organisation') continue;
    const [given, ...rest] = other.name.split(' ');
    if (!rest.length || !language.firstNames.has(given.toLowerCase())) continue;
    one.name += ` ${rest.join(' ')}`;
    one.type = 'person';
  }
  function isGiven({ kind, name, role, possessive }: Mention): boolean {
    const word = name?.toLowerCase() ?? '';
    return (
      kind === 'name' &&
      role === null &&
      !possessive &&
      language.firstNames.has(word) &&
      !language.places.has(word) &&
      !surnames.has(word)
    );
  }
}

/**
 * “Lund and Brenn”, “Lund and his crew”, “Lund and three other pilots”, “the pilot and the mate”, “she and Lund”: on both
 * sides of an “and” those who speak.
 */
export function isPartner(language: Language, tokens: readonly Token[], first: Mention, last: Mention): boolean {
  if (first.possessive || last.type === 'place' || last.kind === 'pronoun') return false;
  if (first.kind === 'pronoun') return language.pronouns.get(first.head)?.case === 'subject' && first.head !== 'who';
  if (first.kind === 'name' && last.kind === 'name') return true;
  if (last.kind !== 'nominal' || first.type === 'document' || last.type === 'document') return false;
  const { lower } = tokens[last.from];
  const own = language.possessives.has(lower);
  if (first.type === 'place') return own;
  return last.plural || first.plural || own || (language.determiners.has(lower) && tokens[first.to].lower === 'and');
}
