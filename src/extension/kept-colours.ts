/**
 * Colours that the reader of pages has chosen for somebody, in storage.local. Nobody else is in it: the colour that a
 * speaker has by itself follows from the name (reader/colours.ts), because a list of all those of whom one has read
 * would tell more about the reader than it is worth. For the same reason it is not synced, and in a private window a
 * choice holds until the page is left. Entries that are not as expected count as not there.
 */
import browser from 'webextension-polyfill';
import { type ChosenColours, listColours, parseColours, withColour } from './chosen-colours.ts';
import { keep } from './keep.ts';
import { listenUntil } from './listen-until.ts';

const KEY = 'colours';

export async function chosenColours(): Promise<ChosenColours> {
  return parseColours((await browser.storage.local.get(KEY))[KEY]);
}

/** Fails where there is no room. */
export async function keepColour(name: string, colour: number | null): Promise<void> {
  await keepColours(withColour(await chosenColours(), name, colour));
}

export async function keepColours(chosen: ChosenColours): Promise<void> {
  const latest = listColours(chosen);
  // Nothing chosen leaves nothing behind.
  if (latest.length === 0) await browser.storage.local.remove(KEY);
  else await keep({ [KEY]: latest });
}

export function onColours(changed: (chosen: ChosenColours) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parseColours(changes[KEY].newValue));
  };
  listenUntil(browser.storage.onChanged, listener, signal);
}
