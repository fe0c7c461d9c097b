/** What is learned, in this order: each step may use the models of the steps before. */
import type { Linear } from '../../src/engine/learned/linear.ts';
import { MODELS, type Models } from '../../src/engine/learned/models.ts';
import { trainCertainty } from './certainty.ts';
import type { Article } from './corpus.ts';
import { trainReferent } from './referent.ts';
import { trainReport, trainReported } from './report.ts';
import { trainSource } from './source.ts';
import { trainSpeech } from './speech.ts';

type Step = (articles: readonly Article[], models: Models) => Linear;

export const STEPS: Partial<Record<keyof Models, Step>> = {
  source: trainSource,
  speech: trainSpeech,
  report: trainReport,
  reported: trainReported,
  referent: trainReferent,
  certainty: trainCertainty,
};

/** Models learned from these articles alone; those that `only` leaves out stay as they are committed. */
export function learnModels(
  articles: readonly Article[],
  only: readonly string[],
  done: (name: string) => void = () => {},
) {
  const models: Models = { ...MODELS };
  for (const [name, step] of Object.entries(STEPS) as [keyof Models, Step][]) {
    if (!only.includes(name)) continue;
    models[name] = step(articles, models);
    done(name);
  }
  return models;
}
