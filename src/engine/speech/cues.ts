/**
 * Cues: the words that report speech, with the source that each one's grammar gives it. Verbs first (“said”,
 * “accused”), then phrases (“according to”). A cue inside a quotation is never seen here: quotations are one token.
 */
import type { Frame, Tense } from '../language/language.ts';
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { isBetween, mentionAt, type Scene, skipParenthesis, subjectAfter, subjectBefore } from './subjects.ts';

export interface Cue {
  /** Token of the verb, or of the phrase's last word. */
  at: number;
  /** Token indices of the whole cue, half open. */
  from: number;
  to: number;
  span: Span;
  lemma: string;
  strength: 'strong' | 'medium' | 'weak';
  frames: ReadonlySet<Frame>;
  kind: 'verb' | 'according';
  subject: Mention | null;
  order: 'subject-verb' | 'verb-subject';
  /** The subject is taken over from an earlier verb: “and called”, “adding”. */
  inherited: boolean;
  negated: boolean;
  /** “to say”, “would say”: not asserted to have been said. */
  unreal: boolean;
  passive: boolean;
  tense: Tense;
}

export function findCues(scene: Scene): Cue[] {
  const { tokens } = scene.sentence;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const cue = accordingAt(scene, i) ?? verbAt(scene, i, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

const SOURCE_PHRASES = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

function accordingAt(scene: Scene, i: number): Cue | null {
  const { tokens } = scene.sentence;
  const phrase = SOURCE_PHRASES.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  if (!phrase) return null;
  const to = i + phrase.length;
  const subject = subjectAfter(scene, to - 1);
  return {
    at: to - 1,
    from: i,
    to,
    span: [tokens[i].start, tokens[to - 1].end],
    lemma: phrase.join(' '),
    strength: 'strong',
    frames: new Set<Frame>(['quote', 'clause']),
    kind: 'according',
    subject,
    order: 'verb-subject',
    inherited: false,
    negated: false,
    unreal: false,
    passive: false,
    tense: 'present',
  };
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|got|gets)$/;
const INHERITS = /^(?:and|but|or|then|,|—|–|while|before|after|by|when|without|;)$/;

function verbAt(scene: Scene, i: number, earlier: readonly Cue[]): Cue | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const token = tokens[i];
  const verb = language.verbs.get(token.lower);
  if (!verb || token.kind !== 'word') return null;
  if (
    /^\p{Lu}/u.test(token.text) &&
    i > 0 &&
    tokens[i - 1].kind !== 'quotation' &&
    !/^[:.!?]$/.test(tokens[i - 1].text)
  )
    return null;
  const mention = mentionAt(scene, i);
  if (mention && mention.to - 1 === i && mention.to - mention.from > 1) return null; // “the report”, “a call”
  const before = tokens[i - 1];
  const asNoun =
    before &&
    (language.determiners.has(before.lower) || before.lower === "'s" || language.possessives.has(before.lower));
  if (
    asNoun &&
    !(before.lower === "'s" && verb.tense === 'ing') &&
    !(before.lower === 'that' || before.lower === 'her' || QUANTIFIED.test(before.lower))
  )
    return null;
  const words = leadWords(tokens, i);
  const passive = verb.tense === 'past' && words.some((w) => BE.test(w.lower)) && verb.lemma !== 'say';
  const infinitive = words.some((w) => w.lower === 'to') || before?.lower === 'to';
  const modal = words.some((w) => /^(?:would|could|should|might|may|must|will|can|'ll)$/.test(w.lower));
  const negated = words.some((w) => /^(?:not|never)$|n't$/.test(w.lower));
  let subject: Mention | null = null;
  let order: Cue['order'] = 'subject-verb';
  let inherited = false;
  const inverted =
    (before?.kind === 'quotation' ||
      (/^[,—–]$/.test(before?.text ?? '') && tokens[i - 2]?.kind === 'quotation') ||
      i === 0 ||
      /^(?:as|so)$/.test(before?.lower ?? '')) &&
    verb.tense !== 'ing';
  if (inverted && !passive) {
    subject = subjectAfter(scene, i);
    if (subject) order = 'verb-subject';
  }
  if (!subject) {
    const lead = tokens[leadStart(tokens, i) - 1];
    const joins =
      verb.tense === 'ing' ||
      infinitive ||
      (lead && INHERITS.test(lead.text.toLowerCase()) && lead.text !== ',' && lead.text !== '—' && lead.text !== '–');
    if (!joins) subject = subjectBefore(scene, i);
    if (!subject || (verb.tense === 'ing' && lead && INHERITS.test(lead.lower))) {
      const shared = sharedSubject(scene, i, earlier);
      if (shared) {
        subject = shared;
        inherited = true;
      }
    }
    // A clause in the middle of nowhere: “the plan, said Brenn, would fail”.
    if (!subject && before?.text === ',' && !passive) {
      subject = subjectAfter(scene, i);
      if (subject) order = 'verb-subject';
    }
  }
  if (passive && verb.lemma !== 'quote') {
    subject = agentAfter(scene, i) ?? null;
    inherited = false;
  }
  const from = leadStart(tokens, i);
  return {
    at: i,
    from,
    to: i + 1,
    span: [tokens[i].start, tokens[i].end],
    lemma: verb.lemma,
    strength: verb.strength,
    frames: verb.frames,
    kind: 'verb',
    subject,
    order,
    inherited,
    negated,
    unreal: infinitive || modal,
    passive,
    tense: verb.tense,
  };
}

const QUANTIFIED = /^(?:some|many|others|most|all|both|another|one|several|few)$/;

function leadStart(tokens: Token[], i: number): number {
  let k = i;
  while (k > 0 && (isBetween(tokens[k - 1]) || tokens[k - 1].lower === 'to')) k--;
  return k;
}

const leadWords = (tokens: Token[], i: number) => tokens.slice(leadStart(tokens, i), i);

/** “was called … by Brenn” */
function agentAfter(scene: Scene, i: number): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    if (tokens[k].lower === 'by') return scene.mentions.find((m) => m.from === k + 1) ?? null;
    if (/^[.;:]$/.test(tokens[k].text)) return null;
  }
  return null;
}

/** The subject an elliptic verb takes over: the nearest earlier cue's, else the sentence's own. */
function sharedSubject(scene: Scene, i: number, earlier: readonly Cue[]): Mention | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const { subject, at } = earlier[k];
    if (subject && at < i) return subject;
  }
  return mainSubject(scene, i);
}

/** First mention before token `limit` that stands as a subject: no preposition before it, a verb behind it. */
export function mainSubject(scene: Scene, limit: number): Mention | null {
  const { tokens } = scene.sentence;
  for (const mention of scene.mentions) {
    if (mention.from >= limit) return null;
    if (mention.possessive) continue;
    const before = tokens[mention.from - 1];
    if (
      before &&
      /^(?:of|for|at|from|in|with|to|on|by|near|against|behind|about|like|than|as|after|before|during)$/.test(
        before.lower,
      )
    )
      continue;
    if (subjectVerb(scene, mention) >= 0) return mention;
  }
  return null;
}

/** Token of the finite verb that follows a mention as its predicate, over an insertion between commas; or -1. */
function subjectVerb(scene: Scene, mention: Mention): number {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  let k = mention.to;
  if (tokens[k]?.text === '(') while (k < tokens.length && tokens[k - 1]?.text !== ')') k++;
  if (tokens[k]?.text === ',') {
    const close = tokens.findIndex((t, j) => j > k && t.text === ',');
    if (close > 0 && close - k < 16) k = close + 1;
  }
  for (let steps = 0; k < tokens.length && steps < 4; k++, steps++) {
    const { lower } = tokens[k];
    if (language.finiteVerbs.has(lower) || language.verbs.has(lower) || isAuxiliary(lower)) return k;
    if (!isBetween(tokens[k])) break;
  }
  return -1;
}

const isAuxiliary = (word: string) =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|does|do|did|'s)$/.test(word);

export { skipParenthesis };
