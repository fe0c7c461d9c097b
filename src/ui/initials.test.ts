import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Ilse Marrow', 'IM'],
  ['Teodor van der Kask', 'TK'],
  ['Ana-Maria Rell', 'AR'],
  ['the Harbour Board', 'HB'],
  ['Courier', 'C'],
  ['a senior official', 'A'],
  ['Øda Brenn', 'ØB'],
  ['渡 船', '渡'],
  ['', ''],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
