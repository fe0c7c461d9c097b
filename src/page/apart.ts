/** Boxes that never hold the article's text and are not looked into: the fewer words are weighed, the better and faster. */

const APART = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'DIALOG']);
const ROLES = /^(?:dialog|navigation|contentinfo|search|complementary)$/;
const COMMENTS = /(?:^|\s)(?:comments?|\S*comment-list)(?:\s|$)/i;

/** Some pages are one form, or one box of their own naming: the headline says where the article is. */
export function isApart(element: Element): boolean {
  if (!APART.has(element.nodeName) && !ROLES.test(element.getAttribute('role') ?? '') && !isComments(element))
    return false;
  return element.querySelector('h1') === null;
}

export const isComments = (element: Element): boolean =>
  COMMENTS.test(element.getAttribute('class') ?? '') ||
  /^comments$/i.test(element.id) ||
  element.getAttribute('itemprop') === 'comment';
