/**
 * Pages that live: text that comes late, is shown on a click, is exchanged by a framework, goes on below or is added on
 * top; pages that are left and come back, or wait unseen. In the end the right quotations are shown, none twice, and the
 * page goes on without an error of its own.
 */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pause, type Tab, until } from './driver/browser.ts';
import { bundleStory, FRAMEWORKS, SERVED } from './living/framework.ts';
import { article, FILLER, type PageWindow, page } from './living/page.ts';
import { articleState, card, pointAt } from './reader.ts';
import { useBrowser } from './session.ts';
import { untilShown } from './shown.ts';

const BRENN = '<p>“We will keep the ferry,” said Oda Brenn.</p>';
const KEPT = '“We will keep the ferry,”';
const SANDEL = '<p>Wim Sandel said: “Nobody asked us.”</p>';
const ASKED = '“Nobody asked us.”';
const STAYS = article('The ferry stays', BRENN);
const script = (code: string) => `<script>${code}</script>`;

const PAGES: Record<string, string> = {
  late: page({
    body: `<main>Loading</main>${script(`setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(STAYS)} }, 5000)`)}`,
  }),
  unfolded: page({
    style: '.rest { display: none } .all .rest { display: block }',
    body: `${article('The ferry stays', `${BRENN}<div class="rest">${FILLER}${SANDEL}</div>`)}<button>Read more</button>
      ${script(`document.querySelector('button').onclick = () => document.querySelector('article').classList.add('all')`)}`,
  }),
  fetched: page({
    body: `<div class="part">${STAYS}</div><div id="rest"></div>
      ${script(`var act = () => { document.getElementById('rest').innerHTML = ${JSON.stringify(`<div class="part"><article>${FILLER}${SANDEL}${FILLER}${FILLER}</article></div>`)} }`)}`,
  }),
  endless: page({
    body: `<main>${STAYS}</main>
      ${script(`var act = () => {
        document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(article('The yard waits', SANDEL, FILLER.repeat(4)))});
        const [first, second] = document.querySelectorAll('article');
        addEventListener('scroll', () => {
          const there = second.getBoundingClientRect().top < innerHeight / 2;
          const path = there ? '/the-yard-waits-for-an-answer' : '/endless';
          if (location.pathname !== path) history.replaceState(null, '', path);
        });
      }`)}`,
    style: 'article { min-height: 1200px }',
  }),
  live: page({
    body: `<main><h1>The ferry, as it happens</h1><div id="posts">${[1, 2, 3, 4].map((n) => `<article><h3>${n}:00</h3>${FILLER}${n === 2 ? BRENN : ''}</article>`).join('')}</div></main>
      ${script(`var act = (said) => document.getElementById('posts').insertAdjacentHTML('afterbegin', '<article><h3>now</h3><p>' + said + '</p></article>')`)}`,
  }),
  undoing: page({
    body: `${article('The ferry stays', BRENN + SANDEL)}${script(`var clicks = 0;
      document.addEventListener('click', () => clicks++);
      new MutationObserver(() => {
        for (const mark of document.querySelectorAll('article mark')) mark.replaceWith(...mark.childNodes);
      }).observe(document.querySelector('article'), { childList: true, subtree: true });`)}`,
  }),
  undone: page({
    body: `${STAYS}${script(`var act = () => { for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes); }`)}`,
  }),
  rewriting: page({
    body: `${article('The ferry stays', BRENN)}${script(`
      const text = document.querySelectorAll('article p')[2].firstChild;
      var act = (words) => { text.data = words; };`)}`,
  }),
  restless: page({
    body: `${article('The ferry stays', BRENN)}${script(`
      const last = document.querySelectorAll('article p')[2];
      const said = last.innerHTML;
      let turn = 0;
      const change = () => {
        turn = (turn + 1) % 7;
        last.innerHTML = 'It rained. '.repeat(turn) + said;
        if (performance.now() < 2500 || turn > 0) requestAnimationFrame(change);
      };
      change();
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const { nodeName, textContent } of addedNodes)
            if (nodeName === 'MARK' && textContent !== ${JSON.stringify(KEPT)}) troubles.push('marked: ' + textContent);
      }).observe(last, { childList: true });`)}`,
  }),
  elsewhere: page({ body: '<p>Nothing to read here.</p>', title: 'Elsewhere' }),
  prerendering: page({
    body: `<p><a href="/prerendered">The ferry</a></p>
      <script type="speculationrules">{ "prerender": [{ "urls": ["/prerendered"], "eagerness": "immediate" }] }</script>`,
  }).replace(/<meta property[^>]*>/g, ''),
  prerendered: page({ body: STAYS }),
  unseen: page({
    body: `<main>Loading</main>${script(`var act = () => { document.querySelector('main').innerHTML = ${JSON.stringify(STAYS)} }`)}`,
  }),
  shadow: page({
    body: `<harbour-story></harbour-story>
      ${script(`
        const root = document.querySelector('harbour-story').attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(STAYS)};
        var act = () => root.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(SANDEL + FILLER)});`)}`,
  }),
};

describe('living pages', () => {
  const pages: Record<string, { body: string }> = Object.fromEntries(
    Object.entries(PAGES).map(([name, body]) => [`/${name}`, { body }]),
  );
  const session = useBrowser({ pages });
  beforeAll(async () => {
    for (const [name, alias] of FRAMEWORKS) {
      const code = script(await bundleStory(alias));
      pages[`/${name}-served`] = { body: page({ body: `<div id="story">${SERVED}</div>${code}` }) };
      const plain = SERVED.replaceAll('<!-- -->', '');
      pages[`/${name}-rendered`] = { body: page({ body: `<div id="story"></div>${code}${script('render()')}` }) };
      if (name === 'preact') pages['/preact-plain'] = { body: page({ body: `<div id="story">${plain}</div>${code}` }) };
    }
  });

  const tabs: Tab[] = [];
  const open = async (name: string) => {
    const tab = await session.open(`/${name}`);
    tabs.push(tab);
    return tab;
  };
  const act = (tab: Tab, what = '') => tab.evaluate((words) => (globalThis as unknown as PageWindow).act(words), what);
  const click = (tab: Tab, selector: string) =>
    tab.evaluate((what) => document.querySelector<HTMLElement>(what)!.click(), selector);

  afterEach(async () => {
    const troubles: string[] = [];
    for (const tab of tabs.splice(0)) {
      troubles.push(...(await tab.evaluate(() => (globalThis as unknown as PageWindow).troubles)));
      await tab.close();
    }
    expect(troubles).toEqual([]);
  });

  it('text that comes five seconds late', async () => {
    await untilShown(await open('late'), [KEPT], 15_000);
  });

  it('a part that is shown on a click', async () => {
    const tab = await open('unfolded');
    await untilShown(tab, [KEPT]);
    await click(tab, 'button');
    await untilShown(tab, [KEPT, ASKED]);
  });

  it('a part that is fetched, in a box of its own', async () => {
    const tab = await open('fetched');
    await untilShown(tab, [KEPT]);
    await act(tab);
    await untilShown(tab, [KEPT, ASKED]);
  });

  it('the next article below the first', async () => {
    const tab = await open('endless');
    await untilShown(tab, [KEPT]);
    await act(tab);
    await pause(1500);
    await untilShown(tab, [KEPT]);
    await tab.evaluate(() => document.querySelectorAll('article')[1].scrollIntoView({ behavior: 'instant' }));
    await untilShown(tab, [ASKED]);
    const { meta } = await articleState(session.browser, tab);
    expect(meta.title).toBe('The yard waits');
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await untilShown(tab, [KEPT]);
  });

  it('posts that are added on top, for as long as the page is open', async () => {
    const tab = await open('live');
    await untilShown(tab, [KEPT]);
    const said: string[] = [];
    for (let i = 1; i <= 4; i++) {
      said.unshift(`“We heard it ${i} times,”`);
      await act(tab, `${said[0]} said Jorun Pell of the bell on the pier, which is as old as the island.`);
      await untilShown(tab, [...said, KEPT]);
    }
  });

  it('marks that the page removes are put back once', async () => {
    const tab = await open('undone');
    expect((await untilShown(tab, [KEPT])).marks).toBe(1);
    await act(tab);
    expect((await untilShown(tab, [KEPT])).marks).toBe(1);
    await act(tab);
    const { marks, ranges } = await untilShown(tab, [KEPT]);
    expect({ marks, ranges }).toEqual({ marks: 0, ranges: 1 });
  });

  it('a page that keeps undoing marks is painted, with clicks and keys', async () => {
    const tab = await open('undoing');
    await until('ranges', async () => (await untilShown(tab, [KEPT, ASKED])).ranges === 2);
    const state = await articleState(session.browser, tab);
    const point = await pointAt(tab, state.analysis.quotations[0].id);
    await tab.click(point!);
    expect((await until('the card', () => card(tab))).name).toBe('Oda Brenn');
    expect(await tab.evaluate(() => (globalThis as unknown as PageWindow).clicks)).toBe(1);
    await tab.press('Escape');
    await until('the card to close', async () => !(await card(tab)));
    await session.browser.command('next-statement');
    await until('the focus', () => tab.evaluate(() => CSS.highlights.get('quotelight-focus')?.size === 1));
    await tab.press('Enter');
    expect((await until('the card', () => card(tab))).name).toBe('Wim Sandel');
  });

  it('text nodes that the page rewrites', async () => {
    const tab = await open('rewriting');
    await untilShown(tab, [KEPT]);
    const line = '“The ferry was never ours,” said Oda Brenn.';
    await act(tab, line);
    const seen = () => tab.evaluate(() => document.querySelectorAll('article p')[2].textContent);
    expect(await seen()).toBe(line);
    await untilShown(tab, ['“The ferry was never ours,”']);
    expect(await seen()).toBe(line);
  });

  it('words that change while they are read', async () => {
    const tab = await open('restless');
    await pause(3000);
    await untilShown(tab, [KEPT]);
  });

  it('an open shadow root that goes on', async () => {
    const tab = await open('shadow');
    await untilShown(tab, [KEPT]);
    await act(tab);
    await untilShown(tab, [KEPT, ASKED]);
    const state = await articleState(session.browser, tab);
    const point = await pointAt(tab, state.analysis.quotations[0].id);
    await tab.click(point!);
    expect((await until('the card', () => card(tab))).name).toBe('Oda Brenn');
  });

  it('a page that is left and comes back', async () => {
    const tab = await open('prerendered');
    await untilShown(tab, [KEPT]);
    await tab.goto(`${session.origin}/elsewhere`);
    await tab.evaluate(() => history.back());
    await until('the first page', () => tab.evaluate(() => location.pathname === '/prerendered'));
    await untilShown(tab, [KEPT]);
    const badge = () => session.browser.extension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
    await until('the badge', badge);
  });

  it('a page that was prepared before it is opened', async () => {
    const tab = await session.open('/prerendering');
    await pause(1000);
    await click(tab, 'p a');
    // The page comes to the front with a window of its own, which this tab's connection does not reach.
    const shows = (id: number) =>
      chrome.tabs
        .get(id)
        .then(async ({ url }) => url?.endsWith('/prerendered') && (await chrome.action.getBadgeText({ tabId: id })));
    expect(await until('the badge', () => session.browser.extension(shows, tab.id))).toBe('1');
    await tab.close();
  });

  it('a page that fills just before it is first seen', async () => {
    const tab = await open('unseen');
    await open('elsewhere');
    // Nobody looks at a page for ever that has no article.
    await pause(7500);
    await act(tab);
    await tab.front();
    await untilShown(tab, [KEPT]);
  });

  describe.each(FRAMEWORKS)('%s', (name) => {
    const more = async (tab: Tab, clicks: number) => {
      await click(tab, '#more');
      await until('the page’s own click', () =>
        tab.evaluate((n) => document.querySelector('#more')!.textContent === `Clicks: ${n}`, clicks),
      );
    };
    const livesOn = async (tab: Tab) => {
      await more(tab, 1);
      await untilShown(tab, [KEPT, ASKED]);
      await more(tab, 2);
      await untilShown(tab, ['“We will paint the ferry,”', ASKED]);
      await tab.evaluate(() =>
        (globalThis as unknown as { story: { add(words: string): void } }).story.add(
          '“It has always rained,” said Jorun Pell.',
        ),
      );
      await untilShown(tab, ['“We will paint the ferry,”', ASKED, '“It has always rained,”']);
      await more(tab, 3);
      const words = await tab.evaluate(() => document.querySelectorAll('article p')[2].textContent);
      expect(words).toBe('“We will paint the ferry,” said Oda Brenn. It was Monday.');
    };

    it('takes over what its server has made', async () => {
      const tab = await open(`${name}-served`);
      await untilShown(tab, [KEPT, ASKED]);
      await tab.evaluate(() => void (globalThis as unknown as { hydrate(): void }).hydrate());
      await pause(300);
      await livesOn(tab);
    });

    it('renders all of it', async () => {
      const tab = await open(`${name}-rendered`);
      await untilShown(tab, [KEPT, ASKED]);
      await livesOn(tab);
    });
  });

  it('a framework that shows no sign until it takes over', async () => {
    const tab = await open('preact-plain');
    await untilShown(tab, [KEPT, ASKED]);
    await tab.evaluate(() => void (globalThis as unknown as { hydrate(): void }).hydrate());
    await untilShown(tab, [KEPT, ASKED]);
    expect(await tab.evaluate(() => document.querySelectorAll('article p')[2].textContent)).toBe(
      '“We will keep the ferry,” said Oda Brenn. It was Monday.',
    );
  });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
