/**
 * `npm run train`: learns every weight of the engine from ../shared/bench/data/train and writes src/engine/learned/weights.
 * The same data give the same bytes. `-- --only source,speech` learns some of them, `-- --data DIR` takes other data.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, readCorpus } from './train/corpus.ts';
import { learnModels, STEPS } from './train/steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, data: { type: 'string' } } });
const only = values.only?.split(',') ?? Object.keys(STEPS);
const articles: Article[] = readCorpus('train', values.data ?? join('..', 'shared', 'bench', 'data'));
const began = performance.now();
learnModels(articles, only, (name, { bits, scale, steps, levels }) => {
  console.log(`${name.padEnd(10)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  writeFileSync(
    join('src', 'engine', 'learned', 'weights', `${name}.ts`),
    `/**
 * Learned by \`npm run train\`, not written by hand: numbers from PolNeAR's training articles (Newell, Margolin and
 * Ruths 2018) and from the names of speakers read in some of them and in pages of other publishers; November 2026.
 */
import type { Packed } from '../linear.ts';

export const weights: Packed | null = {
  bits: ${bits},
  scale: ${scale},
  steps: ${steps},
  levels:
    '${levels}',
};
`,
  );
});
