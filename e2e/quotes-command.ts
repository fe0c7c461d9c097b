/** The `quotes` command as a person runs it: the built file in a process of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Analysis } from '../src/engine/model.ts';

export interface Row extends Analysis {
  id: string;
  article: { text: string } | null;
  reason?: string;
}

export interface Html {
  id: string;
  html: string;
  url: string;
}

const COMMAND = resolve('dist/cli/quotes.js');

/** One process for all pages: most of its time is its start. */
export function quotes(pages: readonly Html[]): Row[] {
  const input = pages.map((page) => `${JSON.stringify(page)}\n`).join('');
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`quotes ended with ${status}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
