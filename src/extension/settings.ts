/**
 * What the reader of the page has chosen, kept in storage.local: one entry a site, so that two pages that write at the
 * same time do not overwrite each other. Entries that are not as expected count as not there.
 */
import browser from 'webextension-polyfill';
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
  const key = siteKey(host);
  return parseSite((await browser.storage.local.get(key))[key]);
}

/** Hosts whose highlights are off, by name. */
export async function sitesOff(): Promise<string[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return all
    .filter(([, value]) => !parseSite(value).highlights)
    .map(([key]) => key.slice(PREFIX.length))
    .sort();
}

export async function setSite(host: string, settings: SiteSettings): Promise<void> {
  // What is as it always is needs no entry, and leaves no trace of the visit.
  if (settings.highlights === DEFAULTS.highlights) await browser.storage.local.remove(siteKey(host));
  else await browser.storage.local.set({ [siteKey(host)]: settings });
}

export function onSiteChange(host: string, changed: (settings: SiteSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && siteKey(host) in changes) changed(parseSite(changes[siteKey(host)].newValue));
  };
  listenUntil(browser.storage.onChanged, listener, signal);
}
