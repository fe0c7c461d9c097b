/**
 * What the reader of pages has chosen once for all of them, synced where the browser syncs. An option that is not as
 * expected counts as not chosen, so that settings of any version can be read.
 */
import browser from 'webextension-polyfill';
import { PALETTES, type Palette } from '../page/palette.ts';
import { listenUntil } from './listen-until.ts';

export interface Options {
  /** Which pages are read without being asked to. */
  when: 'everywhere' | 'chosen' | 'click';
  /** The chosen ones, by host; their subdomains go with them. */
  sites: string[];
  /** What is marked on pages. */
  kinds: { quoted: boolean; paraphrase: boolean; refusal: boolean };
  /** How sure a name must be: `probable` ones are shown as such, or only what is certain. */
  sure: 'probable' | 'certain';
  /** How much colour marks have. */
  palette: Palette;
  /** The speaker's initials stand at the start of a quotation. */
  initials: boolean;
}

export const DEFAULTS: Options = {
  when: 'everywhere',
  sites: [],
  kinds: { quoted: true, paraphrase: true, refusal: true },
  sure: 'probable',
  palette: 'pale',
  initials: false,
};

const KEY = 'options';

export function parseOptions(value: unknown): Options {
  const { when, sites, kinds, sure, palette, initials } = record(value);
  const shown = record(kinds);
  const flag = (each: unknown, otherwise: boolean) => (typeof each === 'boolean' ? each : otherwise);
  return {
    when: when === 'chosen' || when === 'click' ? when : DEFAULTS.when,
    sites: Array.isArray(sites) ? [...new Set(sites.flatMap((site) => hostOf(site) ?? []))] : [],
    kinds: {
      quoted: flag(shown.quoted, true),
      paraphrase: flag(shown.paraphrase, true),
      refusal: flag(shown.refusal, true),
    },
    sure: sure === 'certain' ? sure : DEFAULTS.sure,
    palette: PALETTES.find((each) => each === palette) ?? DEFAULTS.palette,
    initials: flag(initials, DEFAULTS.initials),
  };
}

const HOST = /^[a-z0-9.:[\]-]+$/;

/** The host of an address or of what somebody typed for one, null where there is none in it. */
export function hostOf(words: unknown): string | null {
  if (typeof words !== 'string' || words.trim() === '') return null;
  const address = words.includes('://') ? words : `https://${words.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  // Some browsers take a space for part of a name.
  return HOST.test(hostname) ? hostname.replace(/^www\./, '') : null;
}

/** Whether a page of this host is read without being asked to. */
export function isAutomatic({ when, sites }: Options, host: string): boolean {
  if (when !== 'chosen') return when === 'everywhere';
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

export async function options(): Promise<Options> {
  return parseOptions((await browser.storage.sync.get(KEY))[KEY]);
}

/** Fails where the browser has no room for them. */
export async function setOptions(chosen: Options): Promise<void> {
  await browser.storage.sync.set({ [KEY]: chosen });
}

export function onOptions(changed: (chosen: Options) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && KEY in changes) changed(parseOptions(changes[KEY].newValue));
  };
  listenUntil(browser.storage.onChanged, listener, signal);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
