/** Hostile pages: what is quoted is marked all the same, nothing breaks in page or extension, and the page stays alive. */
import { afterEach, describe, expect, it } from 'vitest';
import { pause, type Tab, until } from './driver/browser.ts';
import { HOSTILE } from './hostile/pages.ts';
import { ask, marks } from './reader.ts';
import { useBrowser } from './session.ts';

const path = (name: string) => `/${name.replaceAll(' ', '-')}.html`;
describe('hostile pages', () => {
  const session = useBrowser({
    pages: Object.fromEntries(Object.entries(HOSTILE).map(([name, { page }]) => [path(name), page])),
  });
  let tab: Tab;
  afterEach(() => tab.close());

  it.each(Object.entries(HOSTILE))('%s', async (name, { marked }) => {
    tab = await session.open(path(name));
    // Read, or found by the gate to be nothing to read.
    const judged = async () => {
      const state = await ask(session.browser, tab, { type: 'page:state' });
      const gate = (await ask(session.browser, tab, { type: 'page:look-again' })) as { article?: boolean } | null;
      return state?.status === 'article' || gate?.article === false;
    };
    // Marks of the page's own are nobody's.
    const texts = () =>
      marks(tab).then(
        (all) => all.map(({ text }) => text),
        () => [],
      );
    await until('the page to be judged', judged);
    await until('what is quoted', async () => JSON.stringify(await texts()) === JSON.stringify(marked));
    // It answers, and goes on with its own.
    const alive = tab.evaluate(() => ((globalThis as { noted?: string[] }).noted ?? []).join('\n'));
    expect(await Promise.race([alive, pause(3000).then(() => 'the page hangs')])).toBe('');
    if (marked.length === 0)
      expect((await ask(session.browser, tab, { type: 'page:state' }))?.status).not.toBe('failed');
    expect(await session.browser.errors()).toEqual([]);
  });
});
