/**
 * Ties the app to the browser: which tab, what its reader says, and what a click does there.
 * `?tab=<id>` shows that tab's article outside of a popup, and `&check=<document>` opens the check of a document.
 */
import { render } from 'preact';
import { FOLLOW, type FromPopup, type FromReader, type PageState, type ToPage } from '../../extension/messages.ts';
import { askPage } from '../../extension/page-state.ts';
import type { Actions } from './actions.ts';
import { App } from './app.tsx';
import { fitPopup } from './fit.ts';
import { originalsOf } from './originals.ts';

const asked = new URLSearchParams(location.search);
const root = document.getElementById('app')!;
const isPopup = chrome.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('popup', isPopup);
if (isPopup) fitPopup(root);

let state: PageState = { status: 'reading' };
let at: string | null = null;

async function findTab(): Promise<chrome.tabs.Tab> {
  const id = asked.get('tab');
  if (id) return chrome.tabs.get(Number(id));
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function start(): Promise<void> {
  const tab = await findTab();
  const id = tab.id!;
  const draw = () => render(<App state={state} actions={actions} at={at} checking={asked.get('check')} />, root);
  const become = (next: PageState) => {
    state = next;
    draw();
    if (state.status === 'article') follow();
  };
  const refresh = async () => become(await askPage(await chrome.tabs.get(id)));
  const tell = (message: ToPage) => chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(refresh);
  const ask = (message: FromPopup) => chrome.runtime.sendMessage(message);

  const lookAnyway = async () => {
    become({ status: 'reading' });
    const answer = await ask({ type: 'popup:look-anyway', tab: id });
    if (answer?.error) become({ status: 'failed', message: String(answer.error) });
    else await refresh();
  };

  const actions: Actions = {
    show: (quotation) => void tell({ type: 'page:show', quotation }),
    light: (quotation) => void tell({ type: 'page:light', quotation }),
    highlight: (scope, on) => {
      if (state.status !== 'article') return;
      // At once here; the reader's own word follows.
      become({ ...state, highlights: { ...state.highlights, [scope]: on, ...(scope === 'site' ? { page: on } : {}) } });
      if (scope === 'page') void tell({ type: 'page:highlights', on });
      else void ask({ type: 'popup:site', host: new URL(tab.url ?? '').hostname, on });
    },
    lookAnyway: () => void lookAnyway(),
    allow: (host) => {
      // First thing in the click, or the browser does not take it for the reader's wish.
      const wish = chrome.permissions.request({ origins: [`*://${host}/*`] });
      void wish.then((granted) => (granted ? lookAnyway() : undefined));
    },
    originals: originalsOf(id, isPopup, () => (state.status === 'article' ? state.meta.url : null) ?? tab.url ?? ''),
  };

  // An open port tells the reader that somebody wants to know where the page is.
  let port: chrome.runtime.Port | null = null;
  const follow = () => {
    if (port) return;
    port = chrome.tabs.connect(id, { name: FOLLOW, frameId: 0 });
    port.onMessage.addListener((message: FromReader) => {
      if (message.type !== 'reader:at') return;
      at = message.quotation;
      draw();
    });
    port.onDisconnect.addListener(() => {
      port = null;
    });
  };

  chrome.runtime.onMessage.addListener((message: FromReader, sender) => {
    if (sender.tab?.id === id && message.type === 'reader:state') become(message.state);
  });
  chrome.tabs.onUpdated.addListener((changed, { status }) => {
    if (changed === id && status === 'complete') void refresh();
  });

  window.addEventListener('pagehide', () => actions.light(null));
  draw();
  await refresh();
}

void start();
