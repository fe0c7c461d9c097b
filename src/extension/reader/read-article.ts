/**
 * The page's article and what the engine finds in it, with breaths in between. A page may change meanwhile: what was read
 * then is not what stands there any more, and is read again.
 */
import { analyse, analysis } from '../../engine/analyse.ts';
import type { Analysis } from '../../engine/model.ts';
import type { NoArticleReason, PageArticle } from '../../page/article.ts';
import { type ExtractOptions, extraction } from '../../page/extract.ts';
import { isMasked } from '../masked.ts';
import { breathe, inSlices } from './breathe.ts';
import { fingerprint } from './fingerprint.ts';

export interface Reading {
  article: PageArticle;
  analysis: Analysis;
  /** The least confidence with which a name was given. */
  minimum: number;
  /** Of the page as it was read. */
  print: string;
}

/** A page whose words change faster than they can be read in slices is read at once in the end. */
const TRIES = 3;

/**
 * `known` is the reading before this one: the same text needs no second analysis. `found` is told of the article before
 * it is analysed. When the promise is kept the page is as it was read; rejects when the signal is aborted.
 */
export async function readArticle(
  options: ExtractOptions,
  known: Reading | null,
  minimum: number,
  found: (article: PageArticle) => Promise<void>,
  signal: AbortSignal,
): Promise<Reading | { reason: NoArticleReason }> {
  let last = known;
  for (let tries = 1; ; tries++) {
    if (isMasked(document)) return { reason: 'not an article' };
    const article = await inSlices(extraction(document, location.href, options), signal);
    if ('reason' in article) return article;
    const print = fingerprint(article);
    const isKnown = last?.article.input.text === article.input.text && last.minimum === minimum;
    if (tries === TRIES)
      return { article, print, minimum, analysis: isKnown ? last!.analysis : analyse(article.input, { minimum }) };
    await found(article);
    const result = isKnown ? last!.analysis : await inSlices(analysis(article.input, { minimum }), signal);
    await breathe();
    signal.throwIfAborted();
    last = { article, print, minimum, analysis: result };
    if (fingerprint(article) === print) return last;
  }
}
