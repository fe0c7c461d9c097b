#!/usr/bin/env node
// The README's pictures, taken from the demo article with the built extension: page, card and popup, light and dark;
// and the stores', which want 1280 × 800: page with card, light and dark, and the list as it is beside a wide page.
// `npm run screenshots` builds before it.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browsers.mjs';
import { serve } from './serve.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const extension = at('dist/chrome');
const STORE = { width: 1280, height: 800 };
const site = await serve({ folder: at('demo') });
const address = `${site.origin}/index.html`;
try {
  for (const colorScheme of ['light', 'dark']) await shoot(colorScheme);
} finally {
  await site.close();
}

async function shoot(colorScheme) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findBrowser('chromium') ?? undefined,
    headless: true,
    chromiumSandbox: false,
    colorScheme,
    viewport: { width: 900, height: 760 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('mark');
    await page.evaluate(() => document.querySelector('article > p:nth-of-type(2)').scrollIntoView());
    await page.screenshot({ path: at(`docs/page-${colorScheme}.png`) });
    await page.locator('mark', { hasText: 'Our friendship' }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: at(`docs/card-${colorScheme}.png`) });
    const tab = await worker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id,
      address,
    );
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 780, height: 600 });
    await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup/index.html?tab=${tab}`);
    await popup.waitForSelector('[data-quotation]');
    await popup.waitForTimeout(300);
    await popup.screenshot({ path: at(`docs/popup-${colorScheme}.png`) });
    await popup.setViewportSize(STORE);
    await popup.screenshot({ path: at(`docs/store/list-${colorScheme}.png`) });
    await page.bringToFront();
    await page.setViewportSize(STORE);
    await page.locator('mark', { hasText: 'Our friendship' }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: at(`docs/store/card-${colorScheme}.png`) });
  } finally {
    await context.close();
  }
}
