/** The mouse on a highlight: the page's links, selections and drags stay the page's; resting shows the name. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleState } from '../src/extension/messages.ts';
import { type Point, pause, type Tab, until } from './driver/browser.ts';
import { articleState, card, marks, pointAt } from './reader.ts';
import { useBrowser } from './session.ts';

/** Time in which a card would have come. */
const MOMENT = 400;

describe('the mouse on a highlight', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  let tab: Tab;
  let state: ArticleState;
  const idOf = (words: string) => state.analysis.quotations.find(({ text }) => text.includes(words))!.id;
  const selected = () => tab.evaluate(() => String(getSelection()));
  /** Middle of the first place of some words. */
  const pointOf = (words: string): Promise<Point> =>
    tab.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const [box] = range.getClientRects();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`no “${wanted}” on the page`);
    }, words);

  beforeEach(async () => {
    tab = await session.open('/link-inside/page.html');
    state = await articleState(session.browser, tab);
    await until('marks', async () => (await marks(tab)).length > 0);
  });
  afterEach(() => tab.close());

  it('opens the card of the words that were clicked', async () => {
    await tab.click(await pointOf('bakers”'));
    expect((await until('the card', () => card(tab))).name).toBe('Teodor Kask');
  });

  it('follows a link inside a highlight', async () => {
    await tab.click(await pointOf('late ferry'));
    await until('the other page', () => tab.evaluate(() => document.title === 'Elsewhere'));
  });

  it('follows a link within the page, without a card', async () => {
    await tab.click(await pointOf('nobody'));
    await until('the place in the page', () => tab.evaluate(() => location.hash === '#later'));
    await pause(MOMENT);
    expect(await card(tab)).toBeNull();
  });

  it('selects by dragging, without a card', async () => {
    await tab.drag(await pointOf('gift'), await pointOf('bakers'));
    expect(await selected()).toMatch(/^\w*t to the bak\w*$/);
    await pause(MOMENT);
    expect(await card(tab)).toBeNull();
  });

  it('selects a word by a double click', async () => {
    await tab.click(await pointOf('gift'), { count: 2 });
    expect((await selected()).trim()).toBe('gift');
    await pause(MOMENT);
    expect(await card(tab)).toBeNull();
  });

  it('closes the card by Escape, and by a click elsewhere', async () => {
    for (const close of [() => tab.press('Escape'), () => tab.click({ x: 5, y: 5 })]) {
      await tab.click((await pointAt(tab, idOf('gift')))!);
      await until('the card', () => card(tab));
      await close();
      await until('the card to close', async () => !(await card(tab)));
    }
  });

  it('shows the name on rest', async () => {
    await tab.move(await pointOf('gift'));
    const title = await tab.evaluate(() =>
      document.querySelector('mark:hover')?.closest('[title]')?.getAttribute('title'),
    );
    expect(title).toContain('Teodor Kask');
  });

  it('leaves font, size, colour, line height and layout as they were', async () => {
    const measure = () =>
      tab.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement!;
          const { font, color, letterSpacing } = getComputedStyle(parent);
          found.push([walker.currentNode.nodeValue, font, color, letterSpacing].join(' | '));
        }
        const boxes = [...document.querySelectorAll('p, a, em, h1')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          // The height of an inline box is that of its font's ink and moves nothing.
          const block = getComputedStyle(each).display === 'block';
          return [x, y, width, block ? height : 0].map((n) => Math.round(n * 10) / 10).join(' ');
        });
        const looks = [...new Set(found.map((each) => each.slice(each.indexOf('|'))))].sort();
        return { looks, boxes };
      });
    const marked = await measure();
    await session.browser.command('toggle-highlights');
    await until('the marks to go', async () => (await marks(tab)).length === 0);
    expect(await measure()).toEqual(marked);
  });

  it('keeps marks out of the tab order', async () => {
    const reachable = await tab.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('mark')].filter((m) => m.tabIndex >= 0).length,
    );
    expect(reachable).toBe(0);
  });
});
