/**
 * An article in a language without tables: its marked quotations of some length, and nobody's name on them; what is said
 * behind a dash at the beginning of a line too, where the language writes speech so.
 */
import type { Analysis, ArticleInput, Quotation, Span } from './model.ts';
import type { Steps } from './steps.ts';
import { pairing } from './text/marks.ts';
import { lines } from './text/sentences.ts';

/** Shorter stretches are titles and terms as often as speech. */
const SHORTEST = 20;
/** Chinese, Japanese and Korean say in one character what takes others three. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
/** Where a dash at the beginning of a line is speech; elsewhere it is an item of a list. */
const DASH_LANGUAGES =
  /^(?:bg|ca|cs|da|el|es|et|eu|fi|fr|gl|hr|hu|it|lt|lv|mk|nb|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk)\b/i;
/** A dash opens; the next that stands apart begins what is said about it, the one after that the rest of the speech. */
const DASHED = /[—–―]\s?\S.*?(?=\s[—–―]|$)/gsu;

export function* withoutNames(input: ArticleInput): Steps<Analysis> {
  const { text } = input;
  const quotations: Quotation[] = [];
  const paragraphs = input.paragraphs ?? lines(text);
  const add = (content: Span[], block: boolean) =>
    quotations.push({
      id: '',
      kind: block ? 'block' : 'direct',
      text: content.map(([start, end]) => text.slice(start, end)).join(' … '),
      content,
      cue: null,
      source: null,
      speaker: null,
      speakerId: null,
      document: null,
      about: null,
      within: null,
      excerpts: [],
      notAmongExcerpts: false,
      refusal: null,
      confidence: 0,
      because: [],
    });
  for (const { start, end, continues, block } of yield* pairing(text, paragraphs)) {
    const last = quotations.at(-1);
    if (continues && last) {
      last.content.push([start, end]);
      last.text += ` … ${text.slice(start, end)}`;
    } else if (lengthOf(text.slice(start, end)) >= SHORTEST) add([[start, end]], block);
  }
  if (DASH_LANGUAGES.test(input.language ?? ''))
    for (const { start, end, kind } of paragraphs) {
      if (kind !== 'text' || quotations.some(({ content: [[at]] }) => start <= at && at < end)) continue;
      const content = saidBehindDash(text.slice(start, end)).map(([from, to]): Span => [start + from, start + to]);
      if (content.length > 0) add(content, false);
    }
  quotations.sort((a, b) => a.content[0][0] - b.content[0][0]);
  for (const [i, quotation] of quotations.entries()) quotation.id = `q${i + 1}`;
  return { quotations, speakers: [], documents: [] };
}

const lengthOf = (words: string) => words.length + 2 * (words.match(DENSE)?.length ?? 0);

/** Every other stretch between dashes that stand apart; none where the line does not begin with one. */
function saidBehindDash(line: string): Span[] {
  const dashed = [...line.matchAll(DASHED)];
  if (dashed[0]?.index !== 0 || dashed[0][0].length < SHORTEST) return [];
  return dashed.filter((_, i) => i % 2 === 0).map(({ index, 0: words }) => [index, index + words.length]);
}
