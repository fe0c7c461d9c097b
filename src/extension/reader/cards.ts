/** The card, the note and the name at the mouse, once their script is there. */
import browser from 'webextension-polyfill';
import type { openCard } from '../../ui/card.ts';
import type { openNote } from '../../ui/card-note.ts';
import type { openName } from '../../ui/name-tip.ts';
import { CARD_HERE } from '../here.ts';
import type { FromReader } from '../messages.ts';

export interface Cards {
  openCard: typeof openCard;
  openNote: typeof openNote;
  openName: typeof openName;
}

const world = globalThis as Record<symbol, unknown>;

/** Fails where the extension is gone, or the browser lets no script into the page any more. */
export async function cards(): Promise<Cards> {
  const ask = () => browser.runtime.sendMessage({ type: 'reader:card' } satisfies FromReader);
  // A background that is ended with the question leaves it without an answer, or with an empty one.
  if (!(CARD_HERE in world)) await ask().catch(() => {});
  if (!(CARD_HERE in world)) await ask();
  return world[CARD_HERE] as Cards;
}
