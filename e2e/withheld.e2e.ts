/** A person may take the access to all sites back: nothing happens by itself then, and a click is enough. */
import { beforeAll, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { pause, until } from './driver/browser.ts';
import { listed, marks, notice } from './reader.ts';
import { differences } from './restored.ts';
import { useBrowser } from './session.ts';
import { shown } from './shown.ts';

/** Time in which the extension would have read the page. */
const MOMENT = 1500;

describe('without access to the site', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  beforeAll(() => session.browser.withhold());

  it('leaves the page alone, and reads it on a click', async () => {
    const tab = await session.open('/link-inside/page.html');
    await pause(MOMENT);
    // Asked of the page alone: a script of the extension would wait here for the access.
    expect((await shown(tab)).texts).toEqual([]);
    expect(await differences(tab)).toEqual([]);
    const popup = await tab.popup();
    try {
      await until('the list', async () => nonEmpty(await listed(popup)));
      await until('marks', async () => nonEmpty(await marks(tab)));
    } finally {
      await popup.close();
    }
    await tab.close();
  });

  it('says why nothing is there', async () => {
    const tab = await session.open('/no-lang/page.html');
    const popup = await tab.popup({ click: false });
    try {
      await until('the notice', async () => (await notice(popup)) === 'Access is off for this site');
    } finally {
      await popup.close();
    }
    await tab.close();
  });

  it('given back while pages are open: they are read, and listed', async () => {
    const tab = await session.open('/link-inside/page.html');
    const popup = await tab.popup({ click: false });
    await until('the notice', async () => (await notice(popup)) === 'Access is off for this site');
    await session.browser.grant();
    await tab.front();
    await until('marks', async () => nonEmpty(await marks(tab)));
    await popup.close();
    const again = await tab.popup({ click: false });
    await until('the list', async () => nonEmpty(await listed(again)));
    await again.close();
    await tab.close();
  });

  it('taken while an article is open: what is marked can still be taken away, and the next page says why', async () => {
    const tab = await session.open('/link-inside/page.html');
    await until('marks', async () => nonEmpty(await marks(tab)));
    await session.browser.withhold();
    await tab.front();
    await session.browser.command('toggle-highlights');
    await until('the marks to go', async () => (await shown(tab)).texts.length === 0);
    expect(await differences(tab)).toEqual([]);
    await tab.goto(`${session.origin}/no-lang/page.html`);
    const popup = await tab.popup({ click: false });
    await until('the notice', async () => (await notice(popup)) === 'Access is off for this site');
    await popup.close();
    await tab.close();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
