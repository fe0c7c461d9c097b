/** Colours: the same for the same person in the next article, and the reader's own choice, at once in every tab and kept. */
import { afterEach, describe, expect, it } from 'vitest';
import { wishesOf } from '../src/extension/reader/colours.ts';
import { PALETTE } from '../src/page/palette.ts';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, card, listed, marks, pointAt } from './reader.ts';
import { useBrowser } from './session.ts';

const NAMES = [
  'Oda Brenn',
  'Ana Rell',
  'Ada Lund',
  'Jorun Pell',
  'Teodor Kask',
  'Ilse Marrow',
  'Wim Sandel',
  'Edda Lunt',
];
const first = (name: string) => wishesOf(name)[0];
/** Two who want the same colour, and one who wants another than those get. */
const [one, other] = NAMES.flatMap((a) => NAMES.filter((b) => b > a && first(b) === first(a)).map((b) => [a, b]))[0];
const third = NAMES.find((name) => first(name) !== first(one) && first(name) !== wishesOf(other)[1])!;

const PLAIN =
  '<p>The harbour board met for the third time this week to talk about the winter timetable of the ferries.</p>';
const article = (title: string, ...names: string[]) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${PLAIN.repeat(5)}
${names.map((name, i) => `<p>“We will keep ferry number ${i + 1} running until the ice comes,” ${name} said on Monday.</p>`).join('\n')}
${PLAIN}</article></body></html>`,
});

describe('colours', () => {
  const session = useBrowser({
    pages: {
      '/ferries.html': article('Ferries', third, one, other),
      '/winter.html': article('Winter', other, third),
      '/ice.html': article('Ice', other, one),
    },
  });
  const opened: { close(): Promise<void> }[] = [];
  const open = async (path: string) => {
    const tab = await session.open(path);
    opened.unshift(tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    return tab;
  };
  /** Name → index into the palette, as the marks show it. */
  const colours = async (tab: Tab): Promise<Record<string, number>> => {
    const { analysis } = await articleState(session.browser, tab);
    const shown = await tab.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => [
        mark.getAttribute('data-quotelight')!,
        mark.getAttribute('data-quotelight-colour')!,
      ]),
    );
    const speakerOf = (id: string) => analysis.quotations.find((q) => q.id === id)!.speaker!;
    return Object.fromEntries(shown.map(([id, colour]) => [speakerOf(id), Number(colour)]));
  };
  const becomes = (tab: Tab, name: string, colour: number) =>
    until(`colour ${colour} for ${name}`, async () => (await colours(tab))[name] === colour);
  const popupOf = async (tab: Tab): Promise<Popup> => {
    const popup = await tab.popup();
    opened.unshift(popup);
    await until('the list', async () => nonEmpty(await listed(popup)));
    return popup;
  };
  const swatch = (colour: number) => `.swatch:nth-child(${colour + 1})`;
  const free = PALETTE.findIndex((_, i) => ![first(one), first(third), wishesOf(other)[1]].includes(i));

  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
    await session.browser.extension(() => chrome.storage.local.clear());
  });

  it('are the same for the same person in the next article; whoever comes first has what two want', async () => {
    expect(await colours(await open('/ferries.html'))).toEqual({
      [third]: first(third),
      [one]: first(one),
      [other]: wishesOf(other)[1],
    });
    expect(await colours(await open('/winter.html'))).toEqual({ [third]: first(third), [other]: first(other) });
    expect(await colours(await open('/ice.html'))).toEqual({ [other]: first(other), [one]: wishesOf(one)[1] });
    // And nothing was kept for that.
    expect(await session.browser.extension(() => chrome.storage.local.get())).toEqual({});
  });

  it('chosen in the list hold at once in open tabs, in the next article, and until they are given back', async () => {
    const elsewhere = await open('/winter.html');
    const tab = await open('/ferries.html');
    const popup = await popupOf(tab);
    await popup.click(`[aria-label="Colour of ${third}"]`);
    await until('the colours', () => popup.evaluate(({ document }) => document.querySelector('.swatch') !== null));
    await popup.click(swatch(free));
    await becomes(tab, third, free);
    await becomes(elsewhere, third, free);
    const chip = () =>
      popup.evaluate(
        ({ document, getComputedStyle }, name) =>
          getComputedStyle(document.querySelector(`[aria-label="Colour of ${name}"] .chip`)!).backgroundColor,
        third,
      );
    const rgb = PALETTE[free].light.line.match(/\w\w/g)!.map((each) => Number.parseInt(each, 16));
    await until('the chip', async () => (await chip()) === `rgb(${rgb.join(', ')})`);
    await tab.goto(`${session.origin}/winter.html`);
    await until('marks', async () => nonEmpty(await marks(tab)));
    expect((await colours(tab))[third]).toBe(free);
    await popup.close().catch(() => {});
    opened.shift();
    const again = await popupOf(tab);
    await again.click(`[aria-label="Colour of ${third}"]`);
    await again.click('.colours .link');
    await becomes(tab, third, first(third));
    await becomes(elsewhere, third, first(third));
    expect(await session.browser.extension(() => chrome.storage.local.get())).toEqual({});
  });

  it('are chosen in the card by keys alone', async () => {
    const tab = await open('/ferries.html');
    const { analysis } = await articleState(session.browser, tab);
    const id = analysis.quotations.find((q) => q.speaker === third)!.id;
    await tab.click((await pointAt(tab, id))!);
    await until('the card', () => card(tab));
    const named = () =>
      tab.content(() => {
        const host = document.querySelector('[data-quotelight-card]') as HTMLElement & {
          openOrClosedShadowRoot?: ShadowRoot;
        };
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        return root?.activeElement?.getAttribute('aria-label') ?? null;
      });
    await tab.press('Tab');
    expect(await named()).toBe(`Colour of ${third}`);
    await tab.press('Enter');
    const start = await until('a colour with the focus', async () => {
      const name = await named();
      return name?.startsWith('Colour of') ? null : name;
    });
    // Esc leaves the choice, and not the card.
    await tab.press('Escape');
    expect(await named()).toBe(`Colour of ${third}`);
    await tab.press('Enter');
    await until('the choice again', async () => (await named()) === start);
    const next = first(third) === PALETTE.length - 1 ? first(third) - 1 : first(third) + 1;
    await tab.press(next > first(third) ? 'ArrowRight' : 'ArrowLeft');
    expect(await named()).not.toBe(start);
    await tab.press('Enter');
    await becomes(tab, third, next);
    await until('the card to come back', async () => (await card(tab))?.name === third);
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
