/** The demo, the founding article and twenty real pages: everything that has to hold on an article. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArticle } from './article-checks.ts';
import { quotes, type Row } from './quotes-command.ts';
import { useBrowser } from './session.ts';
import { CUT_OFF, PLAIN, realPages, seed } from './shared-data.ts';

const EVERY = Number.POSITIVE_INFINITY;

describe('articles', () => {
  const founding = seed();
  const real = realPages();
  const pages = Object.fromEntries([
    ...(founding ? [['/seed.html', { body: founding.html }]] : []),
    ...real.flatMap(({ id, html }) => [
      [`/${id}.html`, { body: html, headers: CUT_OFF }],
      [`/plain/${id}.html`, { body: html, headers: PLAIN }],
    ]),
  ]);
  const session = useBrowser({ folder: 'demo', pages });

  const articles = [
    { name: 'demo', path: '/index.html', html: readFileSync('demo/index.html', 'utf8'), cards: EVERY },
    ...(founding ? [{ name: 'seed', path: '/seed.html', html: founding.html, cards: EVERY }] : []),
    ...real.map(({ id, html }) => ({ name: id, path: `/${id}.html`, plain: `/plain/${id}.html`, html, cards: 3 })),
  ];
  let rows: Row[];
  beforeAll(() => {
    rows = quotes(articles.map(({ name, path, html }) => ({ id: name, html, url: session.origin + path })));
  });
  for (const [i, article] of articles.entries()) checkArticle(session, { ...article, row: () => rows[i] });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
