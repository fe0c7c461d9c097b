/**
 * Documents, with their expectation in the text: `{d1:“We were wrong,”}` comes out of the first document, `{a1:…}` is a
 * remark on it, `{n:…}` comes out of none and is about none; each document stands as “type “title”: author → recipient,
 * date”, without a date that has no figure.
 */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** Whose people are known: a document's author is written with the name that the article gives. */
const PEOPLE =
  'The old bridge over the river is in danger again. Last week Governor Ada Lund went there with the mayor, Jorun Pell, and with her lawyer, Teodor Kask. Ilse Marrow, whose company built it, stayed at home.\n\n';

const BRACE = /\{(d|a|n)(\d*):([^{}]*)\}/g;

export function describeDocuments(groups: Record<string, [documents: string, text: string][]>) {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const [documents, marked] of cases)
        it(marked, () => {
          const text = PEOPLE + marked.replace(BRACE, '$3');
          const analysis = analyse({ text });
          const name = (id: string | null) => analysis.speakers.find((s) => s.id === id)?.name.replace(/^the /i, '');
          const listed = analysis.documents.map(
            ({ type, title, author, recipient, date }) =>
              type +
              (title ? ` “${title}”` : '') +
              (author ? `: ${name(author)}` : '') +
              (recipient ? ` → ${name(recipient)}` : '') +
              (date && /\d/.test(date) ? `, ${date}` : ''),
          );
          expect(listed.join('; ')).toBe(documents);
          let at = 0;
          for (const [, kind, number, words] of marked.matchAll(BRACE)) {
            const start = text.indexOf(words, at);
            at = start + words.length;
            const found = analysis.quotations.filter((q) => q.content.some(([s, e]) => s < at && start < e));
            const ids = (
              kind === 'a'
                ? found.map((q) => q.about)
                : found.filter((q) => q.kind !== 'indirect').flatMap((q) => [q.document, kind === 'n' ? q.about : null])
            ).filter((id) => id);
            const wanted = kind === 'n' ? undefined : `d${number}`;
            expect([words, ids[0]]).toEqual([words, wanted]);
          }
        });
    });
}
