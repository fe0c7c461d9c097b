/** Puts the reader into a tab's page. One that is there already goes on undisturbed. */
import browser from 'webextension-polyfill';

/** `document` is the page's id, where the browser has such ids. Fails where the page is closed to us. */
export async function injectReader(tab: number, document?: string): Promise<void> {
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab };
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}
