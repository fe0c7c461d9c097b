/** The context menu of a page: who said what is selected, reading a page, and when there is nothing to read. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Point, pause, type Tab, until } from './driver/browser.ts';
import { articleState, card, hasReader, listed, marks } from './reader.ts';
import { BROWSER, useBrowser } from './session.ts';

describe('the context menu', () => {
  const session = useBrowser({ folder: 'demo' });
  const opened: Tab[] = [];
  const open = async (path = '/index.html') => {
    const tab = await session.open(path);
    opened.push(tab);
    return tab;
  };
  /** A point in words of no link, and these selected where they are to be. */
  const wordsAt = (tab: Tab, words: string, selected: boolean): Promise<Point> =>
    tab.evaluate(
      (wanted, select) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          getSelection()!.removeAllRanges();
          if (select) getSelection()!.addRange(range);
          const { left, top, height } = range.getBoundingClientRect();
          return { x: left + 10, y: top + height / 2 };
        }
        throw new Error(`no “${wanted}”`);
      },
      words,
      selected,
    );

  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await session.browser.extension(() => chrome.storage.sync.clear());
  });

  it('asks who said the words that are selected', async () => {
    const tab = await open();
    await until('marks', async () => nonEmpty(await marks(tab)));
    await tab.menu(await wordsAt(tab, 'friendship', true), 'who');
    expect((await until('the card', () => card(tab))).name).toBe('Ilse Marrow');
  });

  it('reads a page that is read only when asked for, and then has nothing more to read', async () => {
    await session.browser.extension(() => chrome.storage.sync.set({ options: { when: 'click' } }));
    const tab = await open();
    await pause(1500);
    expect(await hasReader(tab)).toBe(false);
    const point = await wordsAt(tab, 'he told reporters', false);
    await tab.menu(point, 'read');
    await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    const entries = await tab.menu(point);
    if (entries) expect(entries).toEqual(['panel']);
  });

  // An event that is sent to Chromium's worker is no person's click, and none but that opens a panel.
  it.runIf(BROWSER === 'firefox')('opens the list beside the page', async () => {
    const tab = await open();
    await until('marks', async () => nonEmpty(await marks(tab)));
    await tab.menu({ x: 10, y: 10 }, 'panel');
    const panel = await session.browser.panel();
    expect((await until('the list', async () => nonEmpty(await listed(panel)))).length).toBeGreaterThan(0);
    await panel.close();
  });

  // Chromium cannot tell what is in its menu.
  it.runIf(BROWSER === 'firefox')(
    'offers it where it has an effect: not on an article that has been read, again on the next page',
    async () => {
      const tab = await open();
      await until('marks', async () => nonEmpty(await marks(tab)));
      const offered = async () => (await tab.menu({ x: 10, y: 10 }))?.includes('read');
      await until('it to go', async () => !(await offered()));
      await tab.goto(`${session.origin}/letter.html`);
      await until('it to come', async () => offered);
    },
  );

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
