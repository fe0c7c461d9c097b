import { expect, test } from 'vitest';
import { NEUTRAL, PALETTE } from '../page/palette.ts';
import { colourOf } from './colours.ts';

test('a speaker has the colour of the page, and beyond the palette the same one in another shape', () => {
  const colours = { a: 0, b: PALETTE.length, c: 2 * PALETTE.length + 1 };
  expect(colourOf(colours, 'a')).toEqual({ ...PALETTE[0], round: 0 });
  expect(colourOf(colours, 'b')).toEqual({ ...PALETTE[0], round: 1 });
  expect(colourOf(colours, 'c')).toEqual({ ...PALETTE[1], round: 2 });
});

test.each([null, 'somebody else'])('%j is grey', (id) => {
  expect(colourOf({ a: 0 }, id)).toEqual({ ...NEUTRAL, round: 0 });
});
