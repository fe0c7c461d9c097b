/**
 * The article's headline: the heading that a reader sees, where it is the same story as what the page tells others.
 * Pages also use their one h1 for the paper's name or the section's.
 */
import { plain } from './plain.ts';

/** What stands between a headline and the paper's name in titles. */
const SEPARATED = /^(.+?)\s+[|–—·•«»:-]{1,2}\s+([^|–—·•«»]{2,60})$/s;

/** A heading that nobody closes holds the whole article; no title is as long. */
const LONGEST = 300;

/** `told` is what the page tells others, best first; `site` is the paper's name and host. */
export function headlineOf(
  document: Document,
  told: readonly (string | null)[],
  site: readonly (string | null)[],
): string | null {
  const known = [...told, document.title]
    .map((words) => withoutSite(collapse(words ?? '').slice(0, LONGEST), site))
    .filter(Boolean);
  const seen = [...document.querySelectorAll('h1')]
    .map((heading) => collapse(heading.textContent ?? ''))
    .filter((heading) => heading && heading.length <= LONGEST);
  if (known.length === 0) return seen.length === 1 ? seen[0] : null;
  const best = seen.find((heading) => known.some((words) => sameStory(heading, words)));
  return best ?? known[0];
}

const collapse = (words: string) => words.replace(/\s+/g, ' ').trim();

/** “Ferry stays in port | The Harbour Courier”; sections stand between the two at times. */
function withoutSite(title: string, site: readonly (string | null)[]): string {
  const names = site.map((name) => plain(name ?? '')).filter(Boolean);
  const isSite = (words: string) => {
    const own = plain(words);
    return names.some((name) => own === name || (own.length > 3 && (name.includes(own) || own.includes(name))));
  };
  const parts = SEPARATED.exec(title);
  if (parts && isSite(parts[2])) return withoutSite(parts[1], site) || title;
  return isSite(title) ? '' : title;
}

/** Headlines of one story repeat each other, or share several words; search engines are told other words than readers. */
function sameStory(heading: string, told: string): boolean {
  const [own, other] = [plain(heading), plain(told)];
  // Titles go on with the name of the section or of the paper.
  if (other.endsWith(own) && own.length < other.length * 0.4) return false;
  if (own.length > 12 && (own.includes(other) || other.includes(own))) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}{2,}/gu) ?? []);
  const [a, b] = [words(heading), words(told)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 2 && shared >= Math.min(a.size, b.size) * 0.3;
}
