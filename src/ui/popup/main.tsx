/**
 * Ties the app to the browser: which tab it shows, and what a click does there. The toolbar's popup shows the tab that it
 * was opened on; the panel beside the page follows the tab in front; `?tab=<id>` shows a tab's article in a tab of its
 * own, `&check=<document>` opens the check of a document there, and `&print` the print dialog.
 */
import { render } from 'preact';
import type { FromPopup, Taken, ToPage } from '../../extension/messages.ts';
import { openPanel } from '../../extension/panel.ts';
import { speaks } from '../message.ts';
import type { Actions } from './actions.ts';
import { App } from './app.tsx';
import type { AskedFirst } from './ask-first.ts';
import { fitPopup } from './fit.ts';
import { keepView, keptView } from './kept-view.ts';
import { originalsOf } from './originals.ts';
import { saveFile } from './save-file.ts';
import { FRESH } from './view.ts';
import { type WatchedTab, watchTab } from './watch-tab.ts';

const asked = new URLSearchParams(location.search);
const root = document.getElementById('app')!;
const isPopup = chrome.extension.getViews({ type: 'popup' }).includes(window);
const isPanel = !isPopup && !asked.has('tab');
speaks(document.documentElement);
document.documentElement.classList.toggle('popup', isPopup);
if (isPopup) fitPopup(root);

/** Milliseconds for which nothing is shown rather than that the page is being read: most answers come sooner. */
const MOMENT = 100;

let printing = asked.has('print');
let watched: WatchedTab | null = null;
let watching = new AbortController();

async function show(tab: chrome.tabs.Tab, first: Partial<AskedFirst> = {}): Promise<void> {
  let ready = false;
  const { url = '' } = tab;
  watched?.tell({ type: 'page:light', quotation: null });
  watching.abort();
  watching = new AbortController();
  const { signal } = watching;
  const own = watchTab(tab, () => ready && draw(own), signal, first.answer);
  watched = own;
  const kept = await (first.view ?? keptView(tab));
  // Another tab has come to the front meanwhile.
  if (signal.aborted) return;
  const actions = actionsIn(own, tab.windowId);
  const draw = ({ id, state, at, url: now }: WatchedTab) => {
    const view = (now === url ? kept : null) ?? FRESH;
    const article = state.status === 'article' ? state.meta.url : null;
    render(
      <App
        key={`${id} ${article}`}
        state={state}
        actions={actions}
        at={at}
        checking={asked.get('check')}
        view={view}
      />,
      root,
    );
    if (state.status === 'article' && printing) {
      printing = false;
      print();
    }
  };
  ready = true;
  if (own.state.status === 'reading') setTimeout(() => signal.aborted || draw(own), MOMENT);
  else draw(own);
}

function actionsIn(tab: WatchedTab, windowId: number): Actions {
  const { id } = tab;
  const ask = (message: FromPopup) => chrome.runtime.sendMessage(message);
  const lookAnyway = async () => {
    tab.become({ status: 'reading' });
    const answer = await ask({ type: 'popup:look-anyway', tab: id });
    if (answer?.error) tab.become({ status: 'failed', message: String(answer.error) });
    else await tab.refresh();
  };
  const take = async (what: ToPage) => (await tab.ask<Taken>(what))?.kept ?? 'no room';
  return {
    show: (quotation) => tab.tell({ type: 'page:show', quotation }),
    light: (quotation) => tab.tell({ type: 'page:light', quotation }),
    highlight: async (scope, on) => {
      const { state } = tab;
      if (state.status !== 'article') return 'kept';
      // At once here; the reader's own word follows.
      const highlights = { ...state.highlights, [scope]: on, ...(scope === 'site' ? { page: on } : {}) };
      tab.become({ ...state, highlights });
      const onPage = () => tab.tell({ type: 'page:highlights', on });
      if (scope === 'page') {
        onPage();
        return 'kept';
      }
      const { kept }: Taken = await ask({ type: 'popup:site', host: new URL(tab.url).hostname, on });
      if (kept !== 'kept') onPage();
      return kept;
    },
    lookAnyway: () => void lookAnyway(),
    allow: (host) => {
      // First thing in the click, or the browser does not take it for the reader's wish.
      const wish = chrome.permissions.request({ origins: [`*://${host}/*`] });
      void wish.then((granted) => (granted ? lookAnyway() : undefined));
    },
    correct: (step) => take({ type: 'page:correct', step }),
    recolour: (speaker, colour) => take({ type: 'page:colour', speaker, colour }),
    save: saveFile,
    print: () => {
      if (asked.has('tab')) window.print();
      else void chrome.tabs.create({ url: `${location.pathname}?tab=${id}&print` });
    },
    openOptions: () => {
      void chrome.runtime.openOptionsPage();
      if (isPopup) window.close();
    },
    keep: (view) => keepView(id, tab.url, view),
    openPanel: isPopup ? () => void openPanel(windowId).then(() => window.close()) : null,
    originals: originalsOf(id, isPopup, () => (tab.state.status === 'article' ? tab.state.meta.url : null) ?? tab.url),
  };
}

/** Once all of it is drawn. */
function print(): void {
  requestAnimationFrame(() => (root.querySelector('[aria-busy=true]') ? print() : window.print()));
}

async function start(): Promise<void> {
  const tab = await askedFirst.tab;
  await show(tab, askedFirst);
  if (!isPanel) return;
  chrome.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId === tab.windowId) await show(await chrome.tabs.get(tabId));
  });
}

window.addEventListener('pagehide', () => watched?.tell({ type: 'page:light', quotation: null }));
void start();
