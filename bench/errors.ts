/** Every stretch with a wrong name, or without the right one, sorted by where the engine went wrong. */
import { type Analysis, type Quotation, type Rule, type Span, THRESHOLDS } from '../src/engine/model.ts';
import { type Guess, guessesIn } from './guesses.ts';
import type { Article, WhoStretch } from './train/corpus.ts';
import { sameSpeaker } from './train/names.ts';

/** In the order in which they are looked for: the first that holds is the error's class. */
const CLASSES = [
  'words missed',
  'nobody’s words marked',
  'right name withheld',
  'document without its author',
  'document’s wrong author',
  'no source mention',
  'source other than PolNeAR’s',
  'other name in PolNeAR’s source',
  'source is another’s name',
  'pronoun to nobody',
  'pronoun to the wrong person',
  'phrase to nobody',
  'phrase to the wrong person',
  'phrase given for a named person',
  'person named for a phrase',
  'phrase given for another phrase',
  'name or alias merged wrongly',
] as const;

export type ErrorClass = (typeof CLASSES)[number];

export interface WhoError {
  class: ErrorClass;
  /** A wrong name was shown; else it, or the right one, was withheld or there is none. */
  given: boolean;
  /** One line to read. */
  line: string;
}

/** Reasons by which a source that is no name got one. */
const STANDS_FOR: ReadonlySet<Rule> = new Set<Rule>(['pronoun', 'nominal', 'unnamed']);
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|him|her|them|his|their|its|my|our)$/i;

/** The errors in one article, from its analysis at minimum 0. */
export function errorsIn(article: Article, analysis: Analysis): WhoError[] {
  return guessesIn(article, analysis).flatMap((guess): WhoError[] => {
    const { stretch, best, right } = guess;
    const given = best !== null && best.speaker !== null && best.confidence >= THRESHOLDS.probably;
    if (stretch.kind !== 'other' && (!stretch.speaker || (right && given))) return [];
    if (stretch.kind === 'other' && !best) return [];
    const found = classOf(article, analysis, guess);
    return [{ class: found, given: given && !right, line: lineOf(article, stretch, best) }];
  });
}

function classOf(article: Article, analysis: Analysis, { stretch, best, right }: Guess): ErrorClass {
  if (!best) return 'words missed';
  if (stretch.kind === 'other') return 'nobody’s words marked';
  if (right) return 'right name withheld';
  if (best.because.some(({ rule }) => rule === 'author')) return 'document’s wrong author';
  if (best.document !== null && best.speaker === null) return 'document without its author';
  if (!best.source) return 'no source mention';
  const gold = stretch.speaker!;
  const source = article.text.slice(...best.source);
  const wanted = sourcesOf(article, stretch);
  if (wanted.length && !touches(wanted, best.source)) return 'source other than PolNeAR’s';
  const isName = best.speaker !== null && !best.because.some(({ rule }) => STANDS_FOR.has(rule));
  if (isName && !sameSpeaker(gold, source)) {
    const beside = wanted.some((span) => sharesLast(gold, article.text.slice(...span)));
    return beside ? 'other name in PolNeAR’s source' : 'source is another’s name';
  }
  if (PRONOUN.test(source)) return best.speaker ? 'pronoun to the wrong person' : 'pronoun to nobody';
  if (best.speaker === null) return 'phrase to nobody';
  const phrase = analysis.speakers.find(({ id }) => id === best.speakerId)?.kind === 'unnamed';
  if (phrase) return isProper(gold) ? 'phrase given for a named person' : 'phrase given for another phrase';
  if (!isProper(gold)) return 'person named for a phrase';
  return isName ? 'name or alias merged wrongly' : 'phrase to the wrong person';
}

/**
 * PolNeAR's spans of a stretch's source. Where one report stands in another's content, it is the source that names the
 * speaker, or else that of the shortest content.
 */
function sourcesOf({ text, attributions }: Article, { speaker, start, end }: WhoStretch): Span[] {
  const here = (attributions ?? [])
    .filter(({ source, content }) => source.length && touches(content, [start + 1, end - 1]))
    .toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content));
  const naming = here.filter(({ source }) => source.some((span) => sharesLast(speaker!, text.slice(...span))));
  return (naming[0] ?? here[0])?.source ?? [];
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const touches = (spans: readonly Span[], [start, end]: Span) => spans.some(([s, e]) => s < end && start < e);

/** A name, not “a spokesman”. */
const isProper = (name: string) => /\p{Lu}/u.test(name.replace(/^(?:The|A|An)\b/, ''));

const sharesLast = (name: string, phrase: string) => phrase.includes(name.split(/\s+/).at(-1)!);

function lineOf({ id, text }: Article, { start, text: words, speaker }: WhoStretch, best: Quotation | null): string {
  const flat = words.replace(/\s+/g, ' ').slice(0, 60);
  const got = best ? `${best.speaker ?? 'nobody'} ${best.confidence}` : 'nothing';
  const source = best?.source ? ` by “${text.slice(...best.source)}”` : '';
  const rules = best?.because.map(({ rule }) => rule).join(' ') ?? '';
  return `${id} @${start} ${flat} | gold: ${speaker ?? 'nobody'} | got: ${got}${source} | ${rules}`;
}

/** Counts of every class and, of each, the first so many lines; ✗ marks names that are shown. */
export function printErrors(errors: readonly WhoError[], list: number): void {
  console.log(`errors of who: ${errors.length}\n    n  shown  class`);
  const groups = CLASSES.map((name) => errors.filter((error) => error.class === name));
  groups.forEach((group, k) => {
    const shown = group.filter(({ given }) => given).length;
    if (group.length) console.log(`${String(group.length).padStart(5)}  ${String(shown).padStart(5)}  ${CLASSES[k]}`);
  });
  groups.forEach((group, k) => {
    if (!group.length || list <= 0) return;
    console.log(`\n${CLASSES[k]} (${group.length})`);
    for (const { given, line } of group.slice(0, list)) console.log(`  ${given ? '✗' : '·'} ${line}`);
  });
  console.log('');
}
