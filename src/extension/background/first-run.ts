/** The first page, once: not after an update, and not after the browser's. */
import browser from 'webextension-polyfill';

export const WELCOME_PAGE = '/welcome/index.html';

export function startFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: WELCOME_PAGE }).catch(() => {});
  });
}
