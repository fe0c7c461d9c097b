/** Puts the reader into pages: articles that the gate found, and any page when its reader says “look anyway”. */
import browser, { type Runtime } from 'webextension-polyfill';
import { injectCard, injectReader } from '../inject-reader.ts';
import { isMessage } from '../is-message.ts';
import type { LookAnyway } from '../messages.ts';
import { isAutomatic, onOptions, options } from '../options.ts';
import { fromOwnPage, fromTab } from '../senders.ts';
import { askTab } from '../to-page.ts';
import { lookAgain } from './navigation.ts';

export function startInjecting(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): Promise<LookAnyway | true | undefined> | undefined => {
      if (!isMessage(message)) return undefined;
      if (message.type === 'gate:article') return injectWhereFound(message.url, sender);
      if (message.type === 'reader:card') return card(sender);
      return message.type === 'popup:look-anyway' && fromOwnPage(sender) ? lookAnyway(message.tab) : undefined;
    },
  );
  browser.runtime.onInstalled.addListener(() => void gateOpenTabs());
  browser.permissions.onAdded.addListener(() => void gateOpenTabs());
  // Pages that were not to be read, and now are.
  onOptions(() => void askOpenTabs());
}

async function card(sender: Runtime.MessageSender): Promise<undefined> {
  const tab = fromTab(sender);
  if (tab !== null) await injectCard(tab, sender.documentId);
}

/** The page may have gone on since the gate saw it; the reader looks at its document again besides. */
async function injectWhereFound(url: string, sender: Runtime.MessageSender): Promise<true> {
  const tab = fromTab(sender);
  // The browser's word for where the page is, not the page's.
  if (tab === null || !sender.url || !isAutomatic(await options(), new URL(sender.url).hostname)) return true;
  try {
    if (sender.documentId === undefined && (await browser.tabs.get(tab)).url !== url) return true;
    await injectReader(tab, sender.documentId);
  } catch {
    // The tab or its document is gone.
  }
  return true;
}

export async function lookAnyway(tab: number): Promise<LookAnyway> {
  try {
    await injectReader(tab);
    await askTab(tab, { type: 'page:read-anyway' });
    return { ok: true };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** Who said the words that are selected; a page that has not been read yet is read first. */
export async function whoSaid(tab: number): Promise<void> {
  if ((await askTab(tab, { type: 'page:status' })) !== 'article') await lookAnyway(tab);
  await askTab(tab, { type: 'page:who' });
}

async function askOpenTabs(): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }))
    if (id !== undefined && !discarded) await lookAgain(id);
}

/** Content scripts run in pages that are loaded from now on; those already open get the gate here. */
async function gateOpenTabs(): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (id === undefined || discarded) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] }).catch(() => {});
  }
}
