/**
 * Whether a form of the page hides what is asked of elements: a field's name or id comes before an element's own
 * properties in every script's world, so that <input name="parentElement"> leads whoever climbs up from the form into it,
 * round and round. Such a page is left alone.
 */
const ASKED = [
  ...['parentElement', 'parentNode', 'firstChild', 'nodeName', 'nodeType', 'ownerDocument', 'shadowRoot'],
  ...['closest', 'contains', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'getAttributeNames'],
];

export function isMasked(document: Document): boolean {
  return [...document.forms].some((form) => ASKED.some((name) => real(form, name) !== Reflect.get(form, name)));
}

const real = (form: Element, name: string): unknown => Reflect.get(Element.prototype, name, form);
