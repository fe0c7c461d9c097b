import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, unknown>, area: string) => void;

const store = vi.hoisted(() => ({
  sync: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  full: false,
  listeners: new Set<unknown>(),
}));
vi.mock('webextension-polyfill', () => {
  const area = (name: 'sync' | 'local') => ({
    get: async (key: string | string[] | null) =>
      Object.fromEntries(Object.entries(store[name]).filter(([other]) => key === null || [key].flat().includes(other))),
    set: async (values: object) => {
      if (name === 'sync' && store.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(store[name], values);
    },
    remove: async (key: string) => delete store[name][key],
  });
  const onChanged = {
    addListener: (listener: unknown) => store.listeners.add(listener),
    removeListener: (listener: unknown) => store.listeners.delete(listener),
  };
  return { default: { storage: { sync: area('sync'), local: area('local'), onChanged } } };
});

import { onSiteChange, parseSite, setSite, siteKey, siteSettings, sitesOff, switchOff } from './settings.ts';

beforeEach(() => {
  Object.assign(store, { sync: {}, local: {}, full: false });
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
    expect(store.sync).toEqual({});
  });

  it('are synced, or kept on this device where there is no room', async () => {
    await setSite('courier.example', { highlights: false });
    expect(store).toMatchObject({ sync: { [siteKey('courier.example')]: { highlights: false } }, local: {} });
    store.full = true;
    await switchOff(['other.example', 'third.example']);
    expect(Object.keys(store.local)).toEqual(['other.example', 'third.example'].map(siteKey));
    expect(await sitesOff()).toEqual(['courier.example', 'other.example', 'third.example']);
  });

  it('of a version that kept them on the device hold, and go when the site is switched on', async () => {
    store.local = { [siteKey('courier.example')]: { highlights: false } };
    expect(await siteSettings('courier.example')).toEqual({ highlights: false });
    await setSite('courier.example', { highlights: true });
    expect(await siteSettings('courier.example')).toEqual({ highlights: true });
    expect(store.local).toEqual({});
  });

  it('are told of to those who listen for the site, until they end', async () => {
    const ending = new AbortController();
    const heard: boolean[] = [];
    onSiteChange('courier.example', ({ highlights }) => heard.push(highlights), ending.signal);
    const [listener] = store.listeners as Set<Listener>;
    const tell = async (host: string, area: string) => {
      listener({ [siteKey(host)]: {} }, area);
      await new Promise((done) => setTimeout(done));
    };
    await setSite('courier.example', { highlights: false });
    await tell('courier.example', 'sync');
    await setSite('courier.example', { highlights: true });
    await tell('courier.example', 'local');
    await tell('other.example', 'sync');
    await tell('courier.example', 'session');
    expect(heard).toEqual([false, true]);
    ending.abort();
    expect(store.listeners.size).toBe(0);
  });
});
