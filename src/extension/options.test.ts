import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { DEFAULTS, hostOf, isAutomatic, parseOptions } from './options.ts';

describe('options', () => {
  it.each([
    undefined,
    null,
    7,
    'everywhere',
    [],
    {},
    { when: 'never', sites: 'all', kinds: null, sure: 1, palette: 'loud' },
  ])('that are not as expected count as not chosen: %j', (value) => expect(parseOptions(value)).toEqual(DEFAULTS));

  it('are kept as they are, one by one', () => {
    const chosen = {
      when: 'chosen',
      sites: ['courier.example', 'tarn.example'],
      kinds: { quoted: true, paraphrase: false, refusal: true },
      sure: 'certain',
      palette: 'lines',
      initials: true,
    };
    expect(parseOptions(chosen)).toEqual(chosen);
    expect(parseOptions({ ...chosen, kinds: { paraphrase: false }, later: 1, initials: 'yes' })).toEqual({
      ...chosen,
      initials: false,
    });
  });

  it.each([
    ['courier.example', 'courier.example'],
    ['https://www.courier.example/a?b', 'courier.example'],
    ['  Courier.Example ', 'courier.example'],
    ['', null],
    ['two words', null],
    [7, null],
  ])('%j has the host %j', (words, host) => expect(hostOf(words)).toBe(host));

  it.each([
    ['everywhere', 'a.example', true],
    ['click', 'courier.example', false],
    ['chosen', 'courier.example', true],
    ['chosen', 'www.courier.example', true],
    ['chosen', 'notcourier.example', false],
    ['chosen', 'a.example', false],
  ] as const)('%s, %s: read without being asked: %s', (when, host, expected) => {
    expect(isAutomatic({ ...DEFAULTS, when, sites: ['courier.example'] }, host)).toBe(expected);
  });
});
