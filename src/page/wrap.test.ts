// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textNodes } from './text-map.ts';
import { wrap } from './wrap.ts';

function paragraph(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

const shape = (element: Element) => element.innerHTML.replace(/<mark>/g, '[').replace(/<\/mark>/g, ']');
const nodesOf = (root: Node): Node[] => [...root.childNodes].flatMap((child) => [child, ...nodesOf(child)]);
const contents = (nodes: readonly Node[]) => nodes.map((node) => node.nodeValue);

/** Offsets into the text; `]` and `[` in what is expected stand for marks. */
const CASES: Record<string, [html: string, stretches: [number, number][], marked: string]> = {
  'the whole text': ['<p>abc</p>', [[0, 3]], '[abc]'],
  'beginning, middle and end': [
    '<p>abcdef</p>',
    [
      [0, 1],
      [2, 4],
      [5, 6],
    ],
    '[a]b[cd]e[f]',
  ],
  'side by side': [
    '<p>abcd</p>',
    [
      [0, 2],
      [2, 4],
    ],
    '[ab][cd]',
  ],
  'into an inline element': ['<p>ab<b>cd</b>ef</p>', [[1, 3]], 'a[b]<b>[c]d</b>ef'],
  'over an inline element': ['<p>ab<b>cd</b>ef</p>', [[1, 5]], 'a[b]<b>[cd]</b>[e]f'],
  'a link in a link text': ['<p>a<a href="#x">b<i>c</i></a>d</p>', [[0, 4]], '[a]<a href="#x">[b]<i>[c]</i></a>[d]'],
  'not into scripts': ['<p>a<script>bc</script>d</p>', [[0, 2]], '[a]<script>bc</script>[d]'],
  'comments in between': ['<p>a<!--b-->c</p>', [[0, 2]], '[a]<!--b-->[c]'],
  'many in one node': [
    `<p>${'ab'.repeat(50)}</p>`,
    Array.from({ length: 50 }, (_, i) => [i * 2, i * 2 + 1]),
    '[a]b'.repeat(50),
  ],
};

describe('wrap', () => {
  it.each(Object.entries(CASES))('%s', (_, [html, stretches, marked]) => {
    const element = paragraph(html);
    const before = nodesOf(element);
    const data = contents(before);
    const list = stretches.map(([start, end]) => ({ start, end }));
    const wrapped = wrap(element, list, () => {});
    expect(shape(element)).toBe(marked);
    wrapped.unwrap();
    expect(element.outerHTML).toBe(html);
    expect(nodesOf(element)).toEqual(before);
    expect(nodesOf(element).every((node, i) => node === before[i])).toBe(true);
    expect(contents(before)).toEqual(data);
  });

  it('restores empty and adjacent text nodes of the page as they were', () => {
    const element = paragraph('<p></p>');
    const parts = ['', 'ab', '', 'c', 'de', ''].map((text) => document.createTextNode(text));
    element.append(...parts);
    const wrapped = wrap(element, [{ start: 1, end: 4 }], () => {});
    expect(wrapped.marks.map((mark) => mark.textContent).join('|')).toBe('b|c|d');
    wrapped.unwrap();
    expect([...element.childNodes].every((node, i) => node === parts[i])).toBe(true);
    expect(element.childNodes.length).toBe(parts.length);
    expect(contents(parts)).toEqual(['', 'ab', '', 'c', 'de', '']);
  });

  it('is undone in any order where two elements lie within each other', () => {
    const element = paragraph('<div>ab<p>cd</p>ef</div>');
    const html = element.outerHTML;
    const before = nodesOf(element);
    const inner = wrap(element.querySelector('p')!, [{ start: 0, end: 1 }], () => {});
    const outer = wrap(
      element,
      [
        { start: 0, end: 1 },
        { start: 5, end: 6 },
      ],
      () => {},
    );
    expect(shape(element)).toBe('[a]b<p>[c]d</p>e[f]');
    inner.unwrap();
    outer.unwrap();
    expect(element.outerHTML).toBe(html);
    expect(nodesOf(element).every((node, i) => node === before[i])).toBe(true);
  });
});

describe('unwrap on a page that has changed meanwhile', () => {
  const marked = () => {
    const element = paragraph('<p>abcdef</p>');
    const [node] = textNodes(element);
    return { element, node, wrapped: wrap(element, [{ start: 2, end: 4 }], () => {}) };
  };

  it('keeps a text that the page has written anew', () => {
    const { element, node, wrapped } = marked();
    node.data = 'something else';
    wrapped.unwrap();
    expect(element.innerHTML).toBe('something else');
  });

  it('brings nothing back that the page has taken away', () => {
    const { element, node, wrapped } = marked();
    node.remove();
    wrapped.unwrap();
    expect(element.innerHTML).toBe('');
  });

  it('does without a mark that the page has removed', () => {
    const { element, wrapped } = marked();
    element.querySelector('mark')!.remove();
    wrapped.unwrap();
    expect(element.textContent).toBe('abef');
    expect(element.querySelector('mark')).toBe(null);
  });

  it('leaves in place what the page has put between or into the marks', () => {
    const { element, wrapped } = marked();
    element.querySelector('mark')!.before(Object.assign(document.createElement('img'), { alt: 'x' }));
    wrapped.unwrap();
    expect(element.innerHTML).toBe('ab<img alt="x">cdef');
    const other = marked();
    other.element.querySelector('mark')!.innerHTML = '<font>CD</font>';
    other.wrapped.unwrap();
    expect(other.element.innerHTML).toBe('ab<font>CD</font>ef');
  });
});

describe('what the page does meanwhile', () => {
  const marked = () => {
    const element = paragraph('<p>abcdef</p>');
    const node = element.firstChild as Text;
    return { element, node, ...wrap(element, [{ start: 0, end: 3 }], () => {}) };
  };

  it('is its right: a text node that it rewrites stands alone', () => {
    const { element, node, unwrap, isRewritten } = marked();
    expect(isRewritten(new Set([node]))).toBe(false);
    node.data = 'xyz';
    expect(isRewritten(new Set([node]))).toBe(true);
    unwrap();
    expect([...element.childNodes]).toEqual([node]);
    expect(element.textContent).toBe('xyz');
  });

  it('a page that removes our element keeps the rest, which it may have taken for its own', () => {
    const { element, node, marks, unwrap } = marked();
    node.data = 'xyz ';
    marks[0].remove();
    unwrap();
    expect(element.textContent).toBe('xyz def');
  });
});
