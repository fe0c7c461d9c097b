/**
 * `npm run bench`: what the engine finds on the dev articles, how sure it rightly is, and what it makes of sentences of
 * our own; how fast it and the check of excerpts are; how the page layer reads stored pages in a browser, what the whole
 * path, painting and the popup take there, and whether the marks leave the pages as they were.
 * `--only engine,trials,check,speed,pages,path,painting,popup,untouched` picks parts.
 *
 * `npm run bench -- --errors` sorts the errors of who instead, on the dev articles or with `--half train` on the training
 * articles, and lists `--list N` of each class; `--only trials --list N` lists what is wrong in the trials.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse.ts';
import { MODELS } from '../src/engine/learned/models.ts';
import { printCheck } from './check.ts';
import { namesIn, printConfidence } from './confidence.ts';
import { printFigures } from './engine.ts';
import { errorsIn, printErrors } from './errors.ts';
import { printPainting } from './painting.ts';
import { printPath } from './path.ts';
import { printPopup } from './popup.ts';
import { printSpeed } from './speed.ts';
import { readCorpus } from './train/corpus.ts';
import { printTrials } from './trials.ts';
import { printUntouched } from './untouched.ts';

/** Each is opened in both browsers. */
const PAGES_ON_THE_PATH = 80;

const PARTS: Record<string, (data: string) => void | Promise<void>> = {
  engine(data) {
    printFigures(data);
    printConfidence(
      'dev articles',
      readCorpus('dev', data).flatMap((article) => namesIn(article, MODELS)),
    );
  },
  trials: () => printTrials(Number(values.list ?? 0)),
  check: (data) => printCheck(readCorpus('dev', data).map(({ text }) => text)),
  speed: (data) => printSpeed(readCorpus('dev', data).map(({ text }) => text)),
  pages(data) {
    spawnSync(process.execPath, [join('bench', 'pages.mjs'), '--data', join(data, 'dev', 'pages')], {
      stdio: 'inherit',
    });
  },
  painting: printPainting,
  untouched: () => printUntouched(),
  popup: printPopup,
  path: (data) => printPath(join(data, 'dev', 'pages'), PAGES_ON_THE_PATH),
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join('..', 'shared', 'bench', 'data') },
    only: { type: 'string', default: Object.keys(PARTS).join(',') },
    errors: { type: 'boolean', default: false },
    half: { type: 'string', default: 'dev' },
    list: { type: 'string' },
  },
});
const data = resolve(values.data);

if (!existsSync(data)) console.log(`nothing measured, ${values.data} is not there`);
else if (values.errors) {
  const articles = readCorpus(values.half === 'train' ? 'train' : 'dev', data).filter(({ stretches }) => stretches);
  const errors = articles.flatMap((article) => errorsIn(article, analyse({ text: article.text }, { minimum: 0 })));
  printErrors(errors, Number(values.list ?? 20));
} else {
  for (const name of values.only.split(',')) {
    if (!(name in PARTS)) throw new Error(`no such part: ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    await PARTS[name](data);
  }
}
