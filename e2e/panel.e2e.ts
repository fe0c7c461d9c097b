/** The list beside the page: opened by key and from the popup, it stays and follows the tab in front. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, clickStatement, isSeen, listed, marks, notice } from './reader.ts';
import { BROWSER, useBrowser } from './session.ts';

describe('the panel', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  const tabs: Tab[] = [];
  let panel: Popup | null = null;
  const open = async (path: string) => {
    const tab = await session.open(path);
    tabs.push(tab);
    return tab;
  };
  const article = async (path: string) => {
    const tab = await open(path);
    const { analysis } = await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    return { tab, ids: analysis.quotations.map(({ id }) => id) };
  };
  const opened = async () => {
    panel = await session.browser.panel();
    return panel;
  };
  const fromPopup = async (tab: Tab) => {
    const popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await popup.click('[aria-label="Keep open beside the page"]');
    return opened();
  };
  const title = (view: Popup) => view.evaluate(({ document }) => document.querySelector('.title')?.textContent ?? null);

  afterEach(async () => {
    await panel?.close();
    panel = null;
    for (const tab of tabs.splice(0)) await tab.close();
  });

  it('opens from the popup, and leads to the page', async () => {
    const { tab, ids } = await article('/link-inside/page.html');
    const view = await fromPopup(tab);
    await until('the list', async () => nonEmpty(await listed(view)));
    const last = ids.at(-1)!;
    expect(await clickStatement(view, last)).toBe(true);
    await until('the statement to be seen', () => isSeen(tab, last));
  });

  // Headless, no key press reaches Chromium, and an event that a test sends is no person's wish there.
  it.runIf(BROWSER === 'firefox')('opens by its key', async () => {
    await article('/link-inside/page.html');
    await session.browser.command('open-panel');
    const view = await opened();
    expect(await until('the list', async () => nonEmpty(await listed(view)))).not.toEqual([]);
  });

  it('follows the tab in front, and the tab to another page', async () => {
    const first = await article('/link-inside/page.html');
    const view = await fromPopup(first.tab);
    const one = await until('a title', () => title(view));
    await article('/several-paragraphs/page.html');
    const other = await until('another title', async () => ((await title(view)) === one ? null : title(view)));
    await first.tab.front();
    await until('the first again', async () => (await title(view)) === one);
    await first.tab.goto(`${session.origin}/several-paragraphs/page.html`);
    await until('the other', async () => (await title(view)) === other);
    await first.tab.goto(`${session.origin}/no-article/page.html`);
    await until('the notice', async () => (await notice(view)) === 'No article here');
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
