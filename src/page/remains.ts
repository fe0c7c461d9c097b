/**
 * What an earlier version of the extension has left on a page. Firefox ends the scripts of one that it updates before
 * they can take anything away, and a page that was saved with its marks opens with them.
 */
import { CARD, IDS, MARK } from './highlight-style.ts';
import { clearRegistry } from './range-painter.ts';

const STYLE = /^(?:@layer quotelight \{|::highlight\(quotelight-)/;

export function removeRemains(document: Document): void {
  for (const mark of document.querySelectorAll(`mark.${MARK}[${IDS}]`)) unwrap(mark);
  for (const style of document.querySelectorAll('style')) if (STYLE.test(style.textContent)) style.remove();
  document.querySelector(`[${CARD}]`)?.remove();
  clearRegistry();
}

/** Of the text that was split the first part was the page's own node: it gets back what stood in the mark and behind it. */
function unwrap(mark: Element): void {
  const { previousSibling: before, nextSibling: after } = mark;
  const text = mark.childNodes.length === 1 ? mark.firstChild : null;
  if (!(before instanceof Text && text instanceof Text)) {
    mark.replaceWith(...mark.childNodes);
    return;
  }
  before.data += text.data;
  mark.remove();
  if (!(after instanceof Text)) return;
  before.data += after.data;
  after.remove();
}
