/** The mouse on a highlight: the page's links, selections and drags stay the page's; resting shows the name. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleState } from '../src/extension/messages.ts';
import { type Point, pause, type Tab, until } from './driver/browser.ts';
import { articleState, card, marks, nameShown, pointAt } from './reader.ts';
import { useBrowser } from './session.ts';

/** Time in which a card would have come. */
const MOMENT = 400;
/** Time in which a name would have come. */
const REST = 1200;

/** Middle of the first place of some words. */
const middleOf = (tab: Tab, words: string): Promise<Point> =>
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

describe('the mouse on a highlight', () => {
  const session = useBrowser({ folder: 'e2e/pages' });
  let tab: Tab;
  let state: ArticleState;
  const idOf = (words: string) => state.analysis.quotations.find(({ text }) => text.includes(words))!.id;
  const selected = () => tab.evaluate(() => String(getSelection()));
  const pointOf = (words: string) => middleOf(tab, words);

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

describe('the mouse on painted words', () => {
  const html = readFileSync('e2e/pages/link-inside/page.html', 'utf8');
  const owned = html.replace('<article>', '<article data-reactroot>');
  const pages = {
    '/painted': { body: owned },
    '/titled': { body: owned.replace('id="link"', 'id="link" title="All ferries"') },
    '/in-a-shadow': {
      body: owned.replace('<main>', '<main><template shadowrootmode="open">').replace('</main>', '</template></main>'),
    },
  };
  const session = useBrowser({ pages });
  let tab: Tab;
  const open = async (path: string) => {
    tab = await session.open(path);
    await articleState(session.browser, tab);
    await until('ranges', async () => (await marks(tab)).length > 0);
    expect(await tab.evaluate(() => document.querySelectorAll('mark').length)).toBe(0);
  };
  const rest = async (words: string) => tab.move(await middleOf(tab, words));
  /** The cursor that the words there are given. */
  const cursorAt = async (words: string) => {
    const at = await middleOf(tab, words);
    // A pointer that comes from elsewhere: a move to where it is already is none.
    await tab.move({ x: at.x + 2, y: at.y });
    await tab.move(at);
    await pause(100);
    return tab.evaluate(({ x, y }) => getComputedStyle(document.elementFromPoint(x, y)!).cursor, at);
  };
  const name = (words: string) => until(`the name of who said “${words}”`, () => nameShown(tab));
  const gone = () => until('the name to go', async () => (await nameShown(tab)) === null);
  /** Everything outside the article that the page's scripts can see. */
  const surroundings = () =>
    tab.evaluate(() => [...document.head.children, ...document.documentElement.children].map((each) => each.nodeName));

  afterEach(() => tab.close());

  it('is a hand over words that open a card, and only there', async () => {
    await open('/painted');
    expect(await cursorAt('bakers')).toBe('pointer');
    expect(await cursorAt('owns six')).toBe('auto');
    expect(await cursorAt('running')).toBe('pointer');
    expect(await cursorAt('harbour board')).toBe('auto');
    await tab.click(await middleOf(tab, 'bakers'));
    expect((await until('the card', () => card(tab))).name).toBe('Teodor Kask');
  });

  it('leaves links the cursor that they have', async () => {
    await open('/painted');
    await tab.evaluate(() => {
      document.getElementById('link')!.style.cursor = 'help';
    });
    expect(await cursorAt('late ferry')).toBe('help');
    expect(await cursorAt('nobody')).toBe('pointer');
    expect(await cursorAt('running')).toBe('pointer');
    expect(await cursorAt('late ferry')).toBe('help');
  });

  it('changes no node of the page', async () => {
    await open('/painted');
    await tab.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.push(`${type} of ${target.nodeName}`);
      }).observe(document.documentElement, all);
    });
    expect(await cursorAt('bakers')).toBe('pointer');
    await name('bakers');
    await rest('owns six');
    await gone();
    const seen = await tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    // The tooltip comes and goes beside the body, as the card does.
    expect(seen.filter((each) => !/ of (?:HTML|DIV)$/.test(each))).toEqual([]);
  });

  it('shows the name on rest, until it moves away', async () => {
    await open('/painted');
    await rest('bakers');
    expect(await name('bakers')).toContain('Teodor Kask, quoted in part');
    await rest('owns six');
    await gone();
    await rest('running');
    expect(await name('running')).toContain('Oda Brenn');
  });

  it('shows no name while it only passes', async () => {
    await open('/painted');
    await rest('bakers');
    await rest('owns six');
    await pause(REST);
    expect(await nameShown(tab)).toBeNull();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a click', async () => tab.click(await middleOf(tab, 'bakers'))],
    ['a key', () => tab.press('Shift')],
    ['scrolling', () => tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))],
  ])('takes the name away at %s', async (_, act) => {
    await open('/painted');
    await tab.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    await rest('bakers');
    await name('bakers');
    await act();
    await gone();
  });

  it('leaves a title of the page alone', async () => {
    await open('/titled');
    await rest('late ferry');
    await pause(REST);
    expect(await nameShown(tab)).toBeNull();
    await rest('running');
    await name('running');
  });

  it('does the same in a shadow root', async () => {
    tab = await session.open('/in-a-shadow');
    await articleState(session.browser, tab);
    await until('ranges', async () => (await marks(tab)).length > 0);
    const at = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('main')!;
      const node = [...shadowRoot!.querySelectorAll('p')].find((each) =>
        each.textContent!.includes('bakers'),
      )!.firstChild;
      const range = document.createRange();
      const from = (node as Text).data.indexOf('bakers');
      range.setStart(node!, from);
      range.setEnd(node!, from + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.move(at);
    expect(await name('bakers')).toContain('Teodor Kask');
    const cursor = await tab.evaluate(
      ({ x, y }) => getComputedStyle(document.querySelector('main')!.shadowRoot!.elementFromPoint(x, y)!).cursor,
      at,
    );
    expect(cursor).toBe('pointer');
  });

  it('leaves nothing behind when the highlights go', async () => {
    await open('/painted');
    const painted = await surroundings();
    await rest('bakers');
    await name('bakers');
    expect(await surroundings()).toEqual([...painted, 'DIV']);
    await session.browser.command('toggle-highlights');
    await until('the ranges to go', async () => (await marks(tab)).length === 0);
    expect(await nameShown(tab)).toBeNull();
    expect(await surroundings()).toEqual(painted.toSpliced(painted.indexOf('STYLE'), 1));
    expect(await cursorAt('bakers')).toBe('auto');
    await pause(REST);
    expect(await nameShown(tab)).toBeNull();
  });

  it('throws no error', async () => {
    tab = await session.open('/painted');
    expect(await session.browser.errors()).toEqual([]);
  });
});
