/** Everything on a page: an original is no news article, and what of it is the document shows in the comparison. */
const SILENT = /^(?:script|style|noscript|template|head|svg)$/i;
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;

export function wordsShown(element: Element | null): string {
  if (!element || SILENT.test(element.tagName)) return '';
  const inside = [...element.childNodes]
    .map((node) => (node.nodeType === 1 ? wordsShown(node as Element) : node.nodeType === 3 ? node.textContent : ''))
    .join('');
  return INLINE.test(element.tagName) ? inside : `\n${inside}\n`;
}
