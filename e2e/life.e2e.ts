/** What an extension lives through: a background that is ended at any time, a new version under open pages, many tabs. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleState, ToPage } from '../src/extension/messages.ts';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { articleState, listed, marks } from './reader.ts';
import { differences } from './restored.ts';
import { useBrowser } from './session.ts';

const ARTICLE = '/link-inside/page.html';

describe('the life of the extension', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  const tabs: Tab[] = [];
  const open = async (path = ARTICLE) => {
    const tab = await session.open(path);
    tabs.push(tab);
    return tab;
  };
  const marked = (tab: Tab, limit?: number) => until('marks', async () => nonEmpty(await marks(tab)), limit);
  /** Every mark in the page, whoever made it. */
  const shown = (tab: Tab) =>
    tab.evaluate(() => [...document.querySelectorAll('mark[data-quotelight]')].map((mark) => mark.textContent));
  const badge = (tab: Tab) => session.browser.extension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  /** Each statement once. */
  const expectOnce = async (tab: Tab) => {
    const { quotations } = (await articleState(session.browser, tab)).analysis;
    const ids = [...new Set((await marks(tab)).flatMap((mark) => mark.ids))];
    expect(ids.sort()).toEqual(quotations.map(({ id }) => id).sort());
  };

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  it('a background that was ended answers all the same', async () => {
    const first = await open();
    await marked(first);
    await session.browser.stopBackground();
    const popup = await first.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await popup.close();
    await session.browser.stopBackground();
    await marked(await open());
    await session.browser.stopBackground();
    await first.front();
    await first.evaluate(() => history.pushState(null, '', '?page=2'));
    await until('the badge', async () => (await badge(first)) !== '');
  });

  it('a background that is ended again and again while pages load loses none of them', async () => {
    let over = false;
    const ending = (async () => {
      while (!over) {
        await session.browser.stopBackground().catch(() => {});
        await pause(60);
      }
    })();
    const opened: Tab[] = [];
    for (let i = 0; i < 6; i++) opened.push(await open(i % 2 ? ARTICLE : '/several-paragraphs/page.html'));
    await pause(500);
    over = true;
    await ending;
    // As long as a gate goes on asking.
    for (const tab of opened) await marked(tab, 20_000);
  });

  it('a new version takes over in open pages: nothing doubled, nothing left behind', async () => {
    const tab = await open();
    await marked(tab);
    const before = await shown(tab);
    await session.browser.reload();
    await until('a reader of the new version', async () => (await badge(tab)) !== '', 20_000);
    await until('its marks', async () => nonEmpty(await marks(tab)));
    expect(await shown(tab)).toEqual(before);
    await expectOnce(tab);
    const popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await popup.close();
    await session.browser.command('toggle-highlights');
    await until('the marks to go', async () => (await marks(tab)).length === 0);
    expect(await differences(tab)).toEqual([]);
  });

  it('ten tabs at once are read, each on its own', async () => {
    const paths = Array.from({ length: 10 }, (_, i) => (i % 2 ? ARTICLE : '/several-paragraphs/page.html'));
    const ids = await session.browser.extension(
      (addresses) => Promise.all(addresses.map(async (url) => (await chrome.tabs.create({ url, active: false })).id!)),
      paths.map((path) => session.origin + path),
    );
    for (const id of ids)
      await until('the badge', () => session.browser.extension((tabId) => chrome.action.getBadgeText({ tabId }), id));
    await session.browser.extension((all) => chrome.tabs.remove(all), ids);
  });

  it('what is put right in a private window holds there, and leaves no trace', async () => {
    await session.browser.allowPrivate();
    const { id, window } = await session.browser.extension(async (url) => {
      const made = await chrome.windows.create({ incognito: true, url });
      return { id: made!.tabs![0].id!, window: made!.id! };
    }, session.origin + ARTICLE);
    const send = (message: ToPage) =>
      session.browser.extension((to, what) => chrome.tabs.sendMessage(to, what).catch(() => null), id, message);
    const state = async () => JSON.parse((await send({ type: 'page:state' })) ?? 'null') as ArticleState | null;
    const speakers = async () => (await state())?.analysis?.speakers.map(({ name }) => name) ?? [];
    const [name] = await until('the speakers', async () => nonEmpty(await speakers()), 20_000);
    const rename = { type: 'rename', speaker: name, to: 'Ada Lund' } as const;
    expect(await send({ type: 'page:correct', step: rename })).toEqual({ kept: 'private window' });
    expect(await speakers()).toContain('Ada Lund');
    const colour = { type: 'page:colour', speaker: 'Ada Lund', colour: 4 } as const;
    expect(await send(colour)).toEqual({ kept: 'private window' });
    expect(Object.values((await state())!.colours)).toContain(4);
    expect(await session.browser.extension(() => chrome.storage.local.get())).toEqual({});
    await session.browser.extension((which) => chrome.windows.remove(which), window);
  });

  it('throws no error', async () => {
    // What Chromium answers to whatever a worker asks in the moment in which it is ended.
    const errors = (await session.browser.errors()).filter((error) => !error.endsWith('Error: No SW'));
    expect(errors).toEqual([]);
  });
});
