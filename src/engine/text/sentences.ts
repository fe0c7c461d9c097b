/**
 * An article as the engine reads it: sentences of the reporter's own text in which every quotation is one token.
 * What people said can therefore never be mistaken for what the reporter says about them.
 */
import type { Language } from '../language/language.ts';
import type { ArticleInput, Paragraph, Span } from '../model.ts';
import { atOnce, type Steps } from '../steps.ts';
import { byForm, byWord } from './by-word.ts';
import { pairing, type Stretch } from './marks.ts';
import { opensSentence, quotationToken, type Token, tokenise } from './tokens.ts';

export interface Sentence {
  index: number;
  paragraph: number;
  start: number;
  end: number;
  tokens: Token[];
}

export interface Reading {
  text: string;
  paragraphs: readonly Paragraph[];
  stretches: Stretch[];
  sentences: Sentence[];
  /** Index of the sentence that each stretch stands in. */
  sentenceOf: number[];
  language: Language;
  /** Lower-case forms of words that this article writes with a capital in the middle of sentences, and never without. */
  capitalised: ReadonlySet<string>;
  /** Lower-case forms of words that stand behind a first name, “Anna Pilot”: capitals are names, even if the word is a noun. */
  surnames: ReadonlySet<string>;
}

export const read = (input: ArticleInput, language: Language): Reading => atOnce(reading(input, language));

export function* reading(input: ArticleInput, language: Language): Steps<Reading> {
  const { text } = input;
  const paragraphs = input.paragraphs ?? lines(text);
  const stretches = yield* pairing(text, paragraphs);
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = new Array(stretches.length).fill(-1);
  let next = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const inside: Stretch[] = [];
    const first = next;
    while (next < stretches.length && stretches[next].paragraph === p) inside.push(stretches[next++]);
    for (const tokens of split(
      outerTokens(text, paragraphs[p], inside, first, language),
      text,
      inside,
      first,
      language,
    )) {
      const index = sentences.length;
      for (const token of tokens) if (token.stretch >= 0) sentenceOf[token.stretch] = index;
      sentences.push({ index, paragraph: p, start: tokens[0].start, end: tokens[tokens.length - 1].end, tokens });
    }
    yield;
  }
  return {
    text,
    paragraphs,
    stretches,
    sentences,
    sentenceOf,
    language,
    capitalised: yield* capitalised(sentences),
    surnames: yield* surnames(sentences, language),
  };
}

/** Set in headline capitals, so that a capital says nothing. */
export function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter((token, i) => i > 0 && token.kind === 'word' && token.text.length > 3);
  return words.length > 3 && words.filter((token) => token.capital).length > words.length * 0.75;
}

function* capitalised(sentences: readonly Sentence[]): Steps<Set<string>> {
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    yield;
    if (isHeadline(sentence)) continue;
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i].kind !== 'word' || tokens[i - 1].kind === 'quotation' || isStop(tokens[i - 1])) continue;
      (tokens[i].capital ? capitals : small).add(tokens[i].lower);
    }
  }
  return new Set([...capitals].filter((word) => !small.has(word)));
}

/** Behind these a capital is no evidence: “TARN — When Brenn came”. */
const isStop = byForm(({ text }) => /^(?:[:;.!?…—–]|--)$/.test(text));

/** Every line that holds more than white space is a paragraph. */
export function lines(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (/\S/.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length, kind: 'text' });
  }
  return found;
}

function outerTokens(
  text: string,
  paragraph: Paragraph,
  inside: Stretch[],
  first: number,
  language: Language,
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  inside.forEach((stretch, i) => {
    for (const token of tokenise(text, at, stretch.start, language)) tokens.push(token);
    const { start, end } = stretch;
    tokens.push(quotationToken(text, start, end, first + i));
    at = end;
  });
  for (const token of tokenise(text, at, paragraph.end, language)) tokens.push(token);
  return tokens;
}

/**
 * Tokens. Every cue is held against all of its sentence, so one without an end would take quadratic time; no sentence of
 * the dev articles is as long as this, and four of the thirty thousand training sentences are.
 */
const LONGEST = 128;

function split(tokens: Token[], text: string, inside: Stretch[], first: number, language: Language): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const goesOn = i + 1 < tokens.length && i + 1 - from < LONGEST;
    if (goesOn && !endsSentence(tokens, from, i, text, inside, first, language)) continue;
    sentences.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  return sentences;
}

const isCloser = byForm(({ text }) => /^[)\]’'”"]$/.test(text));
const isEnd = byForm(({ text }) => /^[.!?…]+$/.test(text));

function endsSentence(
  tokens: Token[],
  from: number,
  i: number,
  text: string,
  inside: Stretch[],
  first: number,
  language: Language,
): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (isCloser(next)) return false;
  if (token.kind === 'quotation') {
    const stretch = inside[token.stretch - first];
    // “They wrote ‘go home.’” ends as well.
    let end = stretch.end - stretch.close;
    while (end > stretch.start && /[\s’'”"]/.test(text[end - 1])) end--;
    if (!/[.!?…]/.test(text[end - 1]) || !startsSentence(next)) return false;
    // Her hosts were “for fools.” Lund said: the full stop is that of the sentence whose last words they are.
    const last = opens(tokens, from, i) && (text[end - 1] === '.' || isIntroduced(tokens, i, language));
    return last || !reportsBack(tokens, i + 1, language);
  }
  const ended = isEnd(token) || (isCloser(token) && i > 0 && /^[.!?…]$/.test(tokens[i - 1].text));
  if (ended) return startsSentence(next);
  if (token.text.endsWith('.') && token.kind === 'word') {
    // “wrote a reader on X. Lund replied”
    if (token.text === 'X.' && tokens[i - 1]?.lower === 'on') return startsSentence(next);
    // “at 8 a.m. “We will be there,” Lund said”
    if (next.kind === 'quotation')
      return language.enders.has(token.lower) && isHour(tokens[i - 1]) && /^\P{L}*\p{Lu}/u.test(next.text);
    // “Inc. The”, “U.S. But”: an abbreviation that may end a sentence does so before a word that starts one.
    return (
      language.enders.has(token.lower) && next.capital && opensSentence(next.lower, language) && next.start > token.end
    );
  }
  return false;
}

const isHour = (token: Token | undefined) => token?.kind === 'number';

function startsSentence(token: Token): boolean {
  return token.kind === 'quotation' || token.kind === 'number' || /^[\p{Lu}\p{Lo}([—–•]/u.test(token.text);
}

/** Words of the reporter's stand before the quotation in its sentence. */
function opens(tokens: Token[], from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (tokens[k].kind === 'word') return true;
  return false;
}

/** She asked: “Why?” — she replied, “No!” */
function isIntroduced(tokens: Token[], i: number, language: Language): boolean {
  const mark = tokens[i - 1].text;
  return mark === ':' || (mark === ',' && language.verbs.has(tokens[i - 2]?.lower));
}

/** “We won!” Ada Lund said. — the words behind the mark are a short clause around a cue, and nothing follows it. */
function reportsBack(tokens: Token[], from: number, language: Language): boolean {
  // “We won!” But after weeks of talk …
  if (opensClause(language, tokens[from])) return false;
  let comma = -1;
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i];
    if (token.kind === 'quotation' || /^[.!?;:]$/.test(token.text)) return false;
    if (token.text === ',') comma = i;
    const verb = language.verbs.get(token.lower);
    if (!verb || i === from || isNounBehind(language, tokens[i - 1])) continue;
    // “We won!” The coast, she said, had a task.
    if (comma > 0 && comma < i - 1 && tokens[i + 1]?.text === ',') return false;
    // “We won!” Lund did not respond to the Courier.
    if (/^(?:not|never)$|n['’]t$/.test(tokens[i - 1].lower) || /^(?:decline|refuse)$/.test(verb.lemma)) return false;
    const after = tokens[i + 1];
    // “We won!” Lund said: “They lost.” — the first words are somebody else's.
    if (after?.text === ':' && tokens[i + 2]?.kind === 'quotation') return false;
    return (
      !after ||
      after.kind === 'quotation' ||
      /^[.,;:]$/.test(after.text) ||
      /^(?:in|on|at|to|of|during|about|after|when|as|back|out|up)$/.test(after.lower)
    );
  }
  return false;
}

const opensClause = byWord(
  ({ conjunctions, prepositions }, { lower }) => conjunctions.has(lower) || prepositions.has(lower),
);

/** “weeks of talk”, “the aim”, “able to speak”: no verb that reports stands behind it. */
const isNounBehind = byWord(
  ({ determiners, possessives, prepositions }, { lower }) =>
    determiners.has(lower) || possessives.has(lower) || prepositions.has(lower),
);

/** The text of a span. */
export const slice = (reading: Reading, [start, end]: Span): string => reading.text.slice(start, end);

/** How many whole sentences stand between an offset and the sentence with this index. */
export function sentencesBetween({ sentences }: Reading, offset: number, index: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, index - low);
}

function* surnames(sentences: readonly Sentence[], language: Language): Steps<Set<string>> {
  const found = new Set<string>();
  for (const { tokens } of sentences.filter((s) => !isHeadline(s))) {
    yield;
    for (let i = 1; i < tokens.length; i++) {
      const given = tokens[i - 1];
      const { capital, text, lower } = tokens[i];
      const next = tokens[i + 1];
      if (
        capital &&
        given.capital &&
        language.firstNames.has(given.lower) &&
        !language.places.has(given.lower) &&
        /^\p{Lu}\p{Ll}/u.test(text) &&
        !/^\p{Lu}/u.test(next?.text ?? '')
      )
        found.add(lower);
    }
  }
  return found;
}
