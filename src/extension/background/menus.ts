/**
 * Entries of the context menus: who said what is selected, read this page whatever it looks like (a click there is also
 * a grant where access is withheld), and the site's switch on the toolbar button.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { MENUS } from '../../ui/strings.ts';
import { openPanel } from '../panel.ts';
import { setSite, siteSettings } from '../settings.ts';
import { lookAnyway, whoSaid } from './inject.ts';

/** Where there is something left to read (read-entry.ts). */
export const READ = 'read';

const PAGES = ['http://*/*', 'https://*/*'];

export const ENTRIES: Menus.CreateCreatePropertiesType[] = [
  { id: 'panel', title: MENUS.panel, contexts: ['page', 'action'] },
  { id: 'who', title: MENUS.who, contexts: ['selection'], documentUrlPatterns: PAGES },
  { id: READ, title: MENUS.read, contexts: ['page', 'selection'], documentUrlPatterns: PAGES },
  { id: 'site', title: MENUS.site, contexts: ['action'] },
];

export function startMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const entry of ENTRIES) browser.contextMenus.create(entry);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void clicked(menuItemId, tab));
}

async function clicked(entry: string | number, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (entry === 'panel') await openPanel(tab.windowId!);
  if (entry === 'who') await whoSaid(tab.id);
  if (entry === READ) await lookAnyway(tab.id);
  if (entry === 'site' && tab.url && /^https?:/.test(tab.url)) {
    const { hostname } = new URL(tab.url);
    await setSite(hostname, { highlights: !(await siteSettings(hostname)).highlights });
  }
}
