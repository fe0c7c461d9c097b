/** Storage that is full, and storage that holds what nobody wrote: a clear word about it, and nothing else is lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, fillCorrection, listed, marks, press } from './reader.ts';
import { BROWSER, useBrowser } from './session.ts';

const FULL = 'There is no room to keep this; it holds until the page is left.';
/** Corrections of another article. */
const OTHERS = {
  'corrections:https://courier.example/a': {
    done: [{ type: 'rename', speaker: 'Brenn', to: 'Oda Brenn' }],
    undone: [],
    at: 1,
    title: 'Ferries',
  },
};

describe('storage', () => {
  const session = useBrowser({ folder: 'demo' });
  const opened: { close(): Promise<void> }[] = [];
  let tab: Tab;
  let popup: Popup;
  const stored = () => session.browser.extension(() => chrome.storage.local.get());
  const store = (entries: Record<string, unknown>) =>
    session.browser.extension((given) => chrome.storage.local.set(given), entries);
  const open = async () => {
    tab = await session.open('/index.html');
    opened.unshift(tab);
    await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    popup = await tab.popup();
    opened.unshift(popup);
    await until('the list', async () => nonEmpty(await listed(popup)));
  };
  const correctFirst = async (name: string) => {
    const id = (await listed(popup))[0].ids[0];
    await popup.click(`[data-quotation="${id}"] + .item-actions .correct-it`);
    await fillCorrection(popup, 'another', name);
    await popup.click('.correct [type=submit]');
    await until('the new name', async () =>
      (await articleState(session.browser, tab)).analysis.quotations.some((q) => q.id === id && q.speaker === name),
    );
  };
  const word = () =>
    popup.evaluate(({ document }) => document.querySelector('.corrections [role=alert]')?.textContent ?? null);

  beforeEach(() => store(OTHERS));
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await session.browser.extension(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
    });
  });

  it('full: a site that is switched off, a colour and a correction hold and say that they are not kept; what is kept stays', async () => {
    await session.browser.extension(async () => {
      // Firefox compresses what is like itself, and Chromium counts some signs six times.
      const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
      const noise = (length: number) =>
        Array.from({ length }, () => SIGNS[Math.floor(SIGNS.length * Math.random())]).join('');
      const fill = async (area: chrome.storage.StorageArea, most: number) => {
        // To the last few bytes: a colour takes 25.
        for (let size = most, n = 0; size >= 1; )
          await area.set({ [`filler ${n++}`]: noise(size) }).catch(() => {
            size = Math.floor(size / 2);
          });
      };
      await fill(chrome.storage.local, 1_000_000);
      // Firefox finds a little more room after it has found none.
      for (let failed = 0, n = 0; failed < 20; n++)
        failed = await chrome.storage.local.set({ [`filler small ${n}`]: noise(100) }).then(
          () => 0,
          () => failed + 1,
        );
      await fill(chrome.storage.sync, 8000);
    });
    await open();
    await press(popup, 'Highlights on this site');
    expect(await until('a word about the site', word)).toBe(FULL);
    await until('the marks to go', async () => (await marks(tab)).length === 0);
    await until('the site to be on, as it was kept', () =>
      popup.evaluate(({ document }) => document.querySelectorAll('[role=switch][aria-checked=true]').length === 1),
    );
    await press(popup, 'Highlights on this page');
    await until('the marks, and no word', async () => nonEmpty(await marks(tab)) && !(await word()));
    await popup.click('.chip-button');
    const swatches = () => popup.evaluate(({ document }) => document.querySelector('.swatch') !== null);
    await until('the colours', swatches);
    const aboutColour = await until('a word about the colour', async () => {
      // The list moves when the word about the site goes: a click may miss what it was meant for.
      if (await swatches()) await popup.click('.swatch:nth-child(4)');
      return word();
    });
    expect(aboutColour).toBe(FULL);
    await correctFirst('Ada Lund');
    // Firefox may find a little room after all: whether it did is what the word has to say.
    const isKept = async () => `corrections:${session.origin}/index.html` in (await stored());
    await until('the word to be true', async () => ((await word()) === FULL) !== (await isKept()));
    if (BROWSER === 'chromium') expect(await isKept()).toBe(false);
    expect(await stored()).toMatchObject(OTHERS);
    // The first change after one that failed does nothing in Firefox.
    await until('room', async () => {
      const filler = Object.keys(await stored()).filter((key) => key.startsWith('filler'));
      await session.browser.extension((keys) => chrome.storage.local.remove(keys), filler);
      return filler.length === 0;
    });
    await correctFirst('Jorun Pell');
    await until('no word about it', async () => (await word()) === '');
    expect(Object.keys(await stored())).toHaveLength(2);
  });

  it('corrupted: what is not as expected counts as not there, and all works', async () => {
    const { origin } = session;
    await store({
      [`corrections:${origin}/index.html`]: { done: [{ type: 'rename' }, 7, null], undone: 'none', at: 'yesterday' },
      'corrections:https://courier.example/2026/11/14/vantrian-president-presses-lorvania': [1, 2],
      'corrections:': null,
      'site:localhost': 'off',
      'original:': 12,
    });
    await session.browser.extension(() => chrome.storage.sync.set({ options: { when: 7, kinds: 'all', sites: {} } }));
    await open();
    await correctFirst('Ada Lund');
    await press(popup, 'Undo');
    await until('the old name', async () => !(await listed(popup)).some(({ speaker }) => speaker === 'Ada Lund'));
    expect(await stored()).toMatchObject(OTHERS);
    const page = await session.browser.open(
      await session.browser.extension(() => chrome.runtime.getURL('options/index.html')),
    );
    await until('the options as they are at first', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]')?.checked),
    );
    await page.close();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
