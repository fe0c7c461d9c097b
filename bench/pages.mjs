/**
 * Is it an article, and where is its text: measured in a real Chromium on stored pages, whose own scripts and requests
 * are blocked, beside Readability and Defuddle alone and beside what the command makes of the same html.
 *
 *   node bench/pages.mjs [--data ../shared/bench/data/dev/pages] [--limit N] [--every N] [--only WORD] [--list N]
 *
 * Every Nth page is a quicker look. A folder of pages holds pages.jsonl, {id, url, kind: "article" | "not-article", news, gold, text}, and html/ID.html.gz.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { getBrowser } from '../tools/browsers.mjs';
import { agreement, mean, median, quotesKept, share } from './measures.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench/data/dev/pages' },
    limit: { type: 'string' },
    every: { type: 'string', default: '1' },
    only: { type: 'string' },
    list: { type: 'string', default: '10' },
  },
});
const table = join(options.data, 'pages.jsonl');
if (!existsSync(table)) {
  console.log(`pages: nothing measured, ${options.data} is not there`);
  process.exit(0);
}
const pages = readFileSync(table, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ id, kind }) => !options.only || id.includes(options.only) || kind === options.only)
  .filter((_, i) => i % Number(options.every) === 0)
  .slice(0, Number(options.limit ?? 1e9));

async function bundle(entry, platform) {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    target: platform === 'node' ? 'node20' : 'chrome120',
    external: platform === 'node' ? ['linkedom', 'parse5'] : [],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The command's own reading of html. */
async function command() {
  const file = join('node_modules', '.cache', 'bench-read-html.mjs');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  writeFileSync(file, await bundle('../src/cli/read-html.ts', 'node'));
  return (await import(new URL(`../${file}`, import.meta.url).href)).readHtml;
}

const readHtml = await command();
const inPage = await bundle('./in-page.ts', 'browser');
const browser = await chromium.launch({ executablePath: getBrowser('chromium'), chromiumSandbox: false });
const rows = [];
try {
  const context = await browser.newContext({ bypassCSP: false, serviceWorkers: 'block' });
  for (const page of pages) rows.push(await measure(context, page));
} finally {
  await browser.close();
}
report(rows);

async function measure(context, page) {
  const html = gunzipSync(readFileSync(join(options.data, 'html', `${page.id}.html.gz`)));
  const address = page.url ?? 'https://page.example/';
  const tab = await context.newPage();
  let served = false;
  await tab.route('**/*', (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ body: html, headers });
  });
  try {
    await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    const seen = await tab.evaluate(
      `${inPage};quotelightBench(${JSON.stringify(page.url ?? '')}, ${rows.length % 2 === 0})`,
    );
    const read = readHtml(html.toString('utf8'), page.url ?? '');
    return { page, seen, command: 'reason' in read ? null : read.input.text };
  } catch (error) {
    return { page, failed: String(error).split('\n')[0] };
  } finally {
    await tab.close();
  }
}

/** As it ships, where it has been built. */
function gateSize() {
  const file = 'dist/chrome/gate.js';
  return existsSync(file) ? gzipSync(readFileSync(file)).length : 'not built';
}

function report(all) {
  const done = all.filter((row) => row.seen);
  const good = done.filter(
    ({ page }) => page.kind === 'article' && page.news && /^(?:human|publisher)$/.test(page.gold),
  );
  const others = done.filter(({ page }) => page.kind !== 'article');
  const figures = (texts, isArticle) => {
    const scores = texts.map(([text, gold]) => agreement(gold, text ?? ''));
    // Who finds no text loses recall alone, as in report.mjs.
    const precision = mean(scores.filter((_, i) => texts[i][0]).map((score) => score.precision));
    const recall = mean(scores.map((score) => score.recall));
    const kept = texts.map(([text, gold]) => quotesKept(gold, text ?? ''));
    const sum = (key) => kept.reduce((total, one) => total + one[key], 0);
    return {
      precision: share(precision),
      recall: share(recall),
      f1: share((2 * precision * recall) / (precision + recall)),
      'below .5': scores.filter(({ f1 }) => f1 < 0.5).length,
      'quotes kept': share(sum('kept') / sum('all')),
      'quotes right': share(sum('real') / sum('shown')),
      'news found': isArticle && share(mean(good.map((row) => +isArticle(row)))),
      'others taken': isArticle && share(mean(others.map((row) => +isArticle(row)))),
    };
  };
  const times = (list, key) => list.map(({ seen }) => Math.round(seen.ms[key] * 100) / 100);
  console.log(`pages ${done.length}, news articles ${good.length}, others ${others.length}`);
  const by = (text) => good.map((row) => [text(row), row.page.text]);
  console.table({
    'extension, in the browser': figures(
      by(({ seen }) => seen.text),
      ({ seen }) => seen.text !== null,
    ),
    'extension, by the command': figures(
      by(({ command }) => command),
      ({ command }) => command !== null,
    ),
    'readability alone': figures(
      by(({ seen }) => seen.readability),
      ({ seen }) => seen.readerable,
    ),
    'defuddle alone': figures(by(({ seen }) => seen.defuddle)),
  });
  const worst = (times) => Math.max(0, ...times);
  const total = (times) => times.reduce((sum, time) => sum + time, 0);
  const ratio = (of) => `${share(of(times(good, 'extract')) / of(times(good, 'readability')))} times`;
  console.table({
    'gate, bytes gzipped': gateSize(),
    'gate on others, median ms': median(times(others, 'gate')),
    'gate on others, worst ms': worst(times(others, 'gate')),
    'extraction, median ms': median(times(good, 'extract')),
    'readability, median ms': median(times(good, 'readability')),
    'defuddle, median ms': median(times(good, 'defuddle')),
    'extraction beside readability, medians': ratio(median),
    'extraction beside readability, sums': ratio(total),
  });
  const list = Number(options.list);
  const say = (title, lines) => lines.length && console.log(`${title}\n  ${lines.slice(0, list).join('\n  ')}`);
  say(
    'browser and command disagree',
    done
      .map(({ page, seen, command }) => [agreement(command ?? '', seen.text ?? '').f1, page.id])
      .filter(([f1]) => f1 < 0.98)
      .sort(([a], [b]) => a - b)
      .map(([f1, id]) => `${f1.toFixed(2)} ${id}`),
  );
  say(
    'worst texts',
    good
      .map(({ page, seen }) => [agreement(page.text, seen.text ?? ''), page.id])
      .sort(([a], [b]) => a.f1 - b.f1)
      .map(
        ([{ f1, precision, recall }, id]) => `${f1.toFixed(2)} (${precision.toFixed(2)}, ${recall.toFixed(2)}) ${id}`,
      ),
  );
  say(
    'others taken for articles',
    others.filter(({ seen }) => seen.article).map(({ page }) => `${page.id} ${page.url}`),
  );
  say(
    'failed',
    all.filter((row) => row.failed).map(({ page, failed }) => `${page.id} ${failed}`),
  );
}
