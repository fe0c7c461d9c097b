/** Telling the background something that must not be lost. Small, for the gate, which runs on every page, carries it. */
import type { FromGate } from './messages.ts';

/**
 * The background is ended whenever the browser likes, with what it was about to do, and nobody promises that its end is
 * told: Chromium fails the question, leaves it open, or answers it with nothing. So only `true` is an answer, and who has
 * none tells it again, after `wait` ms, then twice as long and so on for a quarter of a minute.
 */
export async function tellBackground(found: FromGate, wait = 1000): Promise<void> {
  const again = wait < 10_000 ? setTimeout(tellBackground, wait, found, 2 * wait) : undefined;
  try {
    if ((await chrome.runtime.sendMessage(found)) === true) clearTimeout(again);
  } catch {
    // Told again, or the extension is gone.
  }
}
