/**
 * Everything that is kept for the reader of pages, as one text that can be taken along and brought back. What is brought
 * in joins what is there: of two accounts of the same article the later one stays.
 */
import browser from 'webextension-polyfill';
import { listColours, parseColours } from './chosen-colours.ts';
import { allCorrections, correctionsKey, MOST, parseCorrections } from './corrections/kept-corrections.ts';
import { keep } from './keep.ts';
import { chosenColours, keepColours } from './kept-colours.ts';
import { options, parseOptions, setOptions } from './options.ts';
import { sitesOff, switchOff } from './settings.ts';

const VERSION = 1;

interface OwnData {
  quotelight: number;
  options: unknown;
  /** Hosts. */
  sitesOff: string[];
  /** By the article's address. */
  corrections: Record<string, unknown>;
  /** Pairs of a speaker's name and the colour chosen for it. */
  colours: unknown;
}

export async function exportData(): Promise<string> {
  const data: OwnData = {
    quotelight: VERSION,
    options: await options(),
    sitesOff: await sitesOff(),
    corrections: Object.fromEntries(await allCorrections()),
    colours: listColours(await chosenColours()),
  };
  return JSON.stringify(data, null, 2);
}

export class NotOurs extends Error {}

/** Answers how many articles' corrections came in. Fails with NotOurs where the text is none of ours. */
export async function importData(text: string): Promise<number> {
  const data = parse(text);
  const known = await allCorrections();
  const incoming = Object.entries(record(data.corrections))
    .map(([address, value]) => ({ address, kept: parseCorrections(value) }))
    .filter(({ kept }) => kept.done.length + kept.undone.length > 0)
    .filter(({ address, kept }) => kept.at > (known.get(address)?.at ?? -1))
    .sort((a, b) => b.kept.at - a.kept.at)
    .slice(0, MOST);
  const off = Array.isArray(data.sitesOff) ? data.sitesOff.filter((host) => typeof host === 'string') : [];
  await keep(Object.fromEntries(incoming.map(({ address, kept }) => [correctionsKey(address), kept])));
  if (off.length > 0) await switchOff(off);
  const colours = parseColours(data.colours);
  if (Object.keys(colours).length > 0) await keepColours({ ...(await chosenColours()), ...colours });
  if (data.options !== undefined) await setOptions(parseOptions(data.options));
  return incoming.length;
}

/** Fails where the browser keeps something all the same. */
export async function deleteData(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.sync]) {
    await area.clear();
    // Where the storage is full, Firefox does nothing at the first change after one that failed, and says nothing.
    await area.clear();
    if (Object.keys(await area.get(null)).length > 0) throw new Error('not everything was deleted');
  }
}

function parse(text: string): Partial<OwnData> {
  try {
    const data = record(JSON.parse(text));
    if (typeof data.quotelight === 'number') return data;
  } catch {
    // Said below.
  }
  throw new NotOurs('not an export of Quotelight');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
