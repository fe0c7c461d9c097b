// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const SENTENCE =
  'The ferry to the northern islands will not run before the repairs of the pier are finished in spring. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const og = (type: string, published = false) =>
  `<meta property="og:type" content="${type}">${published ? '<meta property="article:published_time" content="2026-03-04">' : ''}`;
const teasers = '<div><h3><a href="/a">Ferry stays in port</a></h3><p>Repairs take until spring.</p></div>'.repeat(20);
/** A short notice with its own heading and time, on a page that its content system calls so. */
const notice = (classes: string) =>
  `<body class="${classes}"><h1>Ferry stays</h1><time>4 March</time>${paragraphs(2)}</body>`;
const STORY = 'https://courier.example/2026/03/ferry-stays-in-port-until-spring';
const PLAIN = 'https://courier.example/ferry';

const ARTICLES: Record<string, [url: string, html: string]> = {
  'structured data': [PLAIN, jsonLd({ '@type': 'NewsArticle' }) + paragraphs(2)],
  'structured data in an array': [PLAIN, jsonLd([{ '@type': 'WebSite' }, { '@type': 'Article' }]) + paragraphs(2)],
  'structured data in a graph, with several types': [
    PLAIN,
    jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle', 'Thing'] }] }) + paragraphs(2),
  ],
  'structured data below the page': [
    PLAIN,
    jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'https://schema.org/ReportageNewsArticle' } }) + paragraphs(2),
  ],
  'structured data with raw line breaks': [
    PLAIN,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\nstays"}</script>${paragraphs(2)}`,
  ],
  'open graph with a date': [PLAIN, og('article', true) + paragraphs(3)],
  microdata: [PLAIN, `<div itemscope itemtype="https://schema.org/NewsArticle">${paragraphs(5)}</div>`],
  'a dated address and text, nothing else': [STORY, `<h1>Ferry stays</h1>${paragraphs(5)}`],
  'lines broken in one cell': [STORY, `<table><td>${`${SENTENCE.repeat(2)}<br><br>`.repeat(8)}</td></table>`],
  'paragraphs that are divs': [STORY, `<main>${`<div>${SENTENCE.repeat(2)}</div>`.repeat(8)}</main>`],
  'an article of many sections that lie far apart': [
    PLAIN,
    `${og('article')}<article>${`<div><section>${paragraphs(1)}</section></div>`.repeat(3)}<div>${paragraphs(5)}</div>${`<section><div><div>${paragraphs(1)}</div></div></section>`.repeat(24)}</article>`,
  ],
  'a short story among teasers': [STORY, og('article', true) + paragraphs(2) + teasers],
  'no spaces between words': [
    STORY,
    `<p>${'渡船は桟橋の修理が終わる春まで北の島々へは運航されない。'.repeat(4)}</p>`.repeat(6),
  ],
  'a short notice, where the content system says that it is a post': [PLAIN, notice('single single-post postid-12')],
  'a post of which open graph does not say when it came out': [
    PLAIN,
    `${og('article')}<body class="single single-post">${paragraphs(2)}</body>`,
  ],
  'a short notice whose headline stands under the name of a list': [
    'https://courier.example/news/ferry-stays-in-port-until-spring',
    paragraphs(2),
  ],
  'what is just enough': [
    'http://localhost:8080/ferry',
    `<meta name="date" content="2026-03-04"><div itemscope itemtype="https://schema.org/NewsArticle">${`<div><section>${paragraphs(1)}</section></div>`.repeat(2)}</div>`,
  ],
  'a file on this machine': ['http://localhost:8080/index.html', og('article') + paragraphs(3)],
};

const OTHERS: Record<string, [url: string, html: string]> = {
  'a front page that calls itself an article': ['https://courier.example/', og('article') + teasers + paragraphs(9)],
  'a front page in one of several languages': ['https://courier.example/fr/', og('article', true) + paragraphs(3)],
  'a section of teasers': ['https://courier.example/news/', og('website') + teasers],
  'a list that describes its stories': [
    'https://courier.example/world-stories',
    jsonLd({ '@graph': Array(12).fill({ '@type': 'NewsArticle' }) }) + teasers,
  ],
  'a list of items': [
    'https://courier.example/world-stories',
    jsonLd({ '@type': 'ItemList', itemListElement: [{ item: { '@type': 'NewsArticle' } }] }) + teasers,
  ],
  'a search': ['https://courier.example/find?q=ferry', og('article') + teasers + paragraphs(2)],
  'a product': [
    'https://shop.example/product/folding-boat-with-two-oars-and-sail',
    jsonLd({ '@type': 'Product' }) + og('article') + paragraphs(4),
  ],
  'a thread': [
    'https://boats.example/threads/which-paint-for-a-wooden-boat.4711',
    og('article') +
      `<div><div itemscope itemtype="https://schema.org/Comment"><p>${SENTENCE}</p></div></div>`.repeat(15),
  ],
  documentation: [
    'https://boats.example/docs/rigging/the-main-sail-and-its-ropes',
    jsonLd({ '@type': 'TechArticle' }) + paragraphs(20),
  ],
  'a service with words all over': [
    'https://boats.example/rent',
    og('article') + `<section><div><div>${paragraphs(1)}</div></div></section>`.repeat(12),
  ],
  'a page of a content system that is no post': [PLAIN, notice('page page-id-12')],
  'a product of a content system': [PLAIN, notice('single single-product postid-12')],
  'a post that has its text all over': [
    PLAIN,
    `${og('article', true)}<body class="single single-post">${`<section><div><div>${paragraphs(1)}</div></div></section>`.repeat(12)}</body>`,
  ],
  'a place under the name of a list': ['https://courier.example/news/northern-islands', paragraphs(2)],
  'nothing at all': [PLAIN, ''],
};

describe('takes for an article', () => {
  it.each(Object.entries(ARTICLES))('%s', (_, [url, html]) => {
    const { article, why } = detect(page(html), url);
    expect(article, why.join(', ')).toBe(true);
  });
});

describe('does not take for an article', () => {
  it.each(Object.entries(OTHERS))('%s', (_, [url, html]) => {
    const { article, why } = detect(page(html), url);
    expect(article, why.join(', ')).toBe(false);
  });
});

describe('cost', () => {
  it('asks a front page nothing, and does not look at the text of a page that no text could make an article', () => {
    const front = page(teasers + paragraphs(9));
    const asked: string[] = [];
    const querySelectorAll = front.querySelectorAll.bind(front);
    front.querySelectorAll = ((selector: string) => {
      asked.push(selector);
      return querySelectorAll(selector);
    }) as typeof front.querySelectorAll;
    detect(front, 'https://courier.example/');
    expect(asked).toEqual([]);
    detect(front, 'https://courier.example/tag/ferries');
    expect(asked).not.toContain('p');
    expect(asked.length).toBeGreaterThan(0);
    detect(front, STORY);
    expect(asked).toContain('p');
  });

  it('changes nothing on the page', () => {
    const html = og('article', true) + paragraphs(3);
    const before = page(html);
    detect(before, STORY);
    expect(before.isEqualNode(page(html))).toBe(true);
  });
});
