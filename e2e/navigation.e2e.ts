/** Pages that change without a load: a new address, text that comes late, text that a framework builds anew. */
import { afterEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { pause, type Tab, until } from './driver/browser.ts';
import { articleState, ask, marks } from './reader.ts';
import { useBrowser } from './session.ts';

const LONG =
  'The ferry ran every day of that year, in rain and in wind, and nobody on the island remembers a morning on which the bell of the pier was not heard before the first light.';

const story = (title: string, said: string) => `<article><h1>${title}</h1>
${`<p>${LONG}</p>`.repeat(4)}
<p>${said}</p>
${`<p>${LONG}</p>`.repeat(4)}
</article>`;

const BRENN = story('The ferry stays', '“We will keep the ferry,” said Oda Brenn.');
const SANDEL = story('The ferry goes', '“Nobody asked the sailors,” said Wim Sandel.');
const LISTING = `<ul>${'<li><a href="#">A headline that leads elsewhere</a></li>'.repeat(12)}</ul>`;

/** A site of one page: \`go\` changes the address at once and the text when it has been fetched. */
const page = (main: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Harbour Courier</title></head>
<body><main>${main}</main>
<template id="brenn">${BRENN}</template><template id="sandel">${SANDEL}</template><template id="listing">${LISTING}</template>
<script>
  var show = (name) => document.querySelector('main').replaceChildren(document.getElementById(name).content.cloneNode(true));
  var go = (path, name, wait) => { history.pushState(null, '', path); setTimeout(show, wait, name); };
</script></body></html>`;

type Site = typeof globalThis & { go(path: string, name: string, wait: number): void; show(name: string): void };

describe('without a load', () => {
  const session = useBrowser({
    pages: {
      '/2026/11/14/the-ferry-that-always-stays': { body: page(BRENN) },
      '/': { body: page(LISTING) },
      '/2026/11/14/the-ferry-that-comes-late': {
        body: page('<p>Loading</p>').replace('</body>', `<script>setTimeout(show, 600, 'brenn')</script></body>`),
      },
    },
  });
  const tabs: Tab[] = [];
  const open = async (path: string) => {
    const tab = await session.open(path);
    tabs.push(tab);
    return tab;
  };
  const badge = (tab: Tab) => session.browser.extension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  const marked = (tab: Tab, words: string) =>
    until(`marks on “${words}”`, async () => {
      const found = nonEmpty(await marks(tab));
      return found?.every(({ text }) => words.includes(text)) ? found : null;
    });
  const go = (tab: Tab, path: string, name: string, wait: number) =>
    tab.evaluate((to, what, ms) => (globalThis as Site).go(to, what, ms), path, name, wait);

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  it.each([0, 500, 2000])('another article, %i ms after its address', async (wait) => {
    const tab = await open('/2026/11/14/the-ferry-that-always-stays');
    await marked(tab, '“We will keep the ferry,”');
    await go(tab, '/2026/11/15/the-ferry-that-always-goes', 'sandel', wait);
    await marked(tab, '“Nobody asked the sailors,”');
    const state = await articleState(session.browser, tab);
    expect(state.analysis.quotations.map(({ speaker }) => speaker)).toEqual(['Wim Sandel']);
  });

  it('from an article to a page that is none, and back', async () => {
    const tab = await open('/2026/11/14/the-ferry-that-always-stays');
    await marked(tab, '“We will keep the ferry,”');
    await until('the badge', () => badge(tab));
    await go(tab, '/', 'listing', 100);
    await until('no article', async () => {
      const state = await ask(session.browser, tab, { type: 'page:state' });
      return state?.status === 'no-article';
    });
    expect(await marks(tab)).toEqual([]);
    await until('the badge to go', async () => (await badge(tab)) === '');
    await go(tab, '/2026/11/15/the-ferry-that-always-goes', 'sandel', 100);
    await marked(tab, '“Nobody asked the sailors,”');
  });

  it('from a page that is none to an article', async () => {
    const tab = await open('/');
    await pause(300);
    await go(tab, '/2026/11/14/the-ferry-that-always-stays', 'brenn', 300);
    await marked(tab, '“We will keep the ferry,”');
  });

  it('an article whose text comes after the page', async () => {
    const tab = await open('/2026/11/14/the-ferry-that-comes-late');
    await marked(tab, '“We will keep the ferry,”');
  });

  it('the same article built anew by its framework', async () => {
    const tab = await open('/2026/11/14/the-ferry-that-always-stays');
    await marked(tab, '“We will keep the ferry,”');
    await tab.evaluate(() => (globalThis as Site).show('brenn'));
    expect(await marks(tab)).toEqual([]);
    await marked(tab, '“We will keep the ferry,”');
  });

  it('marks one article after another, as elements each time: what goes with an article is not undone', async () => {
    const tab = await open('/2026/11/14/the-ferry-that-always-stays');
    await marked(tab, '“We will keep the ferry,”');
    for (const [i, [name, said]] of [
      ['sandel', '“Nobody asked the sailors,”'],
      ['brenn', '“We will keep the ferry,”'],
      ['sandel', '“Nobody asked the sailors,”'],
      ['brenn', '“We will keep the ferry,”'],
    ].entries()) {
      await go(tab, `/2026/11/15/the-next-story-${i}`, name, 0);
      await marked(tab, said);
      expect(await tab.evaluate(() => document.querySelectorAll('mark').length)).toBeGreaterThan(0);
    }
  });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
