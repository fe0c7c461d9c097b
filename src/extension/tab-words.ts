/** The words of an open tab that the reader of the page has picked, or why there are none to be had. */
import browser from 'webextension-polyfill';
import { forbidden, refusal } from './forbidden.ts';
import type { PageState } from './messages.ts';
import { refused, withheld } from './page-state.ts';

export interface OpenTab {
  id: number;
  /** Null where the browser does not tell us what the tab shows. */
  title: string | null;
}

export type TabWords = { status: 'words'; text: string } | PageState;

/** All of them but the article's and our own pages; those that the browser does not name stand last. */
export async function openTabs(article: number): Promise<OpenTab[]> {
  const own = browser.runtime.getURL('');
  return (await browser.tabs.query({}))
    .filter(({ id, url }) => id !== undefined && id !== article && !url?.startsWith(own))
    .map(({ id, title, url }) => ({ id: id!, title: title || url || null }))
    .sort((a, b) => Number(a.title === null) - Number(b.title === null));
}

export async function tabWords(id: number): Promise<TabWords> {
  const { url } = await browser.tabs.get(id);
  const reason = forbidden(url);
  if (reason && reason !== 'local file') return { status: 'forbidden', reason };
  try {
    // Words as they are shown, and nothing of menus that are folded away.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has what is hidden, and no ends of lines
    const func = () => ({ type: document.contentType, text: document.body?.innerText ?? '' });
    const [{ result }] = await Promise.race([
      browser.scripting.executeScript({ target: { tabId: id }, func }),
      withheld(),
    ]);
    const { type, text } = result as ReturnType<typeof func>;
    return type === 'application/pdf' ? { status: 'forbidden', reason: 'pdf' } : { status: 'words', text };
  } catch (error) {
    return refused(url, reason ?? refusal((error as Error).message));
  }
}
