/** What a check against the original shows: counts, the original with what is quoted, differences word by word. */
import type { ExcerptCheck, SourceCheck } from '../engine/documents/check/check.ts';
import type { Difference } from '../engine/documents/check/edits.ts';
import { middleOut } from '../engine/documents/check/middle-out.ts';
import type { Span } from '../engine/model.ts';
import { figures } from './message.ts';
import { STATUSES } from './strings.ts';

/** The full text of a document, as the reader of the page has given it. */
export interface Original {
  /** The file, the tab, or that it was pasted. */
  name: string;
  text: string;
}

export interface Check extends SourceCheck {
  original: Original;
  byId: ReadonlyMap<string, ExcerptCheck>;
}

/** “3 verbatim, 1 edited, 1 different, 0 not found” */
export function countsOf({ excerpts }: SourceCheck): string {
  const statuses = Object.keys(STATUSES) as ExcerptCheck['status'][];
  return statuses
    .map((status) => {
      const count = excerpts.filter((excerpt) => excerpt.status === status).length;
      return `${figures(count)} ${STATUSES[status]}`;
    })
    .join(', ');
}

/** In per cent; what is quoted at all is never none of it. */
export function shareQuoted({ words, quotedWords }: SourceCheck): number {
  return quotedWords === 0 ? 0 : Math.max(1, Math.round((100 * quotedWords) / words));
}

/** A text in one piece after the other, those that are quoted and those that are not. */
export function pieces(text: string, quoted: readonly Span[]): { text: string; quoted: boolean }[] {
  const all: { text: string; quoted: boolean }[] = [];
  let at = 0;
  for (const [start, end] of quoted) {
    if (at < start) all.push({ text: text.slice(at, start), quoted: false });
    all.push({ text: text.slice(start, end), quoted: true });
    at = end;
  }
  if (at < text.length) all.push({ text: text.slice(at), quoted: false });
  return all;
}

/** What both have only as far as it stands beside a difference. */
export const brief = (diff: readonly Difference[]): Difference[] =>
  diff.map((each) => (each.in === 'both' ? { ...each, text: middleOut(each.text) } : each));
