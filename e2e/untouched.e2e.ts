/** Thirty pages of every kind, articles and others: the marks change nothing but colour, and leave nothing behind. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './session.ts';
import { allPages, CUT_OFF } from './shared-data.ts';
import { untouched } from './untouched.ts';

const HOW_MANY = 30;

describe('pages as they were', () => {
  const pages = allPages(HOW_MANY);
  const served = pages.map(({ id, html }) => [`/${id}.html`, () => ({ body: html(), headers: CUT_OFF })] as const);
  const session = useBrowser({ folder: 'demo', pages: Object.fromEntries(served) });

  for (const path of ['/index.html', ...served.map(([path]) => path)])
    it(path, async () => {
      const tab = await session.open(path);
      expect((await untouched(session.browser, tab)).wrong).toEqual([]);
      await tab.close();
    });

  it('without an error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
