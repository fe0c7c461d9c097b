import { expect, it } from 'vitest';
import { ownAddress } from './own-address.ts';

it.each([
  ['https://www.courier.example/a', 'https://www.courier.example/a?from=mail#top', 'https://www.courier.example/a'],
  ['https://www.courier.example/a', 'https://m.courier.example/a', 'https://www.courier.example/a'],
  ['https://courier.example/a', 'https://other.example/b?c=1#d', 'https://other.example/b?c=1'],
  ['https://courier.example/a', 'https://courier.example.other.example/', 'https://courier.example.other.example/'],
  [null, 'https://courier.example/a#b', 'https://courier.example/a'],
  ['no address', 'https://courier.example/a', 'https://courier.example/a'],
])('what says %s at %s is kept as %s', (said, at, kept) => {
  expect(ownAddress(said, new URL(at))).toBe(kept);
});
