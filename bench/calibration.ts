/**
 * `node bench/run.mjs calibration`: is a name as often right as its confidence says? For the dev articles with the
 * committed weights, and for the training articles with weights learned from other publishers (`--dev` leaves these out;
 * `--folds N` puts publishers together): precision by tenths of the confidence, their mean distance, and how many of all
 * stretches get a name at the threshold that keeps a precision.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse.ts';
import { MODELS, type Models } from '../src/engine/learned/models.ts';
import { guessesIn } from './guesses.ts';
import { type Article, foldsByPublisher, readCorpus } from './train/corpus.ts';
import { learnModels, STEPS } from './train/steps.ts';

/** The best guess for one stretch; `confidence` null where there is none. */
interface Guess {
  confidence: number | null;
  right: boolean;
}

const PRECISIONS = [0.975, 0.99];
/** Tenths with fewer stretches say little. */
const ENOUGH = 50;

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string' }, dev: { type: 'boolean', default: false } },
});
const data = resolve(values.data ?? join('..', 'shared', 'bench', 'data'));

print(
  'dev',
  readCorpus('dev', data).flatMap((article) => guesses(article, MODELS)),
);
if (!values.dev) {
  const folds = foldsByPublisher(readCorpus('train', data), Number(values.folds ?? Number.POSITIVE_INFINITY));
  const learned = folds.flatMap(({ inside, outside }) => {
    const models = learnModels(outside, Object.keys(STEPS));
    return inside.flatMap((article) => guesses(article, models));
  });
  print('train, cross-validated', learned);
}

function guesses(article: Article, models: Models): Guess[] {
  return guessesIn(article, analyse({ text: article.text }, { models, minimum: 0 }))
    .filter(({ stretch }) => stretch.speaker && stretch.kind !== 'other')
    .map(({ best, right }) => ({ confidence: best?.speaker ? best.confidence : null, right }));
}

function print(name: string, all: readonly Guess[]) {
  const sure = all
    .flatMap(({ confidence, right }) => (confidence === null ? [] : [{ confidence, right }]))
    .toSorted((a, b) => b.confidence - a.confidence);
  console.log(`${name}: ${all.length} stretches, ${sure.length} with a name\nconfidence      n   mean  right`);
  let distance = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = sure.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (!here.length) continue;
    const mean = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length;
    const right = here.filter((guess) => guess.right).length / here.length;
    distance += (Math.abs(mean - right) * here.length) / sure.length;
    const off = here.length >= ENOUGH && Math.abs(mean - right) > 0.05 ? '  off' : '';
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    console.log(`${range}    ${String(here.length).padStart(5)}  ${mean.toFixed(3)}  ${right.toFixed(3)}${off}`);
  }
  console.log(`mean calibration error ${distance.toFixed(4)}`);
  for (const precision of PRECISIONS) {
    const last = lastAt(sure, precision);
    const named = last + 1;
    const right = sure.slice(0, named).filter((guess) => guess.right).length;
    const from = named ? `from confidence ${sure[last].confidence}` : 'nowhere';
    console.log(
      `precision ${precision}: ${from}, named ${share(named, all.length)}, right ${share(right, all.length)}`,
    );
  }
  console.log('');
}

/** The last guess, in falling confidence, up to which this share of them is right. */
function lastAt(sure: readonly { right: boolean }[], precision: number): number {
  let right = 0;
  let last = -1;
  sure.forEach((guess, i) => {
    if (guess.right) right++;
    if (right / (i + 1) >= precision) last = i;
  });
  return last;
}

function share(part: number, all: number): string {
  return (all ? part / all : 0).toFixed(4);
}
