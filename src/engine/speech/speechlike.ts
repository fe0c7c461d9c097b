/**
 * Are these marks somebody's words at all? Titles, names, terms and ironies stand in the same marks. Length decides
 * most (in news 57 % of single words are speech, 98 % of seven and more); a cue beside the marks and what stands
 * before them decide the rest.
 */
import type { Reading } from '../text/sentences.ts';
import type { Attribution, SceneWithCues } from './attribute.ts';

/** Log-odds by number of words, from the shares in FIELD's table of the PolNeAR training articles. */
const BY_LENGTH = [-1.2, -0.4, 0.6, 0.9, 1.6, 2, 2.2, 3];

/** Log-odds that the stretch is speech; positive means yes. */
export function speechScore(reading: Reading, scene: SceneWithCues, attribution: Attribution): number {
  const { language } = reading;
  const stretch = reading.stretches[attribution.stretch];
  if (stretch.block) return isRepeated(reading, stretch.start, stretch.end) ? -9 : 9;
  const inner = reading.text.slice(stretch.start + stretch.open, stretch.end - stretch.close).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (!words.length) return -9;
  const { tokens } = scene.sentence;
  const at = tokens.findIndex((t) => t.stretch === attribution.stretch);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  let score = BY_LENGTH[Math.min(BY_LENGTH.length - 1, words.length)];

  const sentenceLike = /^["“'‘]?\p{Lu}/u.test(inner) && /[.!?,…]["”'’]?$/.test(inner);
  const titled = isTitle(words, language);
  const short = words.length < 7;
  if (attribution.rule === 'label' || attribution.rule === 'announced') score += 1;
  if (attribution.cue && (attribution.rule === 'cue' || attribution.rule === 'according-to')) {
    score += attribution.cue.strength === 'strong' ? 1.4 : attribution.cue.strength === 'medium' ? 1.1 : 0.4;
    if (attribution.confidence > 0.93) score += 1;
  } else if (!attribution.source) score -= 1;
  else if (attribution.rule === 'subject') score -= 0.2;
  if (sentenceLike) score += 1;
  if (titled && short) score -= attribution.confidence > 0.93 && sentenceLike ? 0.5 : 3.2;
  if (stretch.single && !sentenceLike) score -= 0.8;
  if (before && short) {
    const two = `${tokens[at - 2]?.lower ?? ''} ${before.lower}`;
    const three = `${tokens[at - 3]?.lower ?? ''} ${two}`;
    if (language.termCues.has(before.lower) || language.termCues.has(two) || language.termCues.has(three)) {
      score -= 3;
    }
    const noun = before.text === ',' ? tokens[at - 2] : before;
    if (titled && noun && language.titleNouns.has(noun.lower)) score -= 2;
    if (titled && /^(?:of|on|to|in|for|the|from|'s)$/.test(before.lower)) score -= 0.8;
    if (
      /^(?:the|an?|its|their|his|her)$/.test(before.lower) &&
      after?.kind === 'word' &&
      /^\p{L}/u.test(after.text) &&
      words.length < 3
    )
      score -= 0.8;
  }
  // What no person or body is known to say: “the technique called”, “humans”.
  if (attribution.source?.type === 'unknown' && attribution.source.kind === 'nominal' && words.length < 3) score -= 0.6;
  // A single word in the lower case inside a reported clause is an irony as often as a quotation.
  if (words.length === 1 && !attribution.cue) score -= 0.6;
  return score;
}

/** Capitals on every word that a title would capitalise. */
function isTitle(words: string[], language: Reading['language']): boolean {
  const content = words.filter((w) => /^\p{Lu}/u.test(w) || !isFunctionWord(w, language));
  if (!content.length) return false;
  const capitals = content.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).length;
  return words.length > 1
    ? capitals === content.length && capitals >= 2
    : /^\p{Lu}/u.test(words[0]) && !language.commonWords.has(words[0].toLowerCase());
}

function isFunctionWord(word: string, language: Reading['language']): boolean {
  return (
    language.prepositions.has(word) ||
    language.conjunctions.has(word) ||
    language.determiners.has(word) ||
    language.possessives.has(word)
  );
}

/** A pull quote says again, in large letters, what stands in the text. */
function isRepeated({ text }: Reading, start: number, end: number): boolean {
  const words = text
    .slice(start, end)
    .replace(/^[“"]|[”"]$/g, '')
    .trim();
  const first = text.indexOf(words);
  return first >= 0 && (first < start - 1 || text.indexOf(words, end) >= 0);
}
