import { describe, expect, it } from 'vitest';
import { documentOf } from './html-tree.ts';

/** What browsers make of the same text. */
const TREES: Record<string, [html: string, body: string]> = {
  nothing: ['', ''],
  'no body': ['<p>Ferry', '<p>Ferry</p>'],
  'a paragraph inside a paragraph': ['<p>Ferry<p>Pier', '<p>Ferry</p><p>Pier</p>'],
  'a block that comes before the body': ['<head><div>Ferry</div></head><body><p>Pier', '<div>Ferry</div><p>Pier</p>'],
  'two bodies': ['<body><p>Ferry</body><body><p>Pier</body>', '<p>Ferry</p><p>Pier</p>'],
  'crossed tags': ['<b><i>Ferry</b>Pier</i>', '<b><i>Ferry</i></b><i>Pier</i>'],
  'text in a table': ['<table>Ferry<tr><td>Pier', 'Ferry<table><tbody><tr><td>Pier</td></tr></tbody></table>'],
  entities: ['&ldquo;Ferry&rdquo; &#8212; pier', '“Ferry” — pier'],
};

describe('documentOf', () => {
  it.each(Object.entries(TREES))('%s', (_, [html, body]) => {
    expect(documentOf(html).body.innerHTML).toBe(body);
  });

  it('keeps attributes, of the root as well', () => {
    const document = documentOf('<html lang="en"><body class="a"><svg xlink:href="#x" viewBox="0 0 1 1"></svg>');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.body.getAttribute('class')).toBe('a');
    expect(document.querySelector('svg')!.getAttribute('viewBox')).toBe('0 0 1 1');
  });

  it('nests no deeper than browsers do, and loses nothing', () => {
    const document = documentOf(`${'<div>'.repeat(3000)}<p>Ferry</p><p>Pier</p>`);
    let depth = 0;
    for (let at: Element | null = document.querySelector('p'); at; at = at.parentElement) depth++;
    expect(depth).toBeLessThanOrEqual(520);
    expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['Ferry', 'Pier']);
  });
});
