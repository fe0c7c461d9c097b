/**
 * “Show who said what on this page” is in the context menu only where there is something left to read. Menus are one for
 * all tabs, so the entry is set for the tab in front whenever that is another, or shows something else.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { isMessage } from '../is-message.ts';
import { fromTab } from '../senders.ts';
import { stateOf } from '../state-text.ts';
import { askTab } from '../to-page.ts';
import { READ } from './menus.ts';

export function startReadEntry(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => void look(tabId));
  browser.windows.onFocusChanged.addListener(() => void lookInFront());
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void ifInFront(tab, () => look(tab));
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    const tab = fromTab(sender);
    if (!isMessage(message) || message.type !== 'reader:state' || tab === null) return;
    void ifInFront(tab, () => show(stateOf(message.state)?.status));
  });
}

async function lookInFront(): Promise<void> {
  const [tab] = await inFront();
  if (tab?.id !== undefined) await look(tab.id);
}

async function ifInFront(tab: number, run: () => Promise<void>): Promise<void> {
  if ((await inFront()).some(({ id }) => id === tab)) await run();
}

const inFront = () => browser.tabs.query({ active: true, lastFocusedWindow: true });

const look = async (tab: number) => show(await askTab(tab, { type: 'page:status' }));

async function show(status: unknown): Promise<void> {
  // Right after the installation there are no entries yet.
  await browser.contextMenus.update(READ, { visible: status !== 'article' }).catch(() => {});
}
