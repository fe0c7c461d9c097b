/** The excerpts of an article's document against the original that the user gives. */
import { checkAgainst, excerptsOf, type SourceCheck } from '../engine/documents/check/check.ts';
import type { SourceDocument } from '../engine/model.ts';
import type { Answer } from './answer.ts';
import type { Source } from './read-source.ts';

/** Passages and quoted stretches are spans of `text`. */
export interface RowCheck extends SourceCheck {
  /** The file, as it was named. */
  source: string;
  /** The document of which it is taken to be the original: the one most of whose excerpts it has. */
  document: string;
  text: string;
}

/** Null where the article quotes from no document. */
export function checkRow(row: Answer, { file, text }: Source): RowCheck | null {
  const quoting = row.documents.filter((d) => d.excerpts.length > 0);
  if (!quoting.length) return null;
  const document = quoting.length === 1 ? quoting[0] : likeliest(row, quoting, text);
  return { source: file, document: document.id, ...check(row, [document], text), text };
}

function likeliest(row: Answer, documents: readonly SourceDocument[], text: string): SourceDocument {
  const { excerpts } = check(row, documents, text);
  const found = new Set(excerpts.filter((e) => e.status !== 'not found').map((e) => e.id));
  const score = (d: SourceDocument) => d.excerpts.filter((id) => found.has(id)).length;
  return documents.reduce((best, d) => (score(d) > score(best) ? d : best));
}

const check = (row: Answer, documents: readonly SourceDocument[], text: string): SourceCheck =>
  checkAgainst(text, excerptsOf(documents, row.quotations, row.article!.text));
