/** What the head of a page says, by name in lower case, of several the first. One walk: a selector a name costs more. */
export function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const value = element.getAttribute('content')!.trim();
    if (name && value && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}
