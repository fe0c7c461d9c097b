/** Texts that are run in an empty page of the extension: it sees the popup's window and may run scripts in tabs. */
import { callText } from './browser.ts';

export const POPUP = `chrome.extension.getViews({ type: 'popup' })[0]`;

export const popupReady = callText(
  (view: Window | undefined) => view?.document.readyState === 'complete' && view.document.body.childElementCount > 0,
  [],
  POPUP,
);

/** Calls `fn` in the extension's world of a tab. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are checked where the driver is called
export function inContent(tab: number, fn: (...args: any[]) => unknown, args: readonly unknown[]): string {
  return `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${fn}, args: ${JSON.stringify(args)} })
    .then(([{ result, error }]) => { if (error) throw error; return JSON.stringify(result ?? null); })`;
}
