/** The engine's figures, from the scorers that stand with the data: on its answers to the dev articles and pages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answer, type Input } from '../src/cli/answer.ts';

/** What a scorer says of answers to the articles of one file: figures, and the first `errors` failures to read. */
export function scored(scorer: string, gold: string, answers: readonly object[], data: string, errors = 0) {
  const predicted = join(mkdtempSync(join(tmpdir(), 'quotelight-')), 'answers.jsonl');
  writeFileSync(predicted, answers.map((row) => JSON.stringify(row)).join('\n'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(data, '..', scorer), join(data, gold), predicted, '--errors', String(errors)],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  return { figures: stdout.trim(), failures: stderr.trim(), predicted };
}

const SETS: [name: string, scorer: string, gold: string, pages?: string][] = [
  ['articles: quoted stretches, their sources, indirect speech', 'score-attribution.mjs', 'polnear.jsonl'],
  ['articles: who said each stretch', 'score-who.mjs', 'who.jsonl'],
  ['pages: who said each stretch', 'score-who.mjs', 'who-pages.jsonl', 'pages'],
  ['documents (in articles most of which taught the weights)', 'score-documents.mjs', 'documents.jsonl'],
];

export function printFigures(data: string): void {
  for (const [name, scorer, gold, pages] of SETS) {
    const inputs = readFileSync(join(data, 'dev', gold), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const answers = inputs.map(({ id, text, url }): object => {
      const input: Input = pages ? { id, html: pageOf(join(data, 'dev', pages), id), url } : { id, text };
      return answer(input);
    });
    const { figures, failures } = scored(scorer, join('dev', gold), answers, data);
    console.log(`${name}\n${lines(figures)}${failures && `\n${failures}`}\n`);
  }
}

const pageOf = (folder: string, id: string) =>
  gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');

/** A line for each group of figures. */
const lines = (figures: string): string =>
  Object.entries(JSON.parse(figures) as Record<string, number | Record<string, number>>)
    .map(([name, group]) => {
      const cells =
        typeof group === 'number'
          ? String(group)
          : Object.entries(group)
              .map(([key, value]) => `${key} ${value}`)
              .join('  ');
      return `  ${name.padEnd(12)} ${cells}`;
    })
    .join('\n');
