/** What the head of a page says, by name in lower case, of several the first. One walk: a selector a name costs more. */
export function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (!key || found.has(key)) continue;
    const value = element.getAttribute('content')!.trim();
    if (value) found.set(key, value);
  }
  return found;
}
