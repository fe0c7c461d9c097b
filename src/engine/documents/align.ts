/**
 * Which excerpts of a document a remark or paraphrase speaks to: those with which it shares enough of the words that
 * carry what it says. Nothing here tells whether somebody is right: a denial speaks to what it denies, and a paraphrase
 * without a counterpart may tell of what the article does not quote.
 */
import type { ExcerptTie, Quotation, SourceDocument, Span, Speaker } from '../model.ts';
import type { Reading } from '../text/sentences.ts';
import { NEGATION, Terms } from './terms.ts';

/**
 * Counted on 146 pairs of the evaluation data, 24 of which belong together: from here on all pairs with two words or more
 * in common do (8), and of the six right below three. The rest says it in other words, and no threshold finds those.
 */
const ALIGNED = 0.17;
/** One word is as often the topic of the whole article. */
const SHARED = 2;

/** Says of each statement in `quotations` which excerpts of its documents it speaks to. */
export function alignStatements(
  reading: Reading,
  quotations: readonly Quotation[],
  documents: readonly SourceDocument[],
  speakers: readonly Speaker[],
): void {
  const quoting = documents.filter((d) => d.excerpts.length > 0);
  if (!quoting.length) return;
  const terms = new Terms(reading);
  const byId = new Map(quotations.map((q) => [q.id, q]));
  for (const document of quoting) {
    const ignored = wordsOfEveryRemark(document, speakers, terms);
    const excerpts = document.excerpts.map((id) => byId.get(id)!);
    for (const statement of quotations) {
      const told = tellsOf(document, statement, quotations);
      if (statement.kind === 'refusal' || !(told || statement.about === document.id)) continue;
      const compared = excerpts.map((excerpt) => compare(statement, excerpt, terms, ignored));
      statement.excerpts.push(...compared.flatMap(({ tie }) => tie ?? []));
      // One word in common is too little to say where it belongs, and enough not to say that it belongs nowhere.
      if (told && compared.every(({ shared }) => shared === 0)) statement.notAmongExcerpts = true;
    }
  }
}

/** A paraphrase out of the document, or a statement that tells what its author says in it. */
const tellsOf = ({ id, author }: SourceDocument, statement: Quotation, quotations: readonly Quotation[]): boolean =>
  statement.kind === 'indirect' &&
  (statement.document === id ||
    (statement.about === id &&
      author !== null &&
      quotations.some((q) => q.within === statement.id && q.speakerId === author)));

/** Who wrote to whom, and what it is: whoever speaks about the letter says so. */
function wordsOfEveryRemark({ type, author, recipient }: SourceDocument, speakers: readonly Speaker[], terms: Terms) {
  const people = speakers.filter((s) => s.id === author || s.id === recipient);
  return new Set(
    [type, ...people.flatMap((s) => [s.name, ...s.aliases])].flatMap((name) => terms.of(name).map((t) => t.key)),
  );
}

/** How many words that carry something the two share, and the tie where that is enough for one. */
function compare(
  statement: Quotation,
  excerpt: Quotation,
  terms: Terms,
  ignored: ReadonlySet<string>,
): { shared: number; tie: ExcerptTie | null } {
  const own = termsOf(statement.content, terms, ignored);
  const theirs = new Set(termsOf(excerpt.content, terms, ignored).map((t) => t.key));
  const keys = new Set(own.map((t) => t.key));
  const common = [...keys].filter((key) => theirs.has(key));
  const shared = common.filter((key) => key !== NEGATION).length;
  const { id } = excerpt;
  // A paraphrase that quotes has its counterpart in itself.
  if (excerpt.content.every(([s, e]) => statement.content.some(([from, to]) => from <= s && e <= to)))
    return { shared: 1, tie: excerpt === statement ? null : { id, score: 1, spans: [...excerpt.content] } };
  const weight = (of: Iterable<string>) => [...of].reduce((sum, key) => sum + terms.weight(key), 0);
  const score = weight(common) / Math.sqrt(weight(keys) * weight(theirs));
  if (shared < SHARED || score < ALIGNED) return { shared, tie: null };
  const spans = own.filter((t) => theirs.has(t.key)).map((t) => t.span);
  return { shared, tie: { id, score: Number(score.toFixed(3)), spans } };
}

const termsOf = (content: readonly Span[], terms: Terms, ignored: ReadonlySet<string>) =>
  terms.at(content).filter((t) => !ignored.has(t.key));
