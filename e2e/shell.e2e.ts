/** What stands around the page: badge and tooltip, commands, the popup's switches, and pages without an article. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleState } from '../src/extension/messages.ts';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { articleState, ask, card, listed, marks, notice, press } from './reader.ts';
import { differences } from './restored.ts';
import { useBrowser } from './session.ts';

const ARTICLE = '/link-inside/page.html';

describe('around the page', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  const tabs: Tab[] = [];
  const open = async (path: string) => {
    const tab = await session.open(path);
    tabs.push(tab);
    return tab;
  };
  const marked = (tab: Tab, where = '') => until(`marks ${where}`, async () => nonEmpty(await marks(tab)));
  const unmarked = (tab: Tab) => until('the marks to go', async () => (await marks(tab)).length === 0);
  const badge = (tab: Tab) => session.browser.extension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    await session.browser.extension(() => chrome.storage.local.clear());
  });

  describe('on an article', () => {
    let tab: Tab;
    let state: ArticleState;
    beforeEach(async () => {
      tab = await open(ARTICLE);
      state = await articleState(session.browser, tab);
      await marked(tab);
    });

    it('the badge counts the quotations, the tooltip names the speakers', async () => {
      expect(await until('the badge', () => badge(tab))).toBe(String(state.analysis.quotations.length));
      // The tooltip is set after the badge's text, by a call of its own.
      const named = () =>
        until('the tooltip to name somebody', async () => {
          const title = await session.browser.extension((tabId) => chrome.action.getTitle({ tabId }), tab.id);
          return title.includes('Oda Brenn') && title;
        });
      expect(await named()).toContain('Teodor Kask');
    });

    it('commands step through the statements, open the card and switch the marks', async () => {
      const { browser } = session;
      const focused = () =>
        tab.evaluate(() => (document.activeElement?.closest('mark')?.getAttribute('data-quotelight') ?? '').split(' '));
      const inOrder = state.analysis.quotations.map(({ id }) => id);
      for (const id of inOrder.slice(0, 2)) {
        await browser.command('next-statement');
        await until(`the focus on ${id}`, async () => (await focused()).includes(id));
      }
      await browser.command('previous-statement');
      await until('the focus on the first', async () => (await focused()).includes(inOrder[0]));
      await tab.press('Enter');
      expect((await until('the card', () => card(tab))).name).toBe('Oda Brenn');
      await tab.press('Escape');
      await until('the card to close', async () => !(await card(tab)));
      await until('the focus to come back', async () => (await focused()).includes(inOrder[0]));
      await tab.press('Enter');
      await until('the card again', () => card(tab));
      await browser.command('toggle-highlights');
      await unmarked(tab);
      await until('the card to go with the marks', async () => !(await card(tab)));
      expect(await differences(tab)).toEqual([]);
      await browser.command('toggle-highlights');
      await marked(tab);
    });

    it('a statement that has the focus in the popup is lit in the page', async () => {
      const lit = () =>
        tab.evaluate(() => [...document.querySelectorAll('mark[data-quotelight-lit]')].map((m) => m.textContent ?? ''));
      const kask = state.analysis.quotations.find(({ text }) => text === '“a gift to the bakers”')!;
      const popup = await tab.popup();
      try {
        const entries = await until('the list', async () => nonEmpty(await listed(popup)));
        // The popup shows a quotation within the paraphrase around it as one statement.
        const [id] = entries.find(({ ids }) => ids.includes(kask.id))!.ids;
        const own = (await marks(tab)).filter(({ ids }) => ids.includes(id)).map(({ text }) => text);
        expect(own).toContain(kask.text);
        await popup.evaluate(({ document }, which) => {
          document.querySelector<HTMLElement>(`#pane-list [data-quotation="${which}"]`)!.focus();
        }, id);
        await until('the light', async () => (await lit()).join() === own.join());
      } finally {
        await popup.close();
      }
      await until('the light to go out with the popup', async () => (await lit()).length === 0);
    });

    it('the popup switches this page off and on, at once', async () => {
      const popup = await tab.popup();
      try {
        await until('the list', async () => nonEmpty(await listed(popup)));
        await press(popup, 'Highlights on this page');
        await unmarked(tab);
        expect(await differences(tab)).toEqual([]);
        await press(popup, 'Highlights on this page');
        await marked(tab);
      } finally {
        await popup.close();
      }
    });

    it('the popup switches the whole site off and on: other tabs, and pages opened later', async () => {
      const other = await open('/no-lang/page.html');
      await marked(other);
      const site = 'Highlights on this site';
      const popup = await other.popup();
      try {
        await until('the list', async () => nonEmpty(await listed(popup)));
        await press(popup, site);
        await unmarked(other);
        await unmarked(tab);
      } finally {
        await popup.close();
      }
      const later = await open('/several-paragraphs/page.html');
      await articleState(session.browser, later);
      await pause(300);
      expect(await marks(later)).toEqual([]);
      const again = await later.popup();
      try {
        await until('the list', async () => nonEmpty(await listed(again)));
        await press(again, site);
        await marked(later, 'where it was switched on');
        await marked(other, 'on the other page');
        await marked(tab, 'on the first page');
      } finally {
        await again.close();
      }
    });
  });

  it('on a page without an article there is no badge, and “Look anyway” reads it', async () => {
    const tab = await open('/no-article/page.html');
    const popup = await tab.popup();
    try {
      await until('the notice', async () => (await notice(popup)) === 'No article here');
      expect(await badge(tab)).toBe('');
      await press(popup, 'Look anyway');
      await until('an answer', async () => {
        const state = await ask(session.browser, tab, { type: 'page:state' });
        return state?.status === 'article' || state?.status === 'no-article';
      });
    } finally {
      await popup.close();
    }
  });

  it('a page of the browser says why it is not read', async () => {
    const address = session.browser.name === 'firefox' ? 'about:license' : 'chrome://version/';
    const tab = await session.browser.open(address);
    tabs.push(tab);
    const popup = await tab.popup();
    try {
      await until('the notice', async () => (await notice(popup)) === 'A page of the browser');
    } finally {
      await popup.close();
    }
  });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
