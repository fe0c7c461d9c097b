/**
 * `node bench/run.mjs calibration`: is a name as often right as its confidence says? For the dev articles with the
 * committed weights, and for the training articles with weights learned from other publishers (`--dev` leaves these out;
 * `--folds N` puts publishers together): what confidence.ts prints of both.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MODELS } from '../src/engine/learned/models.ts';
import { namesIn, printConfidence } from './confidence.ts';
import { foldsByPublisher, readCorpus } from './train/corpus.ts';
import { learnModels, STEPS } from './train/steps.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string' }, dev: { type: 'boolean', default: false } },
});
const data = resolve(values.data ?? join('..', 'shared', 'bench', 'data'));

printConfidence(
  'dev',
  readCorpus('dev', data).flatMap((article) => namesIn(article, MODELS)),
);
if (!values.dev) {
  const folds = foldsByPublisher(readCorpus('train', data), Number(values.folds ?? Number.POSITIVE_INFINITY));
  const learned = folds.flatMap(({ inside, outside }) => {
    const models = learnModels(outside, Object.keys(STEPS));
    return inside.flatMap((article) => namesIn(article, models));
  });
  printConfidence('train, cross-validated', learned);
}
