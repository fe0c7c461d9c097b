/** The page that opens once after installing, and only then. */
import { describe, expect, it } from 'vitest';
import { violationsOnPage } from './axe.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { lost } from './lost.ts';
import { BROWSER, useBrowser } from './session.ts';

describe('the first run', () => {
  const session = useBrowser({ folder: 'demo', firstRun: true });
  const welcomes = () =>
    session.browser.extension(async () => {
      const own = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome/index.html') });
      return own.length;
    });
  const open = async (): Promise<Tab> => {
    const address = await session.browser.extension(() => chrome.runtime.getURL('welcome/index.html'));
    const page = await session.browser.open(address);
    await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
    return page;
  };

  it('opens its page once, and not when a new version comes', async () => {
    await until('the page', async () => (await welcomes()) === 1);
    await session.browser.reload();
    await pause(1000);
    expect(await welcomes()).toBeLessThanOrEqual(1);
  });

  it('says what the marks are, how this browser pins the button, and which keys there are', async () => {
    const page = await open();
    const shown = await page.evaluate(() => ({
      text: document.body.textContent!,
      lines: [...document.querySelectorAll('.legend mark')].map((mark) => getComputedStyle(mark).borderBottomStyle),
    }));
    expect(shown.lines).toEqual(['solid', 'dashed', 'double', 'dotted']);
    expect(shown.text).toContain(BROWSER === 'firefox' ? 'Pin to Toolbar' : 'the pin beside Quotelight');
    expect(shown.text).toContain('Go to the next statement');
    expect(shown.text).not.toContain('Allow on all sites');
    expect(await violationsOnPage(page)).toEqual([]);
    for (const size of [
      { width: 360, height: 640 },
      { width: 900, height: 700 },
    ]) {
      await page.resize(size);
      expect(await page.evaluate(lost)).toEqual([]);
    }
    await page.close();
  });

  it('asks for access where there is none, by a button', async () => {
    await session.browser.withhold();
    const page = await open();
    await until('the button', () => page.evaluate(() => document.body.textContent!.includes('Allow on all sites')));
    await page.close();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
