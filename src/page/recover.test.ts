// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { readNodes } from './read-tree.ts';
import { recover } from './recover.ts';
import { saidBy } from './said.ts';

const sentence = (start: string) =>
  `${start} the ferry to the northern islands will stay in port until spring, Oda Brenn told the council on Monday.`;
const p = (start: string, more = '') => `<p${more}>${sentence(start)}</p>`;
const K = ' data-kept';

/** First words of what is kept, where only what stands in elements with data-kept was kept before. */
function kept(body: string, head = ''): string[] {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  const readable = readNodes(document.body).filter((node) => node.parentElement?.closest('[data-kept]'));
  const candidates = candidatesOf(readNodes(document.body), new Set(readable));
  recover(candidates, document, saidBy(document));
  return candidates.filter((one) => one.kept).map(({ words }) => words.split(' ')[0]);
}

const witness = (starts: string[], before = '') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    articleBody: before + starts.map((start) => `<p>${sentence(start)}</p>`).join('\n'),
  })}</script>`;

const KEPT = p('a', K) + p('b', K) + p('c', K);

const CASES: Record<string, [body: string, kept: string[], head?: string]> = {
  'nothing to recover': [`<article>${KEPT}</article>`, ['a', 'b', 'c']],
  'an opening paragraph beside the others': [`<div>${p('first')}${KEPT}</div>`, ['first', 'a', 'b', 'c']],
  'a block quotation between them': [
    `<div>${KEPT}<blockquote>${p('quoted')}</blockquote></div>`,
    ['a', 'b', 'c', 'quoted'],
  ],
  'not a box of another kind': [`<div>${KEPT}<p class="newsletter">${sentence('letter')}</p></div>`, ['a', 'b', 'c']],
  'a body over two containers': [
    `<main><div class="text">${KEPT}${KEPT}</div><div class="text">${p('d')}${p('e')}</div></main>`,
    ['a', 'b', 'c', 'a', 'b', 'c', 'd', 'e'],
  ],
  'not paragraphs of the same make far away': [
    `<main><div><div><div><div><div><div><div class="text">${KEPT}</div></div></div></div></div></div></div></main><div class="text">${p('far')}</div>`,
    ['a', 'b', 'c'],
  ],
  'not teasers that run in one long line': [
    `<main>${KEPT}</main><div>${sentence('teaser').repeat(9)}</div>`,
    ['a', 'b', 'c'],
  ],
  'a notice in place of the article': [
    `<div class="notice">${p('notice', K)}</div><div id="story">${['a', 'b', 'c', 'd', 'e'].map((w) => p(w)).join('')}</div>`,
    ['a', 'b', 'c', 'd', 'e'],
  ],
  'a standfirst by its class': [
    `<div class="standfirst">${sentence('lead')}</div><div>${KEPT}</div>`,
    ['lead', 'a', 'b', 'c'],
  ],
  'a standfirst by the description': [
    `<div><span>${sentence('lead')}</span></div><section>${KEPT}</section>`,
    ['lead', 'a', 'b', 'c'],
    `<meta name="description" content="${sentence('lead').slice(0, 90)} …">`,
  ],
  'what the page calls its article, wherever it stands': [
    `<div>${KEPT}</div><main><div><span>${sentence('apart')}</span></div></main>`,
    ['a', 'b', 'c', 'apart'],
    witness(['a', 'b', 'c', 'apart', 'e', 'f', 'g'], 'Tom &amp; Oda: '),
  ],
  'not where the page describes several articles': [
    `<div>${KEPT}</div><main><div><span>${sentence('apart')}</span></div></main>`,
    ['a', 'b', 'c'],
    witness(['a', 'b', 'c', 'apart', 'e', 'f', 'g']) + witness(['d', 'e', 'f', 'g', 'h', 'i', 'j']),
  ],
  'no other line above the text': [
    `<div><span>${sentence('slogan')}</span></div><section>${KEPT}</section>`,
    ['a', 'b', 'c'],
  ],
};

describe('recover', () => {
  it.each(Object.entries(CASES))('%s', (_, [body, expected, head]) => {
    expect(kept(body, head)).toEqual(expected);
  });
});
