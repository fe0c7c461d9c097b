/**
 * The first script of popup and panel, before their style: finds the tab, asks its page, and looks up how its list was
 * left, while the app is still loading, which in Firefox takes longer than the answer. It needs nothing that has to be
 * loaded, and is no module: those wait for the end of the html.
 */
import type { ToPage } from '../../extension/messages.ts';
import { keptView } from './kept-view.ts';
import type { View } from './view.ts';

export interface AskedFirst {
  tab: Promise<chrome.tabs.Tab>;
  /** What the page said, unread; null where nobody answered. */
  answer: Promise<unknown>;
  view: Promise<View | null>;
}

declare global {
  var askedFirst: AskedFirst;
}

const STATE: ToPage = { type: 'page:state' };

/** `?tab=<id>`, or the tab in front. */
const wanted = new URLSearchParams(location.search).get('tab');
const tab = wanted
  ? chrome.tabs.get(Number(wanted))
  : chrome.tabs.query({ active: true, currentWindow: true }).then(([inFront]) => inFront);
const answer = tab.then(({ id }) => chrome.tabs.sendMessage(id!, STATE, { frameId: 0 })).catch(() => null);
const view = tab.then(keptView);
globalThis.askedFirst = { tab, answer, view };
