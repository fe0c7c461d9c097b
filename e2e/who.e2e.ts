/** “Who said this?” on a selection, by its command: the card, a calm word where nobody did, and pages that nobody has read yet. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { card, hasReader, marks, note } from './reader.ts';
import { BROWSER, useBrowser } from './session.ts';

const NOTHING = 'No quotation here, as far as we can see.';

describe('who said this', () => {
  const session = useBrowser({ folder: 'demo' });
  let tab: Tab;
  const opened: Tab[] = [];
  const open = async () => {
    tab = await session.open('/index.html');
    opened.push(tab);
  };
  /** Selects some words of the article and asks. */
  const ask = async (words: string) => {
    await tab.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`no “${wanted}”`);
    }, words);
    await session.browser.command('who-said-this');
  };
  const name = () => until('the card', async () => (await card(tab))?.name);

  beforeAll(async () => {
    // It has no key by itself, and Firefox lets an extension give it one.
    if (BROWSER === 'firefox')
      await session.browser.extension(() =>
        (chrome.commands as unknown as { update(change: object): Promise<void> }).update({
          name: 'who-said-this',
          shortcut: 'Alt+Shift+Y',
        }),
      );
  });
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await session.browser.extension(() => chrome.storage.sync.clear());
  });

  it('opens the card of the statement that the selection touches, and says where there is none', async () => {
    await open();
    await until('marks', async () => nonEmpty(await marks(tab)));
    await ask('friendship');
    expect(await name()).toBe('Ilse Marrow');
    await tab.press('Escape');
    await until('the card to close', async () => !(await card(tab)));
    await ask('he told reporters');
    expect(await until('the word', () => note(tab))).toBe(NOTHING);
    await tab.press('Escape');
    await until('it to go', async () => !(await note(tab)));
  });

  it('reads a page first that is read only when asked for', async () => {
    await session.browser.extension(() => chrome.storage.sync.set({ options: { when: 'click' } }));
    await open();
    await pause(1500);
    expect(await hasReader(tab)).toBe(false);
    await ask('have nothing to correct');
    expect(await name()).toBe('Teodor Kask');
    expect(await marks(tab)).not.toEqual([]);
  });

  it('answers where the highlights are off', async () => {
    await open();
    await until('marks', async () => nonEmpty(await marks(tab)));
    await session.browser.command('toggle-highlights');
    await until('no marks', async () => (await marks(tab)).length === 0);
    await ask('friendship');
    expect(await name()).toBe('Ilse Marrow');
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
