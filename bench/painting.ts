/**
 * Painting an article's quotations, beside mark.js told to mark the same ranges over the whole article, and what it costs
 * to take either away again. In both browsers; milliseconds are of this machine, how many times as fast is of one run.
 * The layout that marks bring about is the browser's work and about the same for both.
 */
import { inEachBrowser, keepAway, scriptOf, withPages } from './browsers.ts';
import type { Cost, measure } from './painting-in-page.ts';

/** Of so many paragraphs so many quote; the last has three elements a paragraph, fifteen thousand in all. */
const ARTICLES = [
  { quotations: 50, paragraphs: 150 },
  { quotations: 500, paragraphs: 1500 },
  { quotations: 500, paragraphs: 5000 },
];
const ROUNDS = 5;

export async function printPainting(): Promise<void> {
  const script = await scriptOf('bench/painting-in-page.ts', 'painting');
  const pages = Object.fromEntries(ARTICLES.map((size, i) => [`/${i}`, () => ({ body: article(size) })]));
  await inEachBrowser((name) =>
    withPages(name, pages, async (browser, origin) => {
      await keepAway(browser);
      const table: Record<string, Record<string, string>> = {};
      for (const [i, { quotations, paragraphs }] of ARTICLES.entries()) {
        const tab = await browser.open(`${origin}/${i}`);
        const call = `async () => { ${script}; return painting.measure(${ROUNDS}); }`;
        const costs = await tab.evaluate({ toString: () => call } as () => ReturnType<typeof measure>);
        table[`${quotations} quotations, ${paragraphs} paragraphs`] = row(costs);
        await tab.close();
      }
      console.log(`${name}: painting + layout + clearing`);
      console.table(table);
    }),
  );
}

function row({ marks, ranges, markJs }: ReturnType<typeof measure>): Record<string, string> {
  const ms = ({ paint, layout, clear }: Cost) => [paint, layout, clear].map((x) => x.toFixed(1)).join(' + ');
  const times = (ours: Cost) => (markJs.paint / ours.paint).toFixed(1);
  return {
    'marks, ms': ms(marks),
    'ranges, ms': ms(ranges),
    'mark.js, ms': ms(markJs),
    'marks, times as fast': times(marks),
    'ranges, times as fast': times(ranges),
  };
}

/** Paragraphs as pages have them, with an emphasis or a link. */
function article({ quotations, paragraphs }: (typeof ARTICLES)[number]): string {
  const every = paragraphs / quotations;
  const paragraph = (i: number) =>
    i % every === 0
      ? `<p>“We will <em>paint</em> pier number ${i} before the winter,” said <a href="#p">Oda Brenn</a>, the harbour master.</p>`
      : '<p>Nobody had asked <b>the council</b>, which meets in the <i>old customs house</i> on the first Tuesday of the month.</p>';
  const body = Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Piers</title><article>${body}</article></html>`;
}
