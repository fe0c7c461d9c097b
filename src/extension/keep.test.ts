import { beforeEach, expect, it, vi } from 'vitest';

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, deaf: 0, full: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, store.kept[key]])),
        set: async (values: object) => {
          if (store.deaf-- > 0) return;
          if (store.full) throw new Error('QuotaExceededError');
          // Chrome's order.
          Object.assign(
            store.kept,
            JSON.parse(JSON.stringify(values), (_, part) => sorted(part)),
          );
        },
      },
    },
  },
}));
const sorted = (part: unknown) =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort())
    : part;

import { keep } from './keep.ts';

beforeEach(() => Object.assign(store, { kept: {}, deaf: 0, full: false }));

it('keeps, whatever order the keys come back in', async () => {
  await keep({ site: { title: 'Ferries', at: 1, done: [{ to: 'b', speaker: 'a' }] } });
  expect(store.kept).toEqual({ site: { title: 'Ferries', at: 1, done: [{ to: 'b', speaker: 'a' }] } });
});

it('writes again what a storage took without a word and did not keep', async () => {
  store.deaf = 1;
  await keep({ site: 1 });
  expect(store.kept).toEqual({ site: 1 });
});

it('fails where it is not kept, said or not', async () => {
  store.deaf = 2;
  await expect(keep({ site: 1 })).rejects.toThrow('not kept');
  Object.assign(store, { deaf: 0, full: true });
  await expect(keep({ site: 1 })).rejects.toThrow('Quota');
  store.deaf = 1;
  await expect(keep({ site: 1 })).rejects.toThrow('Quota');
});
