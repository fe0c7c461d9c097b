/** Originals that the reader of the page has chosen to keep: one entry for each document of an article's address. */
import browser from 'webextension-polyfill';
import { keep } from './keep.ts';

export interface KeptOriginal {
  name: string;
  text: string;
}

/** What a document of an article is known by from one visit to the next. */
export interface DocumentOf {
  address: string;
  id: string;
  type: string;
}

const keyOf = ({ address, id, type }: DocumentOf) => `original:${address} ${id} ${type}`;

/** Entries that are not as expected count as not there. */
export async function keptOriginal(document: DocumentOf): Promise<KeptOriginal | null> {
  const key = keyOf(document);
  const value = (await browser.storage.local.get(key))[key];
  const { name, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}

/** Fails where there is no room for it. */
export async function keepOriginal(document: DocumentOf, { name, text }: KeptOriginal): Promise<void> {
  await keep({ [keyOf(document)]: { name, text } });
}

export async function forgetOriginal(document: DocumentOf): Promise<void> {
  await browser.storage.local.remove(keyOf(document));
}
