/** What is shipped says the same as the sources. */
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { en } from '../src/engine/language/en/index.ts';
import { MODELS } from '../src/engine/learned/models.ts';
import { foldTables } from './fold-tables.mjs';

async function shipped<T>(entry: string): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [foldTables],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const text = outputFiles[0].text;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Sets and maps in the order of their keys, because folded lists are sorted; rows without their examples. */
const ordered = (value: unknown): unknown => {
  if (value instanceof Set || value instanceof Map) return [...value].sort();
  if (!Array.isArray(value)) return value;
  return value.map((row) => (row?.example === undefined ? row : { ...row, example: '' }));
};
const tables = (language: object) =>
  Object.fromEntries(Object.entries(language).map(([key, value]) => [key, ordered(value)]));

describe('shipped', () => {
  it('tables have the same words', async () => {
    const { en: folded } = await shipped<{ en: typeof en }>('src/engine/language/en/index.ts');
    const [theirs, ours] = [tables(folded), tables(en)];
    expect(Object.keys(theirs)).toEqual(Object.keys(ours));
    for (const key of Object.keys(ours)) expect([key, theirs[key]]).toEqual([key, ours[key]]);
  });

  it('weights are the same numbers', async () => {
    const { MODELS: thawed } = await shipped<{ MODELS: typeof MODELS }>('src/engine/learned/models.ts');
    for (const [name, { weights }] of Object.entries(MODELS))
      expect([name, Buffer.from(thawed[name as keyof typeof MODELS].weights.buffer)]).toEqual([
        name,
        Buffer.from(weights.buffer),
      ]);
  });
});
