/**
 * Two hundred articles one after another in one tab, by client-side navigation: how much more memory the page's process
 * holds after the last than after the twentieth, each time once all that can be collected is. In a real Chromium, with
 * the extension; the page keeps nothing of what it showed.
 *
 *   node bench/memory.mjs [--articles N]
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { getBrowser } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '200' } } });
const ARTICLES = Number(values.articles);
/** By then everything that is made once has been made. */
const BEFORE = 20;

const SITE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Courier</title>
<meta property="og:type" content="article"></head><body><main></main><script>
const NAMES = ['Oda Brenn', 'Wim Sandel', 'Jorun Pell', 'Teodor Kask', 'Ilse Marrow', 'Ada Lund'];
const PLAIN = 'The ferry ran every day of that year, in rain and in wind, and nobody on the island remembers a morning without the bell of the pier.';
function go(n) {
  history.pushState(null, '', '/2026/11/14/article-' + n);
  const said = Array.from({ length: 30 }, (_, i) => {
    const name = NAMES[(n + i) % NAMES.length];
    return '<p>“We will paint pier number ' + (n * 31 + i) + ' before the winter,” said ' + name + ', the harbour master.</p><p>' + PLAIN + '</p>';
  });
  document.querySelector('main').innerHTML = '<article><h1>Article ' + n + '</h1>' + said.join('') + '</article>';
}
go(0);
</script></body></html>`;

const page = () => ({ body: SITE });
const site = await serve({ pages: { '/2026/11/14/article-0': page } });
const extension = 'dist/chrome';
const context = await chromium.launchPersistentContext('', {
  executablePath: getBrowser('chromium'),
  headless: true,
  chromiumSandbox: false,
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
});
try {
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/2026/11/14/article-0`);
  const protocol = await context.newCDPSession(tab);
  const held = async () => {
    for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  /** Once the reader has this article. */
  const read = (words) =>
    worker.evaluate(async (said) => {
      // The page of the first run may be in front.
      const [{ id }] = await chrome.tabs.query({ url: 'http://*/*' });
      for (let tries = 0; tries < 300; tries++) {
        const state = await chrome.tabs.sendMessage(id, { type: 'page:state' }).catch(() => 'null');
        if (JSON.parse(state)?.analysis?.quotations[0]?.text.includes(said)) return;
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`no “${said}” in 15 s`);
    }, words);
  let before = 0;
  for (let n = 1; n <= ARTICLES; n++) {
    await tab.evaluate((to) => go(to), n);
    await read(`pier number ${n * 31} before`);
    if (n === BEFORE) before = await held();
  }
  const after = await held();
  console.log(`memory: ${before.toFixed(1)} MB after ${BEFORE} articles, ${after.toFixed(1)} MB after ${ARTICLES}`);
  console.log(`  growth: ${((100 * (after - before)) / before).toFixed(1)} %\n`);
} finally {
  await context.close();
  await site.close();
}
