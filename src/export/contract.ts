/**
 * Who said what in an article, in the shape of the contract: what the `quotes` command answers, what the extension saves
 * as JSON, and what every other format is made of.
 */
import type { Analysis, Quotation } from '../engine/model.ts';
import type { ArticleMeta } from '../page/article.ts';
import { fragmentsOf, withFragment } from './text-fragment.ts';

/** Whatever an input calls itself: the answer bears the same. */
export type Id = string | number | null;

export interface LinkedQuotation extends Quotation {
  /** Opens the article at these words; null where the article has no address. */
  link: string | null;
  /** The name is the word of the reader of the page; only there where it is. */
  corrected?: true;
}

export interface Row extends Analysis {
  id: Id;
  article: (ArticleMeta & { text: string }) | null;
  quotations: LinkedQuotation[];
  /** Why there is no article. */
  reason?: string;
}

export type ArticleRow = Row & { article: NonNullable<Row['article']> };

export interface WhoSaidWhat {
  meta: ArticleMeta;
  text: string;
  analysis: Analysis;
  /** What the reader of the page has put right, by the statement's id. */
  corrections?: { corrected: Record<string, string | null> };
}

export function contract(id: Id, said: WhoSaidWhat): ArticleRow {
  const { meta, text } = said;
  const { quotations, speakers, documents } = said.analysis;
  const linkTo = linksOf(said);
  const linked = quotations.map((quotation) => ({
    ...quotation,
    link: linkTo(quotation),
    ...(Object.hasOwn(said.corrections?.corrected ?? {}, quotation.id) && { corrected: true as const }),
  }));
  return { id, article: { ...meta, text }, quotations: linked, speakers, documents };
}

/** Links are made for one article after the other: its words are looked through once. */
export function linksOf({ meta, text }: WhoSaidWhat): (quotation: Quotation) => string | null {
  const fragment = fragmentsOf(meta, text);
  return ({ content }) => (meta.url ? withFragment(meta.url, fragment(content)) : null);
}
