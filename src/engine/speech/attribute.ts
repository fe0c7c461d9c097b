/**
 * Which mention said each stretch. The surest evidence wins: a label, a cue beside the marks, a cue in the same
 * sentence, the sentence's subject; then what stands around a sentence that is nothing but quotation: the quotation
 * it goes on from, the sentence that announces it. (The order follows the sieves of Muzny et al. 2017; continuation
 * comes before alternation because news, unlike novels, rarely has dialogue.)
 */
import type { Reason, Rule, Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Reading } from '../text/sentences.ts';
import { type Cue, findCues } from './cues.ts';
import { labelOf } from './labels.ts';
import { mainSubject } from './main-subject.ts';
import type { Scene } from './subjects.ts';

export interface Attribution {
  stretch: number;
  source: Mention | null;
  cue: Cue | null;
  cueSpan: Span | null;
  rule: Rule | null;
  /** Probability that the source is right, from the kind of evidence alone. */
  confidence: number;
  because: Reason[];
  /** The stretch whose source this one takes over. */
  from: number | null;
}

export interface SceneWithCues extends Scene {
  cues: Cue[];
}

export function stage(reading: Reading, mentions: Mention[][]): SceneWithCues[] {
  return reading.sentences.map((sentence) => {
    const scene: Scene = { reading, sentence, mentions: mentions[sentence.index] };
    return { ...scene, cues: findCues(scene) };
  });
}

/** One attribution a stretch, in reading order. */
export function attribute(reading: Reading, scenes: readonly SceneWithCues[]): Attribution[] {
  const found: Attribution[] = reading.stretches.map((_, i) => inSentence(reading, scenes, i));
  for (let i = 0; i < found.length; i++) {
    if (!found[i].source) found[i] = fromAround(reading, scenes, found, i) ?? found[i];
  }
  return found;
}

function decide(
  stretch: number,
  source: Mention | null,
  rule: Rule,
  confidence: number,
  cue: Cue | null = null,
  from: number | null = null,
): Attribution {
  const spans: Span[] = [];
  if (rule === 'according-to' && cue) spans.push(cue.span);
  if (source) spans.push([source.start, source.end]);
  if (cue && rule !== 'according-to') spans.push(cue.span);
  return { stretch, source, cue, cueSpan: cue?.span ?? null, rule, confidence, because: [{ rule, spans }], from };
}

const none = (stretch: number): Attribution => ({
  stretch,
  source: null,
  cue: null,
  cueSpan: null,
  rule: null,
  confidence: 0,
  because: [],
  from: null,
});

/** Evidence inside the stretch's own sentence. */
function inSentence(reading: Reading, scenes: readonly SceneWithCues[], i: number): Attribution {
  const scene = scenes[reading.sentenceOf[i]];
  const { tokens } = scene.sentence;
  const at = tokens.findIndex((t) => t.stretch === i);
  const label = labelOf(reading, scene, i, at);
  if (label) return decide(i, label, 'label', 0.95);

  let best: { cue: Cue; score: number } | null = null;
  for (const cue of scene.cues) {
    if (!cue.subject) continue;
    const score = scoreCue(scene, cue, at);
    if (score > 0 && (!best || score > best.score)) best = { cue, score };
  }
  if (best && best.score >= 3) {
    const { cue, score } = best;
    const rule: Rule = cue.kind === 'according' ? 'according-to' : 'cue';
    return decide(i, cue.subject, rule, Math.min(0.98, 0.6 + score * 0.04), cue);
  }
  if (isAlone(scene)) return none(i);
  const subject = clauseSubject(scene, at);
  if (subject) return decide(i, subject, 'subject', best ? 0.7 : 0.55, best?.cue ?? null);
  return best ? decide(i, best.cue.subject, 'cue', 0.5, best.cue) : none(i);
}

/** How well a cue goes with the quotation at token `at`: 10 beside it, less with every word and verb between. */
function scoreCue(scene: Scene & { cues?: Cue[] }, cue: Cue, at: number): number {
  const { tokens } = scene.sentence;
  const quotes = cue.kind === 'according' || cue.frames.size > 0;
  if (!quotes) return 0;
  const weight = cue.strength === 'strong' ? 1 : cue.strength === 'medium' ? 0.85 : 0.45;
  const subject = cue.subject!;
  let score: number;
  if (cue.at > at) {
    const groupStart = cue.inherited ? cue.from : Math.min(cue.from, subject.from > at ? subject.from : cue.from);
    const gap = words(tokens, at + 1, groupStart);
    if (subject.from < at && !cue.inherited) return gap === 0 ? 2 : 0; // “the “plan” failed, he said” is the next case
    if (gap === 0) score = 10;
    else if (trails(scene, cue)) score = 7 - Math.min(2, gap * 0.1);
    else score = 3 - gap * 0.2;
    if (cue.inherited) score -= 5;
  } else {
    const gap = words(tokens, Math.max(cue.to, cue.order === 'verb-subject' ? subject.to : 0), at);
    if (
      cue.order === 'verb-subject' &&
      subject.from < at &&
      cue.from > 0 &&
      tokens[cue.from - 1].kind === 'quotation'
    ) {
      // “…,” said Rell, “…”
      score = 9 - Math.min(4, gap * 0.3);
    } else {
      const last = tokens[at - 1];
      const colon = last?.text === ':' || last?.text === ',';
      score = gap === 0 ? 10.2 : colon ? 9 - Math.min(3, gap * 0.15) : 8.5 - Math.min(4, gap * 0.12);
    }
    score -= 1.5 * clausesBetween(scene, cue, at);
  }
  // “said he would offer “a prayer””: what might be said or done claims nothing while somebody really speaks.
  if (cue.unreal && cue.strength !== 'strong') score -= 4;
  if (cue.passive && cue.lemma !== 'quote') score -= 1;
  return score * weight;
}

function words(tokens: Scene['sentence']['tokens'], from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (tokens[k].kind === 'word' || tokens[k].kind === 'number') count++;
  return count;
}

/** The cue closes its sentence: “…, Brenn said on Tuesday.” */
function trails(scene: Scene, cue: Cue): boolean {
  const { tokens } = scene.sentence;
  const start = Math.min(cue.from, cue.subject!.from);
  const comma = tokens[start - 1]?.text === ',' || tokens[start - 1]?.kind === 'quotation';
  return comma && words(tokens, Math.max(cue.to, cue.subject!.to), tokens.length) < 14;
}

/** Own clauses with another subject that stand between a cue and the quotation behind it. */
function clausesBetween(scene: Scene & { cues?: Cue[] }, cue: Cue, at: number): number {
  const { tokens } = scene.sentence;
  let count = 0;
  for (let k = cue.to; k < at; k++) {
    if (tokens[k].text === ';') count += 1;
    if (tokens[k].kind === 'quotation') count += 0.3;
  }
  for (const other of scene.cues ?? [])
    if (other !== cue && other.at > cue.at && other.at < at && other.subject && !other.inherited) count += 0.5;
  return count;
}

/** Nothing but quotations in the sentence. */
function isAlone(scene: Scene): boolean {
  return words(scene.sentence.tokens, 0, scene.sentence.tokens.length) === 0;
}

/** Subject of the clause around a quotation that no cue claims. */
function clauseSubject(scene: SceneWithCues, at: number): Mention | null {
  const subject = mainSubject(scene, at);
  if (subject) return subject;
  return scene.mentions.findLast((m) => m.to <= at && m.type !== 'place') ?? null;
}

/** Evidence around a sentence that has none of its own. */
function fromAround(
  reading: Reading,
  scenes: readonly SceneWithCues[],
  found: Attribution[],
  i: number,
): Attribution | null {
  const stretch = reading.stretches[i];
  const index = reading.sentenceOf[i];
  const sentence = reading.sentences[index];
  if (stretch.continues && i > 0) {
    const earlier = found[i - 1];
    if (earlier.source) return decide(i, earlier.source, 'continues', earlier.confidence, null, i - 1);
  }
  if (stretch.block) {
    // “— Ada Lund” under a block quotation.
    const under = reading.sentences[index + 1];
    const name =
      under && under.paragraph === sentence.paragraph + 1 && /^[—–-]$/.test(under.tokens[0].text)
        ? scenes[under.index].mentions.find((m) => m.from === 1)
        : undefined;
    if (name?.kind === 'name') return decide(i, name, 'label', 0.9);
  }
  const before = reading.sentences[index - 1];
  const colon = before && /:$/.test(before.tokens.at(-1)!.text);
  if (before && colon) {
    const announced = announcer(scenes[before.index]);
    if (announced) return decide(i, announced.subject, 'announced', 0.85, announced.cue);
  }
  // Another quotation of the same paragraph, before it or behind it.
  const sameBefore = i > 0 && reading.stretches[i - 1].paragraph === stretch.paragraph ? found[i - 1] : null;
  if (sameBefore?.source && near(reading, i - 1, i))
    return decide(i, sameBefore.source, 'continues', sameBefore.confidence * 0.96, null, i - 1);
  const sameAfter = found[i + 1] && reading.stretches[i + 1].paragraph === stretch.paragraph ? found[i + 1] : null;
  if (sameAfter?.source && near(reading, i, i + 1))
    return decide(i, sameAfter.source, 'continues', sameAfter.confidence * 0.9, null, i + 1);
  if (before?.paragraph === sentence.paragraph) {
    const said = lastSpeaker(scenes[before.index]);
    if (said) return decide(i, said.subject, 'announced', 0.75, said.cue);
    const subject = mainSubject(scenes[before.index], before.tokens.length);
    if (subject) return decide(i, subject, 'announced', 0.55);
  }
  // A paragraph of its own goes on from the paragraph before: its quotation, or what somebody was reported to say.
  const previous = before && sentence.paragraph - before.paragraph <= 1 ? before : null;
  if (previous) {
    const last = lastStretchOf(reading, previous.paragraph, i);
    if (last >= 0 && found[last].source && reading.sentenceOf[last] === previous.index) {
      return decide(i, found[last].source, 'continues', found[last].confidence * 0.88, null, last);
    }
    const said = lastSpeaker(scenes[previous.index]);
    if (said) return decide(i, said.subject, 'announced', 0.75, said.cue);
    if (last >= 0 && found[last].source)
      return decide(i, found[last].source, 'continues', found[last].confidence * 0.75, null, last);
    const subject = mainSubject(scenes[previous.index], previous.tokens.length);
    if (subject) return decide(i, subject, 'announced', 0.5);
  }
  return null;
}

function near(reading: Reading, i: number, j: number): boolean {
  return Math.abs(reading.sentenceOf[j] - reading.sentenceOf[i]) <= 2;
}

function lastStretchOf(reading: Reading, paragraph: number, before: number): number {
  for (let k = before - 1; k >= 0; k--) {
    if (reading.stretches[k].paragraph === paragraph) return k;
    if (reading.stretches[k].paragraph < paragraph) break;
  }
  return -1;
}

function announcer(scene: SceneWithCues): { subject: Mention; cue: Cue | null } | null {
  const cue = scene.cues.findLast((c) => c.subject);
  if (cue?.subject) return { subject: cue.subject, cue };
  const subject =
    mainSubject(scene, scene.sentence.tokens.length) ??
    scene.mentions.find((m) => m.type === 'person' && !m.possessive);
  return subject ? { subject, cue: null } : null;
}

/** The sentence's main speaker, where it reports speech at all. */
function lastSpeaker(scene: SceneWithCues): { subject: Mention; cue: Cue } | null {
  const cue = scene.cues.find((c) => c.subject && c.strength !== 'weak' && !c.negated);
  return cue?.subject ? { subject: cue.subject, cue } : null;
}
