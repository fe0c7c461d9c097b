// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOwned } from './framework.ts';

const CASES: Record<string, [html: string, owned: boolean]> = {
  'plain html': ['<main><!-- story --><article><p>Ferry</p></article></main>', false],
  'a comment of a content system': ['<article><!-- wp:paragraph --><p>Ferry</p></article>', false],
  'texts that React parts': ['<article><p>Ferry<!-- --> stays</p></article>', true],
  'a boundary of React': ['<main><!--$--><article><p>Ferry</p></article><!--/$--></main>', true],
  'fragments of Vue and Svelte': ['<article><!--[--><p>Ferry</p><!--]--></article>', true],
  'an element of Angular': ['<article _ngcontent-abc-1><p>Ferry</p></article>', true],
  'an element of a Vue component': ['<article data-v-7ba5bd90><p>Ferry</p></article>', true],
  'a class of Svelte': ['<article class="story svelte-1x2y3z"><p>Ferry</p></article>', true],
  'the root that Next fills': ['<div id="__next"><div><article><p>Ferry</p></article></div></div>', true],
};

describe('isOwned', () => {
  it.each(Object.entries(CASES))('%s', (_, [html, owned]) => {
    document.body.innerHTML = html;
    expect(isOwned(document.querySelector('p')!)).toBe(owned);
  });
});
