/** The toolbar button: how many quotations the page has, and in its tooltip who speaks. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isolated } from '../../ui/isolated.ts';
import { counted } from '../../ui/message.ts';
import { SENTENCES } from '../../ui/strings.ts';
import { isMessage } from '../is-message.ts';
import type { PageState } from '../messages.ts';
import { fromTab } from '../senders.ts';
import { stateOf } from '../state-text.ts';

/** The blue of the first speaker, dark enough for white figures. */
const COLOUR = '#0072b2';
const NAMES_SHOWN = 5;
const NAME = 'Quotelight';

export function startBadge(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    const tab = fromTab(sender);
    if (!isMessage(message) || message.type !== 'reader:state' || tab === null) return;
    const state = stateOf(message.state);
    if (state) void show(tab, state);
  });
}

async function show(tabId: number, state: PageState): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: badgeText(state) });
    await browser.action.setTitle({ tabId, title: actionTitle(state) });
  } catch {
    // The tab is closed.
  }
}

/** A badge has room for four characters. */
export function badgeText(state: PageState): string {
  if (state.status !== 'article') return '';
  const { length } = state.analysis.quotations;
  return length === 0 ? '' : length > 999 ? '999+' : String(length);
}

/** “Quotelight: 13 quotations. Ilse Marrow, Teodor Kask and 4 more” */
export function actionTitle(state: PageState): string {
  if (state.status !== 'article') return NAME;
  const { quotations, speakers } = state.analysis;
  const quoted = speakers.filter((speaker) => speaker.quotations.length > 0).map((speaker) => isolated(speaker.name));
  const names = quoted.slice(0, NAMES_SHOWN);
  const rest = quoted.length - names.length;
  const all = [names.join(', '), rest > 0 ? SENTENCES.more(rest) : ''].filter(Boolean).join(', ');
  return [`${NAME}: ${counted('count_quotation', quotations.length)}`, all].filter(Boolean).join('\n');
}
