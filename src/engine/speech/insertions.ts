/** What may stand between a subject and its verb in commas or dashes: “Brenn, who leads the committee, said”. */
import type { Mention } from '../people/mentions.ts';
import { byWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import { looseNoun } from './loose-nouns.ts';
import {
  closesComma,
  headOf,
  isWhose,
  mentionAt,
  mentionEndingAt,
  relativeSubject,
  type Scene,
  skipParenthesis,
} from './subjects.ts';

/** Starts of an insertion between commas that leaves the subject before it. */
const INSERTION =
  /^(?:who|whose|which|whom|an?|the|one|then|now|his|her|its|their|in|on|at|from|with|of|for|speaking|citing|when|while|as|after|before|during|using|referring|according|standing|sitting|wearing|via|by|through|himself|herself|also|however|meanwhile|though|too|among|where|including|such|part|along|together|like|unlike|rather|not|based|known|born|seen|written|drawn|taken|given|shown|chosen|driven|sworn|torn|worn|former|chief|senior|executive|deputy)$/;

export function acrossInsertion(scene: Scene, comma: number): Mention | null {
  const { tokens } = scene.sentence;
  const examples = examplesFrom(tokens, comma);
  if (examples > 0) return acrossInsertion(scene, examples) ?? looseHead(scene, examples);
  const inMarks = closesComma(tokens[comma]);
  const mark = inMarks ? ',' : tokens[comma].text;
  // “at the port, Senator Oda Brenn, said”: a title that nothing stands before starts a subject of its own.
  const direct = mentionEndingAt(scene, skipParenthesis(tokens, comma));
  if (direct?.kind === 'name' && direct.role && tokens[direct.from - 1]?.text === ',') {
    // “Ada Lund, President Tarn Ferries, said”: a name that opens the sentence is whose title it is.
    const opening = mentionEndingAt(scene, direct.from - 1);
    const opens = opening?.name?.includes(' ') && (opening.from === 0 || tokens[opening.from - 1].kind === 'quotation');
    return opens && opening?.role === null && opening.type !== 'organisation' ? opening : direct;
  }
  const first = mark === ',' ? beforeAll(scene, comma) : null;
  if (first) return first;
  for (let k = comma - 1, commas = 0; k > 0 && commas < 6; k--) {
    if (tokens[k].kind === 'quotation' && tokens[k].text.length > 40) return null;
    if (tokens[k].text !== mark && !(mark === ',' && /^[—–]$/.test(tokens[k].text))) continue;
    commas++;
    const next = tokens[k + 1];
    const opens = opensInsertion(scene, k + 1, comma) || (next.kind === 'word' && mark !== ',');
    const end = skipParenthesis(tokens, k);
    const candidate =
      mentionEndingAt(scene, end) ??
      // “Others, angry at the port, shouted”
      (opens && (end === 1 || /^(?:who|whose|which)$/.test(next.lower) || tokens[end - 1].lower.endsWith('-year-old'))
        ? looseNoun(scene, end)
        : null);
    if (candidate && opens && candidate.kind !== 'pronoun') return namedBefore(scene, outermost(scene, candidate));
  }
  // “Rell, said” with nothing between: the phrase right before the comma.
  if (inMarks || !direct || direct.kind === 'pronoun') return null;
  const head = namedBefore(scene, headOf(scene, direct));
  return isObject(scene, head) ? null : head;
}

/** “The youngest, including Edgar Pell and Lina Brook, said”: where the names start that stand for others; or -1. */
function examplesFrom(tokens: Token[], comma: number): number {
  for (let k = comma - 1; k > 1 && comma - k < 30; k--) {
    const { lower, small, text } = tokens[k];
    const leads = lower === 'including' || (lower === 'as' && tokens[k - 1].lower === 'such');
    const start = lower === 'as' ? k - 2 : k - 1;
    if (leads) return /^[,—–]$/.test(tokens[start]?.text ?? '') ? start : -1;
    if ((small && !/^(?:and|the|of|for)$/.test(lower)) || /^[;:—–]$/.test(text)) return -1;
  }
  return -1;
}

function looseHead(scene: Scene, end: number): Mention | null {
  const noun = looseNoun(scene, end);
  return noun && headOf(scene, noun);
}

function opensInsertion(scene: Scene, i: number, end: number): boolean {
  const next = scene.sentence.tokens[i];
  return (
    startsInsertion(scene.reading.language, next) ||
    (next.capital && scene.reading.language.degrees.has(next.lower)) ||
    isAppositive(scene, i, end) ||
    // “Ada Lund, told of the ruling, said”
    (next.lower === 'told' && /^(?:of|about|by)$/.test(scene.sentence.tokens[i + 1].lower)) ||
    scene.mentions.some((m) => m.from === i && m.to === end && m.type === 'place')
  );
}

/** An article, a role, “who”, an age, a participle: words that start an insertion wherever they stand behind a comma. */
export const startsInsertion = byWord(
  (language, { kind, lower, text }): boolean =>
    INSERTION.test(lower) ||
    kind === 'number' ||
    language.roles.has(lower) ||
    language.titles.has(lower) ||
    language.titleModifiers.has(lower) ||
    language.months.has(lower) ||
    language.weekdays.has(lower) ||
    /^\p{Ll}+(?:ing|ed)$/u.test(text),
);

/**
 * “Ada Lund, a pilot from Pell, Vt., who is with Tideway, a club of rowers, said”: what starts a clause and has nothing
 * but insertions behind it, the first such one.
 */
function beforeAll(scene: Scene, comma: number): Mention | null {
  const { tokens } = scene.sentence;
  let first: Mention | null = null;
  let end = comma;
  for (let k = comma - 1; k > 0 && comma - k < 60; k--) {
    if (tokens[k].kind === 'quotation' || /^[;:.—–]$/.test(tokens[k].text)) break;
    if (tokens[k].text !== ',') continue;
    // “…, a day after their coach, Ada Lund, promised”: a clause of its own.
    if (
      first &&
      tokens.slice(k + 2, end).some(({ lower }) => /^(?:after|before|when|while|because|since)$/.test(lower))
    )
      break;
    const before = mentionEndingAt(scene, skipParenthesis(tokens, k)) ?? relativeEnd(scene, k);
    const name = mentionAt(scene, k + 1);
    // “the pilot, Ada Lund, said”, “its chief in Tarn, Ada Lund, said”
    const named = name?.kind === 'name' && name.from === k + 1 && skipParenthesis(tokens, end) === name.to;
    if (
      !(named && before && headOf(scene, before).kind === 'nominal') &&
      !(opensInsertion(scene, k + 1, end) && !isClause(scene, k + 1))
    )
      break;
    end = k;
    if (!before || before.kind === 'pronoun' || before.possessive) continue;
    const head = outermost(scene, before);
    // “Seen by Rell, the union's clerk, Ada Lund, said”: the owner stands behind the comma, or behind nothing.
    const owner = tokens[head.from - 1]?.lower === "'s" ? mentionEndingAt(scene, head.from - 1) : null;
    const lead = tokens[(owner ?? head).from - 1];
    // “In a letter to Brenn and Rell, the doctors, who work in Tarn, said”
    const mate = lead?.lower === 'and' && mentionEndingAt(scene, head.from - 1);
    if (mate && /^(?:to|with|for|of|from|between)$/.test(tokens[mate.from - 1]?.lower ?? '')) continue;
    if (
      lead &&
      lead.kind !== 'quotation' &&
      !/^(?:,|and|but|as|that|while|because|when)$/.test(lead.lower) &&
      !(named && /^(?:after|before|since|until|though|if)$/.test(lead.lower))
    )
      continue;
    first = named && name.type !== 'place' ? name : head;
    // “Rell, whose wife, Ada Lund, said”
    if (named && name.to === skipParenthesis(tokens, comma) && isWhose(scene, before)) return name;
  }
  return first;
}

/** “The driver of a bus that hit a cart, hurting ten, said”: over what hangs on a noun, and over its relative clause. */
function outermost(scene: Scene, mention: Mention): Mention {
  const head = headOf(scene, mention);
  const governor = head.kind === 'nominal' ? relativeSubject(scene, head) : null;
  return governor ? headOf(scene, governor) : head;
}

/** “a bus that hit a cart,”: a noun that no table knows, where a relative clause ends with it. */
function relativeEnd(scene: Scene, end: number): Mention | null {
  const noun = looseNoun(scene, end);
  return noun && relativeSubject(scene, noun) ? noun : null;
}

/** “…, sailed to Tarn, said”: a second verb of the subject is no insertion. */
function isClause({ reading: { language }, sentence: { tokens } }: Scene, i: number): boolean {
  const { lower, small } = tokens[i];
  if (!small || !lower.endsWith('ed')) return false;
  return !language.prepositions.has(tokens[i + 1]?.lower ?? '');
}

/** “Ada Lund, head of the union, a body of clerks, said”: an apposition stands for the name before its comma. */
export function namedBefore(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  if (mention.kind !== 'nominal' || tokens[mention.from - 1]?.text !== ',' || isWhose(scene, mention)) return mention;
  const before = mentionEndingAt(scene, skipParenthesis(tokens, mention.from - 1));
  const name = before && headOf(scene, before);
  return name?.kind === 'name' &&
    name.plural === mention.plural &&
    name.type !== 'place' &&
    name.type !== 'organisation'
    ? name
    : mention;
}

/** Right behind a verb: “has mocked a reporter, called …” is not the reporter's call. */
function isObject(scene: Scene, mention: Mention): boolean {
  const before = scene.sentence.tokens[mention.from - 1];
  if (before?.kind !== 'word') return false;
  const { language } = scene.reading;
  return language.verbs.has(before.lower) || language.finiteVerbs.has(before.lower) || /(?:ed|ing)$/.test(before.lower);
}

/** Everything between i and the comma is one noun phrase with a role in it: “, Tarn harbour chief,”. */
function isAppositive(scene: Scene, i: number, comma: number): boolean {
  const closing = mentionEndingAt(scene, comma);
  // “, the harbour’s own chief,”, “, Tideway’s director,”
  if (closing?.kind === 'nominal' && closing.role && closing.from >= i && isOwned(scene, closing)) return true;
  const { tokens } = scene.sentence;
  const { finiteVerbs, verbs } = scene.reading.language;
  // “a nurse, told the inquiry that Lund”
  const starts = finiteVerbs.has(tokens[i].lower) || verbs.has(tokens[i].lower) ? i : i + 1;
  const mention = scene.mentions.find((m) => m.from >= i && m.from <= starts && m.to <= comma);
  return mention !== undefined && (mention.role !== null || mention.type === 'organisation') && mention.to >= comma - 6;
}

const isOwned = ({ sentence: { tokens } }: Scene, { owned, from }: Mention) =>
  owned || /^['’](?:s)?$/.test(tokens[from - 1]?.lower ?? '');
