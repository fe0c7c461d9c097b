/**
 * Every stored page in real browsers with the extension: what its marks change besides colour (e2e/untouched.ts). Nothing
 * is timed here. All pages in Chromium, a hundred spread over them in Firefox; the pages' own scripts and requests are
 * blocked.
 */
import type { Browser, BrowserName } from '../e2e/driver/browser.ts';
import { takeCopy } from '../e2e/restored.ts';
import { allPages, CUT_OFF } from '../e2e/shared-data.ts';
import { untouched } from '../e2e/untouched.ts';
import { inEachBrowser, withPages } from './browsers.ts';

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
  await inEachBrowser(async (name) => report(name, await lookAt(name, Math.min(limit, HOW_MANY[name]))));
}

async function lookAt(name: BrowserName, count: number): Promise<Row[]> {
  const pages = allPages(count);
  const rows: Row[] = [];
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    const served = some.map(({ id, html }) => [`/${id}.html`, () => ({ body: html(), headers: CUT_OFF })] as const);
    const all = async (browser: Browser, origin: string) => {
      for (const { id } of some) rows.push({ id, ...(await one(browser, `${origin}/${id}.html`)) });
      for (const error of await browser.errors()) rows.push({ id: 'the console', quotations: null, wrong: [error] });
    };
    await withPages(name, Object.fromEntries(served), all, { preload: takeCopy });
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
