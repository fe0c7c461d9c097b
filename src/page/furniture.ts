/**
 * What stands in and around articles without being their text: boxes, captions, invitations, pointers to other
 * stories. One table for elements, by class names in use everywhere; one for lines, by how they begin.
 */

/** Elements that never hold the text of an article. */
const TAGS = new Set('FIGCAPTION ASIDE NAV FOOTER FORM H1 TIME BUTTON DIALOG'.split(' '));

/** A whole word of a class name or id. */
const NAMES =
  /(?:^|[\s_-])(?:newsletters?|related|captions?|bylines?|author-?(?:bio|box|info)|share|sharing|social|promo|promos|advert\w*|read-?(?:more|next)|also-?read|most-?read|recommend\w*|credits?|copyright)(?:$|[\s_-])/i;

export function isFurniture(element: Element): boolean {
  return TAGS.has(element.nodeName.toUpperCase()) || isHidden(element) || NAMES.test(namesOf(element));
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return element.hasAttribute('hidden') || (style !== null && HIDING.test(style));
}

const namesOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;
