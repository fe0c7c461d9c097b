/** A message to gate and reader in a tab's page; null where nobody answers (no script there, or the page is closed to us). */
import browser from 'webextension-polyfill';
import type { ToPage } from './messages.ts';

export async function askTab(tab: number, message: ToPage): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}
