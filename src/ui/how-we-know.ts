/**
 * The engine's steps in plain sentences with the article's own words:
 * “Marrow writes” follows the quotation; “Marrow” is “Ilse Marrow”, named in paragraph 1; “the letter” is being quoted.
 * A template for every rule; the words of the article stay marked as such, so that they can be shown, and found, as its own.
 */
import { type Paragraph, type Quotation, type Reason, type Rule, type Span, THRESHOLDS } from '../engine/model.ts';
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
  label: ([source], t) => ['it stands under the label ', words(source, t)],
  subject: ([source], t) => ['the sentence around it is about ', words(source, t)],
  announced: (spans, t) => ['the sentence before announces it: ', ...stretch(spans, t)],
  continues: ([source], t) => ['it goes on from the words of ', words(source, t), ' beside it'],
  alternates: ([source], t) => ['two people speak in turn, and this is the turn of ', words(source, t)],
  pronoun: ([pronoun, antecedent], t) => stands(pronoun, antecedent, t),
  alias: ([short, full], t) => stands(short, full, t),
  nominal: ([phrase, name], t) => stands(phrase, name, t),
  document: ([mention], t) => [words(mention, t), drawnFrom(mention, t)],
  author: ([author], t) => [words(author, t), ' is its author'],
  refusal: ([phrase], t) => ['the article says that there was no statement: ', words(phrase, t)],
  unnamed: ([phrase], t) => ['the article gives no name for ', words(phrase, t)],
};

/** A verb such as “writes” can stand for the document. */
function drawnFrom([start, end]: Span, { quotation: { cue, kind } }: Telling): string {
  if (cue !== null && cue[0] <= start && end <= cue[1]) return ' says that it is in writing';
  return kind === 'indirect' ? ' is where it comes from' : ' is being quoted';
}

/** What the steps come to, where that is not simply a name. */
const VERDICTS = {
  probable: 'Probable, not certain.',
  notEnough: 'That is not enough to give a name.',
  nothing: 'The article does not make clear who said this.',
} as const;

function verdictOf({ speaker, confidence }: Quotation, steps: number): string | null {
  if (!speaker) return steps > 0 ? VERDICTS.notEnough : VERDICTS.nothing;
  return confidence < THRESHOLDS.certain ? VERDICTS.probable : null;
}

/** The steps, one after another, each a run of parts; none twice. */
export function steps(telling: Telling): Part[][] {
  const seen = new Set<string>();
  const told = telling.quotation.because
    .filter((reason) => reason.spans.length > 0)
    .map((reason) => step(reason, telling))
    .filter((parts) => !seen.has(plain(parts)) && seen.add(plain(parts)));
  return isNamed(told, telling.quotation) ? told : [...told, [`that is ${telling.quotation.speaker}`]];
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
  const told = steps(telling);
  const sentence: Part[] = told.flatMap((parts, i) => (i === 0 ? capitalised(parts) : ['; ', ...parts]));
  if (sentence.length > 0) sentence.push('.');
  const verdict = verdictOf(telling.quotation, told.length);
  if (verdict) sentence.push(told.length > 0 ? ` ${verdict}` : verdict);
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
  if (!full) return [words(short, telling), ` is ${telling.quotation.speaker ?? 'the source'}`];
  const place = `, named in paragraph ${paragraphNumber(telling.paragraphs, full[0])}`;
  return [words(short, telling), ' is ', words(full, telling), place];
}

/** Source and cue as the article has them, and where they stand. */
function beside(spans: readonly Span[], telling: Telling): Part[] {
  const { content, kind } = telling.quotation;
  const start = Math.min(...spans.map(([s]) => s));
  const end = Math.max(...spans.map(([, e]) => e));
  const it = kind === 'indirect' ? 'the paraphrase' : kind === 'refusal' ? 'these words' : 'the quotation';
  const many = spans.length > 1 && end - start > ONE_STRETCH;
  const verb = (one: string, other: string) => (many ? other : one);
  let place = verb(`stands beside ${it}`, `stand beside ${it}`);
  if (end <= content[0][0]) place = verb(`leads into ${it}`, `lead into ${it}`);
  else if (start >= content[content.length - 1][1]) place = verb(`follows ${it}`, `follow ${it}`);
  else if (content.length > 1) place = verb(`stands between the parts of ${it}`, `stand between the parts of ${it}`);
  return [...stretch(spans, telling), ` ${place}`];
}

function stretch(spans: readonly Span[], telling: Telling): Part[] {
  const whole: Span = [Math.min(...spans.map(([s]) => s)), Math.max(...spans.map(([, e]) => e))];
  if (whole[1] - whole[0] <= ONE_STRETCH) return [words(whole, telling)];
  return spans.flatMap((span, i) => (i === 0 ? [words(span, telling)] : [' and ', words(span, telling)]));
}

function capitalised(parts: Part[]): Part[] {
  const [first, ...rest] = parts;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}
