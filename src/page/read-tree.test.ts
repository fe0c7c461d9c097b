// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { readNodes } from './read-tree.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readParagraphs(readNodes(document.body));
};

const CASES: Record<string, [html: string, text: string]> = {
  'small letters over ruby': ['<p>The <ruby>渡<rp>(</rp><rt>watari</rt><rp>)</rp></ruby> goes.</p>', 'The 渡 goes.'],
  'a hidden paragraph': ['<p>Lund said.</p><p hidden>No.</p><p style="display: none">No.</p>', 'Lund said.'],
  'words for those who hear the page': ['<p>Lund <span class="sr-only">opens</span>said.</p>', 'Lund said.'],
  'marks that the style makes': ['<p>Lund: <q>We <b>go</b>,</q> he said.</p>', 'Lund: “We go,” he said.'],
  'marks within marks': ['<p><q>She said <q>no</q></q>, said Lund.</p>', '“She said ‘no’”, said Lund.'],
  'typed marks in a q': ['<p><q>“We go,”</q> said Lund.</p>', '“We go,” said Lund.'],
  'white space around a q': ['<p>Lund:\n<q>\n We go </q>\nnow.</p>', 'Lund: “We go” now.'],
};

describe('readNodes', () => {
  it.each(Object.entries(CASES))('%s', (_, [html, text]) => {
    expect(read(html).text).toBe(text);
  });

  it('has no place on the page for marks that the style makes', () => {
    const { text, map } = read('<p>Lund: <q>We <b>go</b>,</q> he said.</p>');
    const words = map.pieces([6, text.indexOf(' he')]).map(({ node, start, end }) => node.data.slice(start, end));
    expect(words).toEqual(['We ', 'go', ',']);
  });

  it('reads open shadow roots, and what their slots hold where these stand', () => {
    document.body.innerHTML = '<div><p slot="b">Second.</p><p slot="a">First.</p><p>Nowhere.</p></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Before.</p><slot name="a"></slot><slot name="b"></slot>';
    const words = readNodes(document.body).map(({ data }) => data);
    expect(words).toEqual(['Before.', 'First.', 'Second.']);
  });
});
