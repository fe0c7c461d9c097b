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

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
