/**
 * Who said what as Web Annotations (https://www.w3.org/TR/annotation-model/): a collection with one page, an annotation
 * for each statement, a target for each of its pieces. The bodies tell by their purpose what they say: `commenting` a line
 * for people, `identifying` the speaker's name, `describing` the role, `classifying` the kind.
 */
import type { Quotation, Span } from '../engine/model.ts';
import { SENTENCES, WORDS } from '../ui/strings.ts';
import { attributionOf, whoWords } from './attribution.ts';
import type { ArticleRow } from './contract.ts';
import { nameUuid } from './name-uuid.ts';
import { fragmentsOf } from './text-fragment.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Its words are of any vocabulary; Dublin Core's are the plainest for a remark on the whole. */
const TERMS = { description: 'http://purl.org/dc/terms/description' };
const GENERATOR = { type: 'Software', name: 'Quotelight' };
/** What the positions count, since an annotation's own vocabulary has no word for it. */
const POSITIONS =
  'TextPositionSelector: start and end are UTF-16 code units in the text of the article as Quotelight reads it, its ' +
  'paragraphs with a blank line between them, without headline; it is article.text in the JSON of the same article.';
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';
/** Characters of context, as other annotators take them. */
const AROUND = 32;

export function annotations(row: ArticleRow): string {
  const { article, quotations } = row;
  // An address that stays: the same article gives the same names again. Without one its text is named.
  const source = article.url ?? nameUuid(article.text);
  const fragment = fragmentsOf(article, article.text);
  const target = (span: Span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      quoteSelector(article.text, span),
      { type: 'TextPositionSelector', start: span[0], end: span[1] },
      ...fragmentSelector(fragment([span])),
    ],
  });
  const items = quotations.map((quotation) => {
    const targets = quotation.content.map(target);
    return {
      id: nameUuid(`${source} ${quotation.id}`),
      type: 'Annotation',
      motivation: 'identifying',
      generator: GENERATOR,
      body: bodies(row, quotation),
      target: targets.length === 1 ? targets[0] : targets,
    };
  });
  const collection = nameUuid(`${source} collection`);
  const page = nameUuid(`${source} page`);
  const answer = {
    '@context': [CONTEXT, TERMS],
    id: collection,
    type: 'AnnotationCollection',
    label: SENTENCES.whoSaidWhatIn(article.title ?? article.site ?? WORDS.untitled),
    description: POSITIONS,
    generator: GENERATOR,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    last: page,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function quoteSelector(text: string, [start, end]: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Behind the source's # it opens the article there; signs without a word have none. */
function fragmentSelector(value: string) {
  return value ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value }] : [];
}

function bodies(row: ArticleRow, quotation: Quotation) {
  const said = attributionOf(quotation, row);
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  return [
    body('commenting', `${whoWords(said)}: ${said.how}`),
    ...(said.name ? [body('identifying', said.name)] : []),
    ...(said.role ? [body('describing', said.role)] : []),
    body('classifying', quotation.kind),
  ];
}
