/** Keyboard commands go to the reader in the active tab; a page without one ignores them. */
import browser from 'webextension-polyfill';
import type { ToPage } from '../messages.ts';
import { openPanel } from '../panel.ts';
import { askTab } from '../to-page.ts';
import { whoSaid } from './inject.ts';

/** By the names in manifest.json. */
export const COMMANDS: Record<string, ToPage> = {
  'next-statement': { type: 'page:step', by: 1 },
  'previous-statement': { type: 'page:step', by: -1 },
  'toggle-highlights': { type: 'page:toggle-highlights' },
};

export function startCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-panel') void openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(() => {});
    else void forward(name, tab?.id);
  });
}

async function forward(name: string, given: number | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  // A key is a grant like a click where access is withheld.
  if (name === 'who-said-this') await whoSaid(tab);
  else if (name in COMMANDS) await askTab(tab, COMMANDS[name]);
}
