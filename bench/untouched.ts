/**
 * Every stored page in real browsers with the extension: what its marks change besides colour (e2e/untouched.ts). Nothing
 * is timed here. All pages in Chromium, a hundred spread over them in Firefox; the pages' own scripts and requests are
 * blocked.
 */

import type { Browser, BrowserName } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { takeCopy } from '../e2e/restored.ts';
import { allPages, CUT_OFF } from '../e2e/shared-data.ts';
import { untouched } from '../e2e/untouched.ts';
import { findBrowser } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

const HOW_MANY: Record<BrowserName, number> = { chromium: Number.POSITIVE_INFINITY, firefox: 100 };
/** A fresh browser for so many pages: none grows over hundreds of tabs. */
const AT_ONCE = 100;

interface Row {
  id: string;
  quotations: number | null;
  wrong: string[];
}

/** `limit` for a quicker look. */
export async function printUntouched(limit = Number.POSITIVE_INFINITY): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const path = findBrowser(name);
    if (path) report(name, await inBrowser(name, path, Math.min(limit, HOW_MANY[name])));
    else console.log(`${name}: nothing looked at, it is not there`);
  }
}

async function inBrowser(name: BrowserName, path: string, count: number): Promise<Row[]> {
  const pages = allPages(count);
  const rows: Row[] = [];
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    const served = some.map(({ id, html }) => [`/${id}.html`, () => ({ body: html(), headers: CUT_OFF })] as const);
    const site = await serve({ pages: Object.fromEntries(served) });
    const extension = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;
    const browser = await launch({ name, path, extension, only: site.origin, preload: takeCopy });
    try {
      for (const { id } of some) rows.push({ id, ...(await one(browser, `${site.origin}/${id}.html`)) });
      for (const error of await browser.errors()) rows.push({ id: 'the console', quotations: null, wrong: [error] });
    } finally {
      await browser.close();
      await site.close();
    }
  }
  return rows;
}

async function one(browser: Browser, url: string): Promise<Omit<Row, 'id'>> {
  const tab = await browser.open(url);
  try {
    return await untouched(browser, tab);
  } catch (error) {
    return { quotations: null, wrong: [(error as Error).message] };
  } finally {
    await tab.close();
  }
}

function report(name: string, rows: readonly Row[]): void {
  const marked = rows.filter(({ quotations }) => quotations);
  const quotations = marked.reduce((sum, row) => sum + (row.quotations ?? 0), 0);
  const wrong = rows.filter((row) => row.wrong.length > 0);
  console.log(
    `${name}: ${rows.length} pages, ${marked.length} with ${quotations} quotations; ${wrong.length} not as they were`,
  );
  for (const row of wrong) console.log(`  ${row.id}: ${row.wrong.join('; ')}`);
}
