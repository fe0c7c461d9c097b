/** The property that every article must have: read twice, it gives the same sound analysis. */
import fc from 'fast-check';
import { analyse } from '../../src/engine/analyse.ts';
import type { ArticleInput } from '../../src/engine/model.ts';
import { faults } from '../../src/engine/sound.test-data.ts';
import { inputs } from './inputs.ts';

/** Half of them with `minimum: 0`, which gives every name that is guessed, so that more of it is looked at. */
export const soundly = (texts: readonly string[]) =>
  fc.property(inputs(texts), fc.boolean(), (input, all) => check(input, all ? { minimum: 0 } : {}));

function check(input: ArticleInput, options: { minimum?: number }): void {
  const analysis = analyse(input, options);
  const found = faults(input, analysis);
  if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
  if (JSON.stringify(analyse(input, options)) !== JSON.stringify(analysis)) throw new Error('not the same twice');
}
