/**
 * A cheap answer to “are these still the words that were read?”, asked whenever the page changes something: how long
 * the text of every paragraph is and whether it still stands on the page, and how many paragraphs are beside them.
 */
import type { PageArticle } from '../../page/article.ts';

export function fingerprint({ map }: PageArticle): string {
  const elements = new Set(map.blocks.map(({ element }) => element));
  const lengths = [...elements].map((element) => (element.isConnected ? (element.textContent ?? '').length : -1));
  return `${paragraphsAround(elements)}:${lengths.join(',')}`;
}

/** Paragraphs in the smallest box around the first and the last: where more of the article would be added. */
function paragraphsAround(elements: ReadonlySet<Element>): number {
  const [first] = elements;
  const last = [...elements].at(-1);
  let box = first?.parentElement ?? null;
  while (box && last && !box.contains(last)) box = box.parentElement;
  return box?.querySelectorAll('p').length ?? 0;
}
