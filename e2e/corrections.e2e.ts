/** Putting things right, on the page and in the popup: at once everywhere, kept, and found again in a changed article. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Popup, pause, type Tab, until } from './driver/browser.ts';
import { articleState, card, fillCorrection, listed, marks, note, pointAt, press } from './reader.ts';
import { useBrowser } from './session.ts';

/** Longer than a card has to rest before its clicks count. */
const REST = 900;

const article = (first: string, more: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferries</title><meta property="og:type" content="article"></head><body><article><h1>Ferries</h1><p>${first}</p>
${'<p>The harbour board met for the third time this week to talk about the winter timetable of the ferries.</p>'.repeat(4)}
<p>“We will keep the ferries running until the ice comes,” Oda Brenn said on Monday.</p>
<p>“Nobody here has asked for more money,” ${more}said Wim Sandel, the harbour master.</p>
<p>“It is late in the year,” Sandel said.</p></article></body></html>`;

describe('corrections', () => {
  let body = '';
  const session = useBrowser({ pages: { '/ferries.html': () => ({ body }) } });
  let tab: Tab;
  let popup: Popup | null = null;

  const open = async () => {
    tab = await session.open('/ferries.html');
    await until('marks', async () => nonEmpty(await marks(tab)));
  };
  const openPopup = async () => {
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup!)));
    return popup;
  };
  const speakerOf = async (words: string) => {
    const { analysis } = await articleState(session.browser, tab);
    const found = analysis.quotations.find((q) => q.text.includes(words));
    return found ? found.speaker : 'not there';
  };
  const idOf = async (words: string) => {
    const { analysis } = await articleState(session.browser, tab);
    return analysis.quotations.find((q) => q.text.includes(words))!.id;
  };
  const becomes = (words: string, speaker: string | null) =>
    until(`${speaker} for “${words}”`, async () => (await speakerOf(words)) === speaker);
  /** Does something in the card of the page, found by its words. */
  const inCard = async (label: string) => {
    const point = await tab.content((words) => {
      const host = document.querySelector('[data-quotelight-card]') as HTMLElement & {
        openOrClosedShadowRoot?: ShadowRoot;
      };
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const button = [...root!.querySelectorAll('button')].find((each) => each.textContent === words);
      const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return button ? { x: left + width / 2, y: top + height / 2 } : null;
    }, label);
    if (point) await tab.click(point);
    return point !== null;
  };

  beforeEach(async () => {
    body = article('Rain fell on Tarn.', '');
    await open();
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
    await tab.close();
    await session.browser.extension(() => chrome.storage.local.clear());
  });

  it('in the popup hold at once, are shown as such, and are taken back and had again', async () => {
    const view = await openPopup();
    const id = await idOf('Nobody here');
    await view.click(`[data-quotation="${id}"]`);
    await view.click(`[data-quotation="${id}"] + .item-actions .correct-it`);
    await fillCorrection(view, 'another', 'Jorun Pell');
    await view.click('.correct [type=submit]');
    await becomes('Nobody here', 'Jorun Pell');
    const line = () =>
      view.evaluate(({ document }) => document.querySelector('.corrections [role=status]')?.textContent);
    await until('the count', async () => (await line()) === '1 correction by you');
    expect((await listed(view)).find((each) => each.ids.includes(id))?.speaker).toBe('Jorun Pell');
    await press(view, 'Undo');
    await becomes('Nobody here', 'Wim Sandel');
    await press(view, 'Redo');
    await becomes('Nobody here', 'Jorun Pell');
  });

  it('are there again when the page is loaded anew and has changed a little', async () => {
    const view = await openPopup();
    const id = await idOf('Nobody here');
    await view.click(`[data-quotation="${id}"] + .item-actions .correct-it`);
    await fillCorrection(view, 'another', 'Jorun Pell');
    await view.click('.correct [type=submit]');
    await becomes('Nobody here', 'Jorun Pell');
    await view.close();
    popup = null;
    await tab.close();
    body = article('Rain fell on Tarn all day, and the boats lay still. “A long day,” Ana Rell said.', 'still ');
    await open();
    await becomes('Nobody here', 'Jorun Pell');
    expect(await speakerOf('It is late')).toBe('Wim Sandel');
    expect(await speakerOf('A long day')).toBe('Ana Rell');
  });

  it('hold in another tab with the same article', async () => {
    const first = tab;
    await open();
    const view = await openPopup();
    await press(view, 'Correct Wim Sandel');
    await view.evaluate(({ document }) => {
      document.querySelector<HTMLInputElement>('.name-field')!.value = 'W. Sandel';
    });
    await view.click('.correct [type=submit]');
    await becomes('It is late', 'W. Sandel');
    await view.close();
    popup = null;
    await tab.close();
    tab = first;
    await becomes('It is late', 'W. Sandel');
  });

  it('on the page: the card says who said so, and a quotation that is none goes, with the way back', async () => {
    const at = await pointAt(tab, await idOf('It is late'));
    await tab.click(at!);
    await until('the card', () => card(tab));
    expect(await inCard('Correct')).toBe(true);
    await pause(REST);
    expect(await inCard('Not a quotation')).toBe(true);
    await becomes('It is late', 'not there');
    expect(await until('the note', () => note(tab))).toBe('No longer marked as a quotation.');
    await pause(REST);
    expect(await inCard('Undo')).toBe(true);
    await becomes('It is late', 'Wim Sandel');
    await until('the card to come back', async () => (await card(tab))?.name === 'Wim Sandel');
    expect(await inCard('Correct')).toBe(true);
    await pause(REST);
    expect(await inCard('It is right')).toBe(true);
    await until('the card to say so', async () => (await card(tab))?.text.includes('You said so.'));
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
