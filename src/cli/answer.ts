/** One input through page layer and engine, in the shape of the contract. */
import { analyse } from '../engine/analyse.ts';
import { contract, type Id, type Row } from '../export/contract.ts';
import type { ArticleMeta } from '../page/article.ts';
import type { RowCheck } from './check-source.ts';
import { readHtml } from './read-html.ts';

export type Input = { id: Id; text: string } | { id: Id; html: string; url?: string | undefined };

export interface Answer extends Row {
  /** Only where an original was given; null where the article quotes from no document. */
  check?: RowCheck | null;
}

const NO_META: ArticleMeta = { title: null, byline: null, site: null, published: null, language: null, url: null };

/** `minimum` replaces the threshold below which no name is given. */
export function answer(input: Input, minimum?: number): Answer {
  if ('text' in input) {
    const { id, text } = input;
    return contract(id, { meta: NO_META, text, analysis: analyse({ text }, { minimum }) });
  }
  const page = readHtml(input.html, input.url);
  if ('reason' in page)
    return { id: input.id, article: null, reason: page.reason, quotations: [], speakers: [], documents: [] };
  return contract(input.id, { meta: page.meta, text: page.input.text, analysis: analyse(page.input, { minimum }) });
}
