/** What a page says of itself in JSON-LD: every object with a type, out of arrays, @graph and nesting. */

export type Thing = Record<string, unknown>;

export function things(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const data = parse(script.textContent ?? '');
    if (data !== undefined) collect(data, found, 0);
  }
  return found;
}

/** Types in lower case, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/#:]/, '').toLowerCase());
}

/** Publishers leave line breaks in strings, trailing commas and comments around the object; each costs a look at all of it. */
const MENDS: ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .trim()
      .replace(/^<!\[CDATA\[|^<!--/, '')
      .replace(/\]\]>$|-->$/, '')
      .trim(),
  (text) => text.replace(/[\n\r\t\f\v]+/g, ' '),
  (text) => text.replace(/,\s*([}\]])/g, '$1').replace(/;$/, ''),
];

function parse(text: string): unknown {
  let mended = text;
  for (const mend of MENDS) {
    mended = mend(mended);
    try {
      return JSON.parse(mended);
    } catch {
      // The next one mends more.
    }
  }
  return undefined;
}

function collect(value: unknown, found: Thing[], depth: number) {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const thing = value as Thing;
  if (thing['@type'] !== undefined) found.push(thing);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(thing[key], found, depth + 1);
}
