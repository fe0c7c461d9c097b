/**
 * What a tab's page is to us, for the popup: what its reader says, or why there is none. Where the browser withholds
 * the site until a click, opening the popup was that click: the gate is put into the page then.
 */
import browser from 'webextension-polyfill';
import { forbidden, refusal } from './forbidden.ts';
import { injectReader } from './inject-reader.ts';
import type { ForbiddenReason, GateAnswer, PageState } from './messages.ts';
import { stateOf } from './state-text.ts';
import { askTab } from './to-page.ts';

/** Firefox shows PDF in a page of its own, where no script of ours runs; the address is all there is to tell it by. */
const PDF = /\.pdf$/i;
/** Milliseconds in which a page that may be read has taken a script. */
const PATIENCE = 1000;
const EVERYWHERE = ['http://*/*', 'https://*/*'];

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
  const put = (await askGate(id)) ?? (await putGate(id));
  if (put instanceof Error) return refused(url, reason ?? refusal(put.message));
  return fromGate(put, id);
}

/** Why no script of ours can be put there. */
export async function refused(url: string | undefined, reason: ForbiddenReason | null): Promise<PageState> {
  if (reason) return { status: 'forbidden', reason };
  if (!(await allowed(url))) return { status: 'no-access', host: url ? new URL(url).hostname : '' };
  // A browser that lets us see the address of every site hides only its own.
  if (!url) return { status: 'forbidden', reason: 'browser page' };
  return { status: 'forbidden', reason: PDF.test(new URL(url).pathname) ? 'pdf' : 'other' };
}

async function readerState(tab: number): Promise<PageState | null> {
  return stateOf(await askTab(tab, { type: 'page:state' }));
}

const askGate = async (tab: number) => (await askTab(tab, { type: 'page:look-again' })) as GateAnswer | null;

async function putGate(tab: number): Promise<GateAnswer | Error> {
  try {
    const put = browser.scripting.executeScript({ target: { tabId: tab }, files: ['/gate.js'] });
    await Promise.race([put, withheld()]);
    return (await askGate(tab)) ?? new Error('no answer');
  } catch (error) {
    return error as Error;
  }
}

/** Chrome refuses its own pages at once, but keeps a script for a withheld site back until access is given, if ever. */
export function withheld(): Promise<never> {
  return new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error('withheld')));
}

function fromGate({ article, reason, contentType }: GateAnswer, tab: number): PageState {
  if (contentType === 'application/pdf') return { status: 'forbidden', reason: 'pdf' };
  if (!article) return { status: 'no-article', reason: reason ?? 'not an article' };
  // The reader may be on its way already; it does not start twice.
  void injectReader(tab).catch(() => {});
  return { status: 'reading' };
}

function allowed(url: string | undefined): Promise<boolean> {
  if (!url) return browser.permissions.contains({ origins: EVERYWHERE });
  // Firefox takes no port in a pattern.
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
