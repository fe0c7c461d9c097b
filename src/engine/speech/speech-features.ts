/**
 * Are these marks somebody's words at all? Titles, names, terms and ironies stand in the same marks. Length says most
 * (in news 57 % of single words are speech, 98 % of seven and more); the rest is said by the words' own shape, by what
 * stands beside the marks, and by how sure a source is.
 */
import { type Language, STRENGTH } from '../language/language.ts';
import { type Features, hash, step } from '../learned/features.ts';
import { isTitle } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribute.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';

const NAMES = [
  'words',
  'words shape',
  'shape',
  'single',
  'titled',
  'titled words',
  'word before',
  'two before',
  'word behind',
  'around',
  'class before',
  'class behind',
  'term',
  'term cue',
  'title noun',
  'title noun titled',
  'rule',
  'rule words',
  'confidence',
  'nobody',
  'rivals',
  'cue',
  'cue adjacent',
  'source',
  'source words',
  'first person',
  'finite',
  'contraction',
  'digits',
  'siblings',
  'list',
  'again',
  'again unmarked',
  'first paragraph',
  'paragraph kind',
  'parenthesis',
  'only word',
  'position',
  'position shape',
  'determined',
  'determined words',
  'no source',
  'lower start',
  'open',
  'colon',
  'alone',
  'suffix',
  'words in',
  'verb before',
  'verb titled',
  'title near',
  'apposed',
  'titles',
  'year',
  'preposition',
  'media',
  'headline',
  'reported',
  'reported words',
  'titled with',
  'modifier',
  'modifier cue',
  'modifier reported',
  'naming',
  'maker',
  'long',
  'call',
  'distance',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** How often each stretch's words stand in the article, in marks and without. */
export interface Echoes {
  marked: ReadonlyMap<string, number>;
  /** Of each stretch. */
  words: string[][];
  plain: string[];
  /** The reporter's own words, lower case. */
  outside: string;
  /** Stretches with a capital on every word, on none of which anybody speaks. */
  titles: number;
  /** Share of stretches of seven words and more, in quarters: much is said in the article, or much is named. */
  long: number;
}

/** Longer than any article; without an end every stretch would search a whole book. */
const ECHO_SENTENCES = 1000;

export function echoesOf(reading: Reading): Echoes {
  const marked = new Map<string, number>();
  const words: string[][] = [];
  const plain: string[] = [];
  let titles = 0;
  let long = 0;
  for (const { start, end, open, close } of reading.stretches) {
    const inner = reading.text.slice(start + open, end - close);
    const said = plainly(inner);
    plain.push(said);
    if (said.split(' ').length >= 7) long++;
    marked.set(said, (marked.get(said) ?? 0) + 1);
    const own = inner.match(WORD) ?? [];
    words.push(own);
    if (hasCapitals(own, reading.language)) titles++;
  }
  let outside = '';
  for (const { tokens } of reading.sentences.slice(0, ECHO_SENTENCES))
    for (const t of tokens) if (t.kind !== 'quotation') outside += ` ${t.lower}`;
  return {
    marked,
    words,
    plain,
    outside: `${outside} `,
    titles,
    long: Math.round((4 * long) / Math.max(1, reading.stretches.length)),
  };
}

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<![\s.,!?…])[\s.,!?…]+$/, '')
    .trim();

export function speechFeatures(
  features: Features,
  reading: Reading,
  scene: SceneWithCues,
  attribution: Attribution,
  echoes: Echoes,
  /** How probable it is that a cue of its sentence reports it. */
  reported: number,
) {
  const { language } = reading;
  const stretch = reading.stretches[attribution.stretch];
  const inner = reading.text.slice(stretch.start + stretch.open, stretch.end - stretch.close).trim();
  const words = echoes.words[attribution.stretch];
  const { tokens } = scene.sentence;
  const at = tokens.findIndex((t) => t.stretch === attribution.stretch);
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  const count = Math.min(8, words.length);
  const short = words.length < 7;
  const last = inner.at(-1) ?? '';
  const capital = /^[^\p{L}]*\p{Lu}/u.test(inner) ? 1 : 0;
  const shape = capital + (/[.!?…]/.test(last) ? 2 : last === ',' ? 4 : 0);
  // In a headline every word has a capital, whosesoever it is.
  const headline = isTitle(scene.reading, scene.sentence) ? 1 : 0;
  const titled = !headline && hasCapitals(words, language) ? 1 : 0;
  const idOf = (token: Token | undefined) => (token ? token.id || 1 : 0);
  const cue = attribution.rule === 'cue' || attribution.rule === 'according-to' ? attribution.cue : null;
  const strength = cue ? STRENGTH[cue.strength] : 0;
  const rule = attribution.rule ? hash(attribution.rule) : 0;
  const sure = Math.round(attribution.confidence * 5);
  const position = (at === 0 ? 1 : 0) + (at >= tokens.length - 2 ? 2 : 0);

  features.add(F.headline, headline, stretch.single ? 1 : 0, titled);
  const tenth = Math.round(reported * 10);
  features.add(F.reported, tenth, titled);
  features.add(F['reported words'], tenth, count, shape);
  features.add(F.words, count);
  features.add(F['words shape'], count, shape);
  features.add(F.shape, shape, position);
  features.add(F.single, stretch.single ? 1 : 0, shape, short ? 1 : 0);
  features.add(F.titled, titled, shape);
  features.add(F['titled words'], titled, count, strength);
  features.add(F['word before'], idOf(before), short ? 1 : 0);
  features.add(F['word behind'], idOf(behind), short ? 1 : 0);
  features.add(
    F['class before'],
    before ? scene.classes[at - 1] : 0,
    behind ? scene.classes[at + 1] : 0,
    Math.min(count, 3),
  );
  features.add(F['class behind'], behind ? scene.classes[at + 1] : 0, titled, short ? 1 : 0);
  const media = [1, 2, 3].some((k) => language.media.has(tokens[at - k]?.lower ?? '')) ? 1 : 0;
  features.add(F.preposition, idOf(before), titled);
  features.add(F.media, media, titled, before?.lower === "'s" ? 1 : 0);
  features.add(
    F['titled with'],
    titled,
    words.some((w) => /^(?:with|the|of|and|&)$/i.test(w)) ? 1 : 0,
    capitals(words),
  );
  // Titles may be long.
  if (short || titled) {
    let verb = 0;
    let gap = 0;
    for (let k = at - 1; k >= Math.max(0, at - 8); k--) {
      const c = scene.classes[k];
      if (c >= CLASS.strong && c <= CLASS.finite && !isAuxiliary(language, tokens[k])) {
        verb = tokens[k].id;
        break;
      }
      gap++;
    }
    features.add(F['verb before'], verb, Math.min(4, gap));
    features.add(F['verb titled'], verb, titled);
    let near = 0;
    for (let k = at - 1; k >= Math.max(0, at - 5); k--) if (language.titleNouns.has(tokens[k].lower)) near = 1;
    let after = 0;
    for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++)
      if (language.titleNouns.has(tokens[k].lower)) after = 1;
    features.add(F['title near'], near, titled, count);
    features.add(F.apposed, after, titled, behind?.id ?? 1);
    features.add(F.titles, Math.min(4, echoes.titles), titled);
    features.add(F.year, /^\(?\d{4}/.test(tokens[at + 1]?.text === '(' ? (tokens[at + 2]?.text ?? '') : '') ? 1 : 0);
    if (count <= 4)
      for (const word of words)
        features.add(F['words in'], hash(word.toLowerCase().replace(/’/g, "'")), Math.min(count, 2));
    features.add(F['two before'], idOf(tokens[at - 2]), idOf(before));
    features.add(F.around, idOf(before), idOf(behind));
    const term = termBefore(tokens, at, language) ? 1 : 0;
    features.add(F.term, term);
    features.add(F['term cue'], term, Math.min(count, 3), shape);
    const noun = before?.text === ',' ? tokens[at - 2] : before;
    const named = noun && language.titleNouns.has(noun.lower) ? 1 : 0;
    features.add(F['title noun'], named, titled);
    features.add(F['title noun titled'], behind && language.titleNouns.has(behind.lower) ? 1 : 0, titled);
    const determined =
      before && (language.determiners.has(before.lower) || language.possessives.has(before.lower)) ? 1 : 0;
    const noun2 = behind?.kind === 'word' && /^\p{Ll}/u.test(behind.text) ? 1 : 0;
    features.add(F.determined, determined, noun2, count);
    features.add(F['determined words'], determined, strength, shape);
    // “the “slow” ferry”: words that stand in the middle of a noun phrase.
    const inside =
      (noun2 && behind && !isStop(language, behind) ? 1 : 0) + (before && !isStop(language, before) ? 2 : 0);
    const modifier = inside * 2 + determined;
    features.add(F.modifier, modifier, Math.min(count, 3));
    features.add(F['modifier cue'], modifier, strength, Math.min(count, 3));
    features.add(F['modifier reported'], modifier, Math.round(reported * 5));
    features.add(F.naming, term, determined, strength);
    // “the author of “…””
    const maker = before?.lower === 'of' && language.roles.has(tokens[at - 2]?.lower ?? '') ? 1 : 0;
    features.add(F.maker, maker, titled);
    features.add(F.long, echoes.long, Math.min(count, 3));
    features.add(F.long, 5 + echoes.long, modifier);
    const said = attribution.cue;
    features.add(F.call, said ? hash(said.lemma) : 0, attribution.source ? hash(attribution.source.type) : 0, term);
    const far = said ? step(Math.max(0, said.at > at ? said.from - at - 1 : at - said.to)) : 9;
    features.add(F.distance, far, Math.min(count, 3), modifier);
  }
  features.add(F.rule, rule, strength);
  features.add(F['rule words'], rule, strength, count);
  features.add(F.confidence, sure, rule);
  features.add(F.nobody, Math.round(attribution.nobody * 8), Math.min(count, 4));
  features.add(F.rivals, Math.min(3, attribution.rivals.length), short ? 1 : 0);
  features.add(F.position, position, rule);
  features.add(F['position shape'], position, shape, count);
  if (cue) {
    features.add(F.cue, hash(cue.lemma), short ? 1 : 0);
    const apart = cue.at > at ? cue.from - at - 1 : at - cue.to;
    features.add(F['cue adjacent'], hash(cue.lemma), Math.min(3, Math.max(0, apart)), cue.at > at ? 1 : 0);
    features.add(F['cue adjacent'], strength, step(Math.max(0, apart)), cue.at > at ? 1 : 0);
  } else features.add(F['no source'], attribution.source ? 1 : 0, sure, count);
  const { source } = attribution;
  const kind = source ? hash(source.kind + source.type) : 0;
  features.add(F.source, kind, short ? 1 : 0);
  features.add(F['source words'], kind, count, strength);
  features.add(F['first person'], /\b(?:I|we|my|our|us|me|you|your)\b/i.test(inner) ? 1 : 0, count);
  features.add(
    F.finite,
    words.some((w) => language.finiteVerbs.has(w.toLowerCase()) || language.auxiliaries.has(w.toLowerCase())) ? 1 : 0,
    count,
  );
  features.add(F.contraction, /[a-z]['’](?:t|s|re|ll|ve|d|m)\b/i.test(inner) ? 1 : 0, count);
  features.add(F.digits, /\d/.test(inner) ? 1 : 0, count);
  const siblings = tokens.filter((t) => t.kind === 'quotation').length;
  features.add(F.siblings, Math.min(4, siblings), strength, short ? 1 : 0);
  features.add(F.list, isListed(tokens, at) ? 1 : 0, titled, short ? 1 : 0);
  const own = echoes.plain[attribution.stretch];
  features.add(F.again, Math.min(3, echoes.marked.get(own) ?? 1), titled, short ? 1 : 0);
  features.add(F['again unmarked'], short && echoes.outside.includes(` ${own} `) ? 1 : 0, titled);
  features.add(F['first paragraph'], stretch.paragraph === 0 ? 1 : 0, short ? 1 : 0);
  features.add(F['paragraph kind'], hash(reading.paragraphs[stretch.paragraph].kind));
  features.add(F.parenthesis, before?.text === '(' ? 1 : 0, behind?.text === ')' ? 1 : 0, short ? 1 : 0);
  features.add(F['lower start'], capital, count, strength);
  features.add(F.open, stretch.close === 0 ? 1 : 0, stretch.continues ? 1 : 0);
  features.add(F.colon, before?.text === ':' ? 1 : 0, shape, titled);
  features.add(F.alone, tokens.length === siblings ? 1 : 0, shape, short ? 1 : 0);
  if (count === 1) {
    const word = words[0].toLowerCase();
    features.add(F['only word'], language.commonWords.has(word) ? 1 : 0, capital, strength);
    features.add(F.suffix, hash(word.slice(-3)), capital);
  }
}

const isAuxiliary = (language: Language, token: Token) => language.auxiliaries.has(token.lower);

/** Share of words with a capital, in quarters. */
const capitals = (words: readonly string[]) =>
  Math.round((4 * words.filter((w) => /^\p{Lu}/u.test(w)).length) / Math.max(1, words.length));

/** “so-called “…””, “the term “…””. */
function termBefore(tokens: Token[], at: number, { termCues, determiners }: Language): boolean {
  let phrase = '';
  // “known as the “…””, “entitled, “…””
  const { lower = '' } = tokens[at - 1] ?? {};
  const last = determiners.has(lower) || lower === ',' ? at - 2 : at - 1;
  for (let k = last; k >= Math.max(0, last - 2); k--) {
    phrase = phrase ? `${tokens[k].lower} ${phrase}` : tokens[k].lower;
    if (termCues.has(phrase)) return true;
  }
  return false;
}

/** One of several stretches with nothing but commas, “and” or “or” between: “A,” “B” and “C”. */
function isListed(tokens: Token[], at: number): boolean {
  const joined = (from: number, by: 1 | -1) => {
    for (let k = from + by, n = 0; tokens[k] && n < 3; k += by, n++) {
      if (tokens[k].kind === 'quotation') return true;
      if (!/^(?:,|and|or|&)$/.test(tokens[k].lower)) return false;
    }
    return false;
  };
  return joined(at, 1) || joined(at, -1);
}

/** Capitals on every word that a title would capitalise. */
function hasCapitals(words: readonly string[], language: Language): boolean {
  if (words.length === 1) return /^\p{Lu}/u.test(words[0]) && !language.commonWords.has(words[0].toLowerCase());
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}\p{N}]/u.test(word)) capitals++;
    else if (!isFunctionWord(word, language)) return false;
  }
  return capitals >= 2;
}

function isFunctionWord(word: string, language: Language): boolean {
  return (
    language.prepositions.has(word) ||
    language.conjunctions.has(word) ||
    language.determiners.has(word) ||
    language.possessives.has(word)
  );
}
