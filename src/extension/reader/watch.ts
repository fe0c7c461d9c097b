/**
 * Notices when the page exchanges, shows, adds or rebuilds its text, and has it read again. Only articles are watched.
 * Pages that change without end are looked at less and less often, and not at all while nobody sees them.
 */
import type { PageReader } from './page-reader.ts';

/** Milliseconds without a change before a look, doubled after every look that was due to a change, halved after others. */
const CALM = 400;
/** The longest calm that is waited for. */
const LONGEST = 30_000;
/** A look takes a fiftieth of the time at most, on articles of any length. */
const SHARE = 50;
/** What shows and hides text that is there already: classes and styles, closed details. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

export function watchPage(reader: PageReader, signal: AbortSignal): void {
  let calm = CALM;
  let cost = 0;
  let changed = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  const look = () => {
    waiting = undefined;
    if (reader.busy) return soon();
    changed = false;
    const began = performance.now();
    calm = reader.lookAgain() ? Math.min(calm * 2, LONGEST) : Math.max(calm / 2, CALM);
    cost = performance.now() - began;
  };
  const soon = () => {
    changed = true;
    if (!document.hidden) waiting ??= setTimeout(look, Math.max(calm, cost * SHARE));
  };
  const observer = new MutationObserver((records) => {
    reader.highlighter.changed(records);
    if (location.href !== address) {
      address = location.href;
      calm = CALM;
    }
    soon();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(waiting);
    waiting = undefined;
  };
  reader.onState(({ status }) => {
    if (status === 'no-article' || status === 'failed') stop();
    if (status !== 'article') return;
    const all = { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING };
    for (const root of reader.roots) observer.observe(root, all);
  });
  document.addEventListener('visibilitychange', () => changed && soon(), { signal });
  signal.addEventListener('abort', stop);
}
