/**
 * Tells a popup that is open which statement the page is at. Only while one listens, which it shows by keeping a port
 * open: a message nobody wants would start the background at every scroll.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { listenUntil } from '../listen-until.ts';
import { FOLLOW, type FromReader } from '../messages.ts';
import type { PageReader } from './page-reader.ts';
import type { Places } from './places.ts';

/** Milliseconds between two looks while the page scrolls. */
const PACE = 120;

export function followMiddle(reader: PageReader, places: Places, signal: AbortSignal): void {
  const followers = new Set<Runtime.Port>();
  let last: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    const quotation = reader.marked ? places.nearest() : null;
    if (quotation === last || followers.size === 0) return;
    last = quotation;
    const message: FromReader = { type: 'reader:at', quotation };
    for (const port of followers) port.postMessage(message);
  };
  const soon = () => {
    if (followers.size > 0) waiting ??= setTimeout(look, PACE);
  };
  const follow = (port: Runtime.Port) => {
    if (port.name !== FOLLOW) return;
    followers.add(port);
    port.onDisconnect.addListener(() => {
      followers.delete(port);
      // A popup that closes takes no leave: what it had lit goes out here.
      if (followers.size === 0) reader.highlighter.light(null);
    });
    last = null;
    soon();
  };
  listenUntil(browser.runtime.onConnect, follow, signal);
  // Captured: boxes inside the page scroll too, and those events do not bubble.
  document.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(waiting));
}
