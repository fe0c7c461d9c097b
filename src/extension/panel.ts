/**
 * The list beside the page: Chrome's side panel, Firefox's sidebar. Browsers open it only for a person's own key or
 * click, and only in the very call that this leads to: nothing may be awaited before.
 */
import browser from 'webextension-polyfill';

export async function openPanel(windowId: number): Promise<void> {
  // Firefox has none, and its store's checks refuse a call of what it does not have.
  const { sidePanel } = chrome as { sidePanel?: typeof chrome.sidePanel };
  if (sidePanel) await sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
