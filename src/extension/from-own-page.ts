/** Whether a page of the extension sent a message, the popup say, and not a script of ours in somebody's page. */
import browser, { type Runtime } from 'webextension-polyfill';

export function fromOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
