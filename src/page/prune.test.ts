// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { pointsElsewhere } from './pointers.ts';
import { prune } from './prune.ts';
import { readNodes } from './read-tree.ts';

const P =
  '<p>The ferry to the northern islands will stay in port until spring, Oda Brenn told the council on Monday evening.</p>';
const LINK = '<a href="/x">Ten winters that the islands will not forget</a>';

/** What is left where everything on the page had been kept. */
function left(html: string): string[] {
  document.body.innerHTML = html;
  const candidates = candidatesOf(readNodes(document.body), new Set(readNodes(document.body)));
  prune(candidates);
  return candidates.filter(({ kept }) => kept).map(({ words }) => words.slice(0, 9));
}

const T = 'The ferry';

const CASES: Record<string, [html: string, left: string[]]> = {
  'a paragraph that is one link': [`${P}<p>${LINK}</p>${P}`, [T, T]],
  'a pointer with a link': [`${P}<p>Also read: ${LINK}</p>${P}`, [T, T]],
  'a pointer alone': [`${P}<p>Advertisement</p>${P}<p>Lesen Sie auch</p>`, [T, T]],
  'a sentence that begins like a pointer': [
    `${P}<p>Related costs are not known, the harbour master said.</p>`,
    [T, 'Related c'],
  ],
  'a block quotation that is one link': [`${P}<blockquote><p>${LINK}</p></blockquote>`, [T, 'Ten winte']],
  'a list of links and the heading over it': [
    `${P}<h3>On this subject</h3><ul><li>${LINK}</li><li>${LINK}</li></ul>${P}`,
    [T, T],
  ],
  'a list with words beside its links': [
    `${P}<ul><li>${LINK}</li><li>The pier is ninety years old.</li></ul>`,
    [T, 'Ten winte', 'The pier '],
  ],
  'a heading at the end': [`${P}<h3>Comments</h3>`, [T]],
  'a heading over text': [`${P}<h3>The pier</h3>${P}`, [T, 'The pier', T]],
  'the next story of an endless page': [
    `<article><h1>Ferry</h1>${P.repeat(5)}</article><article><h1>Pier</h1>${P.replace('The', 'No').repeat(5)}</article>`,
    ['Ferry', T, T, T, T, T],
  ],
  'the entries of a live report': [
    `<article><h1>Ferry</h1>${P.repeat(5)}</article>${`<article><h2>At noon</h2>${P}</article>`.repeat(5)}`,
    ['Ferry', T, T, T, T, T, ...Array.from({ length: 5 }, () => ['At noon', T]).flat()],
  ],
  'other stories in boxes without headlines, below the one that describes itself': [
    `<article itemscope itemtype="http://schema.org/BlogPosting"><h1>Ferry</h1>${P.repeat(5)}</article><article><h3>More</h3><article>${P}</article><article>${P}</article></article>`,
    ['Ferry', T, T, T, T, T],
  ],
  'the entries of a report of which the first box describes itself and has no headline': [
    `<article itemscope itemtype="http://schema.org/BlogPosting">${P.repeat(5)}</article><article>${P}</article>`,
    [T, T, T, T, T, T],
  ],
  'many stories below, with headings that lead to them': [
    `<article><h1>Ferry</h1>${P.repeat(5)}</article>${`<article><h2><a href="/pier">The pier is old</a></h2>${P}</article>`.repeat(5)}`,
    ['Ferry', T, T, T, T, T],
  ],
};

describe('prune', () => {
  it.each(Object.entries(CASES))('%s', (_, [html, expected]) => {
    expect(left(html)).toEqual(expected);
  });
});

describe('pointers', () => {
  it.each(['Read more', '>> Auch interessant: ', 'À LIRE AUSSI Pierre', '【関連記事】', 'Czytaj więcej'])(
    '%s',
    (line) => {
      expect(pointsElsewhere(line)).toBe(true);
    },
  );
  it.each(['Relatedly, she said', 'Inhaltlich gehe es', 'She read more', ''])('not: %s', (line) => {
    expect(pointsElsewhere(line)).toBe(false);
  });
});
