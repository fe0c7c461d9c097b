/**
 * The whole path in real browsers: from "this is an article" to painted marks, beside Readability alone on the same page.
 * The stored pages' own scripts and requests are blocked. Every page is a fresh one, as a reader meets it: nothing in it
 * is warm. All figures are ratios within one page, or milliseconds of this machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CUT_OFF } from '../e2e/shared-data.ts';
import { foldTables } from '../tools/fold-tables.mjs';
import { inEachBrowser, keepAway, scriptOf, withPages } from './browsers.ts';
import type { measure } from './path-in-page.ts';

type Measured = Awaited<ReturnType<typeof measure>> & { start: number };
type Row = NonNullable<Measured['ours']> & Pick<Measured, 'readability' | 'start'>;

export async function printPath(folder: string, limit: number): Promise<void> {
  const pages = readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; url: string | null; kind: string; news: boolean })
    .filter(({ kind, news }) => kind === 'article' && news);
  const some = pages.filter((_, i) => i % Math.ceil(pages.length / limit) === 0);
  // With tables as they are shipped.
  const script = await scriptOf('bench/path-in-page.ts', 'path', [foldTables]);
  const html = (id: string) => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
  const served = some.map(
    ({ id }) => [`/${encodeURIComponent(id)}`, () => ({ body: html(id), headers: CUT_OFF })] as const,
  );
  await inEachBrowser((name) =>
    withPages(name, Object.fromEntries(served), async (browser, origin) => {
      await keepAway(browser);
      const rows: Row[] = [];
      for (const [i, { id, url }] of some.entries()) {
        const tab = await browser.open(`${origin}/${encodeURIComponent(id)}`);
        const call = `async () => {
          const began = performance.now();
          ${script}
          const start = performance.now() - began;
          return { ...(await path.measure(${JSON.stringify(url ?? '')}, ${i % 2 === 0})), start };
        }`;
        const { ours, ...rest } = await tab.evaluate({ toString: () => call } as () => Promise<Measured>);
        if (ours) rows.push({ ...ours, ...rest });
        await tab.close();
      }
      report(name, rows);
    }),
  );
}

function report(name: string, rows: readonly Row[]) {
  const at = (list: number[], share: number) =>
    list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
  const row = (values: number[]) => ({ median: at(values, 0.5).toFixed(2), '95th': at(values, 0.95).toFixed(2) });
  const sum = (of: (r: Row) => number) => rows.reduce((all, each) => all + of(each), 0);
  const whole = (r: Row) => r.start + r.extract + r.analyse + r.paint;
  const longest = rows.map((r) => Math.max(r.start, r.longest));
  console.log(`${name}: ${rows.length} articles`);
  console.table({
    'whole path, by Readability alone': row(rows.map((r) => whole(r) / r.readability)),
    'extraction, by Readability alone': row(rows.map((r) => r.extract / r.readability)),
    'start of the script, ms': row(rows.map((r) => r.start)),
    'extraction, ms': row(rows.map((r) => r.extract)),
    'analysis, ms': row(rows.map((r) => r.analyse)),
    'painting, ms': row(rows.map((r) => r.paint)),
    'Readability, ms': row(rows.map((r) => r.readability)),
    'longest task, ms': row(longest),
  });
  console.log(`  no task over 50 ms on ${longest.filter((ms) => ms <= 50).length} of ${rows.length}`);
  console.log(`  of all of them together: ${(sum(whole) / sum((r) => r.readability)).toFixed(2)} times Readability`);
  console.log(`  extraction alone: ${(sum((r) => r.extract) / sum((r) => r.readability)).toFixed(2)} times\n`);
}
