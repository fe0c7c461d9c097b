// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PULSE_MS } from './highlight-style.ts';
import { Highlighter, type Mark } from './highlighter.ts';
import { readParagraphs } from './paragraphs.ts';
import { textNodes } from './text-map.ts';

const marking = (id: string, start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  id,
  spans: [[start, end]],
  colour: 0,
  style: 'quoted',
  title: '',
  initials: '',
  ...more,
});

function page(html: string) {
  document.body.innerHTML = html;
  const { text, map } = readParagraphs(textNodes(document.body));
  return { text, map, highlighter: new Highlighter(document) };
}

/** [start, end) of words in the text. */
const at = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;

/** Every node below an element, and the data of its texts: the very same objects must come back. */
function nodes(root: Node): [Node, string | null][] {
  return [...root.childNodes].flatMap((child): [Node, string | null][] => [[child, child.nodeValue], ...nodes(child)]);
}

beforeEach(() => {
  document.head.innerHTML = '';
});

const PAGES: Record<string, [html: string, quoted: string[]]> = {
  'plain paragraphs': ['<p>Lund said: “We will go.”</p>\n<p>“No,” said Holm.</p>', ['“We will go.”', '“No,”']],
  'inline elements and a link': [
    '<p>“We <em>will</em> <a href="#x">go <b>now</b></a>,” said Lund.</p>',
    ['“We will go now,”'],
  ],
  'white space that collapses': ['<p>  Lund\n   said:  “We\n\n   will go.”  </p>', ['“We will go.”']],
  'over two paragraphs': ['<p>Lund said: “We will go.</p><p>“Now.”</p>', ['“We will go.\n\n“Now.”']],
  'a line break inside': ['<p>Lund said:<br>“We will go.”</p>', ['“We will go.”']],
  'loose text around a paragraph': [
    '<div>Lund said “yes” and <p>Holm said “no”</p> and left “soon”.</div>',
    ['“yes”', '“no”', '“soon”'],
  ],
  'a script in the middle': ['<p>Lund said “we <script>var a = "we will";</script>will go”.</p>', ['“we will go”']],
};

describe.each(Object.entries(PAGES))('%s', (_, [html, quoted]) => {
  it('marks exactly the quoted words and leaves the very same DOM', () => {
    const { text, map, highlighter } = page(html);
    const copy = document.body.cloneNode(true);
    const before = nodes(document.body);
    highlighter.paint(
      map,
      quoted.map((words, i) => marking(`q${i}`, ...at(text, words))),
    );
    quoted.forEach((words, i) => {
      const marked = highlighter
        .piecesOf(`q${i}`)
        .map((piece) => piece.range().toString())
        .join('');
      expect(marked.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
    });
    highlighter.clear();
    expect(document.body.isEqualNode(copy)).toBe(true);
    const after = nodes(document.body);
    expect(after.length).toBe(before.length);
    after.forEach(([node, data], i) => {
      expect(node).toBe(before[i][0]);
      expect(data).toBe(before[i][1]);
    });
    expect(document.querySelector('style')).toBe(null);
  });
});

describe('highlighter', () => {
  it('adds nothing to a page without quotations, not even a style', () => {
    const { map, highlighter } = page('<p>Nobody said anything.</p>');
    highlighter.paint(map, []);
    expect(document.querySelector('style')).toBe(null);
    expect(highlighter.stands()).toBe(true);
  });

  it('keeps adjacent text nodes of the page apart', () => {
    document.body.innerHTML = '<p></p>';
    const paragraph = document.querySelector('p')!;
    const parts = ['Lund said: ', '“We ', 'will', ' go.”'].map((data) => document.createTextNode(data));
    paragraph.append(...parts);
    const { text, map } = readParagraphs(parts);
    const highlighter = new Highlighter(document);
    highlighter.paint(map, [marking('q1', ...at(text, '“We will go.”'))]);
    expect(highlighter.piecesOf('q1').length).toBe(3);
    highlighter.clear();
    expect([...paragraph.childNodes]).toEqual(parts);
    expect(parts.map((part) => part.data)).toEqual(['Lund said: ', '“We ', 'will', ' go.”']);
  });

  it('cuts nested quotations into segments with all their ids, innermost first', () => {
    const { text, map, highlighter } = page('<p>Lund said the plan was “a farce” and late.</p>');
    highlighter.paint(map, [
      marking('q1', ...at(text, 'the plan was “a farce” and late'), { style: 'indirect' }),
      marking('q2', ...at(text, '“a farce”')),
    ]);
    const ids = [...document.querySelectorAll('mark')].map((mark) => [
      mark.textContent,
      mark.getAttribute('data-quotelight'),
    ]);
    expect(ids).toEqual([
      ['the plan was ', 'q1'],
      ['“a farce”', 'q2 q1'],
      [' and late', 'q1'],
    ]);
    expect(highlighter.piecesOf('q1').length).toBe(3);
  });

  it('survives marks that the page removed', () => {
    const { text, map, highlighter } = page('<p>Lund said: “We will go.” Later.</p>');
    highlighter.paint(map, [marking('q1', ...at(text, '“We will go.”'))]);
    document.querySelector('mark')!.remove();
    highlighter.clear();
    expect(document.querySelector('mark')).toBe(null);
    expect(document.body.textContent).toContain('Later.');
  });

  it('tells a click on a mark from one on a link', () => {
    const { text, map, highlighter } = page('<p>“We <a href="#x">will</a> go,” said Lund.</p>');
    highlighter.paint(map, [marking('q1', ...at(text, '“We will go,”'))]);
    const heard: ({ id: string; ids: string[] } | null)[] = [];
    document.addEventListener('click', (event) => heard.push(highlighter.clickedQuotation(event)));
    document.querySelector<HTMLElement>('p > mark')!.click();
    document.querySelector<HTMLElement>('a mark')!.click();
    expect(heard).toEqual([{ id: 'q1', ids: ['q1'] }, null]);
  });

  it('says who on rest, and lights and focuses one quotation at a time', () => {
    const { text, map, highlighter } = page('<p>“We go,” said Lund. “No,” said Holm.</p>');
    highlighter.paint(map, [
      marking('q1', ...at(text, '“We go,”'), { title: 'Ada Lund' }),
      marking('q2', ...at(text, '“No,”'), { colour: 12, style: 'document' }),
    ]);
    const [first, second] = [...document.querySelectorAll('mark')];
    expect(first.title).toBe('Ada Lund');
    expect({ ...second.dataset }).toEqual({
      quotelight: 'q2',
      quotelightStyle: 'document',
      quotelightColour: '2',
      quotelightAgain: '',
    });
    highlighter.light('q2');
    expect([first, second].map((mark) => 'quotelightLit' in mark.dataset)).toEqual([false, true]);
    highlighter.light(null);
    highlighter.focus('q1');
    expect([first, second].map((mark) => 'quotelightFocus' in mark.dataset)).toEqual([true, false]);
  });

  it('pulses a statement once, all of its marks and no other', () => {
    vi.useFakeTimers();
    try {
      const { text, map, highlighter } = page('<p>“We <b>go</b>,” said Lund. “No,” said Holm.</p>');
      highlighter.paint(map, [marking('q1', ...at(text, '“We go,”')), marking('q2', ...at(text, '“No,”'))]);
      const pulsing = () => [...document.querySelectorAll('[data-quotelight-pulse]')].map((mark) => mark.textContent);
      highlighter.pulse('q1');
      expect(pulsing()).toEqual(['“We ', 'go', ',”']);
      vi.advanceTimersByTime(PULSE_MS);
      expect(pulsing()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
