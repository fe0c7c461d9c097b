import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../model.ts';
import { pairMarks } from './marks.ts';
import { lines } from './sentences.ts';

/** Stretches written as […] into the text; a double bracket at the end: left open. */
const CASES: Record<string, string[]> = {
  'every kind of mark': [
    'She said [“no”] and left.',
    'She said ["no"] and left.',
    'She said [«no»] and left.',
    'She said [„no“] and left.',
    "She said [''no''] and left.",
    'She said [‘no’] and left.',
    '彼は[「いいえ」]と言った。',
  ],
  'marks of one kind inside the other': [
    '[“He called it ‘a farce’ and left,”] she said.',
    '["He called it “a farce” and left,"] she said.',
    '[‘He called it “a farce” and left,’] she said.',
  ],
  'marks that are none': [
    'The mast is 6\'3" tall and 12" wide. ["Yes,"] she said.',
    'The line read <tag pic="" id="17"> and no more. ["Yes,"] she said.',
    "It's the dogs' bowl, isn't it? 'Tis the '90s.",
    '[‘It’s the dogs’ bowl,’] she said.',
    'The growers’ [“last offer”] is not the millers’ answer.',
    "The growers' offer is not the millers' answer.",
  ],
  'mistyped and missing marks': [
    '[“We go,“] she said.',
    'She said ”no” and left.'.replace('”no”', '[”no”]'),
    '[“We go,"] she said.',
    '[“We go,"] she said. ["We go at dawn.”]',
    '["We go,”] she said. [“We go at dawn."]',
    'A stray ” stands here.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const text = row.replace(/[[\]]/g, '');
    const wanted = [...row.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    expect(pairMarks(text, lines(text)).map((s) => text.slice(s.start, s.end))).toEqual(wanted);
  });
});

describe('over paragraphs', () => {
  const stretches = (text: string, kinds: Paragraph['kind'][] = []) =>
    pairMarks(
      text,
      lines(text).map((p, i) => ({ ...p, kind: kinds[i] ?? 'text' })),
    );

  it('a quotation left open goes on where the next paragraph opens again', () => {
    const found = stretches('She said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”');
    expect(found.map((s) => s.continues)).toEqual([false, true, true, false]);
  });

  it('a quotation opened once and closed once runs over what stands between', () => {
    const found = stretches('She said: “One.\n\nTwo.\n\nThree in the ‘hall’.\n\nFour,” and left.\n\nHe left.');
    expect(found.map((s) => [s.end - s.start, s.continues])).toEqual([
      [5, false],
      [4, true],
      [20, true],
      [6, true],
    ]);
    expect(stretches('She said: “One.\n\nTwo.\n\nHe left. “Three,” he said.').length).toBe(2);
  });

  it('an open mark that nothing goes on from ends with its paragraph', () => {
    const text = 'She said: “One.\n\nHe left. “Two.”';
    expect(stretches(text).map((s) => [text.slice(s.start, s.end), s.continues])).toEqual([
      ['“One.', false],
      ['“Two.”', false],
    ]);
  });

  it('a block quotation needs no marks, and the line that names its author is none of it', () => {
    const text = 'She wrote:\n\nThe ruling is wrong in its first line.\n\n— Ada Lund\n\nHe left.';
    const found = stretches(text, ['text', 'blockquote', 'blockquote', 'text']);
    expect(found.map((s) => [text.slice(s.start, s.end), s.block])).toEqual([
      ['The ruling is wrong in its first line.', true],
    ]);
  });

  it('takes a paragraph of a hundred thousand marks in its stride', () => {
    const text = '“a” '.repeat(50_000);
    expect(stretches(text).length).toBe(50_000);
  });
});
