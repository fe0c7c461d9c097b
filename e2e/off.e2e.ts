/** With the highlights off there is still a way from the popup to the words. */
import { expect, it } from 'vitest';
import { type Tab, until } from './driver/browser.ts';
import { articleState, ask, marks } from './reader.ts';
import { useBrowser } from './session.ts';

const session = useBrowser({ folder: 'demo' });

/** Whether the words are between the upper and the lower edge of the window. */
const inView = (tab: Tab, words: string) =>
  tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    throw new Error(`no “${wanted}” on the page`);
  }, words);

it('goes to a statement that is not marked', async () => {
  const tab = await session.open('/index.html');
  const { analysis } = await articleState(session.browser, tab);
  await until('marks', async () => (await marks(tab)).length > 0);
  await ask(session.browser, tab, { type: 'page:highlights', on: false });
  await until('the marks to go', async () => (await marks(tab)).length === 0);
  const { id, text } = analysis.quotations.at(-1)!;
  const words = text.slice(0, 12);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  expect(await inView(tab, words)).toBe(false);
  await ask(session.browser, tab, { type: 'page:show', quotation: id });
  await until('the words to be in view', () => inView(tab, words));
  expect(await marks(tab)).toEqual([]);
});
