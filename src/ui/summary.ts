/** The header's line of facts: site, date, and how much of what the article holds. */

import type { Analysis } from '../engine/model.ts';
import type { ArticleMeta } from '../page/article.ts';
import { counted, locale } from './message.ts';
import { countTypes } from './strings.ts';

/** “13 quotations, 6 speakers, 1 letter” */
export function counts({ quotations, speakers, documents }: Analysis): string {
  const quoted = speakers.filter((s) => s.quotations.length > 0).length;
  const told = new Set(quotations.map((q) => q.document));
  const used = documents.filter((d) => told.has(d.id) || d.excerpts.length + d.remarks.length > 0).map((d) => d.type);
  return [
    counted('count_quotation', quotations.length),
    quoted > 0 ? counted('count_speaker', quoted) : '',
    ...documentCounts(used),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Two types are named, more are “documents”. */
function documentCounts(types: readonly string[]): string[] {
  const kinds = [...new Set(types)];
  if (kinds.length > 2) return [counted('count_document', types.length)];
  return kinds.map((kind) => countTypes(types.filter((t) => t === kind).length, kind));
}

/** An ISO date in words; what the page words itself stays as it is. */
export function dateWords(published: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T|\s|$)/.exec(published) ?? [];
  if (!year) return published;
  // The day as the page has it, whatever the reader's time zone.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toLocaleDateString(locale(), { dateStyle: 'long', timeZone: 'UTC' });
}

/** “The Harbour Courier · 14 November 2026 · 13 quotations, 6 speakers, 1 letter” */
export function factLine({ site, published }: ArticleMeta, analysis: Analysis): string[] {
  return [site, published ? dateWords(published) : null, counts(analysis)].filter(
    (fact) => fact !== null && fact !== '',
  ) as string[];
}
