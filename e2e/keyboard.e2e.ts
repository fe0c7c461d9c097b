/** All of it without a mouse: on the page, in the list, in the options. Only keys are pressed, and the focus is looked at. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { articleState, card, isSeen, marks } from './reader.ts';
import { useBrowser } from './session.ts';

/** More Tab stops than any view has. */
const ENOUGH = 60;

describe('by keyboard alone', () => {
  const session = useBrowser({ folder: 'demo' });
  const opened: Tab[] = [];
  const own = async (path: string, ready: string) => {
    const address = await session.browser.extension((at) => chrome.runtime.getURL(at), path);
    const page = await session.browser.open(address);
    opened.unshift(page);
    await until('the page', () => page.evaluate((selector) => document.querySelector(selector) !== null, ready));
    return page;
  };
  /** What has the focus: its name, or its words. */
  const focused = (page: Tab) =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      const label = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
      return (label ?? '').trim();
    });
  const article = async () => {
    const tab = await session.open('/index.html');
    opened.unshift(tab);
    const { analysis } = await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    return { tab, analysis };
  };
  const list = async () => {
    const { tab, analysis } = await article();
    const page = await own(`popup/index.html?tab=${tab.id}`, '[data-quotation]');
    // A moment after it is drawn it listens.
    await until('the keys', async () => {
      await page.press('/');
      return (await focused(page)) === 'Search names and words';
    });
    return { tab, analysis, page };
  };
  const quotation = (page: Tab) =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset.quotation ?? null);
  /** Presses Tab until something with this name has the focus. */
  const tabTo = async (page: Tab, name: string | RegExp, key = 'Tab') => {
    const passed: string[] = [];
    for (let i = 0; i < ENOUGH; i++) {
      await page.press(key);
      const now = await focused(page);
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      passed.push(now);
    }
    throw new Error(`no way to ${name}, only past ${passed.join(' | ')}`);
  };
  const focusedMark = (tab: Tab) => tab.evaluate(() => document.activeElement?.getAttribute('data-quotelight') ?? null);
  const stateOf = async (tab: Tab) => (await articleState(session.browser, tab)).analysis;

  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await session.browser.extension(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
    });
  });

  it('from statement to statement in the list, to the page, and back', async () => {
    const { tab, page } = await list();
    for (const letter of 'friendship') await page.press(letter);
    await until('the only match', () =>
      page.evaluate(() => document.querySelectorAll('#pane-list .statement').length === 1),
    );
    await page.press('ArrowDown');
    const found = await quotation(page);
    expect(found).not.toBeNull();
    await page.press('Enter');
    await until('it in the page', () => isSeen(tab, found!));
    await page.front();
    await page.press('/');
    await page.press('Escape');
    await until('all of them', () =>
      page.evaluate(() => document.querySelectorAll('#pane-list .statement').length > 1),
    );
    await page.press('ArrowDown');
    const here = await quotation(page);
    await page.press('j');
    expect(await quotation(page)).not.toBe(here);
    await page.press('k');
    expect(await quotation(page)).toBe(here);
    await page.press('c');
    await until('word of the copy', async () => /Copied|not/i.test(await focused(page)));
  });

  it('a statement to a new speaker, and undone', async () => {
    const { tab, page } = await list();
    await page.press('ArrowDown');
    const id = (await quotation(page))!;
    const speaker = async () => (await stateOf(tab)).quotations.find((q) => q.id === id)!.speaker;
    const before = await speaker();
    await tabTo(page, 'Correct');
    await page.press('Enter');
    await until('the list of speakers', () => page.evaluate(() => document.activeElement?.nodeName === 'SELECT'));
    // The last one is somebody else.
    await page.press('End');
    await until('the field', () => page.evaluate(() => document.activeElement?.nodeName === 'INPUT'));
    for (const letter of 'Ada') await page.press(letter);
    await page.press('Enter');
    await until('the new speaker', async () => (await speaker()) === 'Ada');
    await until('the focus on it at its new place', async () => (await quotation(page)) === id);
    await page.press('Control+z');
    await until('the old one', async () => (await speaker()) === before);
  });

  it('the menu, the switches and the sheet', async () => {
    const { tab, page } = await list();
    await tabTo(page, 'Take along', 'Shift+Tab');
    await page.press('Enter');
    await until('the first item', () => page.evaluate(() => document.activeElement?.role === 'menuitem'));
    await page.press('Escape');
    expect(await focused(page)).toBe('Take along');
    await tabTo(page, 'Highlights on this page');
    await page.press(' ');
    await until('the marks to go', async () => (await marks(tab)).length === 0);
    await page.press(' ');
    await until('the marks', async () => nonEmpty(await marks(tab)));
    await tabTo(page, 'Side by side');
    await page.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.ariaPressed)).toBe('true');
    await tabTo(page, /^Check against the original/);
    await page.press('Enter');
    await until('the panel', () => page.evaluate(() => document.querySelector('.check-panel') !== null));
  });

  it('on the page: to a statement, its card, its buttons, and back', async () => {
    const { tab } = await article();
    const next = async () => {
      const before = await focusedMark(tab);
      await session.browser.command('next-statement');
      await until('the focus on it', async () => ((await focusedMark(tab)) ?? before) !== before);
    };
    await next();
    await tab.press('Enter');
    const first = await until('the card', () => card(tab));
    const inCard = () =>
      tab.content(() => {
        const host = document.querySelector('[data-quotelight-card]') as HTMLElement & {
          openOrClosedShadowRoot?: ShadowRoot;
        };
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        return root?.activeElement?.textContent ?? '';
      });
    const stops = new Set<string>();
    for (let i = 0; i < ENOUGH && !stops.has('Esc'); i++) {
      await tab.press('Tab');
      stops.add(await inCard());
    }
    expect([...stops]).toEqual(expect.arrayContaining(['Copy', 'Correct', 'Esc']));
    await tab.press('Escape');
    await until('the card to close', async () => !(await card(tab)));
    await next();
    await tab.press('Enter');
    expect((await until('the next card', () => card(tab))).text).not.toBe(first.text);
  });

  it('on the page: not while somebody types in a field of the page or of the card', async () => {
    const { tab } = await article();
    const before = (await marks(tab)).length;
    const unmoved = async () => {
      await session.browser.command('next-statement');
      await session.browser.command('toggle-highlights');
      await pause(500);
      expect(await focusedMark(tab)).toBeNull();
      expect(await marks(tab)).toHaveLength(before);
    };
    await tab.evaluate(() => {
      const field = document.createElement('div').attachShadow({ mode: 'closed' });
      field.append(document.createElement('textarea'));
      document.querySelector('h1')!.after(field.host);
      field.querySelector('textarea')!.focus();
    });
    await unmoved();
    await tab.evaluate(() => (document.activeElement as HTMLElement).remove());
    await session.browser.command('next-statement');
    await until('the focus on it', async () => (await focusedMark(tab)) !== null);
    await tab.press('Enter');
    await until('the card', () => card(tab));
    const correct = () =>
      tab.content(() => {
        const host = document.querySelector('[data-quotelight-card]') as HTMLElement & {
          openOrClosedShadowRoot?: ShadowRoot;
        };
        const root = (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host))!;
        return root.activeElement?.textContent === 'Correct';
      });
    for (let i = 0; i < ENOUGH && !(await correct()); i++) await tab.press('Tab');
    await tab.press('Enter');
    await pause(300);
    await unmoved();
    expect(await card(tab)).not.toBeNull();
  });

  it('the options', async () => {
    const { tab } = await article();
    const page = await own('options/index.html', 'h1');
    await tabTo(page, 'Every news article');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    expect(await focused(page)).toBe('Only when I click the button');
    await until('the marks to go', async () => (await marks(tab)).length === 0);
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    await until('the marks', async () => nonEmpty(await marks(tab)));
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
