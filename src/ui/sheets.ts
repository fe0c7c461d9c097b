/**
 * The documents of an article as sheets: what people say about the whole, excerpts in the order of the article, each
 * with what speaks to it, what the article tells of the document in its own words, then who would not comment.
 */
import type { Analysis, SourceDocument, Speaker } from '../engine/model.ts';
import type { Listing, Statement } from './statements.ts';

export interface Sheet {
  document: SourceDocument;
  author: Speaker | null;
  recipient: Speaker | null;
  excerpts: Statement[];
  /** An excerpt's id → what speaks to it, and to no other as closely. */
  beside: Map<string, Statement[]>;
  /** Remarks that speak to the whole. */
  remarks: Statement[];
  /** What is told of it that none of its excerpts has a word of. */
  notAmong: Statement[];
  /** What else the article tells of it in its own words. */
  paraphrases: Statement[];
  refusals: Statement[];
}

/** Documents that the article quotes or tells from, or that somebody speaks about; a mere mention makes no sheet. */
export function sheets({ documents, quotations, speakers }: Analysis, { byId }: Listing): Sheet[] {
  const find = (id: string | null) => speakers.find((s) => s.id === id) ?? null;
  const statements = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
  return documents
    .map((document): Sheet => {
      const excerpts = statements(document.excerpts);
      const remarks = statements(document.remarks).filter((s) => !excerpts.includes(s));
      const told = quotations.filter((q) => q.document === document.id && !document.excerpts.includes(q.id));
      // “Rell said the letter promises that …”: what it promises is read in her remark.
      const within = (s: Statement) => remarks.some((r) => r.inner.includes(s));
      const paraphrases = statements(told.map((q) => q.id)).filter(
        (s) => !excerpts.includes(s) && !remarks.includes(s) && !within(s),
      );
      const beside = new Map<string, Statement[]>();
      const alone = (statement: Statement) => {
        const excerpt = closest(statement, excerpts, byId);
        if (excerpt) beside.set(excerpt, [...(beside.get(excerpt) ?? []), statement]);
        return !excerpt;
      };
      const spoken = remarks.filter((s) => s.quotation.kind !== 'refusal').filter(alone);
      const own = paraphrases.filter(alone);
      const notAmong = [...spoken, ...own].filter((s) => s.quotation.notAmongExcerpts);
      return {
        document,
        author: find(document.author),
        recipient: find(document.recipient),
        excerpts,
        beside,
        remarks: spoken.filter((s) => !notAmong.includes(s)),
        notAmong,
        paraphrases: own.filter((s) => !notAmong.includes(s)),
        refusals: remarks.filter((s) => s.quotation.kind === 'refusal'),
      };
    })
    .filter(
      (s) =>
        s.excerpts.length +
          s.beside.size +
          s.remarks.length +
          s.notAmong.length +
          s.paraphrases.length +
          s.refusals.length >
        0,
    );
}

/** The sheet's statements from top to bottom, as they are read and as the arrows lead through them. */
export const inOrder = ({ excerpts, beside, remarks, notAmong, paraphrases, refusals }: Sheet): Statement[] => [
  ...remarks,
  ...excerpts.flatMap((excerpt) => [excerpt, ...(beside.get(excerpt.quotation.id) ?? [])]),
  ...notAmong,
  ...paraphrases,
  ...refusals,
];

/** All ties of a statement, those of the quoted words shown within it as well. */
const tiesOf = ({ quotation, merged }: Statement) => [quotation, ...merged].flatMap((q) => q.excerpts);

function closest(statement: Statement, excerpts: readonly Statement[], byId: Listing['byId']): string | null {
  const ties = tiesOf(statement).filter(({ id }) => excerpts.includes(byId.get(id)!));
  const best = ties.reduce((top, tie) => (top && top.score >= tie.score ? top : tie), ties.at(0));
  return best ? byId.get(best.id)!.quotation.id : null;
}

/** The article's words that a statement shares with the excerpt it stands beside. */
export function sharedWords(statement: Statement, excerpt: string, text: string, { byId }: Listing): string[] {
  const spans = tiesOf(statement)
    .filter(({ id }) => byId.get(id)?.quotation.id === excerpt)
    .flatMap((tie) => tie.spans);
  return [...new Set(spans.toSorted((a, b) => a[0] - b[0]).map(([start, end]) => text.slice(start, end)))];
}

/** Statement ↔ excerpts: what is lit together. */
export function tiedTogether({ quotations }: Analysis, { byId }: Listing): Map<string, string[]> {
  const tied = new Map<string, string[]>();
  const shownAs = (id: string) => byId.get(id)!.quotation.id;
  for (const quotation of quotations) {
    for (const { id } of quotation.excerpts) {
      const [one, other] = [shownAs(quotation.id), shownAs(id)];
      if (one === other) continue;
      tied.set(one, [...(tied.get(one) ?? []), other]);
      tied.set(other, [...(tied.get(other) ?? []), one]);
    }
  }
  return tied;
}
