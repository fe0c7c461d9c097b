/** What stands between headline and text and sums it up: known by its class, or by the page's own description. */
import type { Candidate } from './candidates.ts';
import { plain } from './plain.ts';

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line)?|dek|intro|lead|lede|teaser|summary|abstract|vorspann|chapo|ingress|entradilla|bajada|sommario|excerpt|description)(?:$|[\s_-])/i;

export function keepStandfirst(candidates: readonly Candidate[], document: Document): void {
  const first = candidates.findIndex(({ kept, prose }) => kept && prose);
  if (first < 0) return;
  const descriptions = [...document.querySelectorAll('meta[name="description"], meta[property="og:description"]')]
    .map((meta) => plain(meta.getAttribute('content') ?? ''))
    .filter((words) => words.length >= 30);
  for (const one of candidates.slice(Math.max(0, first - 40), first)) {
    if (one.kept || one.linked > 0.5 || one.words.length < 40) continue;
    const words = plain(one.words);
    const described = descriptions.some(
      (description) => description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60)),
    );
    const named = STANDFIRST.test(
      `${one.element.getAttribute('class')} ${one.element.parentElement?.getAttribute('class')}`,
    );
    if (described || named) one.kept = true;
  }
}
