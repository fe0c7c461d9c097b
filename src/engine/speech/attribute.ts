/**
 * Which mention said each stretch. Speaker labels, and “what Brenn calls a …”, are certain; everywhere else a learned ranker weighs the candidates
 * around the stretch. Stretches whose own sentence says something are decided first, then those that stand alone, which
 * lean on their neighbours (as the sieves of Muzny et al. 2017 do, surest evidence first).
 */
import { Features } from '../learned/features.ts';
import { type Linear, score } from '../learned/linear.ts';
import type { Reason, Rule, Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { whoAnswers } from './answers.ts';
import { type Candidate, candidatesOf, type Stance, sameMention, stanceOf } from './candidates.ts';
import { type Cue, isShied } from './cues.ts';
import { calledBy, handedOn } from './handed-on.ts';
import { labelOf, signatureOf } from './labels.ts';
import { isOutcry } from './outcries.ts';
import { closingSource, ownClause } from './own-clause.ts';
import { whoPraises } from './praise.ts';
import { repeated } from './repeated.ts';
import type { SceneWithCues } from './scenes.ts';
import { noSourceFeatures, sourceFeatures } from './source-features.ts';
import { type Around, type Setting, settingOf } from './source-setting.ts';

export interface Attribution {
  stretch: number;
  source: Mention | null;
  cue: Cue | null;
  cueSpan: Span | null;
  rule: Rule | null;
  /** Probability that the source is right. */
  confidence: number;
  because: Reason[];
  /** The stretch whose source this one takes over. */
  from: number | null;
  /** Probability that nobody of the candidates said it. */
  nobody: number;
  /** Other sources that may be right, and how probable each is. */
  rivals: Rival[];
}

export interface Rival {
  source: Mention;
  confidence: number;
}

/** One stretch with everything the ranker chooses from; the last choice, behind the candidates, is no source at all. */
export interface Question {
  setting: Setting;
  candidates: Candidate[];
}

export interface Answer {
  /** Index of the candidate, -1 for none. */
  chosen: number;
  /** By candidate; none may be missing. */
  confidences: number[];
  nobody: number;
}

/** Rivals below this are noise. */
const RIVAL = 0.05;

/** One attribution a stretch, in reading order. */
export function* attribute(reading: Reading, scenes: readonly SceneWithCues[], model: Linear): Steps<Attribution[]> {
  const features = new Features();
  const found = yield* walk(reading, scenes, ({ setting, candidates }) => {
    noSourceFeatures(features.clear(), setting);
    const sums = [score(model, features)];
    for (const candidate of candidates) {
      sourceFeatures(features.clear(), setting, candidate);
      sums.push(score(model, features));
    }
    const top = Math.max(...sums);
    const total = sums.reduce((sum, s) => sum + Math.exp(s - top), 0);
    const confidences = sums.map((s) => Math.exp(s - top) / total);
    return { chosen: sums.indexOf(top) - 1, confidences: confidences.slice(1), nobody: confidences[0] };
  });
  yield* repeated(reading, found);
  return found;
}

/** Asks `answer` about every stretch that has no label, in the order in which the ranker decides. */
export function* walk(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  answer: (question: Question) => Answer,
): Steps<Attribution[]> {
  const found: (Attribution | null)[] = [];
  for (let i = 0; i < reading.stretches.length; i++) {
    found.push(labelled(reading, scenes, i));
    yield;
  }
  const signatures = signaturesOf(reading, found);
  const source = (k: number) => (signatures.has(found[k]?.source?.sentence ?? -1) ? null : (found[k]?.source ?? null));
  for (const alone of [false, true]) {
    for (let i = 0; i < found.length; i++) {
      if (found[i]) continue;
      yield;
      const stance = stanceOf(reading, scenes, i);
      const around: Around = {
        before: source(i - 1),
        earlier: source(i - 2),
        after: source(i + 1),
      };
      const setting = settingOf(stance, around);
      if (setting.alone && !alone) continue;
      const candidates = candidatesOf(stance, [around.before, around.after], signatures);
      const { chosen: likeliest, confidences, nobody } = answer({ setting, candidates });
      const reported = inReport(stance, candidates, confidences, behindReport(stance, candidates, likeliest));
      const ranked = whoPraises(stance, candidates, whoAnswers(setting, candidates, reported));
      const unsaid =
        ranked >= 0 && (isDocuments(stance, candidates[ranked]) || isNotTheirs(stance, candidates[ranked]));
      const chosen = unsaid ? -1 : ranked;
      const rivals = candidates
        .map(({ mention }, k) => ({ source: mention, confidence: confidences[k] }))
        .filter(({ confidence }, k) => k !== chosen && k !== likeliest && confidence >= RIVAL);
      const one = chosen < 0 ? none(i) : explained(stance, around, candidates[chosen], confidences[likeliest]);
      found[i] = { ...one, nobody, rivals };
    }
  }
  return found as Attribution[];
}

/** Sentences that are the signature under a quotation, and nobody else's: whoever signed that one said no other. */
function signaturesOf({ sentenceOf }: Reading, found: readonly (Attribution | null)[]): Set<number> {
  const signatures = new Set<number>();
  for (const one of found)
    if (one?.rule === 'label' && one.source!.sentence > sentenceOf[one.stretch]) signatures.add(one.source!.sentence);
  return signatures;
}

/** Between “Brenn said the mayor was” and the words lies one clause. */
const CLAUSE = 8;

/** “…,” Brenn said, according to the Courier: the words are Brenn's. The ranker learned from both as their source. */
function behindReport({ at }: Stance, candidates: readonly Candidate[], chosen: number): number {
  const reporter = candidates[chosen];
  if (!reporter?.cue || reporter.cue.at < at) return chosen;
  const according = reporter.cue.kind === 'according';
  if (!according && !(reporter.cue.lemma === 'report' && reporter.mention.type === 'organisation')) return chosen;
  const beside = candidates.findIndex(({ mention, cue, place }, k) => {
    if (k === chosen || (place !== 'before' && place !== 'behind')) return false;
    if (cue?.kind !== 'verb' || !cue.frames.has('quote') || cue.passive || cue.unreal) return false;
    if (cue.at > at) return Math.min(mention.from, cue.from) - at <= 2;
    return mention.to <= cue.from && at - cue.to <= (cue.strength === 'strong' ? CLAUSE : 1);
  });
  return beside < 0 ? chosen : beside;
}

/** What a name that a verb turns round for is never followed by. */
const GOES_ON = /^(?:could|would|will|can|may|might|must|should|has|had|is|are|was|were)$/;

/** “Pell, citing “…,” said Lund could win”: Lund is no source, but what Pell's words are about. */
function inReport(
  { at, sentence, scene }: Stance,
  candidates: readonly Candidate[],
  confidences: readonly number[],
  chosen: number,
): number {
  const turned = ({ mention, place }: Candidate) =>
    place === 'behind' &&
    scene.cues.some((cue) => cue.at > at && cue.to === mention.from) &&
    GOES_ON.test(sentence.tokens[mention.to]?.lower ?? '');
  if (chosen < 0 || !turned(candidates[chosen])) return chosen;
  const others = candidates.flatMap((each, i) => (each.place === 'before' && each.mention.to <= at ? [i] : []));
  return others.reduce((best, i) => (best < 0 || confidences[i] > confidences[best] ? i : best), -1);
}

/** “The guidelines are hard to read. For example:” — what stands below is not of who speaks in other paragraphs. */
function isDocuments({ scenes, sentence }: Stance, { mention }: Candidate): boolean {
  let s = sentence.index - 1;
  const announcing = scenes[s]?.sentence;
  if (sentence.tokens.length > 1 || announcing?.tokens.at(-1)?.text !== ':') return false;
  const { paragraph } = scenes[mention.sentence].sentence;
  if (paragraph === announcing.paragraph || paragraph === sentence.paragraph) return false;
  for (; scenes[s]?.sentence.paragraph === announcing.paragraph && s > sentence.index - 5; s--)
    if (scenes[s].mentions[0]?.type === 'document') return true;
  return false;
}

/** “stopped short of calling it “a theft””, “laughed at “their little boat””: words that are told to be another's. */
const isNotTheirs = ({ at, sentence }: Stance, { cue, place }: Candidate): boolean =>
  (cue?.kind === 'verb' && GESTURES.test(cue.lemma) && cue.to < at && sentence.tokens[cue.to].lower === 'at') ||
  isShiedAway(sentence.tokens, at, cue, place);
const GESTURES = /^(?:laugh|shrug|scoff|smile|snort|grin|chuckle|bristle|sneer|giggle|smirk)$/;

const isShiedAway = (tokens: readonly Token[], at: number, cue: Cue | null, place: Candidate['place']): boolean =>
  place === 'before' && cue?.kind === 'verb' && cue.to <= at && at - cue.to <= CLAUSE && isShied(tokens, cue.from);

const none = (stretch: number): Attribution => ({
  stretch,
  source: null,
  cue: null,
  cueSpan: null,
  rule: null,
  confidence: 0,
  because: [],
  from: null,
  nobody: 0,
  rivals: [],
});

const spanOf = (mention: Mention): Span => [mention.start, mention.end];

/** Why this one: the tie between source and stretch that carried it, with the words that show it. */
function explained(stance: Stance, around: Around, candidate: Candidate, confidence: number): Attribution {
  const { mention, cue, place } = candidate;
  const i = stance.stretch;
  const base = { ...none(i), source: mention, cue, cueSpan: cue?.span ?? null, confidence };
  if (place === 'before' || place === 'behind') {
    if (!cue) return { ...base, rule: 'subject', because: [{ rule: 'subject', spans: [spanOf(mention)] }] };
    const according = cue.kind === 'according';
    const rule: Rule = according ? 'according-to' : 'cue';
    const spans = according ? [cue.span, spanOf(mention)] : [spanOf(mention), cue.span];
    return { ...base, rule, because: [{ rule, spans }] };
  }
  const neighbour = [around.before, around.after].findIndex((m) => m !== null && sameMention(m, mention));
  if (neighbour >= 0) {
    const because: Reason[] = [{ rule: 'continues', spans: [spanOf(mention)] }];
    return { ...base, cue: null, cueSpan: null, rule: 'continues', because, from: neighbour === 0 ? i - 1 : i + 1 };
  }
  if (around.earlier && around.before && sameMention(around.earlier, mention))
    return { ...base, rule: 'alternates', because: [{ rule: 'alternates', spans: [spanOf(mention)] }] };
  const spans = cue ? [spanOf(mention), cue.span] : [spanOf(mention)];
  return { ...base, rule: 'announced', because: [{ rule: 'announced', spans }] };
}

function labelled(reading: Reading, scenes: readonly SceneWithCues[], i: number): Attribution | null {
  const { scene, at, sentence } = stanceOf(reading, scenes, i);
  /** Grammar leaves no choice. */
  const sure = (rule: Rule, source: Mention, cue: Cue | null = null, span = cue?.span): Attribution => {
    const spans = span ? [spanOf(source), span] : [spanOf(source)];
    return { ...none(i), source, cue, cueSpan: span ?? null, rule, confidence: 0.95, because: [{ rule, spans }] };
  };
  const said = calledBy(scene, at) ?? handedOn(scene, at);
  if (said) return sure('cue', said.source, said.cue, said.span);
  const closing = closingSource(scene, at);
  if (closing) {
    const { source, cue } = closing;
    return source ? sure('cue', source, cue) : { ...none(i), cue, cueSpan: cue.span, rule: 'cue' };
  }
  if (isOutcry(scene, at)) return none(i);
  const clause = ownClause(scene, at);
  if (clause) return sure('subject', clause.subject);
  const label = labelOf(reading, scene, i, at) ?? signatureOf(reading, scenes, sentence);
  return label && sure('label', label);
}
