/** The text as a person sees it: each quotation's words are marked, whatever they are made of. */
import { describe, expect, it } from 'vitest';
import type { PageWindow } from './living/page.ts';
import { TEXTS } from './living/texts.ts';
import { useBrowser } from './session.ts';
import { untilShown } from './shown.ts';

const path = (name: string) => `/2026/11/14/${name.replace(/\W+/g, '-')}-on-the-ferry-page`;
const cases = Object.entries(TEXTS);

describe('texts', () => {
  const session = useBrowser({ pages: Object.fromEntries(cases.map(([name, [body]]) => [path(name), { body }])) });

  it.each(cases)('%s', async (name, [, marked]) => {
    const tab = await session.open(path(name));
    try {
      await untilShown(tab, marked);
      expect(await tab.evaluate(() => (globalThis as unknown as PageWindow).troubles)).toEqual([]);
    } finally {
      await tab.close();
    }
  });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
