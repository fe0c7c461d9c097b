/**
 * `npm run fuzz -- --runs 200000`: that many arbitrary articles, and what the engine makes of them held against what must
 * always hold. `--seed N` repeats a run; a failure is told with its seed and path, shrunk to the least that still fails.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { soundly } from './fuzz/engine-property.ts';
import { articleTexts } from './fuzz/texts.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const texts = articleTexts();
const seed = values.seed ? Number(values.seed) : Date.now() >>> 0;
const began = performance.now();
const result = fc.check(soundly(texts), {
  numRuns: Number(values.runs),
  seed,
  ...(values.path && { path: values.path, endOnFailure: true }),
});
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`${result.numRuns} articles out of ${texts.length} texts, seed ${seed}, ${seconds} s`);
if (result.failed) {
  console.log(fc.defaultReportMessage(result), result.errorInstance);
  process.exitCode = 1;
}
