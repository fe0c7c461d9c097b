/**
 * The documents of an article as sheets: excerpts in the order of the article, what the article
 * tells of it in its own words, then what people say about it, then who
 * would not. Which remark speaks to which excerpt is not known here; a sheet only says what belongs to the document.
 */
import type { Analysis, SourceDocument, Speaker } from '../engine/model.ts';
import type { Listing, Statement } from './statements.ts';

export interface Sheet {
  document: SourceDocument;
  author: Speaker | null;
  recipient: Speaker | null;
  excerpts: Statement[];
  /** What the article tells of it in its own words. */
  paraphrases: Statement[];
  remarks: Statement[];
  refusals: Statement[];
}

/** Documents that the article quotes or tells from, or that somebody speaks about; a mere mention makes no sheet. */
export function sheets({ documents, quotations, speakers }: Analysis, { byId }: Listing): Sheet[] {
  const find = (id: string | null) => speakers.find((s) => s.id === id) ?? null;
  const statements = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
  return documents
    .map((document): Sheet => {
      const remarks = statements(document.remarks);
      const told = quotations.filter((q) => q.document === document.id && !document.excerpts.includes(q.id));
      return {
        document,
        author: find(document.author),
        recipient: find(document.recipient),
        excerpts: statements(document.excerpts),
        paraphrases: statements(told.map((q) => q.id)),
        remarks: remarks.filter((s) => s.quotation.kind !== 'refusal'),
        refusals: remarks.filter((s) => s.quotation.kind === 'refusal'),
      };
    })
    .filter((s) => s.excerpts.length + s.paraphrases.length + s.remarks.length + s.refusals.length > 0);
}
