import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const store = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: new Set<unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in store.kept ? { [key]: store.kept[key] } : {}),
        set: async (values: object) => Object.assign(store.kept, values),
        remove: async (key: string) => delete store.kept[key],
      },
      onChanged: {
        addListener: (listener: unknown) => store.listeners.add(listener),
        removeListener: (listener: unknown) => store.listeners.delete(listener),
      },
    },
  },
}));

import { onSiteChange, parseSite, setSite, siteKey, siteSettings } from './settings.ts';

beforeEach(() => {
  store.kept = {};
  store.listeners.clear();
});

describe('settings of a site', () => {
  it.each([
    [{ highlights: false }, false],
    [{ highlights: true }, true],
    [{ highlights: false, later: 'more' }, false],
    [undefined, true],
    [null, true],
    ['off', true],
    [{ highlights: 'no' }, true],
    [{}, true],
    [[false], true],
  ])('%j is highlights %s', (stored, highlights) => {
    expect(parseSite(stored)).toEqual({ highlights });
  });

  it('are kept for each site apart', async () => {
    await setSite('courier.example', { highlights: false });
    expect(await siteSettings('courier.example')).toEqual({ highlights: false });
    expect(await siteSettings('other.example')).toEqual({ highlights: true });
  });

  it('leave nothing behind when they are as everywhere', async () => {
    await setSite('courier.example', { highlights: false });
    await setSite('courier.example', { highlights: true });
    expect(store.kept).toEqual({});
  });

  it('are told of to those who listen for the site, until they end', () => {
    const ending = new AbortController();
    const heard: boolean[] = [];
    onSiteChange('courier.example', ({ highlights }) => heard.push(highlights), ending.signal);
    const [listener] = store.listeners as Set<Listener>;
    listener({ [siteKey('courier.example')]: { newValue: { highlights: false } } }, 'local');
    listener({ [siteKey('courier.example')]: {} }, 'local');
    listener({ [siteKey('other.example')]: { newValue: { highlights: false } } }, 'local');
    listener({ [siteKey('courier.example')]: { newValue: { highlights: false } } }, 'sync');
    expect(heard).toEqual([false, true]);
    ending.abort();
    expect(store.listeners.size).toBe(0);
  });
});
