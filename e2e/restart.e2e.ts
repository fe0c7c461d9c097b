/** The browser is closed and started again: what the reader has decided is there, and what is of one reading is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBrowser } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';
import { nonEmpty } from './article-checks.ts';
import { type Browser, until } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { articleState, ask, marks } from './reader.ts';
import { BROWSER } from './session.ts';

const ARTICLE = '/link-inside/page.html';

describe('a browser that is started again', () => {
  const home = mkdtempSync(join(tmpdir(), 'quotelight-restart-'));
  let site: Awaited<ReturnType<typeof serve>>;
  let browser: Browser | null = null;
  const start = async (first: boolean) => {
    browser = await launch({
      name: BROWSER,
      path: getBrowser(BROWSER),
      extension: resolve('dist', BROWSER === 'firefox' ? 'firefox' : 'chrome'),
      only: site.origin,
      home,
      // Whether its page opens again is the extension's to decide, and nothing here waits for it.
      firstRun: !first,
    });
    const tab = await browser.open(site.origin + ARTICLE);
    await until('marks', async () => nonEmpty(await marks(tab)));
    return { browser, tab };
  };

  beforeAll(async () => {
    site = await serve({ folder: 'e2e/pages' });
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('keeps corrections, colours and options', async () => {
    const before = await start(true);
    const [{ name }] = (await articleState(before.browser, before.tab)).analysis.speakers;
    await ask(before.browser, before.tab, {
      type: 'page:correct',
      step: { type: 'rename', speaker: name, to: 'Ada Lund' },
    });
    await ask(before.browser, before.tab, { type: 'page:colour', speaker: 'Ada Lund', colour: 7 });
    await before.browser.extension(() => chrome.storage.sync.set({ options: { initials: true } }));
    await until('the colour', async () =>
      Object.values((await articleState(before.browser, before.tab)).colours).includes(7),
    );
    expect(await before.browser.errors()).toEqual([]);
    await before.browser.close();

    const after = await start(false);
    const { analysis, colours } = await articleState(after.browser, after.tab);
    expect(analysis.speakers.map((speaker) => speaker.name)).toContain('Ada Lund');
    expect(analysis.speakers.map((speaker) => speaker.name)).not.toContain(name);
    expect(Object.values(colours)).toContain(7);
    expect(
      await after.tab.evaluate(() => document.querySelectorAll('[data-quotelight-initials]').length),
    ).toBeGreaterThan(0);
    expect(await after.browser.errors()).toEqual([]);
  });
});
