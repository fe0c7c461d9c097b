#!/usr/bin/env node
// Every view as it is, light and dark, from the built extension: in docs/ those that the README shows, in docs/gallery
// the others (narrow, wide, empty, many, large text, right to left, paper), in docs/store those of the stores, which want 1280 × 800.
// `npm run screenshots` builds before it.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { getBrowser } from './browsers.mjs';
import { serve } from './serve.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const extension = at('dist/chrome');
const STORE = { width: 1280, height: 800 };
const POPUP = { width: 780, height: 600 };
const ONE_COLUMN = { width: 420, height: 600 };
const NARROW = { width: 360, height: 640 };
/** A4 between its margins. */
const PAPER = { width: 688, height: 1017 };
const PAGE = { width: 900, height: 760 };

/** An article of its own, with so many paragraphs in which somebody is quoted. */
function article(title, said) {
  const plain =
    '<p>The ferry ran every day of that year, in rain and in wind, and nobody on the island remembers a morning without the bell of the pier.</p>';
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Courier"></head><body><article><h1>${title}</h1>${plain.repeat(4)}${said.map((words) => `<p>${words}</p>`).join('')}${plain.repeat(4)}</article></body></html>`,
  };
}
const FIRST = ['Ada', 'Oda', 'Jorun', 'Teodor', 'Ilse', 'Wim', 'Mirela', 'Edda'];
const LAST = ['Brenn', 'Kask', 'Pell', 'Marrow', 'Sandel', 'Lund', 'Doss', 'Rell'];
const many = Array.from({ length: 160 }, (_, i) => {
  const name = `${FIRST[i % 8]} ${LAST[(i * 3 + (i >> 3)) % 8]}`;
  return `“We will paint pier number ${i + 1} in green before the winter,” said ${name}, a harbour master.`;
});
const PAGES = {
  '/none.html': article('The ferry ran every day', []),
  '/one.html': article('The ferry stays', ['“We will keep the ferry,” said Oda Brenn, a baker on the island.']),
  '/two.html': article('The ferry stays, for now', [
    '“We will keep the ferry,” said Oda Brenn, a baker on the island.',
    'Wim Sandel, the harbour master, said nobody had asked the sailors.',
  ]),
  '/many.html': article('Sixty voices on the winter timetable', many),
};

const site = await serve({ folder: at('demo'), pages: PAGES });
mkdirSync(at('docs/gallery'), { recursive: true });
try {
  for (const colorScheme of ['light', 'dark']) await shoot(colorScheme);
} finally {
  await site.close();
}

async function shoot(colorScheme) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: getBrowser('chromium'),
    headless: true,
    chromiumSandbox: false,
    colorScheme,
    viewport: PAGE,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const own = (path) => `chrome-extension://${new URL(worker.url()).host}${path}`;
    const take = async (page, name, size) => {
      if (size) await page.setViewportSize(size);
      await page.waitForTimeout(400);
      await page.screenshot({ path: at(`docs/${name}-${colorScheme}.png`) });
    };
    const tabOf = (url) =>
      worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
    const list = async (path, ready) => {
      const page = await context.newPage();
      await page.goto(site.origin + path);
      await page.waitForTimeout(1500);
      const popup = await context.newPage();
      await popup.goto(own(`/popup/index.html?tab=${await tabOf(site.origin + path)}`));
      await popup.waitForSelector(ready);
      return popup;
    };

    const page = await context.newPage();
    await page.goto(`${site.origin}/index.html`);
    await page.waitForSelector('mark');
    await page.evaluate(() => document.querySelector('article > p:nth-of-type(2)').scrollIntoView());
    await take(page, 'page');
    const open = () => page.locator('mark', { hasText: 'Our friendship' }).click();
    await open();
    await take(page, 'card');
    await page.bringToFront();
    await page.setViewportSize(STORE);
    await page.keyboard.press('Escape');
    await open();
    await take(page, 'store/card', STORE);

    const popup = await context.newPage();
    await popup.goto(own(`/popup/index.html?tab=${await tabOf(page.url())}`));
    await popup.waitForSelector('[data-quotation]');
    await take(popup, 'popup', POPUP);
    await take(popup, 'store/list', STORE);
    await take(popup, 'gallery/narrow', NARROW);
    await popup.getByRole('tab').nth(1).click();
    await take(popup, 'gallery/narrow-letter', NARROW);
    await popup.setViewportSize(POPUP);
    await popup.getByRole('button', { name: 'Side by side' }).click();
    await take(popup, 'gallery/side-by-side', POPUP);

    await popup.getByRole('button', { name: 'Side by side' }).click();
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await take(popup, 'gallery/large-text', POPUP);
    await popup.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await take(popup, 'gallery/right-to-left', POPUP);
    await popup.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    // Paper is white in the dark too.
    if (colorScheme === 'light') {
      await popup.emulateMedia({ media: 'print' });
      await popup.setViewportSize(PAPER);
      await popup.waitForTimeout(400);
      await popup.screenshot({ path: at('docs/gallery/print.png'), fullPage: true });
    }

    await take(await list('/none.html', '.notice-title'), 'gallery/no-quotations', ONE_COLUMN);
    await take(await list('/one.html', '[data-quotation]'), 'gallery/one-quotation', ONE_COLUMN);
    await take(await list('/two.html', '[data-quotation]'), 'gallery/two-quotations', ONE_COLUMN);
    await take(await list('/many.html', '[data-quotation]'), 'gallery/many', ONE_COLUMN);
    await take(await list('/letter.html', '.notice-title'), 'gallery/no-article', ONE_COLUMN);
    for (const [name, size] of [
      ['options', { width: 900, height: 900 }],
      ['welcome', { width: 900, height: 1080 }],
    ]) {
      const view = await context.newPage();
      await view.goto(own(`/${name}/index.html`));
      await view.waitForSelector('h1');
      await take(view, `gallery/${name}`, size);
    }
  } finally {
    await context.close();
  }
}
