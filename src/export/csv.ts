/**
 * A line for each statement (RFC 4180: CRLF, every cell in quotation marks, those inside doubled). Words of the article
 * are made harmless for spreadsheets, which take a cell for a formula by its first character
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import { documentWords, oneLine } from './attribution.ts';
import type { LinkedQuotation, Row } from './contract.ts';

type Cell = string | number | null | undefined;

/** What else the command knows of a statement: how a check against the original has ended. */
export type Checked = (row: Row, quotation: LinkedQuotation) => string | null;

const COLUMNS: Record<string, (row: Row, quotation: LinkedQuotation, checked: Checked) => Cell> = {
  id: (row) => row.id,
  quotation: (_, q) => q.id,
  kind: (_, q) => q.kind,
  speaker: (_, q) => q.speaker,
  role: (row, q) => row.speakers.find((s) => s.id === q.speakerId)?.role,
  document: (_, q) => q.document,
  confidence: (_, q) => q.confidence,
  text: (_, q) => q.text,
  check: (row, q, checked) => checked(row, q),
  link: (_, q) => q.link,
  from: (row, q) => row.documents.filter((d) => d.id === q.document).map((d) => documentWords(d, row))[0],
  toldBy: (row, q) => row.quotations.find((other) => other.id === q.within && other.speakerId !== q.speakerId)?.speaker,
  title: (row) => row.article?.title,
  site: (row) => row.article?.site,
  published: (row) => row.article?.published,
  corrected: (_, q) => (q.corrected ? 'yes' : null),
};

export function csv(rows: readonly Row[], checked: Checked = () => null): string {
  const lines = rows.flatMap((row) =>
    row.quotations.map((quotation) => Object.values(COLUMNS).map((of) => cell(of(row, quotation, checked)))),
  );
  return [Object.keys(COLUMNS), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Their wide forms too: spreadsheets of East Asia take them for the same. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  const text = typeof value === 'string' ? oneLine(value) : String(value ?? '');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
