/** What is learned, in this order: each step may use the models of the steps before. */
import { type Linear, type Packed, pack, unpack } from '../../src/engine/learned/linear.ts';
import { MODELS, type Models } from '../../src/engine/learned/models.ts';
import { trainCertainty } from './certainty.ts';
import type { Article } from './corpus.ts';
import { readLessons } from './lessons.ts';
import { trainReferent } from './referent.ts';
import { trainReport, trainReported } from './report.ts';
import { trainSource } from './source.ts';
import { trainSpeech } from './speech.ts';

type Step = (taught: readonly Article[], models: Models) => Linear;

export const STEPS: Partial<Record<keyof Models, Step>> = {
  source: trainSource,
  speech: trainSpeech,
  report: trainReport,
  reported: trainReported,
  referent: trainReferent,
  certainty: trainCertainty,
};

/** Steps of weights, and what counts as faint, where the usual ones would take too much room. */
const COARSE: Partial<Record<keyof Models, [steps: number, faint?: number]>> = {
  source: [12, 0.045],
  speech: [10, 0.02],
  report: [10, 0.0233],
  reported: [12],
  referent: [12, 0.03],
};

/**
 * Models learned from these articles alone; those that `only` leaves out stay as they are committed. Each is rounded as
 * it is shipped before the next learns from its answers: so one step alone gives the bytes that all of them give.
 */
export function learnModels(
  articles: readonly Article[],
  only: readonly string[],
  done: (name: keyof Models, packed: Required<Packed>) => void = () => {},
) {
  const models: Models = { ...MODELS };
  const taught = [...articles, ...readLessons()];
  for (const [name, step] of Object.entries(STEPS) as [keyof Models, Step][]) {
    if (!only.includes(name)) continue;
    const packed = pack(step(taught, models), ...(COARSE[name] ?? []));
    models[name] = unpack(packed);
    done(name, packed);
  }
  return models;
}
