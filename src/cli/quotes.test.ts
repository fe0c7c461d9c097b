/** The command as it is run: exit codes, one clear line for each bad input, and the rest of the batch done. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SAID = '“We will keep the ferries running,” Oda Brenn said on Monday.';
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Ferries</title>
<meta property="og:type" content="article"></head><body><article><h1>Ferries</h1>
${Array.from({ length: 6 }, (_, i) => `<p>${i === 2 ? SAID : 'The harbour board met for the third time this week to talk about the winter timetable of the ferries.'}</p>`).join('\n')}
</article></body></html>`;

let folder: string;
const at = (name: string) => join(folder, name);

function quotes(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/quotes.js', ...args], {
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout: String(stdout), stderr: String(stderr), errors: String(stderr).split('\n').filter(Boolean) };
}

const jsonl = (input: string) =>
  quotes(['--jsonl'], input)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'cli', '--quiet'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  folder = mkdtempSync(join(tmpdir(), 'quotelight-cli-'));
  writeFileSync(at('good.txt'), SAID);
  writeFileSync(at('page.html'), PAGE);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('blank.html'), ' \n\n');
  writeFileSync(at('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0]));
  writeFileSync(at('broken.html'), PAGE.replace(/<\/p>|<\/article>[\s\S]*/g, '').concat('<div class="a'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('quotes on files', () => {
  it('reads text and html', () => {
    const { status, stdout, stderr } = quotes(['--format', 'jsonl', at('good.txt'), at('page.html')]);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows.map((row) => row.quotations.map((q: { speaker: string }) => q.speaker))).toEqual([
      ['Oda Brenn'],
      ['Oda Brenn'],
    ]);
    expect(rows[0].article.text).toBe(SAID);
  });

  it('reads standard input', () => {
    const { status, stdout } = quotes(['--format', 'json', '-'], SAID);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).quotations).toHaveLength(1);
  });

  it('prints a table with the name and the words', () => {
    const { status, stdout } = quotes([at('good.txt')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Oda Brenn +quoted +“We will keep the ferries running,”/);
  });

  it('shows where it has cut a long name', () => {
    const text = '“No second letter is planned,” said a senior official in the foreign ministry of Lorvania.';
    const { stdout } = quotes(['-'], text);
    expect(stdout).toMatch(/^1 quotation, 1 speaker, 0 documents$/m);
    expect(stdout).toMatch(/^a senior official in the fo… +quoted +“No second/m);
  });

  const BAD: [string, string][] = [
    ['missing.txt', 'no such file'],
    ['empty.txt', 'empty'],
    ['blank.html', 'empty'],
    ['picture.png', 'not a text file'],
    ['', 'a folder, not a file'],
  ];
  it.each(BAD)('says in one line what is wrong with “%s”, and does the rest', (name, reason) => {
    const { status, stdout, errors } = quotes(['--format', 'jsonl', at(name), at('good.txt')]);
    expect(status).toBe(1);
    expect(errors).toEqual([`quotes: ${at(name)}: ${reason}`]);
    expect(JSON.parse(stdout).quotations).toHaveLength(1);
  });

  it('reads html that nobody closes', () => {
    const { status, stdout } = quotes(['--format', 'json', at('broken.html')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).quotations.map((q: { text: string }) => q.text)).toEqual([
      '“We will keep the ferries running,”',
    ]);
  });
});

describe('wrong usage', () => {
  const WRONG: [string, string[]][] = [
    ['no file', []],
    ['an unknown option', ['--nonsense']],
    ['an unknown format', ['--format', 'xml', 'a.txt']],
    ['a threshold that is none', ['--min-confidence', '2', 'a.txt']],
    ['a threshold without a number', ['--min-confidence', 'high', 'a.txt']],
    ['an empty threshold', ['--min-confidence', '', 'a.txt']],
    ['files beside --jsonl', ['--jsonl', 'a.txt']],
  ];
  it.each(WRONG)('%s: exit 2 and nothing on standard output', (_, args) => {
    const { status, stdout, errors } = quotes(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(errors[0]).toMatch(/^quotes: /);
    expect(errors[1]).toMatch(/^usage: /);
  });

  it('--help: exit 0', () => {
    const { status, stdout } = quotes(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage: /);
  });
});

describe('quotes --jsonl', () => {
  it('answers a line for a line, in order, bad ones with an error', () => {
    const lines = [
      '{"id":"a","text":"“Yes,” Oda Brenn said."}',
      '{"id":"b",',
      '[]',
      '{"id":"d"}',
      '',
      JSON.stringify({ id: 'e', html: PAGE }),
    ];
    const rows = jsonl(`${lines.join('\n')}\n`);
    expect(rows.map((row) => [row.id, 'error' in row])).toEqual([
      ['a', false],
      [null, true],
      [null, true],
      ['d', true],
      [null, true],
      ['e', false],
    ]);
    for (const row of rows.filter((each) => each.error)) expect(row.error).not.toContain('\n');
  });

  it('exits 0 whatever the lines are', () => {
    expect(quotes(['--jsonl'], 'no json\n').status).toBe(0);
    expect(quotes(['--jsonl'], '').status).toBe(0);
  });

  it('keeps offsets in UTF-16 code units of the unchanged text', () => {
    const text = `  🎈🎈 Balloons.\r\n\r\n${SAID}\n`;
    const [row] = jsonl(`${JSON.stringify({ id: 1, text })}\n`);
    expect(row.id).toBe(1);
    expect(row.article.text).toBe(text);
    const [[start, end]] = row.quotations[0].content;
    expect(text.slice(start, end)).toBe(row.quotations[0].text);
  });

  it('reads fifty thousand paragraphs', () => {
    const plain = 'The board of the harbour met for the third time this week to talk about the timetable.';
    const paragraphs = Array.from({ length: 50_000 }, (_, i) => (i % 100 === 50 ? SAID : plain));
    const html = `<html><head><meta property="og:type" content="article"></head><body><article><p>${paragraphs.join('</p>\n<p>')}</p></article></body></html>`;
    const rows = jsonl([{ text: paragraphs.join('\n') }, { html }].map((row) => `${JSON.stringify(row)}\n`).join(''));
    for (const row of rows) expect(row.quotations).toHaveLength(500);
  }, 120_000);

  it('says why a page is no article', () => {
    const [row] = jsonl(`${JSON.stringify({ id: 'x', html: '<p>Hello.</p>' })}\n`);
    expect(row).toMatchObject({ id: 'x', article: null, quotations: [], speakers: [], documents: [] });
    expect(row.reason).toBeTruthy();
  });

  it('ends quietly when nobody reads on', () => {
    const input = `${JSON.stringify({ id: 'a', text: SAID.repeat(200) })}\n`.repeat(20);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" dist/cli/quotes.js --jsonl | head -c 10`],
      { input, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
