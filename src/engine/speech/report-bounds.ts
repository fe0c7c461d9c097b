/**
 * Where a report may start and where it must have ended, by the clauses of its sentence, whatever the tagger made of it:
 * a subordinate clause ends before the main one, and what is reported before a second predicate.
 */
import { datelineEnd, type Mention } from '../people/mentions.ts';
import { find, hasFiniteVerb, isInfinitive } from './clauses.ts';
import type { Cue } from './cues.ts';
import { SUBORDINATORS } from './main-subject.ts';
import { goesOn, PLURAL } from './no-verb.ts';
import { ownClause } from './own-clause.ts';
import type { Ground } from './report-features.ts';
import { joinsClause, type Range } from './report-ranges.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';
import { closesComma, isBetween } from './subjects.ts';

/** Tokens: nothing is reported before `floor`, and nothing behind the cue from `fence` on. */
interface Clause {
  floor: number;
  fence: number;
}

interface Bounds extends Clause {
  /** Where the sentence starts behind “TARN (AP) —”. */
  dateline: number;
  /** Behind the “that” over an addressee or a circumstance, and behind an addressee; else 0. */
  content: number;
  /** The comma before the whole of a source behind the content. */
  source: number;
}

export function boundsOf(ground: Ground, cue: Cue): Bounds {
  const { scene } = ground;
  const dateline = datelineEnd(scene.sentence, scene.reading);
  if (cue.kind === 'according') return { ...NONE, dateline, content: 0, source: Infinity };
  const opening = openingClause(ground, cue);
  const relative = relativeClause(ground, cue);
  return {
    floor: Math.max(opening.floor, relative.floor),
    fence: Math.min(
      opening.fence,
      relative.fence,
      secondPredicate(ground, cue),
      otherReport(scene, cue),
      trailingSource(scene, cue),
      commentBehind(scene, cue),
      refusalBehind(scene, cue),
      clauseBehind(scene, cue),
    ),
    dateline,
    content: contentStart(scene, cue),
    source: sourceStart(scene, cue),
  };
}

export const bounded = (scene: SceneWithCues, bounds: Bounds, cue: Cue, ranges: readonly Range[]): Range[] =>
  ranges.flatMap(({ from, to }, k) => {
    if (from < cue.at) {
      const end = Math.min(to, bounds.source);
      return from >= bounds.floor && end > Math.max(from, bounds.dateline)
        ? [{ from: Math.max(from, bounds.dateline), to: end }]
        : [];
    }
    const resumed = k > 0 && hasFiniteVerb(scene, ranges[0].from, ranges[0].to);
    if (resumed && isCircumstance(scene, cue, from, to)) return [];
    const start = Math.max(from, bounds.floor, bounds.content);
    const end = Math.min(to, bounds.fence);
    return start < end ? [{ from: start, to: end }] : [];
  });

/**
 * “In the letter, Lund said she would wait”: what no mark resumes is not resumed; “The ferry, Lund said on Monday, is
 * late” is, and “The ferry is late, Lund said as she left” ends before.
 */
export function withoutOpening(scene: SceneWithCues, { kind, subject, at, to }: Cue, ranges: Range[]): Range[] {
  if (ranges.length < 2 || kind !== 'verb' || !subject || subject.to > at || ranges[0].to > at) return ranges;
  const { tokens } = scene.sentence;
  const rest = ranges.filter((range) => range.from >= to);
  const from = rest[0]?.from ?? 0;
  if (from < to || find(tokens, to, from + 1, ({ text }) => /^[,—–:;-]$/.test(text)) >= 0) return ranges;
  if (isAdjunct(scene, from) || GOES_ON.test(tokens[from].lower)) return ranges;
  const clause = hasFiniteVerb(scene, from, rest[0].to) && !hasFiniteVerb(scene, from, from + 1);
  return clause || !hasVerbBefore(scene, ranges[0].to) ? rest : ranges;
}
const GOES_ON = /^(?:this|last|as|because|when|while|if)$/;

function isAdjunct({ sentence: { tokens }, reading: { language } }: SceneWithCues, i: number): boolean {
  const { lower } = tokens[i];
  return language.adverbs.has(lower) || language.prepositions.has(lower) || language.weekdays.has(lower);
}

/** “The boats are slow, the Post reported earlier this year”: no clause, and no mark before it that would resume one. */
function isCircumstance(scene: SceneWithCues, { to: end, subject }: Cue, from: number, to: number): boolean {
  const { tokens } = scene.sentence;
  if (!isAdjunct(scene, from) || from !== Math.max(end, subject?.to ?? 0) || hasFiniteVerb(scene, from, to))
    return false;
  return find(tokens, from, to, ({ kind }) => kind === 'quotation') < 0;
}

/**
 * “told the editor at a meeting that he would go”, “noted on Monday that it was late”: the first “that” over no verb opens
 * the content, unless a noun goes on with it: “of the risk that it sinks”.
 */
function contentStart(scene: SceneWithCues, { to, frames, lemma, passive }: Cue): number {
  const { tokens } = scene.sentence;
  const { prepositions, weekdays, nouns } = scene.reading.language;
  const first = tokens[to];
  const told = lemma === 'tell' && !passive;
  if (!first || !(told || frames.has('clause') || frames.has('that'))) return 0;
  // “told that reporter she was tired”
  if (told && first.lower === 'that') return scene.mentions.find((m) => m.to > to + 1 && m.from <= to + 1)?.to ?? 0;
  const object = first.lower === 'of' && lemma !== 'say';
  // “said in a statement carried by the agency that”
  const reduced = /ed$/.test(first.lower) && prepositions.has(tokens[to + 1]?.lower ?? '');
  if (!told && (object || !(reduced || prepositions.has(first.lower) || weekdays.has(first.lower)))) return 0;
  for (let k = reduced ? to + 1 : to; k < tokens.length; k++) {
    // “told the packed hall”, “told Globe Wire”
    const noun = tokens[k].lower === "'s" || tokens[k].capital || /^(?:an?|the)$/.test(tokens[k - 1].lower);
    if (tokens[k].kind === 'quotation' || (!noun && hasFiniteVerb(scene, k, k + 1)))
      return told ? heardBy(scene, to) : 0;
    if (!joinsClause(scene, k) || prepositions.has(tokens[k - 1].lower)) continue;
    // “warned in a May report that”
    const where = /^(?:in|on|at|during)$/.test(first.lower);
    return !where && nouns.get(tokens[k - 1].lower)?.frames.has('that') ? 0 : k + 1;
  }
  return 0;
}

/** “told the inquiry he was tired”, “told rowers a new pier would open”, and not “told the story she knew” */
function heardBy(scene: SceneWithCues, to: number): number {
  const { tokens } = scene.sentence;
  const { lower } = tokens[to];
  const hall = /^(?:an?|the)$/.test(lower) && !scene.reading.language.nouns.has(tokens[to + 1]?.lower) ? to + 2 : 0;
  const hearer = scene.mentions.find((m) => m.from === to && !m.possessive);
  const end = hearer?.to ?? (hall || (PLURAL.test(lower) ? to + 1 : 0));
  return end > 0 && goesOn(scene, end - 1, 'past') && hasFiniteVerb(scene, end + 1, tokens.length) ? end : 0;
}

const NONE: Clause = { floor: 0, fence: Infinity };

/**
 * “Promising that the ferry would sail, Lund left”, “When Lund said the ferry was late, Kask left”: what is reported in
 * a clause before the main one ends with it. “As Lund said on Monday, the ferry is late”: it is the main clause.
 */
function openingClause({ scene, ahead }: Ground, { at, to, subject }: Cue): Clause {
  const { tokens } = scene.sentence;
  const { conjunctions } = scene.reading.language;
  // “After saying that the pier was safe, Brenn left”: a report ends before the one whose it is.
  if (subject && subject.from > to && tokens[subject.from - 1].text === ',')
    return { floor: 0, fence: subject.from - 1 };
  const opens = opener(scene, at);
  if (opens < 0 && (at > 1 || (subject && subject.from < at))) return NONE;
  const as = tokens[opens]?.lower === 'as';
  let clause = tokens[to]?.lower === 'that';
  let inner = 0;
  for (let k = to; k < tokens.length - 1; k++) {
    const { lower, text } = tokens[k];
    // “asked if he would go”
    if (k > to && SUBORDINATORS.has(lower)) inner++;
    clause ||= hasFiniteVerb(scene, k, k + 1);
    if (text !== ',' || conjunctions.has(tokens[k + 1].lower)) continue;
    const verb = ahead.verbs[k + 1];
    if (verb <= k + 1 || inner-- > 0) continue;
    if (!clause && as) return { floor: k + 1, fence: Infinity };
    return { floor: 0, fence: k };
  }
  return NONE;
}

/** Token of the word that makes the sentence open with a clause of its own in which token `at` stands, or -1. */
function opener({ sentence: { tokens } }: SceneWithCues, at: number): number {
  const first = /^(?:and|but)$/.test(tokens[0].lower) ? 1 : 0;
  const { lower } = tokens[first];
  if (at <= first || !(SUBORDINATORS.has(lower) || /^(?:as|with|after|before|\p{L}{3,}ing)$/u.test(lower))) return -1;
  for (let k = first; k < at; k++) if (tokens[k].text === ',') return -1;
  return first;
}

/** “Kask, who said the boat was lost, left”, “the fund which Lund said had grown, is small”. */
function relativeClause({ scene, finite }: Ground, { from, to, at, subject, tense }: Cue): Clause {
  const { tokens } = scene.sentence;
  const own = subject && subject.from < at && subject.from > 0 ? subject.from : from;
  // “Kask, despite first saying”
  const before =
    tense === 'ing' && tokens[from - 1]?.kind === 'word' && tokens[from - 1].text !== ',' ? from - 1 : from;
  const pronoun = isRelative(scene, own) ? own : isRelative(scene, own - 1) ? own - 1 : -1;
  const object = pronoun >= 0 && pronoun < own && isPredicate(scene, to);
  const open = pronoun >= 0 ? pronoun - 1 : tense === 'ing' ? before - 1 : -1;
  if (pronoun >= 0 && tokens[pronoun].lower === 'that' && pronoun < own && !object) return NONE;
  const floor = pronoun + 1;
  const mark = tokens[open]?.text;
  if (open < 1 || !/^[,—–]$/.test(mark ?? '') || hasVerbBefore(scene, open)) {
    const opens = pronoun > 0 && pronoun === own && !hasVerbBefore(scene, pronoun);
    return { floor, fence: object ? secondVerb(scene, to) : opens ? mainVerb(scene, to) : Infinity };
  }
  let marks = 0;
  for (let k = to; k < tokens.length - 1; k++) {
    if (tokens[k].text !== mark) continue;
    // “said the mayor, Ada Lund, was late”
    if ((finite[k] > finite[to] || marks === 0) && isPredicate(scene, k + 1)) return { floor, fence: k };
    marks++;
  }
  return { floor, fence: Infinity };
}

function hasVerbBefore(scene: SceneWithCues, end: number): boolean {
  for (let k = 0; k < end; k++)
    if (scene.sentence.tokens[k].lower !== "'s" && hasFiniteVerb(scene, k, k + 1)) return true;
  return false;
}

const isRelative = ({ sentence: { tokens } }: SceneWithCues, i: number): boolean =>
  i > 0 && /^(?:who|which|that)$/.test(tokens[i].lower);

/** A finite verb stands there, over adverbs. */
function isPredicate(scene: SceneWithCues, i: number): boolean {
  const { tokens } = scene.sentence;
  let k = i;
  while (k < tokens.length && isBetween(tokens[k]) && !hasFiniteVerb(scene, k, k + 1)) k++;
  return (
    k < tokens.length && hasFiniteVerb(scene, k, k + 1) && !scene.reading.language.verbs.get(tokens[k].lower)?.noun
  );
}

/** “who the guards said set fires was found”: the main verb behind the one at `from`. */
function secondVerb(scene: SceneWithCues, from: number): number {
  const { tokens } = scene.sentence;
  let k = from;
  while (k < tokens.length && isBetween(tokens[k])) k++;
  for (k++; k < tokens.length; k++) {
    if (tokens[k].text === ',' && isPredicate(scene, k + 1)) return k;
    if (/^(?:punctuation|quotation)$/.test(tokens[k].kind) || scene.reading.language.conjunctions.has(tokens[k].lower))
      return Infinity;
    if (isBetween(tokens[k]) && isPredicate(scene, k)) return k;
  }
  return Infinity;
}

/** “The minister who said the tax would fall resigned”: a verb that has no subject of its own in the clause. */
function mainVerb(scene: SceneWithCues, from: number): number {
  const { tokens } = scene.sentence;
  let k = find(tokens, from, tokens.length, ({ lower }) => scene.reading.language.auxiliaries.has(lower));
  if (k < 0 || hasFiniteVerb(scene, from, k)) return Infinity;
  while (k < tokens.length && isBetween(tokens[k])) k++;
  for (k++; k < tokens.length; k++) {
    const { lower, kind } = tokens[k];
    if (kind !== 'word' || GOES_ON.test(lower) || /^(?:and|but|or|who|that|which)$/.test(lower)) return Infinity;
    if (isPredicate(scene, k) && !scene.mentions.some((m) => m.to === k && m.from > from)) return k;
  }
  return Infinity;
}

/**
 * “denied the charge and was cleared”, “promised a quay, and he built it”, “called it “a gift” and left”: what has no verb
 * ends before one.
 */
function secondPredicate({ scene, ahead }: Ground, { to, tense, order, frames }: Cue): number {
  const { tokens } = scene.sentence;
  const names = frames.has('np') && !frames.has('clause') && !frames.has('that');
  // “The ice, Lund said, and the boats”
  if (tense !== 'past' || order !== 'subject-verb' || tokens[to]?.text === ',') return Infinity;
  for (let k = to; k < tokens.length - 1; k++) {
    if ((tokens[k].kind === 'quotation' && !names) || hasFiniteVerb(scene, k, k + 1)) return Infinity;
    if (tokens[k].lower === 'to' && isInfinitive(scene, k + 1)) return Infinity;
    if (!/^(?:and|but)$/.test(tokens[k].lower)) continue;
    const comma = tokens[k - 1].text === ',';
    const clause = comma && ahead.verbs[k + 1] > 0 && !relativeWithin(scene, k, ahead.verbs[k + 1]);
    if (clause || isPredicate(scene, k + 1)) return comma ? k - 1 : k;
  }
  return Infinity;
}

/** “said the road would open but declined to say when” */
function refusalBehind(scene: SceneWithCues, { to, tense, order, unreal }: Cue): number {
  const { tokens } = scene.sentence;
  if (tense !== 'past' || order !== 'subject-verb' || unreal) return Infinity;
  const verb = find(tokens, to, tokens.length, ({ lower }) => lower === 'declined' || lower === 'refused');
  if (verb < to + 2 || !/^(?:and|but)$/.test(tokens[verb - 1].lower)) return Infinity;
  return commaEnd(scene, verb - 2) || verb - 1;
}

/** “said it was late, but Brenn was blunter: “…”” */
function clauseBehind(scene: SceneWithCues, { to }: Cue): number {
  const { tokens } = scene.sentence;
  const at = find(tokens, to, tokens.length, ({ kind }) => kind === 'quotation');
  const clause = at > to ? ownClause(scene, at) : null;
  return clause && clause.from > to ? clause.from : Infinity;
}

function relativeWithin(scene: SceneWithCues, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isRelative(scene, k)) return true;
  return false;
}

/** “…, but the mayor, Ada Lund, said”, “…, adding: “We left””: another report begins. */
function otherReport(scene: SceneWithCues, cue: Cue): number {
  const { tokens } = scene.sentence;
  // “wrote to Pell, urging her to wait” has nothing else to report.
  const hasObject = cue.order === 'subject-verb' && !scene.reading.language.prepositions.has(tokens[cue.to]?.lower);
  for (const other of scene.cues) {
    const { subject } = other;
    if (other.at <= cue.to || !subject || other.strength !== 'strong' || other.order !== 'subject-verb') continue;
    // “An engineer who warned the firm said”
    if (cue.subject?.antecedent && subject === cue.subject.antecedent && !other.inherited) return other.from;
    if (other.tense === 'ing' && other.inherited) {
      if (subject === cue.subject && tokens[other.from - 1].text === ',' && hasObject) return other.from - 1;
      continue;
    }
    if (goesOnSaying(scene, cue, other)) return commaEnd(scene, other.from - 2) || other.from - 1;
    const own = !other.inherited && other.from === other.at && other.frames.has('clause');
    if (!own || other.tense !== cue.tense || /'/.test(tokens[subject.from].text)) continue;
    const joint = phraseStart(scene, subject.from) - 1;
    if (joint > cue.to + 1 && /^(?:and|but|while)$/.test(tokens[joint].lower) && tokens[joint - 1].text === ',')
      return joint - 1;
  }
  return Infinity;
}

/** “said the plan was dead but warned that talks would go on”: no plan warns, so that it is the speaker who does. */
function goesOnSaying(scene: SceneWithCues, cue: Cue, { inherited, subject, tense, from }: Cue): boolean {
  const { tokens } = scene.sentence;
  if (!inherited || subject !== cue.subject || tense !== cue.tense) return false;
  if (from <= cue.to + 2 || !/^(?:and|but)$/.test(tokens[from - 1].lower)) return false;
  const rival = ({ from: first, to, type, kind, possessive }: Mention) =>
    first >= cue.to &&
    to < from &&
    /^(?:person|org)/.test(type) &&
    kind !== 'pronoun' &&
    !possessive &&
    scene.classes[first - 1] !== CLASS.preposition;
  return commaEnd(scene, from - 2) > 0 || !scene.mentions.some(rival);
}

/** “told them that the ferry would sail, the letter shows”: whoever closes the sentence tells of the whole report. */
function trailingSource(scene: SceneWithCues, cue: Cue): number {
  const { tokens } = scene.sentence;
  const last = scene.cues.at(-1);
  if (!last?.subject) return Infinity;
  // “told the court that …, the crowd cheered” goes on; “the inquest heard” does not.
  if (last.strength === 'weak' && last.lemma !== 'hear') return Infinity;
  if (last.to < tokens.length - 1 && !isCircumstance(scene, last, last.to, tokens.length)) return Infinity;
  const end = commaEnd(scene, phraseStart(scene, last.subject.from) - 1);
  // “said that when they left, the guests cheered”
  const open =
    end > cue.to && find(tokens, cue.to, end, ({ lower }) => SUBORDINATORS.has(lower) || lower === 'as') >= 0;
  return end > cue.to && !open ? end : Infinity;
}

/** Where a report ends that a comma closes at token i, or in the marks there; else 0. */
const commaEnd = ({ sentence: { tokens } }: SceneWithCues, i: number): number =>
  i < 0 ? 0 : tokens[i].text === ',' ? i : closesComma(tokens[i]) ? i + 1 : 0;

/** “said the road was theirs, a claim that Vantria rejects”: what others make of it is the reporter's. */
function commentBehind(scene: SceneWithCues, { to }: Cue): number {
  const { tokens } = scene.sentence;
  const noun = find(tokens, to + 3, tokens.length - 1, ({ lower }) => COMMENTED.test(lower));
  const comments = /^an?$/.test(tokens[noun - 1]?.lower ?? '') && /^(?:that|which)$/.test(tokens[noun + 1].lower);
  return (comments && commaEnd(scene, noun - 2)) || Infinity;
}
const COMMENTED = /^(?:claim|charge|phrase|joke|comment|remark|allegation)$/;

/** “The cause was fever, her son, Ada Lund, said”: the comma before the whole of the source. */
function sourceStart(scene: SceneWithCues, { subject, at, order }: Cue): number {
  if (!subject || order !== 'subject-verb' || subject.to > at || subject.kind === 'pronoun') return Infinity;
  const start = phraseStart(scene, subject.from);
  return start > 1 && start < subject.from && scene.sentence.tokens[start - 1].text === ',' ? start - 1 : Infinity;
}

/** Where “the mayor, Ada Lund” and “the Post’s Ada Lund” start, whose name starts at `from`. */
function phraseStart({ sentence: { tokens }, mentions }: SceneWithCues, from: number): number {
  if (!/^(?:,|'s)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  const before = mentions.find((m) => m.to === from - 1);
  if (!before) return from;
  return /^the$/.test(tokens[before.from - 1]?.lower ?? '') ? before.from - 1 : before.from;
}
