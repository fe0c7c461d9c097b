/**
 * The engine's steps in plain sentences with the article's own words:
 * “Marrow writes” follows the quotation; “Marrow” is “Ilse Marrow”, named in paragraph 1; “the letter” is being quoted.
 * A message for every rule; the words of the article stay marked as such, so that they can be shown, and found, as its own.
 */
import { type Paragraph, type Quotation, type Reason, type Rule, type Span, THRESHOLDS } from '../engine/model.ts';
import { capitalised, type Key, message } from './message.ts';
import { paragraphNumber, textOf } from './places.ts';

/** A stretch of the explanation: our words, or the article's. */
export type Part = string | { words: string; span: Span };

export interface Telling {
  text: string;
  paragraphs: readonly Paragraph[];
  quotation: Quotation;
}

type Template = (spans: readonly Span[], telling: Telling) => Part[];

/** A source and its cue are shown as one stretch when they stand this close together. */
const ONE_STRETCH = 60;

const TEMPLATES: Record<Rule, Template> = {
  cue: (spans, t) => beside(spans, t),
  'according-to': (spans, t) => beside(spans, t),
  label: ([source], t) => told('why_label', [words(source, t)]),
  subject: ([source], t) => told('why_subject', [words(source, t)]),
  announced: (spans, t) => told('why_announced', stretch(spans, t)),
  continues: ([source], t) => told('why_continues', [words(source, t)]),
  alternates: ([source], t) => told('why_alternates', [words(source, t)]),
  pronoun: ([pronoun, antecedent], t) => stands(pronoun, antecedent, t),
  alias: ([short, full], t) => stands(short, full, t),
  nominal: ([phrase, name], t) => stands(phrase, name, t),
  document: ([mention], t) => told(drawnFrom(mention, t), [words(mention, t)]),
  author: ([author], t) => told('why_author', [words(author, t)]),
  refusal: ([phrase], t) => told('why_refusal', [words(phrase, t)]),
  unnamed: ([phrase], t) => told('why_unnamed', [words(phrase, t)]),
};

/** Stands for a gap until the message is cut there: no text has these characters. */
const GAP = '\u{F0000}';

/** A message of ours with parts in its gaps. */
function told(key: Key, ...gaps: Part[][]): Part[] {
  const pieces = message(key, ...gaps.map((_, i) => GAP + i + GAP)).split(GAP);
  return pieces.flatMap((piece, i): Part[] => (i % 2 ? gaps[Number(piece)] : piece ? [piece] : []));
}

/** A verb such as “writes” can stand for the document. */
function drawnFrom([start, end]: Span, { quotation: { cue, kind } }: Telling): Key {
  if (cue !== null && cue[0] <= start && end <= cue[1]) return 'why_written';
  return kind === 'indirect' ? 'why_drawn' : 'why_quoted';
}

/** What the steps come to, where that is not simply a name. */
function verdictOf({ speaker, confidence }: Quotation, steps: number): string | null {
  if (!speaker) return message(steps > 0 ? 'why_notEnough' : 'why_nothing');
  return confidence < THRESHOLDS.certain ? message('why_probable') : null;
}

/** The steps, one after another, each a run of parts; none twice. */
export function steps(telling: Telling): Part[][] {
  const seen = new Set<string>();
  const all = telling.quotation.because
    .filter((reason) => reason.spans.length > 0)
    .map((reason) => step(reason, telling))
    .filter((parts) => !seen.has(plain(parts)) && seen.add(plain(parts)));
  return isNamed(all, telling.quotation) ? all : [...all, [message('why_that', telling.quotation.speaker!)]];
}

/** Steps that may end at a mention without a name. */
const INDIRECT: ReadonlySet<Rule> = new Set(['continues', 'alternates', 'pronoun', 'nominal']);

/** “he” may lead to “the prime minister” only: then the name itself is the last step. */
function isNamed(told: readonly Part[][], { speaker, because }: Quotation): boolean {
  if (speaker === null || !because.some((reason) => INDIRECT.has(reason.rule))) return true;
  const last = speaker.split(' ').at(-1)!.toLowerCase();
  return plain(told.flat()).toLowerCase().includes(last);
}

function step({ rule, spans }: Reason, telling: Telling): Part[] {
  return TEMPLATES[rule](spans, telling);
}

/** The whole explanation as one paragraph. */
export function howWeKnow(telling: Telling): Part[] {
  const all = steps(telling);
  const sentence: Part[] = all.flatMap((parts, i) => (i === 0 ? begun(parts) : ['; ', ...parts]));
  if (sentence.length > 0) sentence.push('.');
  const verdict = verdictOf(telling.quotation, all.length);
  if (verdict) sentence.push(all.length > 0 ? ` ${verdict}` : verdict);
  return sentence;
}

/** The explanation as a string, the article's words in quotation marks. */
export function plain(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `“${part.words}”`)).join('');
}

function words(span: Span, { text }: Telling): Part {
  return { words: textOf(text, span), span };
}

/** “she” is “Ilse Marrow”, named in paragraph 1. */
function stands(short: Span, full: Span | undefined, telling: Telling): Part[] {
  if (!full) return told('why_is', [words(short, telling)], [telling.quotation.speaker ?? message('why_source')]);
  const paragraph = paragraphNumber(telling.paragraphs, full[0]);
  return told('why_stands', [words(short, telling)], [words(full, telling)], [String(paragraph)]);
}

/** Source and cue as the article has them, and where they stand. */
function beside(spans: readonly Span[], telling: Telling): Part[] {
  const { content, kind } = telling.quotation;
  const start = Math.min(...spans.map(([s]) => s));
  const end = Math.max(...spans.map(([, e]) => e));
  const it = kind === 'indirect' ? 'paraphrase' : kind === 'refusal' ? 'words' : 'quotation';
  const place = () => {
    if (end <= content[0][0]) return 'into';
    if (start >= content[content.length - 1][1]) return 'follows';
    return content.length > 1 ? 'between' : 'beside';
  };
  return told(`why_${place()}_${it}`, stretch(spans, telling));
}

function stretch(spans: readonly Span[], telling: Telling): Part[] {
  const whole: Span = [Math.min(...spans.map(([s]) => s)), Math.max(...spans.map(([, e]) => e))];
  if (whole[1] - whole[0] <= ONE_STRETCH) return [words(whole, telling)];
  return spans.flatMap((span, i) => (i === 0 ? [words(span, telling)] : [' … ', words(span, telling)]));
}

function begun(parts: Part[]): Part[] {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [capitalised(first), ...rest] : parts;
}
