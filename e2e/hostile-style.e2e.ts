/** Pages that fight over <mark>: a policy that forbids all styles, and rules of their own that would win. */
import { afterEach, describe, expect, it } from 'vitest';
import { PALETTE } from '../src/page/palette.ts';
import { type Tab, until } from './driver/browser.ts';
import { marks } from './reader.ts';
import { useBrowser } from './session.ts';

const SENTENCE = 'The ferry to the northern islands will stay in port until spring, the council heard on Monday. ';
const page = (style: string) => `<!doctype html><html lang="en"><head><title>Ferry stays in port</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-14">${style}</head><body><article>
<h1>Ferry stays in port</h1><p>${SENTENCE}${SENTENCE}</p>
<p>“We will have flour and candles,” said Oda Brenn, a baker on the largest island. ${SENTENCE}</p>
<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(3)}</p></article></body></html>`;

const RULES = `<style>@layer base { mark { background: red !important; padding: 20px !important } }
mark { background: yellow !important; color: red !important; font-weight: 900 !important; display: block !important }
p mark::before { content: "!" }</style>`;

const PAGES = {
  '/policy.html': { body: page(''), headers: { 'content-security-policy': "default-src 'none'" } },
  '/rules.html': { body: page(RULES) },
};

describe('pages that fight over marks', () => {
  const session = useBrowser({ pages: PAGES });
  let tab: Tab;
  afterEach(() => tab.close());

  it.each(Object.keys(PAGES))('marks look as they should on %s', async (path) => {
    tab = await session.open(path);
    await until('marks', async () => (await marks(tab)).length > 0);
    const look = await tab.evaluate(() => {
      const mark = document.querySelector('mark')!;
      const own = getComputedStyle(mark);
      const around = getComputedStyle(mark.parentElement!);
      return {
        colour: Number(mark.dataset.quotelightColour),
        fill: own.backgroundColor,
        line: `${own.borderBottomWidth} ${own.borderBottomStyle}`,
        display: own.display,
        padding: own.padding,
        before: getComputedStyle(mark, '::before').content,
        words: own.color === around.color && own.fontWeight === around.fontWeight,
      };
    });
    const { fill } = PALETTE[look.colour].light;
    expect(look).toEqual({
      colour: look.colour,
      fill: `rgb(${[1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16)).join(', ')})`,
      line: '2px solid',
      display: 'inline',
      padding: '0px',
      before: 'none',
      words: true,
    });
  });
});
