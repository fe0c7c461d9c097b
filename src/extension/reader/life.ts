/**
 * How long this reader lives. An update or removal of the extension leaves its scripts in open pages with nobody to
 * talk to: the first thing that fails ends this one, and its marks go. A newer reader asks an older one to leave.
 */
import browser from 'webextension-polyfill';
import type { FromReader } from '../messages.ts';

/** An event at the document is all that two versions of the extension share. */
const LEAVE = 'quotelight:leave';

export interface Life {
  signal: AbortSignal;
  send(message: FromReader): void;
  end(): void;
}

export function life(onEnd: () => void): Life {
  const ending = new AbortController();
  const { signal } = ending;
  document.dispatchEvent(new Event(LEAVE));
  document.addEventListener(LEAVE, () => ending.abort(), { signal });
  signal.addEventListener('abort', onEnd);
  const gone = () => !browser.runtime?.id;
  const check = () => gone() && ending.abort();
  // Coming back to the tab is when marks without an owner would be seen.
  document.addEventListener('visibilitychange', check, { signal });
  window.addEventListener('pointerdown', check, { signal, capture: true });
  const send = async (message: FromReader) => {
    if (gone()) return ending.abort();
    try {
      await browser.runtime.sendMessage(message);
    } catch {
      check();
    }
  };
  return { signal, send: (message) => void send(message), end: () => ending.abort() };
}
