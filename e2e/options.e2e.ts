/** The page of options: what is chosen there holds at once in open tabs, and what is kept can be taken along and deleted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../src/engine/model.ts';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { articleState, hasReader, listed, marks } from './reader.ts';
import { useBrowser } from './session.ts';

const ARTICLE = '/link-inside/page.html';

describe('options', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  let tab: Tab;
  let page: Tab;
  const marked = () => until('marks', async () => nonEmpty(await marks(tab)));
  const unmarked = () => until('the marks to go', async () => (await marks(tab)).length === 0);
  /** Clicks what has this label. */
  const choose = (label: string) =>
    page.evaluate((words) => {
      const all = [...document.querySelectorAll<HTMLElement>('label, button')];
      const found = all.find((each) => each.textContent === words);
      if (!found) throw new Error(`no “${words}” among ${all.map((each) => each.textContent).join(', ')}`);
      found.click();
    }, label);
  const said = (words: string) =>
    until(`“${words}”`, () => page.evaluate((w) => document.querySelector('.said')?.textContent === w, words));
  const addSite = (words: string) =>
    page.evaluate((typed) => {
      document.querySelector<HTMLInputElement>('.sites input')!.value = typed;
      document.querySelector<HTMLFormElement>('.sites')!.requestSubmit();
    }, words);

  beforeEach(async () => {
    tab = await session.open(ARTICLE);
    await marked();
    const address = await session.browser.extension(() => chrome.runtime.getURL('options/index.html'));
    page = await session.browser.open(address);
    await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
  });
  afterEach(async () => {
    await page.close();
    await tab.close();
    await session.browser.extension(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
    });
  });

  it('only on a click: open pages are left alone at once, a click on the button reads them', async () => {
    await choose('Only when I click the button');
    await said('Saved');
    await unmarked();
    await until('the reader to go', async () => !(await hasReader(tab)));
    await tab.goto(session.origin + ARTICLE);
    await pause(1500);
    expect(await hasReader(tab)).toBe(false);
    const popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await popup.close();
    await marked();
    await choose('Every news article');
    await marked();
  });

  it('only on chosen sites', async () => {
    await choose('Only articles on the sites below');
    await unmarked();
    await until('the list of sites', () => page.evaluate(() => document.querySelector('.sites') !== null));
    await addSite('no site');
    await until('a word about it', () => page.evaluate(() => document.querySelector('.problem') !== null));
    await addSite(new URL(session.origin).hostname);
    await marked();
    await choose(`Remove ${new URL(session.origin).hostname}`);
    await unmarked();
  });

  it('the fill of marks is pale, strong, or not there; the line stays', async () => {
    const looks = () =>
      tab.evaluate(() => {
        const { backgroundColor, borderBottomColor } = getComputedStyle(
          document.querySelector('mark[data-quotelight-style="quoted"]')!,
        );
        return { fill: backgroundColor, line: borderBottomColor };
      });
    const pale = await looks();
    const becomes = async (label: string, holds: (fill: string) => boolean) => {
      await choose(label);
      await until(label, async () => holds((await looks()).fill));
      expect((await looks()).line).toBe(pale.line);
    };
    const NO_FILL = 'rgba(0, 0, 0, 0)';
    await becomes('Only the line', (fill) => fill === NO_FILL);
    await becomes('A strong fill and a line', (fill) => fill !== NO_FILL && fill !== pale.fill);
    await becomes('A pale fill and a line', (fill) => fill === pale.fill);
  });

  it('initials stand before a statement, and in no copy of it', async () => {
    const text = await tab.evaluate(() => document.querySelector('article')!.textContent);
    await choose('The speaker’s initials at the start of a quotation');
    const drawn = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('mark')]
          .filter((mark) => getComputedStyle(mark, '::before').content !== 'none')
          .map((mark) => mark.getAttribute('data-quotelight-initials')!),
      );
    const { quotations } = (await articleState(session.browser, tab)).analysis;
    const named = quotations.filter((q) => q.speaker !== null);
    const initials = await until('initials', async () => nonEmpty(await drawn()));
    expect(initials).toContain('OB');
    expect(initials.length).toBeLessThanOrEqual(named.length);
    expect(await tab.evaluate(() => document.querySelector('article')!.textContent)).toBe(text);
    const copied = await tab.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('article')!);
      return String(getSelection());
    });
    expect(copied).not.toMatch(/OB/);
    await choose('The speaker’s initials at the start of a quotation');
    await until('none', async () => (await drawn()).length === 0);
  });

  it('only some kinds, and only certain names', async () => {
    const { analysis } = await articleState(session.browser, tab);
    const quoted = analysis.quotations.filter((q) => q.kind === 'direct' || q.kind === 'partial').map((q) => q.id);
    expect(quoted.length).toBeGreaterThan(0);
    await choose('Quoted words');
    await until('quoted words to lose their marks', async () => {
      const ids = (await marks(tab)).flatMap((mark) => mark.ids);
      return !quoted.some((id) => ids.includes(id));
    });
    await tab.goto(`${session.origin}/no-lang/page.html`);
    const least = async () => {
      const { quotations } = (await articleState(session.browser, tab)).analysis;
      return Math.min(...quotations.filter((q) => q.speaker !== null).map((q) => q.confidence));
    };
    expect(await least()).toBeLessThan(THRESHOLDS.certain);
    await choose('Show only names that are certain');
    await until('only certain names', async () => (await least()) >= THRESHOLDS.certain);
  });

  it('everything kept can be brought in, and deleted', async () => {
    const kept = {
      quotelight: 1,
      options: { when: 'click' },
      sitesOff: ['courier.example'],
      colours: [
        ['odabrenn', 3],
        ['', 'none of ours'],
      ],
      corrections: {
        'https://courier.example/a': {
          done: [{ type: 'rename', speaker: 'Brenn', to: 'Oda Brenn' }],
          undone: [],
          at: 1,
        },
        'https://courier.example/b': { done: 'nothing of ours' },
      },
    };
    const bringIn = (text: string) =>
      page.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const transfer = new DataTransfer();
        transfer.items.add(new File([words], 'quotelight.json'));
        field.files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await bringIn('{"something": "else"}');
    await said('This file is no export of Quotelight. Nothing was changed.');
    await bringIn(JSON.stringify(kept));
    await said('Corrections in 1 article came in.');
    await unmarked();
    expect(await session.browser.extension(() => chrome.storage.local.get('colours'))).toEqual({
      colours: [['odabrenn', 3]],
    });
    await until('the site that is off', () =>
      page.evaluate(() => document.body.textContent!.includes('Highlight courier.example again')),
    );
    await choose('Delete all');
    await until('the question', () => page.evaluate(() => document.querySelector('[role=alertdialog]') !== null));
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=alertdialog] .button')!.click());
    await said('Everything is deleted.');
    const left = () =>
      session.browser.extension(async () => ({
        ...(await chrome.storage.local.get()),
        ...(await chrome.storage.sync.get()),
      }));
    expect(await left()).toEqual({});
    await marked();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
