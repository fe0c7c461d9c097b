/** What comes from outside, of any shape: it is taken as far as it is right, and nothing of it breaks anything. */
// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { isCorrection } from '../../src/extension/corrections/is-correction.ts';
import { parseCorrections } from '../../src/extension/corrections/kept-corrections.ts';
import { isMessage } from '../../src/extension/is-message.ts';
import { hostOf, parseOptions } from '../../src/extension/options.ts';
import { parseSite } from '../../src/extension/settings.ts';
import { readParagraphs } from '../../src/page/paragraphs.ts';
import { readNodes } from '../../src/page/read-tree.ts';
import { wrap } from '../../src/page/wrap.ts';

/** Any value, and objects that have the right keys with any value in them. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true }),
  fc.dictionary(
    fc.constantFrom(
      ...['type', 'statements', 'speaker', 'into', 'to', 'done', 'undone', 'at', 'title', 'when', 'sites', 'kinds'],
      ...['sure', 'initials', 'highlights', 'state', 'status', 'quotation', 'step', 'by', 'on', 'host', '__proto__'],
    ),
    fc.oneof(
      fc.constantFrom('assign', 'remove', 'merge', 'rename', 'page:correct', 'reader:state', 'page:show', 'article'),
      fc.array(fc.record({ exact: fc.string(), prefix: fc.string(), suffix: fc.string() }), { maxLength: 3 }),
      fc.anything({ maxDepth: 2 }),
    ),
  ),
);
const runs = { numRuns: 2000, seed: 1 };

describe('values from outside', () => {
  it('become options that read the same again', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const options = parseOptions(value);
        expect(parseOptions(JSON.parse(JSON.stringify(options)))).toEqual(options);
        expect(typeof parseSite(value).highlights).toBe('boolean');
      }),
      runs,
    );
  });

  it('become hosts that are hosts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (words) => {
        const host = hostOf(words);
        if (host !== null) expect(hostOf(host)).toBe(host.replace(/^www\./, ''));
      }),
      runs,
    );
  });

  it('become corrections that are corrections', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const kept = parseCorrections(value);
        expect([...kept.done, ...kept.undone].every(isCorrection)).toBe(true);
        expect([typeof kept.at, typeof isCorrection(value), typeof isMessage(value)]).toEqual([
          'number',
          'boolean',
          'boolean',
        ]);
      }),
      runs,
    );
  });
});

describe('pages', () => {
  const word = fc.constantFrom('Brenn', 'said', '“We', 'go.”', '\u00a0', '\u00ad', '😀', ' ', '\n', '&nbsp;', '&shy;');
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { depthSize: 'small' },
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      fc
        .tuple(fc.constantFrom('p', 'div', 'b', 'a', 'ul', 'li', 'blockquote', 'script', 'button'), tie('tree'))
        .map(([name, inside]) => `<${name}>${inside}</${name}>`),
      fc.constantFrom('<br>', '<hr>', '<!-- -->', '<img alt="no">'),
    ),
  }));

  it('have under every character of their text that character, and are the same when marks have come and gone', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const { text, map } = readParagraphs(readNodes(body));
        for (let at = 0; at < text.length; at++) {
          const [piece] = map.pieces([at, at + 1]);
          if (!piece) continue;
          expect(map.offsetOf(piece.node, piece.start)).toBe(at);
          if (/\S/.test(text[at])) expect(piece.node.data.slice(piece.start, piece.end)).toContain(text[at]);
        }
        const before = body.cloneNode(true);
        const marked = map
          .stretches([0, text.length])
          .map(({ element, ...stretch }) => wrap(element, [stretch], () => {}));
        for (const each of marked.toReversed()) each.unwrap();
        expect(body.isEqualNode(before)).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
