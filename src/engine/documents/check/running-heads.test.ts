import { expect, it } from 'vitest';
import { withoutRunningHeads } from './running-heads.ts';

const page = (number: number, title: string, body: string) => `${title} ${number}\n${body}\n– ${number} –\n`;
const PRINT = Array.from({ length: 9 }, (_, i) =>
  page(
    i + 1,
    `Chapter ${Math.ceil((i + 1) / 3)}: The ${['bridge', 'ferry', 'city'][Math.floor(i / 3)]},`,
    `Line ${'abcdefghi'[i]}\n${i} 12 300`,
  ),
).join('\f');

it('heads of pages and of chapters and page numbers are blanked, and nothing moves', () => {
  const text = withoutRunningHeads(PRINT);
  expect(text).toHaveLength(PRINT.length);
  expect(text).not.toMatch(/Chapter|–/);
  for (const letter of 'abcdefghi') expect(text.indexOf(`Line ${letter}`)).toBe(PRINT.indexOf(`Line ${letter}`));
});

it('rows of numbers are no page numbers', () => {
  expect(withoutRunningHeads(PRINT).match(/\d 12 300/g)).toHaveLength(9);
});

it('a text without pages stays as it is', () => {
  const text = '1\nA line.\n1\nA line.\n1\nA line.';
  expect(withoutRunningHeads(text)).toBe(text);
});
