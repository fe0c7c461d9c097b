/**
 * Painting an article's quotations, beside mark.js told to mark the same ranges over the whole article, and what it costs
 * to take either away again. In both browsers; milliseconds are of this machine, how many times as fast is of one run.
 * The layout that marks bring about is the browser's work and about the same for both.
 */
import { build } from 'esbuild';
import { launch } from '../e2e/driver/launch.ts';
import { type BrowserName, findBrowser } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';
import type { Cost, measure } from './painting-in-page.ts';

/** Of so many paragraphs so many quote. */
const ARTICLES = [
  { quotations: 50, paragraphs: 150 },
  { quotations: 500, paragraphs: 1500 },
  { quotations: 500, paragraphs: 6000 },
];
const ROUNDS = 5;

export async function printPainting(): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    const path = findBrowser(name);
    if (path) await inBrowser(name, path);
    else console.log(`${name}: nothing measured, it is not there`);
  }
}

async function inBrowser(name: BrowserName, path: string): Promise<void> {
  const pages = Object.fromEntries(ARTICLES.map((size, i) => [`/${i}`, () => ({ body: article(size) })]));
  const site = await serve({ pages });
  const extension = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;
  const browser = await launch({ name, path, extension, only: site.origin });
  const script = await bundle();
  const table: Record<string, Record<string, string>> = {};
  try {
    // The extension itself stays away.
    await browser.extension(() => chrome.storage.sync.set({ options: { when: 'click' } }));
    for (const [i, { quotations, paragraphs }] of ARTICLES.entries()) {
      const tab = await browser.open(`${site.origin}/${i}`);
      const call = `async () => { ${script}; return painting.measure(${ROUNDS}); }`;
      const { marks, ranges, markJs } = await tab.evaluate({ toString: () => call } as () => ReturnType<
        typeof measure
      >);
      const ms = ({ paint, layout, clear }: Cost) => [paint, layout, clear].map((x) => x.toFixed(1)).join(' + ');
      const times = (ours: Cost) => (markJs.paint / ours.paint).toFixed(1);
      table[`${quotations} quotations, ${paragraphs} paragraphs`] = {
        'marks, ms': ms(marks),
        'ranges, ms': ms(ranges),
        'mark.js, ms': ms(markJs),
        'marks, times as fast': times(marks),
        'ranges, times as fast': times(ranges),
      };
      await tab.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${name}: painting + layout + clearing`);
  console.table(table);
}

/** Paragraphs as pages have them, with an emphasis or a link. */
function article({ quotations, paragraphs }: (typeof ARTICLES)[number]): string {
  const every = paragraphs / quotations;
  const paragraph = (i: number) =>
    i % every === 0
      ? `<p>“We will <em>paint</em> pier number ${i} before the winter,” said <a href="#p">Oda Brenn</a>, the harbour master.</p>`
      : '<p>Nobody had asked <b>the council</b>, which meets in the old customs house on the first Tuesday of the month.</p>';
  const body = Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Piers</title><article>${body}</article></html>`;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/painting-in-page.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'painting',
    target: ['chrome120', 'firefox140'],
  });
  return outputFiles[0].text;
}
