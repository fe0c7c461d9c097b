/**
 * The words everything else speaks: what the engine takes and what it gives back.
 * The Analysis is the public contract of the `quotes` command; fields may be added, never renamed or removed.
 * Every offset is a UTF-16 code unit into the article's text, spans are half open.
 */

export type Span = readonly [start: number, end: number];

/** How a paragraph stands on the page; plain text has only `text`. */
export type ParagraphKind = 'text' | 'blockquote' | 'heading' | 'list' | 'caption';

export interface Paragraph {
  start: number;
  end: number;
  kind: ParagraphKind;
}

export interface Link {
  span: Span;
  href: string;
}

/** An article as the engine sees it. Without `paragraphs` every line of `text` is one. */
export interface ArticleInput {
  text: string;
  paragraphs?: readonly Paragraph[];
  /** Names in the headline and byline are weak evidence only; neither is part of `text`. */
  title?: string;
  byline?: string;
  /** BCP 47; when missing the engine looks at the text itself. */
  language?: string;
  links?: readonly Link[];
}

export type QuotationKind = 'direct' | 'partial' | 'block' | 'indirect' | 'refusal';

/** Why a name was given. Each comes with the spans that carried it; the interface puts them into words. */
export type Rule =
  /** [source, cue]: both stand beside the quotation, “said Oda Brenn”. */
  | 'cue'
  /** [phrase, source]: “according to Oda Brenn”. */
  | 'according-to'
  /** [source]: “Brenn: …”, a speaker label of an interview or transcript. */
  | 'label'
  /** [source]: the sentence around the quoted words is about this source. */
  | 'subject'
  /** [sentence's source, cue]: the sentence before announces the words. */
  | 'announced'
  /** [earlier or later quotation's source]: goes on from the quotation beside it. */
  | 'continues'
  /** [source]: the two speakers of an interview take turns. */
  | 'alternates'
  /** [pronoun, antecedent]. */
  | 'pronoun'
  /** [short name, full name]. */
  | 'alias'
  /** [noun phrase, the name it stands for]: “the senator” is Oda Brenn. */
  | 'nominal'
  /** [mention of the document]: the words come out of a letter, report, post … */
  | 'document'
  /** [author's mention]: who wrote the document. */
  | 'author'
  /** [phrase]: “declined to comment”. */
  | 'refusal'
  /** [noun phrase]: a source that the article does not name. */
  | 'unnamed';

export interface Reason {
  rule: Rule;
  spans: Span[];
}

export interface Refusal {
  type: 'declined' | 'unreachable' | 'no response';
  /** Who asked, as the article words it. */
  by: string | null;
}

/** Words that tie a statement about a document to something the article quotes from it. */
export interface ExcerptTie {
  /** The excerpt's id. */
  id: string;
  /** How much of what both say is shared, 0 to 1; 1 where the statement itself holds the excerpt. */
  score: number;
  /** The statement's own words that the excerpt has as well, in whatever form. */
  spans: Span[];
}

export interface Quotation {
  id: string;
  kind: QuotationKind;
  /** The pieces of `content`, joined by " … ". */
  text: string;
  /** Never empty, in reading order, with their marks. */
  content: Span[];
  cue: Span | null;
  source: Span | null;
  speaker: string | null;
  speakerId: string | null;
  document: string | null;
  about: string | null;
  within: string | null;
  /**
   * The excerpts of its document that a remark (`about`) or paraphrase (indirect, `document`) speaks to, in reading order;
   * empty where it speaks to the whole or shares too little with any of them.
   */
  excerpts: ExcerptTie[];
  /**
   * It tells what a document says, the article quotes from that document, and no excerpt has a single word of it.
   * That says nothing about whether it is right: the article may leave the passage out, or have it in other words.
   */
  notAmongExcerpts: boolean;
  refusal: Refusal | null;
  /** Probability that `speaker` is right, 0 to 1; where there is no speaker, that of the best guess that was held back. */
  confidence: number;
  because: Reason[];
}

export interface Speaker {
  id: string;
  name: string;
  kind: 'person' | 'organisation' | 'unnamed' | 'document';
  /** The first role the article gives; `roles` holds all of them in order. */
  role: string | null;
  roles: string[];
  aliases: string[];
  /** Ids, in reading order; empty for authors, recipients and people with a role who are not quoted. */
  quotations: string[];
  /** Words quoted, marked and indirect together; refusals count nothing. */
  words: number;
}

export interface SourceDocument {
  id: string;
  /** The article's own noun: letter, report, Facebook post … */
  type: string;
  title: string | null;
  author: string | null;
  recipient: string | null;
  date: string | null;
  link: string | null;
  /** Ids of the marked quotations that come out of it. */
  excerpts: string[];
  /** Ids of the statements about it. */
  remarks: string[];
}

export interface Analysis {
  quotations: Quotation[];
  speakers: Speaker[];
  documents: SourceDocument[];
}

/**
 * Below `probably` no name is given; between the two the interface says “probably”. Counted on the training articles of
 * four publishers, with what was learned from the others: of the names between the two 77 % are right (n = 115), of those
 * above `certain` 97 % (n = 3,335).
 */
export const THRESHOLDS = { probably: 0.65, certain: 0.8 } as const;
