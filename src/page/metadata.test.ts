// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ArticleMeta } from './article.ts';
import { readMetadata } from './metadata.ts';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const URL_OF_PAGE = 'https://www.courier.example/strait/ferry-stays-in-port';

type Case = [html: string, expected: Partial<ArticleMeta>];

const TITLES: Record<string, Case> = {
  'the heading, not what search engines are told': [
    `${jsonLd({ '@type': 'NewsArticle', headline: 'Tarn ferry: why it stays in port' })}<h1>The ferry that stays in port</h1>`,
    { title: 'The ferry that stays in port' },
  ],
  'not a heading with the name of the paper': [
    '<title>Ferry stays in port - The Harbour Courier</title><meta property="og:site_name" content="The Harbour Courier"><h1>The Harbour Courier</h1>',
    { title: 'Ferry stays in port', site: 'The Harbour Courier' },
  ],
  'not a heading with the name of a section that stands in the title': [
    '<title>Ferry stays in port until the repairs are done | News from the Strait</title><h1>News from the Strait</h1><h1>Ferry stays in port until the repairs are done</h1>',
    { title: 'Ferry stays in port until the repairs are done' },
  ],
  'without site and section': [
    '<title>Ferry stays in port | Strait | courier.example</title>',
    { title: 'Ferry stays in port | Strait' },
  ],
  'a dash that is part of it': ['<title>Ferry stays - for now</title>', { title: 'Ferry stays - for now' }],
  'entities in attributes and in JSON': [
    jsonLd({ '@type': 'Article', headline: 'Kask&#8217;s ferry &amp; Marrow&#x2019;s pier' }),
    { title: 'Kask’s ferry & Marrow’s pier' },
  ],
  'an entity that is none': [
    jsonLd({ '@type': 'Article', headline: 'Kask &ferry; &#9999999999;' }),
    { title: 'Kask &ferry; &#9999999999;' },
  ],
  'nothing at all': ['<p>Ferry</p>', { title: null, byline: null, published: null, language: null }],
};

const BYLINES: Record<string, Case> = {
  'one author': [
    jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Oda Brenn' } }),
    { byline: 'Oda Brenn' },
  ],
  'several authors': [
    jsonLd({ '@type': 'NewsArticle', author: ['Oda Brenn', { name: 'Wim Sandel' }, { name: 'Oda Brenn' }] }),
    { byline: 'Oda Brenn, Wim Sandel' },
  ],
  'an author by reference': [
    jsonLd({
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#oda' } },
        { '@type': 'Person', '@id': '#oda', name: 'Oda Brenn' },
      ],
    }),
    { byline: 'Oda Brenn' },
  ],
  'an address is no author': [
    '<meta name="article:author" content="https://faces.example/oda"><p class="byline">By Oda Brenn</p>',
    { byline: 'Oda Brenn' },
  ],
  'a person before the paper itself': [
    `${jsonLd({ '@type': 'NewsArticle', author: { name: 'Courier' } })}<meta property="og:site_name" content="Courier"><p class="byline">By Oda Brenn</p>`,
    { byline: 'Oda Brenn' },
  ],
  'the paper where nobody else is named': [
    `${jsonLd({ '@type': 'NewsArticle', author: { name: 'Courier' } })}<meta property="og:site_name" content="Courier">`,
    { byline: 'Courier' },
  ],
  'printed with a date': ['<p class="byline">By Oda Brenn March 4, 2026 10:43</p>', { byline: 'Oda Brenn' }],
  'printed with an office': ['<p class="byline">By: Oda Brenn | Political editor</p>', { byline: 'Oda Brenn' }],
  'printed on a picture': ['<span class="author">Photograph by Wim Sandel</span>', { byline: null }],
};

const DATES: Record<string, Case> = {
  'structured data before the rest': [
    `${jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-04T10:00:00+01:00' })}<meta property="article:published_time" content="2025-01-01">`,
    { published: '2026-03-04T10:00:00+01:00' },
  ],
  'a date with a zone, in words': [
    '<meta name="pubdate" content="Wed, 04 Mar 2026 10:00:00 -0600">',
    { published: '2026-03-04T16:00:00.000Z' },
  ],
  'a date without a zone stays as it is': ['<meta name="date" content="4 March 2026">', { published: '4 March 2026' }],
  'the year 1 is no date': [
    `${jsonLd({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' })}<time datetime="2026-03-04">`,
    { published: '2026-03-04' },
  ],
  'the marked date before any other': [
    '<time datetime="2026-05-01">Today</time><time itemprop="datePublished" datetime="2026-03-03"></time>',
    { published: '2026-03-03' },
  ],
  'the date of the article, not of the page': [
    '<time datetime="2026-05-01">Today</time><article><time datetime="2026-03-04"></time></article>',
    { published: '2026-03-04' },
  ],
};

const LANGUAGES: [string, Case][] = [
  ['en_US', ['<html lang="en_US">', { language: 'en-US' }]],
  ['ZH-hans-cn', ['<html lang="ZH-hans-cn">', { language: 'zh-Hans-CN' }]],
  ['a word', ['<html lang="english">', { language: null }]],
  ['empty', ['<html lang=""><meta property="og:locale" content="de_CH">', { language: 'de-CH' }]],
  ['from structured data', [jsonLd({ '@type': 'NewsArticle', inLanguage: 'fr' }), { language: 'fr' }]],
];

const ADDRESSES: Record<string, Case> = {
  relative: [
    '<link rel="canonical" href="/strait/ferry">',
    { url: 'https://www.courier.example/strait/ferry', site: 'courier.example' },
  ],
  'the front page, as written on every page': ['<link rel="canonical" href="/">', { url: URL_OF_PAGE }],
  'no address': ['<link rel="canonical" href="javascript:void(0)">', { url: URL_OF_PAGE }],
  none: ['', { url: URL_OF_PAGE }],
};

describe.each([
  ['title', Object.entries(TITLES)],
  ['byline', Object.entries(BYLINES)],
  ['date', Object.entries(DATES)],
  ['language', LANGUAGES],
  ['address', Object.entries(ADDRESSES)],
] as [string, [string, Case][]][])('%s', (_, cases) => {
  it.each(cases)('%s', (_, [html, expected]) => {
    expect(readMetadata(page(html), URL_OF_PAGE)).toMatchObject(expected);
  });
});

it('answers without an address', () => {
  expect(readMetadata(page('<link rel="canonical" href="/a">'), '')).toMatchObject({ site: null, url: null });
});
