/**
 * What the reader of the page has chosen for single sites: one entry a site, so that two pages that write at the same
 * time do not overwrite each other. Synced where the browser syncs; what has no room there is kept on this device, as all
 * of it once was, so both places are read. Entries that are not as expected count as not there.
 */
import browser from 'webextension-polyfill';
import { keep } from './keep.ts';
import { listenUntil } from './listen-until.ts';

export interface SiteSettings {
  highlights: boolean;
}

const DEFAULTS: SiteSettings = { highlights: true };
const PREFIX = 'site:';

export const siteKey = (host: string) => PREFIX + host;

/** A stored value as settings; anything else is the defaults. */
export function parseSite(value: unknown): SiteSettings {
  const { highlights } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return { highlights: typeof highlights === 'boolean' ? highlights : DEFAULTS.highlights };
}

export async function siteSettings(host: string): Promise<SiteSettings> {
  const found = (await kept(siteKey(host))).map(([, value]) => parseSite(value));
  return found.find(({ highlights }) => highlights !== DEFAULTS.highlights) ?? DEFAULTS;
}

/** Hosts whose highlights are off, by name. */
export async function sitesOff(): Promise<string[]> {
  const off = (await kept(null)).filter(([key, value]) => key.startsWith(PREFIX) && !parseSite(value).highlights);
  return [...new Set(off.map(([key]) => key.slice(PREFIX.length)))].sort();
}

/** Fails where there is no room at all. */
export async function setSite(host: string, settings: SiteSettings): Promise<void> {
  if (settings.highlights !== DEFAULTS.highlights) return switchOff([host]);
  // What is as it always is needs no entry, and leaves no trace of the visit.
  await Promise.all([browser.storage.sync.remove(siteKey(host)), browser.storage.local.remove(siteKey(host))]);
}

/** Fails where there is no room at all. */
export async function switchOff(hosts: readonly string[]): Promise<void> {
  const entries = Object.fromEntries(hosts.map((host) => [siteKey(host), { highlights: false }]));
  try {
    await browser.storage.sync.set(entries);
  } catch {
    await keep(entries);
  }
}

export function onSiteChange(host: string, changed: (settings: SiteSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'sync' || area === 'local') && siteKey(host) in changes) void siteSettings(host).then(changed);
  };
  listenUntil(browser.storage.onChanged, listener, signal);
}

/** Entries of both places; all of them for null. */
async function kept(key: string | null): Promise<[string, unknown][]> {
  const { sync, local } = browser.storage;
  return (await Promise.all([sync.get(key), local.get(key)])).flatMap(Object.entries);
}
