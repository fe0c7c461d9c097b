/** Of several whole articles on one page, the one that is being read. */
import type { Layout } from './layout.ts';

/** Fewer characters are a teaser. */
const WHOLE_STORY = 400;

/** Null where the page has one article, or none is at the middle of the window. */
export function articleInView(document: Document, layout: Layout): Element | null {
  const whole = [...document.querySelectorAll('article')].filter(
    (box) =>
      !box.parentElement?.closest('article') &&
      box.querySelector('h1, h2') !== null &&
      (box.textContent ?? '').length >= WHOLE_STORY,
  );
  return whole.length < 2 ? null : (whole.find((box) => layout.isAtMiddle(box)) ?? null);
}
