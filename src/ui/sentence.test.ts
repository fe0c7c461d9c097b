import { expect, test } from 'vitest';
import type { Paragraph } from '../engine/model.ts';
import { sentenceAround } from './sentence.ts';

/** The stretch between the braces is quoted; the answer is its sentence as shown. */
function around(marked: string, language: string | null = 'en'): string {
  const text = marked.replace(/[{}]/g, '');
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const paragraphs: Paragraph[] = [{ start: 0, end: text.length, kind: 'text' }];
  const { span, cut } = sentenceAround(text, paragraphs, [start, end], language);
  return `${cut[0] ? '…' : ''}${text.slice(...span)}${cut[1] ? '…' : ''}`;
}

const CASES: [string, string][] = [
  ['The vote came late. Kask called it {“a nudge”} and left. Nobody followed.', 'Kask called it “a nudge” and left.'],
  ['{“A nudge”} was what Kask called it. He left.', '“A nudge” was what Kask called it.'],
  ['He left. Kask spoke of {“a nudge.”}', 'Kask spoke of “a nudge.”'],
  // Abbreviations end no sentence.
  ['It rained. The U.K. embassy in Sarn saw {“a nudge”} in it.', 'The U.K. embassy in Sarn saw “a nudge” in it.'],
  ['It rained. Later Sen. Oda Brenn saw {“a nudge”} in it.', 'Later Sen. Oda Brenn saw “a nudge” in it.'],
  // Words that run over two sentences bring both.
  ['He left. She said {“no. Never”} to it. It rained.', 'She said “no. Never” to it.'],
];

test.each(CASES)('%s', (marked, expected) => expect(around(marked)).toBe(expected));

test('a very long sentence is cut between words, near the quoted ones', () => {
  const long = 'word '.repeat(100);
  const shown = around(`${long}saw {“a nudge”} in ${long.trim()}.`);
  expect(shown).toMatch(/^…word .*saw “a nudge” in .*word…$/);
  expect(shown.length).toBeLessThan(300);
});

test('stays inside its paragraph', () => {
  const text = 'No full stop here\n\nKask saw “a nudge” in it';
  const paragraphs: Paragraph[] = [
    { start: 0, end: 17, kind: 'text' },
    { start: 19, end: text.length, kind: 'text' },
  ];
  const { span } = sentenceAround(text, paragraphs, [28, 37], 'en');
  expect(text.slice(...span)).toBe('Kask saw “a nudge” in it');
});

test.each([null, '', 'en_US', 'not a language!'])('reads on where the page calls its language %j', (language) => {
  expect(around('It rained. Kask saw {“a nudge”} in it.', language)).toBe('Kask saw “a nudge” in it.');
});
