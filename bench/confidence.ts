/** Is a name as often right as its confidence says? Precision by tenths of the confidence, and from where on it suffices. */
import { analyse } from '../src/engine/analyse.ts';
import type { Models } from '../src/engine/learned/models.ts';
import { THRESHOLDS } from '../src/engine/model.ts';
import { guessesIn } from './guesses.ts';
import type { Article } from './train/corpus.ts';

/** The best guess for one stretch; `confidence` null where there is none. */
export interface Name {
  confidence: number | null;
  right: boolean;
}

type Given = Name & { confidence: number };

const PRECISIONS = [0.975, 0.99];
/** Tenths with fewer stretches say little. */
const ENOUGH = 50;

/** By stretch with a speaker, the engine's best guess, however unsure. */
export function namesIn(article: Article, models: Models): Name[] {
  return guessesIn(article, analyse({ text: article.text }, { models, minimum: 0 }))
    .filter(({ stretch }) => stretch.speaker && stretch.kind !== 'other')
    .map(({ best, right }) => ({ confidence: best?.speaker ? best.confidence : null, right }));
}

export function printConfidence(name: string, all: readonly Name[]): void {
  const sure = all
    .filter((guess): guess is Given => guess.confidence !== null)
    .toSorted((a, b) => b.confidence - a.confidence);
  console.log(`confidence, ${name}: ${all.length} stretches, ${sure.length} with a name`);
  console.log('confidence      n   mean  right');
  let distance = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = sure.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (!here.length) continue;
    const mean = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length;
    const right = rightOf(here) / here.length;
    distance += (Math.abs(mean - right) * here.length) / sure.length;
    const off = here.length >= ENOUGH && Math.abs(mean - right) > 0.05 ? '  off' : '';
    const range = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    console.log(`${range}    ${String(here.length).padStart(5)}  ${mean.toFixed(3)}  ${right.toFixed(3)}${off}`);
  }
  console.log(`mean calibration error ${distance.toFixed(4)}`);
  const shown = sure.filter(({ confidence }) => confidence >= THRESHOLDS.probably);
  console.log(
    `at the threshold, ${THRESHOLDS.probably}: precision ${share(rightOf(shown), shown.length)}, ${of(shown)}`,
  );
  for (const precision of PRECISIONS) {
    const named = longestAt(sure, precision);
    const from = named.length ? `from confidence ${named.at(-1)!.confidence}, ${of(named)}` : 'not reached';
    console.log(`precision ${precision}: ${from}`);
  }
  console.log('');

  function of(names: readonly Given[]): string {
    return `named ${share(names.length, all.length)}, right ${share(rightOf(names), all.length)}`;
  }
}

const rightOf = (names: readonly Name[]): number => names.filter(({ right }) => right).length;

/** The most names, in falling confidence, of which this share is right; names of one confidence come and go together. */
function longestAt(sure: readonly Given[], precision: number): readonly Given[] {
  let right = 0;
  let length = 0;
  sure.forEach((guess, i) => {
    if (guess.right) right++;
    if (sure[i + 1]?.confidence !== guess.confidence && right / (i + 1) >= precision) length = i + 1;
  });
  return sure.slice(0, length);
}

const share = (part: number, all: number): string => (all ? part / all : 0).toFixed(4);
