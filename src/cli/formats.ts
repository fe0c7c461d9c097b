/** How the command writes its answers: a table for people, the rest for programs, in the formats that the extension saves. */
import type { Quotation } from '../engine/model.ts';
import { documentWords, oneLine } from '../export/attribution.ts';
import { csv } from '../export/csv.ts';
import { json } from '../export/json.ts';
import { escaped, markdown } from '../export/markdown.ts';
import type { Answer } from './answer.ts';
import { checkLines } from './check-lines.ts';

export type Format = 'table' | 'json' | 'jsonl' | 'csv' | 'markdown';

export const FORMATS: Record<Format, (rows: Answer[]) => string> = {
  table: (rows) => rows.map(table).join('\n'),
  json,
  jsonl: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  csv: (rows) =>
    csv(rows, (row, { id }) => (row as Answer).check?.excerpts.find((excerpt) => excerpt.id === id)?.status ?? null),
  markdown: (rows) => rows.map((row) => [markdown(row), original(row)].filter(Boolean).join('\n')).join('\n'),
};

const KINDS: Record<Quotation['kind'], string> = {
  direct: 'quoted',
  partial: 'in part',
  block: 'set apart',
  indirect: 'paraphrase',
  refusal: 'no comment',
};

const cut = (text: string, room: number) => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text);
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function table(row: Answer): string {
  if (!row.article) return `${row.id ?? '-'}: ${row.reason ?? 'not an article'}\n`;
  const width = Math.max(60, Math.min(process.stdout.columns ?? 100, 160));
  const head = [oneLine(row.article.title ?? String(row.id ?? '')), counts(row)].filter(Boolean).join('\n');
  const name = Math.min(28, Math.max(12, ...row.quotations.map((q) => (q.speaker ?? '').length)));
  const room = width - name - 14;
  const body = row.quotations.map((q) => {
    const who = cut(q.speaker ?? '—', name).padEnd(name);
    return `${who}  ${KINDS[q.kind].padEnd(10)}  ${cut(oneLine(q.text), room)}`;
  });
  const documents = row.documents.map((d) => {
    return `${documentWords(d, row)}: ${count(d.excerpts.length, 'excerpt')}, ${count(d.remarks.length, 'remark')}`;
  });
  const check = checkLines(row, (text) => cut(oneLine(text), width - 14));
  const blocks = [body, documents, check].filter((lines) => lines.length).map((lines) => lines.join('\n'));
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function counts(row: Answer): string {
  const speakers = row.speakers.filter((s) => s.quotations.length).length;
  return [
    count(row.quotations.length, 'quotation'),
    count(speakers, 'speaker'),
    count(row.documents.length, 'document'),
  ].join(', ');
}

function original(row: Answer): string {
  const lines = checkLines(row, oneLine);
  return lines.length ? `## The original\n\n${lines.map((line) => `- ${escaped(line)}\n`).join('')}` : '';
}
