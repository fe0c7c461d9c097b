/** One input through page layer and engine, in the shape of the contract. */
import { analyse } from '../engine/analyse.ts';
import type { Analysis } from '../engine/model.ts';
import type { ArticleMeta } from '../page/article.ts';
import type { RowCheck } from './check-source.ts';
import { readHtml } from './read-html.ts';

/** Whatever the input calls itself: the answer bears the same. */
export type Id = string | number | null;

export type Input = { id: Id; text: string } | { id: Id; html: string; url?: string | undefined };

export interface Row extends Analysis {
  id: Id;
  article: (ArticleMeta & { text: string }) | null;
  /** Why there is no article. */
  reason?: string;
  /** Only where an original was given; null where the article quotes from no document. */
  check?: RowCheck | null;
}

const NO_META: ArticleMeta = { title: null, byline: null, site: null, published: null, language: null, url: null };

/** `minimum` replaces the threshold below which no name is given. */
export function answer(input: Input, minimum?: number): Row {
  if ('text' in input) {
    return { id: input.id, article: { ...NO_META, text: input.text }, ...analyse({ text: input.text }, { minimum }) };
  }
  const page = readHtml(input.html, input.url);
  if ('reason' in page)
    return { id: input.id, article: null, reason: page.reason, quotations: [], speakers: [], documents: [] };
  return { id: input.id, article: { ...page.meta, text: page.input.text }, ...analyse(page.input, { minimum }) };
}
