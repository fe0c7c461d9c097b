/**
 * How long the popup takes from its beginning to its first paint with content, on an article of six hundred statements by
 * eighty speakers, on one of twenty by five, and where there is nothing to list; and whether the long list scrolls at full
 * rate. Real toolbar popups, medians and 95th percentiles; milliseconds of this machine.
 */
import { type Browser, type Popup, pause, until } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { articleState } from '../e2e/reader.ts';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

const ROUNDS = 15;
/** The first openings of a browser read the files from disk. */
const WARM_UP = 2;
const SIZES: Record<string, [statements: number, speakers: number]> = {
  '600 statements, 80 speakers': [600, 80],
  '20 statements, 5 speakers': [20, 5],
  'nothing to list': [0, 1],
};

export async function printPopup(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const path = findBrowser(name);
    if (path) await inBrowser(name, path);
    else console.log(`${name}: nothing measured, it is not there`);
  }
}

async function inBrowser(name: BrowserName, path: string): Promise<void> {
  const pages = Object.values(SIZES).map((size, i) => [`/${i}.html`, { body: article(...size) }] as const);
  const site = await serve({ pages: Object.fromEntries(pages) });
  const extension = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;
  const browser = await launch({ name, path, extension, only: site.origin });
  const table: Record<string, Record<string, string>> = {};
  let frames = 0;
  try {
    for (const [i, label] of Object.keys(SIZES).entries()) {
      const { times, rate } = await openings(browser, `${site.origin}/${i}.html`, i === 0);
      const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0);
      table[label] = { 'median, ms': at(0.5), '95th, ms': at(0.95) };
      frames ||= rate;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${name}: the popup's first content`);
  console.table(table);
  console.log(`  scrolling through the long list: ${frames.toFixed(0)} frames a second\n`);
}

/** Ascending. */
async function openings(browser: Browser, url: string, scrolled: boolean): Promise<{ times: number[]; rate: number }> {
  const tab = await browser.open(url);
  await articleState(browser, tab);
  const times: number[] = [];
  let rate = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const popup = await tab.popup();
    const time = await until('a paint', () => popup.evaluate(firstContent));
    if (round >= WARM_UP) times.push(time);
    if (scrolled && round === WARM_UP) rate = await scrollRate(popup);
    await popup.close();
    await pause(100);
  }
  await tab.close();
  return { times: times.sort((a, b) => a - b), rate };
}

/** Milliseconds since the popup's document began. */
function firstContent({ performance }: Window): number | null {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** Frames a second while the list goes by, a screen in ten frames. */
function scrollRate(popup: Popup): Promise<number> {
  return popup.evaluate(async ({ document, requestAnimationFrame, performance }) => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const list = all.reduce((most, one) =>
      one.scrollHeight - one.clientHeight > most.scrollHeight - most.clientHeight ? one : most,
    );
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    const start = performance.now();
    const FRAMES = 90;
    for (let i = 0; i < FRAMES; i++) {
      list.scrollTop += list.clientHeight / 10;
      await frame();
    }
    return (FRAMES * 1000) / (performance.now() - start);
  });
}

function article(statements: number, speakers: number): string {
  const GIVEN = ['Oda', 'Wim', 'Jorun', 'Teodor', 'Ilse', 'Ada', 'Ana', 'Tove'];
  const FAMILY = ['Brenn', 'Sandel', 'Pell', 'Kask', 'Marrow', 'Lund', 'Rell', 'Holm', 'Aske', 'Vint'];
  const name = (i: number) => `${GIVEN[i % 8]} ${FAMILY[Math.floor(i / 8) % 10]}`;
  const said = (i: number) => `<p>“We will paint pier number ${i} before the winter,” said ${name(i % speakers)}.</p>`;
  const plain =
    '<p>The ferry ran every day of that year, in rain and in wind, and nobody remembers a morning without it.</p>';
  const body = Array.from({ length: Math.max(statements, 8) }, (_, i) => (i < statements ? said(i) : '') + plain);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Piers</title><meta property="og:type" content="article"></head>
<body><article><h1>Piers</h1>${body.join('\n')}</article></body></html>`;
}
