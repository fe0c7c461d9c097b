import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { Features, hash, step } from './features.ts';
import { pack, score, unpack } from './linear.ts';

describe('features', () => {
  it('the same facts have the same buckets, others have others', () => {
    const taken = (...facts: [number, number?, number?, number?][]) => {
      const features = new Features();
      for (const fact of facts) features.add(...fact);
      return [...features.taken()];
    };
    expect(taken([hash('gap'), 1])).toEqual(taken([hash('gap'), 1]));
    const different = taken(
      [hash('gap'), 1],
      [hash('gap'), 2],
      [hash('gap'), 0, 1],
      [hash('side'), 1],
      [hash('gap'), 1, 1],
    );
    expect(new Set(different).size).toBe(different.length);
  });

  it('there is room for any number of them, and a copy outlives the next decision', () => {
    const features = new Features();
    for (let i = 0; i < 1000; i++) features.add(1, i);
    const taken = features.taken();
    features.clear().add(2);
    expect([taken.length, features.size]).toEqual([1000, 1]);
  });

  it('steps grow with the number', () => {
    const steps = [0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 1000].map(step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(10);
  });
});

describe('weights', () => {
  it('are the same after packing, to half of a level', () => {
    const weights = Float32Array.from({ length: 256 }, (_, i) => Math.sin(i) * (i / 100));
    const packed = pack({ bits: 8, weights });
    const again = unpack(packed).weights;
    // On a quadratic scale neighbours lie at most 2 / 31 of the largest weight apart.
    for (let i = 0; i < weights.length; i++) expect(Math.abs(weights[i] - again[i])).toBeLessThan(packed.scale / 31);
    expect(pack({ bits: 8, weights: again })).toEqual(packed);
  });

  it('may have fewer steps', () => {
    const weights = Float32Array.from({ length: 256 }, (_, i) => Math.sin(i) * (i / 100));
    const packed = pack({ bits: 8, weights }, 6);
    const again = unpack(packed).weights;
    expect(new Set(again).size).toBeLessThanOrEqual(13);
    for (let i = 0; i < weights.length; i++) expect(Math.abs(weights[i] - again[i])).toBeLessThan(packed.scale / 6);
    expect(pack({ bits: 8, weights: again }, 6)).toEqual(packed);
  });

  it('sum up over the features of a decision', () => {
    const features = new Features();
    features.add(hash('one'));
    features.add(hash('two'));
    const weights = new Float32Array(256);
    for (const id of features.taken()) weights[id >>> 24] += 1.5;
    expect(score({ bits: 8, weights }, features)).toBeGreaterThanOrEqual(3);
  });
});

describe('size', () => {
  it('weights and tables take at most 150 KB', async () => {
    const contents = `export { MODELS } from './models.ts'; export { language } from '../language/en/index.ts';`;
    const { outputFiles } = await build({
      stdin: { contents: contents.replace('{ language }', '*'), resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    expect(size).toBeLessThan(150 * 1024);
    expect(size).toBeGreaterThan(20 * 1024);
  });
});
