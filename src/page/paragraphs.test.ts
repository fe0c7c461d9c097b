// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { readNodes } from './read-tree.ts';

const read = (html: string) => readParagraphs(readNodes(new DOMParser().parseFromString(html, 'text/html').body));

/** [html, text]: paragraphs separated by a blank line. */
const TEXTS: Record<string, [html: string, text: string]> = {
  'white space of the source': [
    '<p>\n Marrow\t said  no.\n</p>\n\n<p> Kask left. </p>',
    'Marrow said no.\n\nKask left.',
  ],
  'white space at the edges of inline elements': ['<p>Marrow<b> said </b>no<i>.</i></p>', 'Marrow said no.'],
  'no white space where the page has none': ['<p>“<b>N</b>o”<a href="/x">,</a> he said</p>', '“No”, he said'],
  'one line break is a space': ['<p>Marrow said:<br>no.</p>', 'Marrow said: no.'],
  'two line breaks end a paragraph': ['<p>Marrow said no.<br><br/>Kask left.</p>', 'Marrow said no.\n\nKask left.'],
  'two line breaks with white space between': [
    '<p>Marrow said no.<br>\n <br>Kask left.</p>',
    'Marrow said no.\n\nKask left.',
  ],
  'two line breaks inside an inline element': ['<p><i>Marrow<br><br>Kask</i></p>', 'Marrow\n\nKask'],
  'a rule between two lines': ['<div>Marrow<hr>Kask</div>', 'Marrow\n\nKask'],
  'loose text around a block': ['<div>Marrow said <p>no</p> and left</div>', 'Marrow said\n\nno\n\nand left'],
  'a quotation in a block': ['<p>He said:</p><blockquote>No.</blockquote>', 'He said:\n\nNo.'],
  'no-break spaces stay': ['<p>Mr&nbsp;Kask, 5&nbsp;%</p>', 'Mr\u00a0Kask, 5\u00a0%'],
  'no-break spaces at the edges go': ['<p>&nbsp; Kask left.&nbsp;</p><p>&nbsp;</p>', 'Kask left.'],
  'soft hyphens and zero-width spaces go': ['<p>extra&shy;ordinary\u200b news</p>', 'extraordinary news'],
  'what nobody sees': ['<p>Marrow <script>x</script><style>p{}</style><template>t</template>said</p>', 'Marrow said'],
  'empty elements': ['<p></p><p> </p><div><p><br></p></div>', ''],
  'a table row by row': ['<table><tr><td>Marrow</td><td>no</td></tr></table>', 'Marrow\n\nno'],
};

describe('text', () => {
  it.each(Object.entries(TEXTS))('%s', (_, [html, text]) => {
    const { text: found, paragraphs } = read(html);
    expect(found).toBe(text);
    expect(paragraphs.map(({ start, end }) => found.slice(start, end))).toEqual(text ? text.split('\n\n') : []);
  });
});

it('tells the kinds of paragraphs', () => {
  const { paragraphs } = read(
    '<h2>Pier</h2><p>Text</p><blockquote><p>Words</p></blockquote><ul><li><p>Item</p></li></ul><figure><figcaption>Caption</figcaption></figure>',
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'text', 'blockquote', 'list', 'caption']);
});

it('gives links their spans, one over several text nodes as one', () => {
  const { text, links } = read('<p>See <a href="/a">the <b>letter</b> here</a> or <a href="/b"> there </a>.</p>');
  expect(links.map(({ href, span }) => [href, text.slice(...span)])).toEqual([
    ['/a', 'the letter here'],
    ['/b', 'there'],
  ]);
});
