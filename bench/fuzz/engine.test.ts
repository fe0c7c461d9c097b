/** Some of what `npm run fuzz` does, with the same seed every time: what fails here fails for everybody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTURBANCES } from './disturb.ts';
import { soundly } from './engine-property.ts';
import { articleTexts } from './texts.ts';

const texts = articleTexts();

describe('arbitrary articles', () => {
  it('never break the engine', () => {
    fc.assert(soundly(texts), { numRuns: 2000, seed: 1 });
  }, 120_000);

  it('are disturbed in every way, the same way every time', () => {
    const text = `${texts[0]}\nA café.`;
    for (const [name, disturb] of Object.entries(DISTURBANCES)) {
      const once = disturb(text, 0.3, 7);
      expect([name, once === text]).toEqual([name, false]);
      expect(disturb(text, 0.3, 7)).toBe(once);
    }
  });
});
