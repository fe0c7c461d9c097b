/** How the command writes its answers: a table for people, the rest for programs. */
import type { Quotation } from '../engine/model.ts';
import type { Row } from './answer.ts';
import { checkLines } from './check-lines.ts';

export type Format = 'table' | 'json' | 'jsonl' | 'csv' | 'markdown';

export const FORMATS: Record<Format, (rows: Row[]) => string> = {
  table: (rows) => rows.map(table).join('\n'),
  json: (rows) => `${JSON.stringify(rows.length === 1 ? rows[0] : rows, null, 2)}\n`,
  jsonl: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  csv: (rows) =>
    `${['id', 'quotation', 'kind', 'speaker', 'role', 'document', 'confidence', 'text', 'check'].join(',')}\n${rows.flatMap(csv).join('')}`,
  markdown: (rows) => rows.map(markdown).join('\n'),
};

const KINDS: Record<Quotation['kind'], string> = {
  direct: 'quoted',
  partial: 'in part',
  block: 'set apart',
  indirect: 'paraphrase',
  refusal: 'no comment',
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const cut = (text: string, room: number) => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text);
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function role(row: Row, quotation: Quotation): string | null {
  return row.speakers.find((s) => s.id === quotation.speakerId)?.role ?? null;
}

function table(row: Row): string {
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
    const of = (id: string | null) => row.speakers.find((s) => s.id === id)?.name ?? null;
    const way = [of(d.author) && `by ${of(d.author)}`, of(d.recipient) && `to ${of(d.recipient)}`, d.date]
      .filter(Boolean)
      .join(', ');
    return `${d.type}${way ? ` ${way}` : ''}: ${count(d.excerpts.length, 'excerpt')}, ${count(d.remarks.length, 'remark')}`;
  });
  const check = checkLines(row, (text) => cut(oneLine(text), width - 14));
  const blocks = [body, documents, check].filter((lines) => lines.length).map((lines) => lines.join('\n'));
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function counts(row: Row): string {
  const speakers = row.speakers.filter((s) => s.quotations.length).length;
  return [
    count(row.quotations.length, 'quotation'),
    count(speakers, 'speaker'),
    count(row.documents.length, 'document'),
  ].join(', ');
}

/** A cell that a spreadsheet takes for text: quoted, and a formula's first character disarmed. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${oneLine(safe).replace(/"/g, '""')}"`;
}

function csv(row: Row): string[] {
  const status = new Map(row.check?.excerpts.map((e) => [e.id, e.status]));
  return row.quotations.map(
    (q) =>
      `${[row.id, q.id, q.kind, q.speaker, role(row, q), q.document, q.confidence, q.text, status.get(q.id) ?? null].map(cell).join(',')}\n`,
  );
}

const escapeMarkdown = (text: string) => oneLine(text).replace(/([\\`*_{}[\]<>#|])/g, '\\$1');

function markdown(row: Row): string {
  const lines = [`# ${escapeMarkdown(row.article?.title ?? String(row.id ?? 'Article'))}`, ''];
  for (const speaker of row.speakers.filter((s) => s.quotations.length)) {
    lines.push(`## ${escapeMarkdown(speaker.name)}${speaker.role ? ` (${escapeMarkdown(speaker.role)})` : ''}`, '');
    for (const q of row.quotations.filter((x) => x.speakerId === speaker.id))
      lines.push(`- ${escapeMarkdown(q.text)} — ${KINDS[q.kind]}`);
    lines.push('');
  }
  const unknown = row.quotations.filter((q) => !q.speakerId);
  if (unknown.length)
    lines.push('## Not attributed', '', ...unknown.map((q) => `- ${escapeMarkdown(q.text)} — ${KINDS[q.kind]}`), '');
  const check = checkLines(row, oneLine).map(escapeMarkdown);
  if (check.length) lines.push('## The original', '', ...check.map((line) => `- ${line}`), '');
  return lines.join('\n');
}
