/**
 * Is the article built by a framework that owns its nodes? What frameworks leave in html that a server made for them:
 * until they have taken it over, a foreign element in it is an error to them, and afterwards they go on with the nodes
 * they know. What a framework leaves on objects only the page's own scripts can see.
 */

/** Ids and attributes of the boxes that frameworks fill. */
const ROOTS =
  '#__next, #__nuxt, #___gatsby, #svelte, [data-reactroot], [data-server-rendered], [data-v-app], [ng-version], [data-ssr], astro-island, [q\\:container], [data-hk]';
/** Attributes and classes on every element of a component. */
const COMPONENT = /^(?:_ng(?:content|host)|data-v-|data-svelte|data-react|q:)/;
const COMPONENT_CLASS = /(?:^|\s)svelte-[a-z0-9]{5,}(?:\s|$)/;
/** Comments by which React, Vue, Svelte, Solid and Lit find their places again. */
const COMMENT = /^(?: |\/?\$[!?]?|\[!?|\]|\/|#|lit-\w.*|\?lit.*|ng-container.*)?$/;
const COMMENTS = 128;
/** Levels above the text in which a component begins. */
const NEAR = 8;

export function isOwned(element: Element | undefined): boolean {
  if (!element) return false;
  let box = element;
  for (let at: Element | null = element, level = 0; at && at.nodeName !== 'BODY'; at = at.parentElement, level++) {
    if (at.matches(ROOTS) || (level < NEAR && isOfComponent(at))) return true;
    if (level < NEAR) box = at;
  }
  const comments = box.ownerDocument.createTreeWalker(box, COMMENTS);
  while (comments.nextNode()) if (COMMENT.test(comments.currentNode.nodeValue!)) return true;
  return false;
}

const isOfComponent = (element: Element) =>
  element.getAttributeNames().some((name) => COMPONENT.test(name)) ||
  COMPONENT_CLASS.test(element.getAttribute('class') ?? '');
