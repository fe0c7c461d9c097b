/** Does the page itself say that more of the article is not on it? A paywall, a “continue reading” that loads elsewhere. */
import { things } from './structured-data.ts';

const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="regwall" i], [class*="metered" i]';

export function isPartial(document: Document): boolean {
  if (things(document).some((thing) => /^false$/i.test(String(thing.isAccessibleForFree ?? '')))) {
    // Many papers say so of articles that a subscriber has before them in full: believe it only where a wall stands.
    return document.querySelector(WALL) !== null;
  }
  return false;
}
