/** `--source`: the original out of every kind of file, one clear line where it cannot be read, and the rest done. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../export/read-csv.test-data.ts';
import { encryptedPdf, scannedPdf, textPdf } from './pdf.test-data.ts';

const ARTICLE = `Governor Ada Lund sent the mayor, Jorun Pell, a letter about the old bridge on Friday.
“We do believe that the bridge is in danger,” Lund wrote in the letter.
“[T]he ferry … will run day and night,” the letter reads.
Lund wrote: “The hangers have to be replaced before the winter.”
“The captain has been dismissed for drinking on duty,” the letter says.
Ilse Marrow issued a statement. The statement reads: “The city will pay for the repairs of the towers.”`;

const PAGES = [
  [
    'The governor of Lorvania',
    '',
    'Dear Jorun Pell,',
    'We do not believe that the bridge is in dan-',
    'ger. The hangers have to be',
    '1',
  ],
  [
    'The governor of Lorvania',
    'replaced before the winter. Until then the ferry of the',
    'city will run day and night.',
    '2',
  ],
  ['The governor of Lorvania', 'With all good wishes,', 'Ada Lund', '3'],
];
const TEXT = PAGES.map((lines) => lines.join('\n')).join('\f');
const HTML = `<!doctype html><title>The letter</title><script>var a = "The captain has been dismissed";</script>
<main><p>Dear Jorun Pell,<p>We do <b>not</b> believe that the bridge is in dan&shy;ger. The hangers have to be<br>replaced
before the winter.</p><p>Until then the ferry of the city will run day&nbsp;and night.</main>`;

let folder: string;
const at = (name: string) => join(folder, name);

function quotes(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/quotes.js', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, errors: stderr.split('\n').filter(Boolean) };
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'cli', '--quiet'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  folder = mkdtempSync(join(tmpdir(), 'quotelight-source-'));
  writeFileSync(at('article.txt'), ARTICLE);
  writeFileSync(at('letter.txt'), TEXT);
  writeFileSync(at('letter.html'), HTML);
  writeFileSync(at('letter.pdf'), textPdf(PAGES));
  writeFileSync(at('statement.txt'), 'The city will pay for the repairs of the towers. It will not pay for the ferry.');
  writeFileSync(at('scan.pdf'), scannedPdf());
  writeFileSync(at('locked.pdf'), encryptedPdf());
  writeFileSync(at('broken.pdf'), 'This is no PDF.');
  writeFileSync(at('torn.pdf'), textPdf(PAGES).slice(0, 40));
  writeFileSync(at('empty.pdf'), '');
  writeFileSync(at('blank.html'), '<!doctype html><body><script>1</script></body>');
  writeFileSync(at('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('quotes --source', () => {
  it.each(['letter.txt', 'letter.html', 'letter.pdf'])('checks the excerpts of the letter against %s', (name) => {
    const { status, stdout, errors } = quotes(['--format', 'json', '--source', at(name), at('article.txt')]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    const { check, documents, quotations } = JSON.parse(stdout);
    expect(check.source).toBe(at(name));
    expect(documents.find((d: { id: string }) => d.id === check.document).type).toBe('letter');
    const text = (id: string) => quotations.find((q: { id: string }) => q.id === id).text.slice(0, 10);
    expect(check.excerpts.map((e: { id: string; status: string }) => [text(e.id), e.status])).toEqual([
      ['“We do bel', 'different'],
      ['“[T]he fer', 'edited'],
      ['“The hange', 'verbatim'],
      ['“The capta', 'not found'],
    ]);
    expect(check.excerpts[0].diff).toContainEqual({ in: 'original', text: 'not' });
    expect(check.excerpts[1].edits).toEqual(['brackets', 'ellipsis']);
    const lit = check.quoted.map(([s, e]: [number, number]) => check.text.slice(s, e)).join(' ');
    expect(lit).toContain('The hangers have to be');
    expect(lit).not.toContain('Dear');
    expect(check.quotedWords).toBeLessThan(check.words);
  });

  it('finds out which document it is the original of', () => {
    const { stdout } = quotes(['--format', 'json', '--source', at('statement.txt'), at('article.txt')]);
    const { check, documents } = JSON.parse(stdout);
    expect(documents.find((d: { id: string }) => d.id === check.document).type).toBe('statement');
    expect(check.excerpts.map((e: { status: string }) => e.status)).toEqual(['verbatim']);
  });

  it('prints a line for each excerpt, with the words that differ', () => {
    const { stdout } = quotes(['--source', at('letter.pdf'), at('article.txt')]);
    expect(stdout).toMatch(
      /^checked against .*letter\.pdf: 1 verbatim, 1 edited, 1 different, 1 not found; \d+ % of its words are quoted$/m,
    );
    expect(stdout).toMatch(/^ {2}different {3}We do \[-not-\] believe that the bridge is in danger$/m);
    expect(stdout).toMatch(/^ {2}edited {6}“\[T\]he ferry … will run day and night,” \(brackets, ellipsis\)$/m);
    expect(stdout).toMatch(/^ {2}not found {3}“The captain has been dismissed/m);
    const markdown = quotes(['--format', 'markdown', '--source', at('letter.pdf'), at('article.txt')]).stdout;
    expect(markdown).toContain('## The original');
    const csv = quotes(['--format', 'csv', '--source', at('letter.pdf'), at('article.txt')]).stdout;
    const [head, ...lines] = readCsv(csv);
    expect(lines.map((line) => line[head.indexOf('check')])).toContain('different');
  });

  it('says so where there is nothing to check', () => {
    const { status, stdout } = quotes(['--source', at('letter.txt'), '-'], '“We will go,” Oda Brenn said.');
    expect(status).toBe(0);
    expect(stdout).toContain('No excerpts to check');
  });

  const BAD: [string, string][] = [
    ['scan.pdf', 'a PDF without text, such as a scan'],
    ['locked.pdf', 'an encrypted PDF, which asks for a password'],
    ['broken.pdf', 'a damaged PDF'],
    ['torn.pdf', 'a damaged PDF'],
    ['empty.pdf', 'empty'],
    ['blank.html', 'empty'],
    ['picture.png', 'neither text nor html nor a PDF'],
    ['missing.txt', 'no such file'],
    ['', 'a folder, not a file'],
  ];
  it.each(BAD)('says in one line what is wrong with “%s”, and goes on without it', (name, reason) => {
    const { status, stdout, errors } = quotes(['--format', 'jsonl', '--source', at(name), at('article.txt')]);
    expect(errors).toEqual([`quotes: ${at(name)}: ${reason}`]);
    expect(status).toBe(1);
    const row = JSON.parse(stdout);
    expect(row.quotations.length).toBeGreaterThan(3);
    expect(row).not.toHaveProperty('check');
  });

  it('checks every line of a batch', () => {
    const lines = ['{"id":1,', JSON.stringify({ id: 2, text: ARTICLE }), JSON.stringify({ id: 3, text: 'No words.' })];
    const { status, stdout } = quotes(['--jsonl', '--source', at('letter.txt')], `${lines.join('\n')}\n`);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(rows.map((row) => row.check?.excerpts.length ?? row.check)).toEqual([undefined, 4, null]);
  });
});
