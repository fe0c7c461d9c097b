/**
 * `npm run train`: learns every weight of the engine from ../shared/bench/data/train and writes src/engine/learned/weights.
 * The same data give the same bytes. `-- --only source,speech` learns some of them, `-- --data DIR` takes other data.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from '../src/engine/learned/linear.ts';
import type { Models } from '../src/engine/learned/models.ts';
import { type Article, readCorpus } from './train/corpus.ts';
import { learnModels, STEPS } from './train/steps.ts';

/** Steps of weights, and what counts as faint, where the usual ones would take too much room. */
const COARSE: Partial<Record<keyof Models, [steps: number, faint?: number]>> = { report: [10, 0.0225], reported: [12] };

const { values } = parseArgs({ options: { only: { type: 'string' }, data: { type: 'string' } } });
const only = values.only?.split(',') ?? Object.keys(STEPS);
const articles: Article[] = readCorpus('train', values.data ?? join('..', 'shared', 'bench', 'data'));
const began = performance.now();
const models = learnModels(articles, only, (name) =>
  console.log(`${name.padEnd(10)} ${((performance.now() - began) / 1000).toFixed(1)} s`),
);
for (const name of only as (keyof typeof models)[]) {
  const packed = pack(models[name], ...(COARSE[name] ?? []));
  writeFileSync(
    join('src', 'engine', 'learned', 'weights', `${name}.ts`),
    `/**
 * Learned by \`npm run train\`, not written by hand: numbers from PolNeAR's training articles (Newell, Margolin and
 * Ruths 2018) and from the names of speakers read in some of them and in pages of other publishers; November 2026.
 */
import type { Packed } from '../linear.ts';

export const weights: Packed | null = {
  bits: ${packed.bits},
  scale: ${packed.scale},
  steps: ${packed.steps},
  levels:
    '${packed.levels}',
};
`,
  );
}
