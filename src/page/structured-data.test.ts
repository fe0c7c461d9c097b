// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { things, typesOf } from './structured-data.ts';

const typesIn = (...scripts: string[]) => {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  return things(new DOMParser().parseFromString(html, 'text/html')).map(typesOf);
};

const SHAPES: Record<string, [scripts: string[], types: string[][]]> = {
  'an object': [['{"@type":"NewsArticle"}'], [['newsarticle']]],
  'an array': [['[{"@type":"WebSite"},{"@type":"NewsArticle"}]'], [['website'], ['newsarticle']]],
  'a graph': [['{"@graph":[{"@type":"WebPage"},{"@type":"Article"}]}'], [['webpage'], ['article']]],
  'several types': [['{"@type":["NewsArticle","BlogPosting"]}'], [['newsarticle', 'blogposting']]],
  'an address for a type': [['{"@type":"http://schema.org/NewsArticle"}'], [['newsarticle']]],
  'a page and what it is about': [
    ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'],
    [['webpage'], ['newsarticle']],
  ],
  'several scripts': [
    ['{"@type":"WebSite"}', '{"@type":"NewsArticle"}'],
    [['website'], ['newsarticle']],
  ],
  'raw line breaks': [['{"@type":"NewsArticle","headline":"Ferry\n stays"}'], [['newsarticle']]],
  'a trailing comma': [['{"@type":"NewsArticle","headline":"Ferry",}'], [['newsarticle']]],
  'a comment around it': [['<!--{"@type":"NewsArticle"}-->'], [['newsarticle']]],
  'CDATA around it': [['<![CDATA[{"@type":"NewsArticle"}]]>'], [['newsarticle']]],
  'the stories of a list are not the page': [
    ['{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle"}}]}'],
    [['itemlist']],
  ],
  'a broken one beside a good one': [['{"@type":', '{"@type":"NewsArticle"}'], [['newsarticle']]],
  'other values': [['null', '7', '"NewsArticle"', '{"@type":7}', ''], [[]]],
};

describe('things', () => {
  it.each(Object.entries(SHAPES))('%s', (_, [scripts, types]) => {
    expect(typesIn(...scripts)).toEqual(types);
  });

  it('of any way to write the type of the script', () => {
    const html = '<script type="application/LD+JSON; charset=utf-8">{"@type":"NewsArticle"}</script>';
    expect(things(new DOMParser().parseFromString(html, 'text/html'))).toHaveLength(1);
  });

  it('does not follow objects without end', () => {
    expect(typesIn(`${'{"mainEntity":'.repeat(500)}{"@type":"NewsArticle"}${'}'.repeat(500)}`)).toEqual([]);
  });
});
