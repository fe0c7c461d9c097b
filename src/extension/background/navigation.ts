/**
 * Pages that change without a load, and pages that fill late: the gate is asked again when the address changes or the
 * load is complete, and a little later, because the new text often comes after the new address. So it is when a tab comes to the front.
 */
import browser from 'webextension-polyfill';
import { injectReader } from '../inject-reader.ts';
import type { GateAnswer } from '../messages.ts';
import { isAutomatic, options } from '../options.ts';
import { askTab } from '../to-page.ts';

/** Milliseconds after the event. The last is for slow answers of the site; asking costs the page a few milliseconds. */
const LOOKS = [0, 800, 2500, 7000];

/** Some pages fill when they are first seen. */
const LOOKS_AT_SEEN = [800, 2500];

export function startNavigation(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    for (const delay of LOOKS_AT_SEEN) setTimeout(() => void lookAgain(tabId), delay);
  });
  browser.tabs.onUpdated.addListener((tab, { url, status }) => {
    if (url === undefined && status !== 'complete') return;
    for (const delay of LOOKS) setTimeout(() => void lookAgain(tab), delay);
  });
}

export async function lookAgain(tab: number): Promise<void> {
  const answer = (await askTab(tab, { type: 'page:look-again' })) as GateAnswer | null;
  if (answer?.article && !answer.reader && isAutomatic(await options(), answer.host))
    await injectReader(tab).catch(() => {});
}
