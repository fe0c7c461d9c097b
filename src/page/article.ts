/**
 * Contract of the page layer: what a page gives to the engine, the command and the reader script.
 */
import type { ArticleInput } from '../engine/model.ts';
import type { TextMap } from './text-map.ts';

export interface ArticleMeta {
  title: string | null;
  byline: string | null;
  site: string | null;
  /** ISO date or date-time where the page gives one, else its own words. */
  published: string | null;
  /** BCP 47 */
  language: string | null;
  /** Canonical address. */
  url: string | null;
}

export interface PageArticle {
  meta: ArticleMeta;
  /** Text with paragraphs (separated by a blank line), links and language for the engine. */
  input: ArticleInput & { paragraphs: NonNullable<ArticleInput['paragraphs']> };
  /** Between offsets of `input.text` and the live text nodes. */
  map: TextMap;
}

/** Why there is nothing to read here. */
export type NoArticleReason = 'not an article' | 'no text' | 'not html';
