/**
 * “Oda Brenn (R-Nev.)”, “Oda Brenn, D-Ohio,”, “Oda Brenn (Fla.)”: party and region of a name, as words by which a noun
 * may come back to it, “the Nevada Republican”.
 */
import type { Language } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';

const TAG = /^([RDI]|Lab|Con)-(\p{Lu}[\p{L}.]*)$/u;

/** A tag is no name. */
export const isTag = ({ text }: Token): boolean => TAG.test(text);

/** Lower-case words; none where no tag stands behind the token before `k`. */
export function affiliationAt(language: Language, tokens: readonly Token[], k: number): string[] {
  const open = tokens[k]?.text;
  const inside = tokens[k + 1];
  if (!inside || (open !== '(' && open !== ',')) return [];
  const [, party, place] = TAG.exec(inside.text) ?? [];
  const region = place ?? (open === '(' ? inside.text : '');
  const close = tokens[k + 2]?.text === '.' ? tokens[k + 3] : tokens[k + 2];
  if (!region || (open === '(' && close && !/^[)-]$/.test(close.text))) return [];
  const short = region.toLowerCase().replace(/\.$/, '');
  const name = language.regions.get(short) ?? (language.places.has(short) ? short : null);
  const words = name?.replaceAll('_', ' ').split(' ') ?? [];
  return party ? [language.partyTags.get(party.toLowerCase())!, ...words] : words;
}
