/** “Tom and Ilse Marrow” are two Marrows. */
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
