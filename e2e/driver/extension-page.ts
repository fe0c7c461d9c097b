/** Texts that are run in an empty page of the extension: it sees the popup's window and may run scripts in tabs. */
import { callText } from './browser.ts';

export const POPUP = `chrome.extension.getViews({ type: 'popup' })[0]`;
/** The list beside the page: the one view of the app that is neither the popup nor a tab of its own. */
export const PANEL = `chrome.extension.getViews().find((view) => view !== ${POPUP} && view.location.pathname === '/popup/index.html' && !view.location.search)`;

export const isReady = (view: string) =>
  callText(
    (found: Window | undefined) =>
      found?.document.readyState === 'complete' && found.document.body.childElementCount > 0,
    [],
    view,
  );

/** Scrolls to the first element that matches, in a view, and answers its middle once it rests: popups grow. */
export const middleOf = (selector: string, view: string) =>
  callText(
    async (found: Window, wanted: string) => {
      const element = found.document.querySelector(wanted);
      if (!element) throw new Error(`no ${wanted}`);
      for (let before = ''; ; ) {
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const now = [left, top, width, height, found.innerHeight].join(' ');
        if (now === before) return { x: left + width / 2, y: top + height / 2 };
        before = now;
        await new Promise((done) => found.setTimeout(done, 200));
      }
    },
    [selector],
    view,
  );

/** Notes the next click on the first element that matches, in a view; `arrived` answers whether there was one. */
export const listenFor = (selector: string, view: string) =>
  callText(
    (found: Window & { clicked?: boolean }, wanted: string) => {
      found.clicked = false;
      const note = () => {
        found.clicked = true;
      };
      found.document.querySelector(wanted)?.addEventListener('click', note, { once: true, capture: true });
    },
    [selector],
    view,
  );

/** A view that is gone was closed by the click. */
export const arrived = (view: string) =>
  callText((found: (Window & { clicked?: boolean }) | undefined) => !found || found.clicked === true, [], view);

/** Calls `fn` in the extension's world of a tab. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are checked where the driver is called
export function inContent(tab: number, fn: (...args: any[]) => unknown, args: readonly unknown[]): string {
  return `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${fn}, args: ${JSON.stringify(args)} })
    .then(([{ result, error }]) => { if (error) throw error; return JSON.stringify(result ?? null); })`;
}
