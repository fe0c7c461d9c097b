/** Subjects that no table knows: “the 40-year-old said”, “One wrote”, “what state radio calls”. */
import type { Language } from '../language/language.ts';
import type { Mention } from '../people/mentions.ts';
import { isStop, premodifierStart, roundedFrom } from '../people/noun-phrase.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './subjects.ts';

/** A noun phrase with a head that no table knows: “the 40-year-old said”, “One wrote”, “Many say”. */
export function looseNoun(scene: Scene, end: number): Mention | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const { language } = reading;
  const head = tokens[end - 1];
  if (!head || (head.kind !== 'word' && head.kind !== 'number')) return null;
  if (TIMES.has(head.lower)) return null;
  const before = tokens[end - 2];
  // “31 percent”, “a third”
  if (SHARES.test(head.lower) && before && (before.kind === 'number' || /^(?:an?|one|two|three)$/.test(before.lower)))
    return loose(scene, shareStart(scene, end - 2), end, true);
  if (QUANTIFIERS.has(head.lower)) return loose(scene, before?.lower === 'the' ? end - 2 : end - 1, end, true);
  // “those surveyed”
  if (/^(?:those|these)$/.test(before?.lower ?? '') && head.lower.endsWith('ed'))
    return loose(scene, end - 2, end, true);
  // “those around Brenn”
  if (head.lower === 'those' && language.prepositions.has(tokens[end]?.lower ?? ''))
    return loose(scene, end - 1, end, true);
  const verb = language.verbs.get(head.lower);
  if (head.kind === 'number') {
    // “the 40-year-old”, “four in 10”, “Article 33”
    if (/year-old/.test(head.lower))
      return loose(scene, before?.kind === 'word' && led(scene, end - 2) ? end - 2 : end - 1, end, false);
    if (head.text.endsWith('%')) return loose(scene, shareStart(scene, end - 1), end, true);
    const counted = tokens[end - 3];
    if (counted && /^(?:in|of)$/.test(before?.lower ?? ''))
      return counted.kind === 'number' || language.determiners.has(counted.lower)
        ? loose(scene, end - 3, end, true)
        : null;
    return before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(before.text) ? loose(scene, end - 2, end, false) : null;
  }
  if (isStop(language, head) || (verb && verb.tense !== 'base')) return null;
  if (/(?:ing|ed|ive|ous|ful|ible|able|less)$/.test(head.lower)) return null;
  const from = premodifierStart(reading, sentence, end - 1, 0);
  // “Frequently asked questions”
  if (from === end - 1 && head.lower.endsWith('ly') && !language.notAdverbs.has(head.lower)) return null;
  const asked = /^(?:what|as|which)$/.test(tokens[from - 1]?.lower ?? ''); // “what state radio calls”
  return (led(scene, from) && tokens[from].lower !== 'that') || asked ? loose(scene, from, end, false) : null;
}

/** “nearly 20%”, “another 27 percent”, “78 to 79 percent”: what belongs to the number. */
function shareStart({ sentence: { tokens } }: Scene, number: number): number {
  const from = tokens[number - 1]?.lower === 'to' && tokens[number - 2]?.kind === 'number' ? number - 2 : number;
  return tokens[from - 1]?.lower === 'another' ? from - 1 : roundedFrom(tokens, from, 0);
}

/** A noun phrase starts there: an article, an owner or a capital. */
function led({ reading: { language }, sentence: { tokens } }: Scene, i: number): boolean {
  const { lower, text } = tokens[i];
  return language.determiners.has(lower) || language.possessives.has(lower) || /^\p{Lu}/u.test(text);
}

export function looseNounAfter(scene: Scene, k: number): Mention | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  if (!tokens[k] || !/^(?:an?|the|one|another|some|many|two|three)$/.test(tokens[k].lower)) return null;
  let end = k + 1;
  while (
    end < tokens.length &&
    end < k + 5 &&
    ((tokens[end].kind === 'word' && !isStop(reading.language, tokens[end])) || /year-old$/.test(tokens[end].lower))
  )
    end++;
  // “one Democrat weary of the talks”
  const { prepositions, roles } = reading.language;
  if (
    end > k + 2 &&
    roles.has(tokens[end - 2].lower) &&
    !roles.has(tokens[end - 1].lower) &&
    prepositions.has(tokens[end]?.lower)
  )
    end--;
  return end > k + 1 || QUANTIFIERS.has(tokens[k].lower) ? loose(scene, k, end, false) : null;
}

/** Data, projections, an analysis: they are somebody's, who says what they say. */
export const isFinding = ({ nouns, documentNouns }: Language, word: string): boolean =>
  (nouns.get(word)?.strength ?? 'weak') !== 'weak' || documentNouns.has(word);

const MADE = /^(?:compiled|calculated|collected|prepared)$/;

/** “projections by the Budget Office”, “data compiled by it”: who made them, where a noun that ends at `end` is that of a finding. */
export function makerBehind(
  { reading: { language }, sentence: { tokens }, mentions }: Scene,
  end: number,
): Mention | null {
  if (end < 1 || !isFinding(language, tokens[end - 1].lower)) return null;
  const by = MADE.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (!/^(?:from|by)$/.test(tokens[by]?.lower ?? '')) return null;
  return mentions.find((m) => m.from === by + 1 && m.kind === 'name' && m.type !== 'place' && !m.possessive) ?? null;
}

/** Whatever stands behind “according to”: “exit polls”, “the most recent figures”, “records”. */
export function looseSource(scene: Scene, k: number): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const first = tokens[k];
  if (first?.kind !== 'word') return null;
  const led = language.determiners.has(first.lower) || language.possessives.has(first.lower) ? 1 : 0;
  let end = k + led;
  // “the partially redacted report”
  if (led && tokens[end]?.lower.endsWith('ly')) end++;
  const goesOn = (token: Token) =>
    token.kind === 'word' && (!isStop(language, token) || language.documentNouns.has(token.lower));
  while (end < tokens.length && end < k + 6 && goesOn(tokens[end])) end++;
  return end > k + led ? (makerBehind(scene, end) ?? loose(scene, k, end, false)) : null;
}

/** Heads of phrases that say when, never who. */
export const TIMES = new Set(
  'time past day week month year morning afternoon evening night moment end days weeks months years hours minutes weekend summer spring autumn winter'.split(
    ' ',
  ),
);

const QUANTIFIERS = new Set(
  'one another some many others most several both few all everyone everybody someone somebody none two three people half two-thirds three-quarters'.split(
    ' ',
  ),
);

const SHARES = /^(?:percent|third|quarter|thirds|quarters|majority|majorities|dozen)$/;

/** Any words as a mention. */
export function loose(scene: Scene, from: number, to: number, quantifier: boolean): Mention {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const head = tokens[to - 1];
  // “the 40-year-old”: somebody, whatever the number.
  const old = /year-old$/.test(head.lower);
  return {
    start: tokens[from].start,
    end: head.end,
    sentence: sentence.index,
    from,
    to,
    kind: 'nominal',
    text: reading.text.slice(tokens[from].start, head.end),
    name: null,
    role: null,
    head: old ? 'year-old' : head.lower,
    type: old ? 'person' : 'unknown',
    gender: null,
    plural: quantifier
      ? !/^(?:one|another|someone|somebody)$/.test(head.lower)
      : /[^s]s$|men$|^people$/.test(head.lower),
    possessive: false,
    definite: /^the$/i.test(tokens[from].text),
    owned: false,
  };
}
