import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['Vantrian president presses Lorvania', 'Vantrian president presses Lorvania.csv'],
  ['A/B\\C: “D”? <E> | F * "G"', 'A B C “D” E F G.csv'],
  ['../../etc/passwd', 'etc passwd.csv'],
  ['.hidden', 'hidden.csv'],
  ['-rf', 'rf.csv'],
  ['Ends in dots...', 'Ends in dots.csv'],
  ['con', '_con.csv'],
  ['COM1', '_COM1.csv'],
  ['Nul.and void', '_Nul.and void.csv'],
  ['Consul', 'Consul.csv'],
  ['two\nlines\tand a bell\u0007', 'two lines and a bell.csv'],
  ['harmless\u202egpj', 'harmlessgpj.csv'],
  ['half a \ud83d character', 'half a character.csv'],
  ['e\u0301te\u0301', 'été.csv'],
  ['渡轮在冬天必须航行', '渡轮在冬天必须航行.csv'],
  ['', 'quotelight.csv'],
  ['???', 'quotelight.csv'],
  [null, 'quotelight.csv'],
])('%j', (title, expected) => {
  expect(fileName(title, 'csv')).toBe(expected);
});

test('long titles end with a word, and fit into 255 bytes', () => {
  expect(fileName('The ferry to Tarn sails '.repeat(5), 'md')).toBe(
    'The ferry to Tarn sails The ferry to Tarn sails The ferry to.md',
  );
  expect(fileName('ferry '.repeat(11), 'md').length).toBeLessThan(65);
  for (const character of ['渡', '🚢']) {
    const name = fileName(character.repeat(300), 'jsonld');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  }
});
