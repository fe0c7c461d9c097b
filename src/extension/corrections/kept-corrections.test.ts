import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string | string[] | null) =>
          Object.fromEntries([...stored].filter(([name]) => key === null || [key].flat().includes(name))),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) stored.delete(key);
        },
      },
      onChanged: {},
    },
  },
}));

import { correctionsKey, keepCorrections, keptCorrections, MOST } from './kept-corrections.ts';

const addressOf = (i: number) => `https://courier.example/${i}`;
const keep = (address: string) =>
  keepCorrections(address, {
    done: [{ type: 'rename', speaker: 'Brenn', to: 'Oda Brenn' }],
    undone: [],
    title: 'Ferry',
  });
const isKept = async (address: string) => (await keptCorrections(address)).done.length > 0;

describe('kept corrections', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => {
    vi.useRealTimers();
    stored.clear();
  });

  it('are capped: the oldest goes, and nothing else', async () => {
    stored.set('options', { initials: true });
    for (let i = 0; i <= MOST; i++) await keep(addressOf(i));
    expect(await isKept(addressOf(0))).toBe(false);
    expect(await isKept(addressOf(1))).toBe(true);
    expect(stored.size).toBe(MOST + 1);
  });

  it('go in the order in which they were made, though the clock is set back meanwhile', async () => {
    vi.setSystemTime(Date.UTC(2099, 0, 1));
    for (let i = 0; i < MOST / 2; i++) await keep(addressOf(i));
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    for (let i = MOST / 2; i < MOST + 3; i++) await keep(addressOf(i));
    expect(await isKept(addressOf(2))).toBe(false);
    expect(await isKept(addressOf(3))).toBe(true);
    expect(await isKept(addressOf(MOST / 2))).toBe(true);
    expect(await isKept(addressOf(MOST + 2))).toBe(true);
  });

  it('with a time that is none count as the oldest', async () => {
    for (const at of [Number.MAX_VALUE, Number.NaN, 'today', undefined]) {
      stored.set(correctionsKey(addressOf(0)), { done: [{ type: 'rename', speaker: 'a', to: 'b' }], undone: [], at });
      expect((await keptCorrections(addressOf(0))) as { at?: number }).toMatchObject({ at: 0 });
    }
  });
});
