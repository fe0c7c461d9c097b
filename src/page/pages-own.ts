/** Elements of the page that have a use for the mouse themselves. */

/** What a click, a key press and a drag inside these are for is the page's. */
const PAGES_OWN =
  'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [role="button"], [role="link"]';

export const isPagesOwn = (event: Event): boolean =>
  event.composedPath().some((at) => at instanceof Element && at.matches(PAGES_OWN));
