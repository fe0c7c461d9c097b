// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Highlighter } from './highlighter.ts';
import { readParagraphs } from './paragraphs.ts';
import { removeRemains } from './remains.ts';
import { textNodes } from './text-map.ts';

const PAGE =
  '<p>Lund said: “We will <em>go</em> now.” It rained.</p><p>“No,” said Holm.</p><mark>The page’s own</mark>';

it('a page gets back what an earlier reader has marked and nobody took away', () => {
  document.body.innerHTML = PAGE;
  const { text, map } = readParagraphs(textNodes(document.body));
  const mark = (id: string, words: string) => {
    const start = text.indexOf(words);
    const spans = [[start, start + words.length] as const];
    return { id, spans, colour: 0, style: 'quoted' as const, title: 'Lund', initials: '' };
  };
  new Highlighter(document).paint(map, [mark('q1', '“We will go now.”'), mark('q2', 'will go'), mark('q3', '“No,”')]);
  expect(document.querySelectorAll('mark').length).toBeGreaterThan(4);
  expect(document.querySelector('style')).not.toBeNull();
  removeRemains(document);
  expect(document.body.innerHTML).toBe(PAGE);
  expect(document.querySelector('style')).toBeNull();
  expect(document.querySelector('p')!.childNodes).toHaveLength(3);
});
