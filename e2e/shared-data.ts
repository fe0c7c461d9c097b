/** Articles and pages that lie beside this folder, where they do. They belong to their publishers and are not copied. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const SEED = '../shared/seed/article.json';
const PAGES = '../shared/bench/data/dev/who-pages.jsonl';
const STORED = '../shared/bench/data/dev/pages';
const HOW_MANY = 20;

/** No script of the page runs and nothing is loaded; the page's own inline styles stay. */
export const CUT_OFF = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** The same without any style. */
export const PLAIN = { 'content-security-policy': "default-src 'none'" };

export interface Page {
  id: string;
  html: string;
}

/** The founding article as a page. */
export function seed(): Page | null {
  if (!existsSync(SEED)) return absent('the founding article');
  const { id, text } = JSON.parse(readFileSync(SEED, 'utf8'));
  const paragraphs = (text as string).split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return { id, html: asPage('The founding article', paragraphs.join('\n')) };
}

/** Real news pages, spread over the publishers. */
export function realPages(): Page[] {
  if (!existsSync(PAGES)) return absent('the real pages') ?? [];
  const rows: { id: string }[] = readFileSync(PAGES, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  const step = Math.floor(rows.length / HOW_MANY);
  return Array.from({ length: HOW_MANY }, (_, i) => rows[i * step].id).map((id) => ({ id, html: stored(id)() }));
}

/** Of all stored pages, articles or not, as many as are asked for, spread over all. */
export function allPages(count: number): { id: string; html(): string }[] {
  if (!existsSync(STORED)) return absent('any stored page') ?? [];
  const rows: { id: string }[] = readFileSync(`${STORED}/pages.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, i) => rows[Math.floor(i * step)].id).map((id) => ({
    id,
    html: stored(id),
  }));
}

const stored = (id: string) => () => gunzipSync(readFileSync(`${STORED}/html/${id}.html.gz`)).toString('utf8');

export function asPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>
${body}
</article></main></body></html>`;
}

export const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function absent(what: string): null {
  console.log(`note: ../shared is not there, ${what} cannot be tested`);
  return null;
}
