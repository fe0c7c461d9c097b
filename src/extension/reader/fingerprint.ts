/**
 * A cheap answer to “are these still the words that were read?”, asked whenever the page changes something: how long
 * the text of every paragraph is and whether it still stands on the page, and how many paragraphs show on the page at all.
 */
import type { PageArticle } from '../../page/article.ts';
import { isShown } from '../../page/layout.ts';

export function fingerprint({ map }: PageArticle): string {
  const elements = new Set(map.blocks.map(({ element }) => element));
  const lengths = [...elements].map((element) => (element.isConnected ? (element.textContent ?? '').length : -1));
  const [first] = elements;
  const root = first?.isConnected ? (first.getRootNode() as ParentNode) : document;
  return `${[...root.querySelectorAll('p')].filter(isShown).length}:${lengths.join(',')}`;
}
