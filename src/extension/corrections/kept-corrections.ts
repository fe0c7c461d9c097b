/**
 * Corrections in storage.local: one entry an article's address, so that two pages that write at the same time do not
 * overwrite each other. The oldest go when there are too many. Entries that are not as expected count as not there, and
 * so does a single correction in one that is.
 */
import browser from 'webextension-polyfill';
import { keep } from '../keep.ts';
import { listenUntil } from '../listen-until.ts';
import type { Corrections } from './correction.ts';
import { isCorrection } from './is-correction.ts';

export interface KeptCorrections extends Corrections {
  /** Of the last change, milliseconds since 1970; later than of all that were kept before, whatever the clock says. */
  at: number;
  /** The article's, so that a list of them can be read. */
  title: string | null;
}

const PREFIX = 'corrections:';
/** Articles. */
export const MOST = 500;

export const correctionsKey = (address: string) => PREFIX + address;

export async function keptCorrections(address: string): Promise<Corrections> {
  const key = correctionsKey(address);
  return parseCorrections((await browser.storage.local.get(key))[key]);
}

/** Every article's. */
export async function allCorrections(): Promise<Map<string, KeptCorrections>> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return new Map(all.map(([key, value]) => [key.slice(PREFIX.length), parseCorrections(value)]));
}

/** Fails where there is no room, even without the oldest. */
export async function keepCorrections(address: string, kept: Omit<KeptCorrections, 'at'>): Promise<void> {
  const key = correctionsKey(address);
  // An article without a correction needs no entry, and leaves no trace of the visit.
  if (kept.done.length + kept.undone.length === 0) {
    await browser.storage.local.remove(key);
    return;
  }
  const others = [...(await allCorrections())]
    .filter(([other]) => other !== address)
    .map(([other, { at }]) => ({ key: correctionsKey(other), at }))
    .sort((a, b) => a.at - b.at);
  const entry = { [key]: { ...kept, at: Math.max(Date.now(), (others.at(-1)?.at ?? 0) + 1) } };
  /** Lets the oldest go until there are no more than `most` beside this one. */
  const makeRoom = async (most: number) => {
    const oldest = others.splice(0, Math.max(0, others.length - most));
    if (oldest.length > 0) await browser.storage.local.remove(oldest.map((other) => other.key));
  };
  await makeRoom(MOST - 1);
  try {
    await keep(entry);
  } catch {
    await makeRoom(MOST / 2);
    await keep(entry);
  }
}

export function onCorrections(address: string, changed: (kept: Corrections) => void, signal: AbortSignal): void {
  const key = correctionsKey(address);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) changed(parseCorrections(changes[key].newValue));
  };
  listenUntil(browser.storage.onChanged, listener, signal);
}

/** A stored or imported value as corrections. */
export function parseCorrections(value: unknown): KeptCorrections {
  const { done, undone, at, title } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const corrections = (list: unknown) => (Array.isArray(list) ? list.filter(isCorrection) : []);
  return {
    done: corrections(done),
    undone: corrections(undone),
    at: Number.isSafeInteger(at) ? (at as number) : 0,
    title: typeof title === 'string' ? title : null,
  };
}
