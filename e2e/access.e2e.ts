/** For whoever does not see, or sees little: axe in every view, light and dark, and nothing lost where it is narrow or large. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { violationsIn, violationsInCard, violationsOnPage } from './axe.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { lost } from './lost.ts';
import { readOut } from './read-out.ts';
import { articleState, card, listed, marks, pointAt, press } from './reader.ts';
import { type Session, useBrowser } from './session.ts';

const PLAIN = '<p>The harbour board met for the third time this week to talk about the timetable of the ferries.</p>';
const NIGHT_BOAT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A letter about the ferry</title>
<meta property="og:type" content="article"></head><body><article><h1>A letter about the ferry</h1>${PLAIN.repeat(5)}
<p>Mayor Ada Lund has answered a letter from ferry owner Wim Sandel. “The night boat will not run this winter,” Sandel writes in the letter.</p>
<p>“We were promised a night boat,” Lund told reporters on Monday.</p>
<p>A spokeswoman for the harbour board declined to comment on the letter.</p>${PLAIN.repeat(5)}</article></body></html>`;

/** Which statement is in the middle of the page's window is not the question. */
const withoutPlace = (phrase: string) => phrase.replace(', current item', '');

/** Closed after each test, the last one first. */
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

function keep<T extends { close(): Promise<void> }>(each: T): T {
  opened.unshift(each);
  return each;
}

async function article(session: Session, path = '/index.html') {
  const tab = keep(await session.open(path));
  const { analysis } = await articleState(session.browser, tab);
  await until('marks', async () => nonEmpty(await marks(tab)));
  return { tab, quotations: analysis.quotations };
}

async function filled(view: Popup): Promise<Popup> {
  await until('the list', async () => nonEmpty(await listed(view)));
  return view;
}

/** Clicks in the card what matches, where anything does. */
const clickInCard = (tab: Tab, selector: string) =>
  tab.content((wanted) => {
    const host = document.querySelector('[data-quotelight-card]') as HTMLElement & {
      openOrClosedShadowRoot?: ShadowRoot;
    };
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    root!.querySelector<HTMLElement>(wanted)?.click();
  }, selector);

const isDark = (view: Popup) => view.evaluate((window) => window.matchMedia('(prefers-color-scheme: dark)').matches);

/** A page of the extension in a tab of its own. */
async function ownPage(session: Session, path: string, ready: string): Promise<Tab> {
  const address = await session.browser.extension((at) => chrome.runtime.getURL(at), path);
  const page = keep(await session.browser.open(address));
  await until('the page', () => page.evaluate((selector) => document.querySelector(selector) !== null, ready));
  return page;
}

for (const dark of [false, true])
  describe(`axe finds nothing wrong, ${dark ? 'dark' : 'light'}`, () => {
    const session = useBrowser({ folder: 'demo', dark });

    it('in the popup, its menu, its forms and the check', async () => {
      const { tab } = await article(session);
      const popup = await filled(keep(await tab.popup()));
      expect(await isDark(popup)).toBe(dark);
      expect(await violationsIn(popup)).toEqual([]);
      await press(popup, 'Take along');
      await until('the menu', () => popup.evaluate(({ document }) => document.querySelector('[role=menu]') !== null));
      expect(await violationsIn(popup)).toEqual([]);
      await popup.evaluate(({ document }) => {
        for (const each of ['.item .correct-it', '.speaker .correct-open', '.speaker .chip-button', '.check-open'])
          document.querySelector<HTMLElement>(each)!.click();
      });
      await until('the forms', () => popup.evaluate(({ document }) => document.querySelectorAll('form').length >= 3));
      expect(await violationsIn(popup)).toEqual([]);
    });

    it('in the panel', async () => {
      const { tab } = await article(session);
      const popup = await filled(await tab.popup());
      await popup.click('[aria-label="Keep open beside the page"]');
      const panel = await filled(keep(await session.browser.panel()));
      expect(await isDark(panel)).toBe(dark);
      expect(await violationsIn(panel)).toEqual([]);
    });

    it('on a page that is no article', async () => {
      const tab = keep(await session.open('/letter.html'));
      const popup = keep(await tab.popup());
      await until('the notice', () => popup.evaluate(({ document }) => document.querySelector('.notice') !== null));
      expect(await violationsIn(popup)).toEqual([]);
    });

    it('in the card of each kind of statement, and in its form', async () => {
      const { tab, quotations } = await article(session);
      const kinds = [...new Set(quotations.map(({ kind }) => kind))];
      for (const kind of kinds) {
        await tab.click((await pointAt(tab, quotations.find((q) => q.kind === kind)!.id))!);
        await until('the card', () => card(tab));
        expect(await violationsInCard(tab)).toEqual([]);
        await clickInCard(tab, '.chip-button');
        expect(await violationsInCard(tab)).toEqual([]);
        // The choice of a colour, where there is one, is left again for the form.
        await clickInCard(tab, '.foot button:nth-last-child(2)');
        expect(await violationsInCard(tab)).toEqual([]);
        for (const _ of ['form', 'card']) await tab.press('Escape');
        await until('the card to close', async () => !(await card(tab)));
      }
    });

    it('in the options', async () => {
      expect(await violationsOnPage(await ownPage(session, 'options/index.html', 'h1'))).toEqual([]);
    });
  });

describe('a screen reader', () => {
  const session = useBrowser({ pages: { '/night-boat.html': { body: NIGHT_BOAT } } });

  it('reads the list and the sheet in the order in which one would tell it', async () => {
    const { tab } = await article(session, '/night-boat.html');
    const page = await ownPage(session, `popup/index.html?tab=${tab.id}`, '[data-quotation]');
    const landmarks = /^(banner|main|region|heading|button|switch|searchbox|combobox|table|row,|list,|image|status)/;
    const said = (await readOut(page)).filter((phrase) => landmarks.test(phrase)).map(withoutPlace);
    expect(said).toEqual([
      'banner',
      'heading, A letter about the ferry, level 1',
      'button, Take along, not expanded, has popup menu',
      'button, Options',
      'switch, Highlights on this page, checked',
      'switch, Highlights on this site, checked',
      'status',
      'list, Whose words',
      'button, Go to Wim Sandel 57\u202f%, Wim Sandel, 57\u202f%: 8 words quoted, 0 words paraphrased',
      'button, Go to Ada Lund 43\u202f%, Ada Lund, 43\u202f%: 6 words quoted, 0 words paraphrased',
      'table, Whose words',
      'row, Speaker Share Words quoted Words paraphrased',
      'row, Wim Sandel 57\u202f% 8 0',
      'row, Ada Lund 43\u202f% 6 0',
      'main',
      'region, Who said what',
      'heading, Who said what, level 2',
      'searchbox, Search names and words, key shortcuts /, placeholder Search  /',
      'combobox, Kind, all, has popup listbox, not expanded',
      'combobox, Order, appearance, has popup listbox, not expanded',
      'status',
      'button, Colour of Wim Sandel, not expanded',
      'heading, Wim Sandel ferry owner, level 3',
      'button, Correct Wim Sandel',
      'image, Share 57\u202f%, 1 quotation',
      'button, “The night boat will not run this winter,” quoted from the letter · paragraph 6',
      'button, Copy',
      'button, Correct',
      'button, Colour of Ada Lund, not expanded',
      'heading, Ada Lund Mayor, level 3',
      'button, Correct Ada Lund',
      'image, Share 43\u202f%, 1 quotation',
      'button, “We were promised a night boat,” quoted · paragraph 7',
      'button, Copy',
      'button, Correct',
      'heading, A spokeswoman for the harbour board, level 3',
      'button, Correct A spokeswoman for the harbour board',
      'image, 1 quotation',
      'button, declined to comment on the letter declined · paragraph 8',
      'button, Copy',
      'button, Correct',
      'region, The letter',
      'heading, The letter, level 2',
      'button, Side by side, not pressed',
      'heading, Wim Sandel, level 3',
      'button, Check against the original',
      'button, “The night boat will not run this winter,”',
      'heading, Would not comment on it, level 4',
      'button, A spokeswoman for the harbour board declined to comment on the letter',
    ]);
  });
});

describe('nothing is lost', () => {
  const session = useBrowser({ folder: 'demo' });
  const wide = { width: 780, height: 600 };
  const narrow = { width: 360, height: 640 };
  const views = [
    { what: 'at 360 px', size: narrow, large: false },
    { what: 'with text of 200 %', size: wide, large: true },
    { what: 'at 360 px with text of 200 %', size: narrow, large: true },
  ];
  const enlarge = (page: Tab) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });

  it.each(views)('of the list and the sheet $what', async ({ size, large }) => {
    const { tab } = await article(session);
    const page = await ownPage(session, `popup/index.html?tab=${tab.id}`, '[data-quotation]');
    await page.resize(size);
    if (large) await enlarge(page);
    expect(await page.evaluate(lost)).toEqual([]);
    const other = await page.evaluate(() => {
      const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=false]');
      tab?.click();
      return tab !== null;
    });
    if (other) expect(await page.evaluate(lost)).toEqual([]);
  });

  it.each(views)('of the options $what', async ({ size, large }) => {
    const page = await ownPage(session, 'options/index.html', 'h1');
    await page.resize(size);
    if (large) await enlarge(page);
    expect(await page.evaluate(lost)).toEqual([]);
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
