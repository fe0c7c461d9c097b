/**
 * `npm run bench`. With `--errors` the errors of who by class, on the dev articles or with `--half train` on the training
 * articles, `--list N` of each: `npm run bench -- --errors --half train --list 40`.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse.ts';
import { errorsIn, printErrors } from './errors.ts';
import { readCorpus } from './train/corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'boolean', default: false },
    half: { type: 'string', default: 'dev' },
    list: { type: 'string', default: '20' },
  },
});
const data = resolve(values.data ?? join('..', 'shared', 'bench', 'data'));

if (values.errors) {
  const articles = readCorpus(values.half === 'train' ? 'train' : 'dev', data);
  const errors = articles.flatMap((article) =>
    article.stretches ? errorsIn(article, analyse({ text: article.text }, { minimum: 0 })) : [],
  );
  printErrors(errors, Number(values.list));
} else {
  spawnSync(process.execPath, [join('bench', 'pages.mjs')], { stdio: 'inherit' });
}
