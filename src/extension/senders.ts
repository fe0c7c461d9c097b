/**
 * Who sent a message. Nobody outside the extension can send here (the manifest lets no page and no other extension
 * connect), so it is one of its own pages, or a script of it in somebody's page: the process of that page could speak in
 * its name, and is believed what it says of its own page, nothing else.
 */
import browser from 'webextension-polyfill';

/** As either browser tells it. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** A page of the extension, the popup say, or its background. */
export function fromOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('')) ?? false);
}

/** The tab in whose page, the top one, the sending script is; null for all others. */
export function fromTab({ id, tab, frameId }: Sender): number | null {
  return id === browser.runtime.id && frameId === 0 ? (tab?.id ?? null) : null;
}
