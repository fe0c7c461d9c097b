/**
 * Notices when the page exchanges, adds or rebuilds its text, and has it read again. Only articles are watched. Pages
 * that never stop changing are looked at less and less, and in the end left alone.
 */
import type { PageReader } from './page-reader.ts';

/** Milliseconds without a change before a look, doubled after every look that was due to a change. */
const CALM = 400;
/** The longest calm that is waited for: about 7 readings. */
const LONGEST = 30_000;
/** A look takes a fiftieth of the time at most, on articles of any length. */
const SHARE = 50;

export function watchPage(reader: PageReader, signal: AbortSignal): void {
  let calm = CALM;
  let cost = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  const look = () => {
    waiting = undefined;
    const began = performance.now();
    if (reader.lookAgain()) calm *= 2;
    cost = performance.now() - began;
  };
  const observer = new MutationObserver(() => {
    if (location.href !== address) {
      address = location.href;
      calm = CALM;
    }
    if (calm <= LONGEST) waiting ??= setTimeout(look, Math.max(calm, cost * SHARE));
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(waiting);
    waiting = undefined;
  };
  let watching = false;
  reader.onState(({ status }) => {
    if (status === 'reading' || watching === (status === 'article')) return;
    watching = status === 'article';
    if (watching) observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    else stop();
  });
  signal.addEventListener('abort', stop);
}
