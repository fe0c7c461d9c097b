/** One tab's article, as its reader tells it, from now until the signal. */
import { isMessage } from '../../extension/is-message.ts';
import { listenUntil } from '../../extension/listen-until.ts';
import { FOLLOW, type PageState, type ToPage } from '../../extension/messages.ts';
import { askPage } from '../../extension/page-state.ts';
import { fromTab } from '../../extension/senders.ts';
import { stateOf } from '../../extension/state-text.ts';

/** Milliseconds after which a page is asked once more, idle or not. */
const PATIENCE = 1000;

export interface WatchedTab {
  readonly id: number;
  readonly url: string;
  readonly state: PageState;
  /** The quotation nearest to the middle of the page's window. */
  readonly at: string | null;
  become(state: PageState): void;
  /** Asks the page anew. */
  refresh(): Promise<void>;
  tell(message: ToPage): void;
  /** Answers what the page does, undefined where there is nobody. */
  ask<T>(message: ToPage): Promise<T | undefined>;
}

/**
 * `changed` is called whenever state, place or address are others. `asked` is an answer that the page is already making;
 * what it said between that and now may have been missed, so it is asked once more when there is time.
 */
export function watchTab(
  tab: chrome.tabs.Tab,
  changed: () => void,
  signal: AbortSignal,
  asked?: Promise<unknown>,
): WatchedTab {
  const id = tab.id!;
  let url = tab.url ?? '';
  let state: PageState = { status: 'reading' };
  let at: string | null = null;
  let port: chrome.runtime.Port | null = null;

  const become = (next: PageState) => {
    if (signal.aborted || next === state) return;
    state = next;
    if (state.status !== 'article') at = null;
    changed();
    if (state.status === 'article') follow();
  };
  const refresh = async (known?: chrome.tabs.Tab) => {
    try {
      become(await askPage(known ?? (await chrome.tabs.get(id))));
    } catch {
      // The tab is closed.
    }
  };
  const begin = async () => {
    const said = stateOf(await asked);
    if (!said) return refresh(tab);
    become(said);
    requestIdleCallback(() => void refresh(), { timeout: PATIENCE });
  };
  const ask = (message: ToPage) =>
    chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(async () => {
      await refresh();
      return undefined;
    });

  // An open port tells the reader that somebody wants to know where the page is.
  const follow = () => {
    if (port) return;
    port = chrome.tabs.connect(id, { name: FOLLOW, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      if (!isMessage(message) || message.type !== 'reader:at' || signal.aborted) return;
      at = message.quotation;
      changed();
    });
    port.onDisconnect.addListener(() => {
      port = null;
    });
  };

  const onMessage = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (fromTab(sender) !== id || !isMessage(message) || message.type !== 'reader:state') return;
    const next = stateOf(message.state);
    if (next) become(next);
  };
  const onUpdated = (updated: number, change: { status?: string; url?: string }) => {
    if (updated !== id) return;
    url = change.url ?? url;
    // What was there is gone when another document loads; where only the address changes the reader speaks for itself.
    if (change.status === 'loading' && change.url !== undefined) become({ status: 'reading' });
    if (change.status === 'complete') void refresh();
  };
  const onAccess = () => void refresh();
  listenUntil(chrome.runtime.onMessage, onMessage, signal);
  listenUntil(chrome.tabs.onUpdated, onUpdated, signal);
  listenUntil(chrome.permissions.onAdded, onAccess, signal);
  listenUntil(chrome.permissions.onRemoved, onAccess, signal);
  signal.addEventListener('abort', () => port?.disconnect());
  void begin();

  return {
    id,
    get url() {
      return url;
    },
    get state() {
      return state;
    },
    get at() {
      return at;
    },
    become,
    refresh,
    tell: (message) => void ask(message),
    ask,
  };
}
