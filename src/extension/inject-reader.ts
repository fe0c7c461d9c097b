/** Puts our scripts into a tab's page. One that is there already goes on undisturbed. */
import browser from 'webextension-polyfill';

/** `document` is the page's id, where the browser has such ids. Fails where the page is closed to us. */
export async function injectReader(tab: number, document?: string): Promise<void> {
  await inject('/reader.js', tab, document);
}

/** The card's script, beside the reader. */
export const injectCard = (tab: number, document?: string): Promise<void> => inject('/card.js', tab, document);

async function inject(file: string, tab: number, document: string | undefined): Promise<void> {
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab };
  await browser.scripting.executeScript({ target, files: [file] });
}
