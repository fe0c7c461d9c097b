/**
 * The `quotes` command: the engine on files and pipes. Exit 0; 1 where an input failed (the others are done);
 * 2 for wrong usage. `--jsonl` is the batch form: a line in, a line out, in order, always exit 0.
 */
import '../ui/english.ts';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Id } from '../export/contract.ts';
import { type Answer, answer } from './answer.ts';
import { checkRow } from './check-source.ts';
import { FORMATS, type Format } from './formats.ts';
import { readSource, type Source } from './read-source.ts';

const USAGE = `usage: quotes [--format table|json|jsonl|csv|markdown] [--min-confidence 0…1] [--source ORIGINAL] FILE…
       quotes --jsonl [--source ORIGINAL] < in > out
FILE is .html or .txt, - reads standard input. ORIGINAL is the letter, report … that the articles quote, to check their
excerpts against: .txt, .html or .pdf.`;

class UsageError extends Error {}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        'min-confidence': { type: 'string' },
        source: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    // An empty word is no number, though Number('') is 0.
    const minimum = values['min-confidence'] === undefined ? undefined : Number(values['min-confidence'] || 'none');
    if (minimum !== undefined && !(minimum >= 0 && minimum <= 1))
      throw new UsageError('--min-confidence takes a number from 0 to 1');
    if (!(values.format in FORMATS)) throw new UsageError(`no such format: ${values.format}`);
    if (values.jsonl && positionals.length) throw new UsageError('--jsonl reads standard input and takes no files');
    if (!values.jsonl && !values.help && !positionals.length) throw new UsageError('no file given');
    const { jsonl, help, source } = values;
    return { files: positionals, format: values.format as Format, minimum, jsonl, help, source };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A line in, a line out. */
async function batch(minimum: number | undefined, source: Source | null) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const out = `${JSON.stringify(batchLine(line, minimum, source))}\n`;
    if (!process.stdout.write(out)) await new Promise((done) => process.stdout.once('drain', done));
  }
}

function batchLine(
  line: string,
  minimum: number | undefined,
  source: Source | null,
): Answer | { id: Id; error: string } {
  let id: Id = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error('not an object');
    const { id: given, text, html, url } = row as Record<string, unknown>;
    id = typeof given === 'number' ? given : given === undefined || given === null ? null : String(given);
    if (typeof html === 'string')
      return checked(answer({ id, html, url: typeof url === 'string' ? url : undefined }, minimum), source);
    if (typeof text === 'string') return checked(answer({ id, text }, minimum), source);
    throw new Error('neither "text" nor "html" in this line');
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

function readInput(file: string): { id: string; text: string } | { id: string; html: string } {
  const bytes = file === '-' ? readFileSync(0) : readFileSync(file);
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('not a text file');
  const content = new TextDecoder('utf-8').decode(bytes);
  if (!content.trim()) throw new Error('empty');
  const html =
    /\.x?html?$/i.test(file) || (!/\.txt$/i.test(file) && /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(content));
  return html ? { id: file, html: content } : { id: file, text: content };
}

function files(names: string[], format: Format, minimum: number | undefined, source: Source | null) {
  const rows: Answer[] = [];
  for (const name of names) {
    try {
      rows.push(checked(answer(readInput(name), minimum), source));
    } catch (error) {
      complain(name, error);
    }
  }
  if (rows.length) process.stdout.write(FORMATS[format](rows));
}

/** One line, whatever went wrong; the rest goes on. */
function complain(name: string, error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException;
  const plain = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder, not a file' : message;
  console.error(`quotes: ${name}: ${plain.split('\n')[0]}`);
  process.exitCode = 1;
}

const checked = (row: Answer, source: Source | null): Answer =>
  source ? { ...row, check: checkRow(row, source) } : row;

async function original(file: string | undefined): Promise<Source | null> {
  if (file === undefined) return null;
  try {
    return await readSource(file);
  } catch (error) {
    complain(file, error);
    return null;
  }
}

try {
  const { files: names, format, minimum, jsonl, help, source } = options();
  process.stdout.on('error', () => process.exit());
  if (help) console.log(USAGE);
  else if (jsonl) await batch(minimum, await original(source));
  else files(names, format, minimum, await original(source));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`quotes: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
