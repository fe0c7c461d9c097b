/** The page's article and what the engine finds in it, with a breath between the two. */
import { analyse } from '../../engine/analyse.ts';
import type { Analysis } from '../../engine/model.ts';
import type { NoArticleReason, PageArticle } from '../../page/article.ts';
import { type ExtractOptions, extractArticle } from '../../page/extract.ts';
import { isMasked } from '../masked.ts';
import { breathe } from './breathe.ts';

export interface Reading {
  article: PageArticle;
  analysis: Analysis;
  /** The least confidence with which a name was given. */
  minimum: number;
}

/** `known` is the reading before this one: the same text needs no second analysis. */
export async function readArticle(
  options: ExtractOptions,
  known: Reading | null,
  minimum: number,
  signal: AbortSignal,
): Promise<Reading | { reason: NoArticleReason }> {
  if (isMasked(document)) return { reason: 'not an article' };
  const article = extractArticle(document, location.href, options);
  if ('reason' in article) return article;
  if (known?.article.input.text === article.input.text && known.minimum === minimum)
    return { article, analysis: known.analysis, minimum };
  await breathe();
  signal.throwIfAborted();
  return { article, analysis: analyse(article.input, { minimum }), minimum };
}
