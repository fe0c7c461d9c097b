/**
 * Taggers of reports for what is learned from their answers: by part of the articles one that has not seen them. Several
 * models ask for the same, so each set of articles is learned once.
 */
import type { Linear } from '../../src/engine/learned/linear.ts';
import type { Article } from './corpus.ts';
import { withoutEachPart } from './jackknife.ts';
import { trainReport } from './report.ts';

const known = new WeakMap<readonly Article[], Linear[]>();

export function taggersFor(articles: readonly Article[]): Linear[] {
  const taggers = known.get(articles) ?? withoutEachPart(articles, trainReport);
  known.set(articles, taggers);
  return taggers;
}
