// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readParagraphs } from './paragraphs.ts';
import { readNodes } from './read-tree.ts';
import type { TextMap } from './text-map.ts';
import { wrap } from './wrap.ts';

const read = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { body, ...readParagraphs(readNodes(body)) };
};

const PAGES: Record<string, string> = {
  'one node': '<p>Marrow said the pier stays shut.</p>',
  'white space of the source': '<p>\n  Marrow   said\n\tthe pier\n  stays shut.\n</p>',
  'inline elements and a link': '<p>Marrow <em>said</em> the <a href="/p"><b>pier</b> stays</a> shut<i>.</i></p>',
  'white space between inline elements': '<p><b>Marrow</b> <i>said</i>\n<u>the pier</u></p>',
  'several paragraphs': '<h2>Pier</h2><p>Marrow said.</p><ul><li>the pier</li><li>stays</li></ul><p>shut</p>',
  'line breaks': '<div>Marrow said<br>the pier<br><br>stays shut<br></div>',
  'loose text around a paragraph': '<div>Marrow said <p>the pier</p> stays shut</div>',
  'no-break spaces and characters without a shape':
    '<p>Mr&nbsp;Kask said ex&shy;traor&shy;dinary\u200bly: “no”\ufeff.</p>',
  'words that are left out': '<p>Marrow <button>Share</button> said <script>var a;</script>the pier.</p>',
  'right to left': '<p dir="rtl">قالت مارو إن <b>الرصيف</b> مغلق.</p>',
  'outside the first plane': '<p>Marrow 😀 said <b>𝒜</b> 😀.</p>',
};

/** Spans of every kind: all short ones, and from every place to the end. */
function spansOf({ length }: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let start = 0; start < length; start++)
    for (const end of [start + 1, start + 2, start + 7, length]) if (end <= length) spans.push([start, end]);
  return spans;
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
/** The words under a span without any white space: how much of it a page has is its own affair. */
const under = (map: TextMap, span: readonly [number, number]) =>
  map
    .pieces(span)
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, '');

describe.each(Object.entries(PAGES))('%s', (_, html) => {
  it('has under every span exactly its words', () => {
    const { text, map } = read(html);
    expect(text.length).toBeGreaterThan(10);
    for (const span of spansOf(text))
      expect([span, under(map, span)]).toEqual([span, text.slice(...span).replace(/\s+/g, '')]);
  });

  it('leads back from every character to its offset', () => {
    const { text, map } = read(html);
    for (let at = 0; at < text.length; at++) {
      const [piece] = map.pieces([at, at + 1]);
      if (piece) expect([at, map.offsetOf(piece.node, piece.start)]).toEqual([at, at]);
    }
  });

  it('holds while words are wrapped in marks, and after', () => {
    const { body, text, map } = read(html);
    const spans = spansOf(text);
    const before = spans.map((span) => under(map, span));
    const offsets = spans.map(([start]) => start);
    const wrapped = [...new Set(map.blocks.map(({ element }) => element))].map((element) =>
      wrap(
        element,
        [
          { start: 2, end: 5 },
          { start: 5, end: 9 },
        ],
        () => {},
      ),
    );
    expect(body.querySelector('mark')).not.toBe(null);
    expect(spans.map((span) => under(map, span))).toEqual(before);
    const back = offsets.map((at) => {
      const [piece] = map.pieces([at, at + 1]);
      return piece ? map.offsetOf(piece.node, piece.start) : at;
    });
    expect(back).toEqual(offsets);
    for (const one of wrapped) one.unwrap();
    expect(spans.map((span) => under(map, span))).toEqual(before);
  });
});

it('knows no place outside the article', () => {
  const { body, map } = read('<p>Marrow said.</p><button>Share</button>');
  expect(map.offsetOf(body.querySelector('button')!.firstChild!, 0)).toBe(null);
  expect(map.offsetOf(body, 0)).toBe(null);
  expect(map.pieces([400, 410])).toEqual([]);
});

it('ends a stretch where words stand between that the article leaves out', () => {
  const { text, map } = read('<p>Marrow <button>Share</button>said</p>');
  expect(text).toBe('Marrow said');
  expect(map.stretches([0, text.length]).map(({ start, end }) => [start, end])).toEqual([
    [0, 7],
    [12, 16],
  ]);
});
