/** What the W3C Web Annotation Data Model requires of what we write: collections, pages, annotations, bodies, selectors. */

// biome-ignore lint/suspicious/noExplicitAny: it is JSON out of a file, and this is what checks its shape
type Json = any;

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
/** Section 4.2: what each selector has to have. */
const SELECTORS: Record<string, (selector: Json) => boolean> = {
  TextQuoteSelector: ({ exact, prefix = '', suffix = '' }) => [exact, prefix, suffix].every(isText) && exact !== '',
  TextPositionSelector: ({ start, end }) => [start, end].every(Number.isInteger) && 0 <= start && start <= end,
  FragmentSelector: ({ value, conformsTo }) => isText(value) && value !== '' && isIri(conformsTo),
};

const isText = (value: unknown) => typeof value === 'string';
const isIri = (value: unknown) => typeof value === 'string' && /^(?:https?:\/\/\S+|urn:uuid:[\da-f-]{36})$/.test(value);
const list = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

/** Each a line that says where and what; an empty list where all is well. */
export function annotationProblems(collection: Json): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  must(list(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld'), 'collection: @context');
  must(isIri(collection.id), 'collection: id');
  must(list(collection.type).includes('AnnotationCollection'), 'collection: type');
  const page = collection.first;
  must(isIri(page?.id) && page.type === 'AnnotationPage', 'page: id and type');
  must(page.partOf === collection.id, 'page: partOf');
  must(page.startIndex === 0 && collection.last === page.id, 'page: the first and the last');
  must(Array.isArray(page.items) && page.items.length === collection.total, 'page: items, as many as in total');
  for (const [i, item] of page.items.entries()) {
    const says = (holds: boolean, what: string) => must(holds, `annotation ${i}: ${what}`);
    says(isIri(item.id), 'id');
    says(item.type === 'Annotation', 'type');
    says(MOTIVATIONS.includes(item.motivation), 'motivation');
    for (const body of list(item.body)) {
      says(body.type === 'TextualBody' && isText(body.value), 'textual body with a value');
      says(MOTIVATIONS.includes(body.purpose), 'purpose of a body');
    }
    const targets = list(item.target);
    says(targets.length > 0, 'target');
    for (const target of targets) {
      says(target.type === 'SpecificResource' && isIri(target.source), 'specific resource with a source');
      for (const selector of list(target.selector))
        says(SELECTORS[selector.type]?.(selector) ?? false, `selector ${selector.type}`);
    }
  }
  return problems;
}
