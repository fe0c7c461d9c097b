import { beforeEach, describe, expect, it, vi } from 'vitest';

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in store.kept ? { [key]: store.kept[key] } : {}),
        set: async (values: object) => Object.assign(store.kept, values),
        remove: async (key: string) => delete store.kept[key],
      },
    },
  },
}));

import { colourOfName, MOST, parseColours, withColour } from './chosen-colours.ts';
import { chosenColours, keepColour, keepColours } from './kept-colours.ts';

beforeEach(() => {
  store.kept = {};
});

describe('chosen colours', () => {
  it('are kept by the name, and leave nothing behind when they are given back', async () => {
    await keepColour('Oda Brenn', 3);
    await keepColour('Ana Rell', 0);
    expect(await chosenColours()).toEqual({ odabrenn: 3, anarell: 0 });
    await keepColour('Oda  Brenn', null);
    await keepColour('Ana Rell', null);
    expect(store.kept).toEqual({});
  });

  it('the oldest go first, and one that is chosen anew is the latest', async () => {
    const many = Object.fromEntries(Array.from({ length: MOST }, (_, i) => [`name${i}`, 1]));
    await keepColours(withColour(withColour(many, 'name0', 2), 'Oda Brenn', 3));
    const kept = Object.keys(await chosenColours());
    expect(kept).toHaveLength(MOST);
    expect(kept).not.toContain('name1');
    expect(kept.slice(-2)).toEqual(['name0', 'odabrenn']);
  });

  it('of a name that every object has are none', () => {
    expect(colourOfName({}, 'Constructor')).toBeUndefined();
    expect(colourOfName({ odabrenn: 3 }, 'Oda Brenn')).toBe(3);
  });

  it.each<[unknown, object]>([
    [undefined, {}],
    [null, {}],
    ['blue', {}],
    [{ odabrenn: 3 }, {}],
    [[3, null, ['odabrenn', 3], ['anarell', 10], ['adalund', -1], ['wimsandel', 'blue'], ['', 1]], { odabrenn: 3 }],
  ])('%j is %j', (stored, chosen) => {
    expect(parseColours(stored)).toEqual(chosen);
  });
});
