/**
 * Which excerpts of a document a remark or paraphrase speaks to: those with which it shares enough of the words that
 * carry what it says. Nothing here tells whether somebody is right: a denial speaks to what it denies, and a paraphrase
 * without a counterpart may tell of what the article does not quote.
 */
import type { ExcerptTie, Quotation, SourceDocument, Speaker } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import { NEGATION, type Term, Terms } from './terms.ts';

/**
 * Counted on 146 pairs of the evaluation data, 24 of which belong together: from here on all pairs with two words or more
 * in common do (8), and of the six right below three. The rest says it in other words, and no threshold finds those.
 */
const ALIGNED = 0.17;
/** One word is as often the topic of the whole article. */
const SHARED = 2;

/** Excerpts that a statement is compared with, those nearest to it: time must not grow with the square of an article. */
const COMPARED = 100;

/** Says of each statement in `quotations` which excerpts of its documents it speaks to. */
export function* alignStatements(
  reading: Reading,
  quotations: readonly Quotation[],
  documents: readonly SourceDocument[],
  speakers: readonly Speaker[],
): Steps<void> {
  if (!documents.some((d) => d.excerpts.length > 0)) return;
  const terms = new Terms(reading);
  const byId = new Map(quotations.map((q) => [q.id, q]));
  const sheets = new Map(documents.map((d) => [d.id, new Sheet(d, byId, speakers, terms)]));
  const inside = new Map<string, Quotation[]>();
  for (const q of quotations) if (q.within) inside.set(q.within, [...(inside.get(q.within) ?? []), q]);
  for (const statement of quotations) {
    yield;
    if (statement.kind === 'refusal') continue;
    const paraphrased = statement.kind === 'indirect' ? statement.document : null;
    for (const id of new Set([statement.about, paraphrased])) {
      const sheet = id ? sheets.get(id) : undefined;
      if (!sheet?.excerpts.length) continue;
      // Told from the document, or what its author says in it.
      const told =
        id === paraphrased || (statement.kind === 'indirect' && sheet.speaks(inside.get(statement.id) ?? []));
      const said = sheet.said(statement);
      const compared = sheet.nearest(statement).map((excerpt) => compare(said, excerpt, terms));
      statement.excerpts.push(...compared.flatMap(({ tie }) => tie ?? []));
      // One word in common is too little to say where it belongs, and enough not to say that it belongs nowhere.
      if (told && compared.every(({ shared }) => shared === 0)) statement.notAmongExcerpts = true;
    }
  }
}

/** A quotation, and those of its words that may tie it to another one about the same document. */
interface Said {
  quotation: Quotation;
  terms: Term[];
  keys: Set<string>;
  /** Of all of its words; null until somebody asks. */
  weight: number | null;
}

/** A document's excerpts, and the words that everybody uses who speaks about it: who wrote to whom, and what it is. */
class Sheet {
  readonly excerpts: Said[];
  private readonly ignored: Set<string>;
  private next = 0;

  constructor(
    private readonly document: SourceDocument,
    byId: ReadonlyMap<string, Quotation>,
    speakers: readonly Speaker[],
    private readonly terms: Terms,
  ) {
    const { type, author, recipient } = document;
    const people = speakers.filter((s) => s.id === author || s.id === recipient);
    const names = [type, ...people.flatMap((s) => [s.name, ...s.aliases])];
    this.ignored = new Set(names.flatMap((name) => terms.of(name).map((t) => t.key)));
    this.excerpts = document.excerpts.map((id) => this.said(byId.get(id)!));
  }

  said(quotation: Quotation): Said {
    const terms = this.terms.at(quotation.content).filter((t) => !this.ignored.has(t.key));
    return { quotation, terms, keys: new Set(terms.map((t) => t.key)), weight: null };
  }

  /** Its author, in one of these. */
  speaks(reports: readonly Quotation[]): boolean {
    const { author } = this.document;
    return author !== null && reports.some((q) => q.speakerId === author);
  }

  /** Statements come in reading order. */
  nearest({ content: [[at]] }: Quotation): Said[] {
    while (this.next < this.excerpts.length && this.excerpts[this.next].quotation.content[0][0] < at) this.next++;
    return this.excerpts.slice(Math.max(0, this.next - COMPARED / 2), this.next + COMPARED / 2);
  }
}

/** How many words that carry something the two share, and the tie where that is enough for one. */
function compare(statement: Said, excerpt: Said, terms: Terms): { shared: number; tie: ExcerptTie | null } {
  const { id, content } = excerpt.quotation;
  // A paraphrase that quotes has its counterpart in itself.
  if (content.every(([s, e]) => statement.quotation.content.some(([from, to]) => from <= s && e <= to)))
    return { shared: 1, tie: excerpt.quotation === statement.quotation ? null : { id, score: 1, spans: [...content] } };
  const common: string[] = [];
  for (const key of statement.keys) if (excerpt.keys.has(key)) common.push(key);
  const shared = common.filter((key) => key !== NEGATION).length;
  if (shared < SHARED) return { shared, tie: null };
  const weight = (keys: Iterable<string>) => {
    let sum = 0;
    for (const key of keys) sum += terms.weight(key);
    return sum;
  };
  statement.weight ??= weight(statement.keys);
  excerpt.weight ??= weight(excerpt.keys);
  const score = weight(common) / Math.sqrt(statement.weight * excerpt.weight);
  if (score < ALIGNED) return { shared, tie: null };
  const spans = statement.terms.filter((t) => excerpt.keys.has(t.key)).map((t) => t.span);
  return { shared, tie: { id, score: Number(score.toFixed(3)), spans } };
}
