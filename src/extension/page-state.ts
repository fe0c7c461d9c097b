/**
 * What a tab's page is to us, for the popup: what its reader says, or why there is none. Where the browser withholds
 * the site until a click, opening the popup was that click: the gate is put into the page then.
 */
import browser from 'webextension-polyfill';
import { forbidden } from './forbidden.ts';
import { injectReader } from './inject-reader.ts';
import { isMessage } from './is-message.ts';
import type { GateAnswer, PageState } from './messages.ts';
import { askTab } from './to-page.ts';

/** Firefox shows PDF in a page of its own, where no script of ours runs; the address is all there is to tell it by. */
const PDF = /\.pdf$/i;

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

export async function askPage(tab: Tab): Promise<PageState> {
  const { id, url } = tab;
  if (id === undefined) return { status: 'forbidden', reason: 'other' };
  const state = await readerState(id);
  if (state) return state;
  const reason = forbidden(url);
  if (reason && reason !== 'local file') return { status: 'forbidden', reason };
  const gate = (await askGate(id)) ?? (await putGate(id));
  if (gate) return fromGate(gate, id);
  if (reason) return { status: 'forbidden', reason };
  if (url && (await allowed(url)))
    return { status: 'forbidden', reason: PDF.test(new URL(url).pathname) ? 'pdf' : 'other' };
  return { status: 'no-access', host: url ? new URL(url).hostname : '' };
}

async function readerState(tab: number): Promise<PageState | null> {
  const state = await askTab(tab, { type: 'page:state' });
  return isMessage({ type: 'reader:state', state }) ? (state as PageState) : null;
}

const askGate = async (tab: number) => (await askTab(tab, { type: 'page:look-again' })) as GateAnswer | null;

async function putGate(tab: number): Promise<GateAnswer | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/gate.js'] });
    return await askGate(tab);
  } catch {
    return null;
  }
}

function fromGate({ article, reason, contentType }: GateAnswer, tab: number): PageState {
  if (contentType === 'application/pdf') return { status: 'forbidden', reason: 'pdf' };
  if (!article) return { status: 'no-article', reason: reason ?? 'not an article' };
  // The reader may be on its way already; it does not start twice.
  void injectReader(tab).catch(() => {});
  return { status: 'reading' };
}

async function allowed(url: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  } catch {
    return false;
  }
}
