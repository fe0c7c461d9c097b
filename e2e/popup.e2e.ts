/** The toolbar's popup as it opens: the document beside the list where there is one, and the way back to the page. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, clickStatement, listed, marks, press } from './reader.ts';
import { useBrowser } from './session.ts';

const FERRIES = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title>
<meta property="og:type" content="article"></head><body><article><h1>Ferries</h1>
${'<p>The harbour board met for the third time this week to talk about the winter timetable of the ferries.</p>'.repeat(5)}
<p>“We will keep the ferries running,” Oda Brenn said on Monday.</p></article></body></html>`;

describe('the popup', () => {
  const session = useBrowser({ folder: 'demo', pages: { '/ferries.html': { body: FERRIES } } });
  /** To be closed after a test, the popup first. */
  const opened: { close(): Promise<void> }[] = [];
  let tab: Tab;
  let popup: Popup;
  const open = async (path: string) => {
    tab = await session.open(path);
    opened.unshift(tab);
    const state = await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    popup = await tab.popup();
    opened.unshift(popup);
    await until('the list', async () => nonEmpty(await listed(popup)));
    return state;
  };
  const layout = () =>
    popup.evaluate(({ document }) => {
      const box = (selector: string) => {
        const { left, right, top, width } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return width ? { left: left!, right: right!, top: top! } : null;
      };
      return { width: document.body.getBoundingClientRect().width, list: box('#pane-list'), sheet: box('#pane-sheet') };
    });

  /** A popup grows to its width a moment after it opens. */
  const laidOut = (wide: number) =>
    until(`a popup ${wide} px wide`, async () => {
      const found = await layout();
      return found.width === wide ? found : null;
    });

  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });

  it('shows the letter and its excerpts beside who said what', async () => {
    const { analysis } = await open('/index.html');
    const { width, list, sheet } = await laidOut(780);
    expect(sheet!.top).toBe(list!.top);
    expect(sheet!.left).toBeGreaterThanOrEqual(list!.right);
    expect(sheet!.right).toBeLessThanOrEqual(width);
    const excerpts = await popup.evaluate(({ document }) =>
      [...document.querySelectorAll<HTMLElement>('.excerpt-words > [data-quotation]')].map((e) => e.dataset.quotation),
    );
    expect(excerpts.length).toBeGreaterThan(0);
    expect(excerpts).toEqual(analysis.documents[0].excerpts);
  });

  it('hangs a remark on the excerpt that it speaks to, and lights both', async () => {
    const { analysis } = await open('/index.html');
    const remark = analysis.quotations.find((q) => q.about && q.excerpts.length)!;
    const lit = await until('the light', () =>
      popup.evaluate(({ document }, id) => {
        const entry = document.querySelector(`.excerpt > .beside [data-quotation="${id}"]`);
        entry?.dispatchEvent(new MouseEvent('mouseenter'));
        const excerpt = entry?.closest('.excerpt')?.querySelector<HTMLElement>(':scope > .excerpt-words > [data-lit]');
        return excerpt?.dataset.quotation ?? null;
      }, remark.id),
    );
    expect(lit).toBe(remark.excerpts[0].id);
  });

  it('has one column where there is no document', async () => {
    await open('/ferries.html');
    const { list, sheet } = await laidOut(420);
    expect(list).not.toBeNull();
    expect(sheet).toBeNull();
  });

  it('pulses the mark that a click leads to, once, and no other', async () => {
    const { analysis } = await open('/index.html');
    const last = analysis.quotations.at(-1)!.id;
    await tab.evaluate(() => {
      const pulses: (string | null)[] = [];
      Object.assign(globalThis, { pulses });
      new MutationObserver((changes) => {
        for (const { target, oldValue } of changes)
          if (oldValue === null) pulses.push((target as Element).getAttribute('data-quotelight'));
      }).observe(document.body, {
        subtree: true,
        attributes: true,
        attributeOldValue: true,
        attributeFilter: ['data-quotelight-pulse'],
      });
    });
    expect(await clickStatement(popup, last)).toBe(true);
    const pulses = () => tab.evaluate(() => (globalThis as unknown as { pulses: string[] }).pulses);
    await until('a pulse', async () => nonEmpty(await pulses()));
    const own = (await marks(tab)).filter(({ ids }) => ids.includes(last));
    expect(await pulses()).toEqual(own.map(({ ids }) => ids.join(' ')));
  });

  it('is as it was left when it is opened again on the same article, and only there', async () => {
    await open('/index.html');
    const state = () =>
      popup.evaluate(({ document }) => ({
        query: document.querySelector<HTMLInputElement>('.search')!.value,
        scrolled: document.querySelector('#pane-sheet')!.scrollTop > 0,
        wide: document.querySelector('.wide')!.ariaPressed,
      }));
    const fresh = await state();
    await popup.evaluate(({ document }) => {
      const field = document.querySelector<HTMLInputElement>('.search')!;
      field.value = 'friend';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(popup, 'Side by side');
    await until('it to be wide', async () => (await state()).wide === 'true');
    await popup.evaluate(({ document }) => document.querySelector('#pane-sheet')!.scrollTo({ top: 120 }));
    const kept = () =>
      session.browser.extension(async () =>
        JSON.stringify(await chrome.storage.session.get()).includes('"#pane-sheet":1'),
      );
    await until('it to be kept', kept);
    await popup.close();
    popup = await tab.popup();
    opened.unshift(popup);
    await until('the list', async () => nonEmpty(await listed(popup)));
    const left = { query: 'friend', scrolled: true, wide: 'true' };
    let found = {};
    await until(
      () => `what was left, and there is ${JSON.stringify(found)}`,
      async () => {
        found = await state();
        return JSON.stringify(found) === JSON.stringify(left);
      },
    );
    await popup.close();
    await tab.goto(`${session.origin}/index.html?page=2`);
    await articleState(session.browser, tab);
    popup = await tab.popup();
    opened.unshift(popup);
    await until('the list', async () => nonEmpty(await listed(popup)));
    expect(await state()).toEqual(fresh);
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
