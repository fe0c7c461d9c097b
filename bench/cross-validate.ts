/**
 * `node bench/run.mjs cross-validate`: the engine on the training articles, each publisher with what was learned from the
 * others, scored like the dev sets. `--only source` learns some models anew and leaves the others as committed (which
 * then have seen the articles: good for quick looks only); `--folds N` puts publishers together; `--errors N` lists failures,
 * and those of who by class.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse.ts';
import { scored } from './engine.ts';
import { errorsIn, printErrors, type WhoError } from './errors.ts';
import { foldsByPublisher, readCorpus } from './train/corpus.ts';
import { learnModels, STEPS } from './train/steps.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    data: { type: 'string' },
    folds: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});
const data = resolve(values.data ?? join('..', 'shared', 'bench', 'data'));
const only = values.only?.split(',') ?? Object.keys(STEPS);
const answers: object[] = [];
const errors: WhoError[] = [];
for (const { name, inside, outside } of foldsByPublisher(
  readCorpus('train', data),
  Number(values.folds ?? Number.POSITIVE_INFINITY),
)) {
  const began = performance.now();
  const models = learnModels(outside, only);
  for (const article of inside) {
    const { id, text } = article;
    const { quotations } = analyse({ text }, { models });
    answers.push({ id, quotations });
    errors.push(...errorsIn(article, analyse({ text }, { models, minimum: 0 })));
  }
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
for (const [scorer, gold] of [
  ['score-attribution.mjs', 'polnear.jsonl'],
  ['score-who.mjs', 'who.jsonl'],
]) {
  const { figures, failures, predicted } = scored(scorer, join('train', gold), answers, data, Number(values.errors));
  console.log(`${figures}\npredictions: ${predicted}`);
  if (failures) console.error(failures);
}
if (Number(values.errors)) printErrors(errors, Number(values.errors));
