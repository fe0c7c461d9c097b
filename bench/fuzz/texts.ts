/** Articles to disturb: the project's own invented ones, and the dev articles where the data stands beside this folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../src/cli/read-html.ts';
import { ORIGINAL } from '../../src/engine/documents/check/original.test-data.ts';
import { readCorpus } from '../train/corpus.ts';

const DATA = join('..', 'shared', 'bench', 'data');

export function articleTexts(): string[] {
  const pages = readdirSync('e2e/pages').map((name) => `e2e/pages/${name}/page.html`);
  const own = ['demo/index.html', 'demo/letter.html', ...pages].flatMap((path) => {
    const article = readHtml(readFileSync(path, 'utf8'));
    return 'reason' in article ? [] : article.input.text;
  });
  const dev = existsSync(DATA) ? readCorpus('dev', DATA).map(({ text }) => text) : [];
  return [...own, ORIGINAL, ...dev];
}
