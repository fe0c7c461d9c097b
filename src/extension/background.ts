/**
 * The background: a service worker in Chrome, an event page in Firefox. Both are ended when idle and started again by
 * the next event, so every listener is registered here and now, and nothing is kept in memory.
 */
import { startBadge } from './background/badge.ts';
import { startCommands } from './background/commands.ts';
import { startFirstRun } from './background/first-run.ts';
import { startInjecting } from './background/inject.ts';
import { startMenus } from './background/menus.ts';
import { startNavigation } from './background/navigation.ts';
import { startReadEntry } from './background/read-entry.ts';
import { startSiteSwitch } from './background/site-switch.ts';

startInjecting();
startNavigation();
startBadge();
startSiteSwitch();
startCommands();
startMenus();
startReadEntry();
startFirstRun();
