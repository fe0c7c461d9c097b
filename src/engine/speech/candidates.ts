/**
 * Which mentions may have said a quoted stretch: every mention of its own sentence, those of the sentences before as far
 * back as a quotation ever reaches, those of the one behind, and the sources of the quotations around it.
 */
import type { Mention } from '../people/mentions.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type Cue, HEARD } from './cues.ts';
import type { SceneWithCues } from './scenes.ts';

export interface Candidate {
  mention: Mention;
  /** Where it stands: in the stretch's own sentence before or behind it, or in an earlier or later sentence. */
  place: 'before' | 'behind' | 'earlier' | 'later';
  /** The cue whose source it is; of several in the stretch's sentence the one nearest to the stretch. */
  cue: Cue | null;
}

/** How far back and forth a source may stand. */
const SENTENCES_BACK = 5;
const PARAGRAPHS_BACK = 2;
const ENOUGH = 14;

/** The surroundings of one stretch. */
export interface Stance {
  reading: Reading;
  scenes: readonly SceneWithCues[];
  /** Index of the stretch. */
  stretch: number;
  sentence: Sentence;
  scene: SceneWithCues;
  /** Token of the stretch in its sentence. */
  at: number;
}

export function stanceOf(reading: Reading, scenes: readonly SceneWithCues[], stretch: number): Stance {
  const scene = scenes[reading.sentenceOf[stretch]];
  const { sentence } = scene;
  return { reading, scenes, stretch, sentence, scene, at: sentence.tokens.findIndex((t) => t.stretch === stretch) };
}

/**
 * Candidates in reading order; `around` are sources of neighbouring stretches, wherever they stand; `taken` are sentences
 * that sign another stretch.
 */
export function candidatesOf(
  stance: Stance,
  around: readonly (Mention | null)[],
  taken: ReadonlySet<number>,
): Candidate[] {
  const { scenes, sentence, scene, at } = stance;
  const found: Candidate[] = [];
  for (let s = sentence.index - 1; s >= sentence.index - SENTENCES_BACK && s >= 0; s--) {
    const there = scenes[s];
    if (sentence.paragraph - there.sentence.paragraph > PARAGRAPHS_BACK || found.length >= ENOUGH) break;
    if (taken.has(s)) continue;
    for (const mention of there.sources) {
      const cue = firstCue(there, mention);
      if (!cue || !isAnswered(there, sentence, mention)) found.push({ mention, place: 'earlier', cue });
    }
  }
  const patients = patientsOf(stance);
  for (const mention of scene.sources) {
    if (patients.includes(mention)) continue;
    const place = mention.from > at ? 'behind' : 'before';
    found.push({ mention, place, cue: nearestCue(scene, mention, at) });
  }
  const next = scenes[sentence.index + 1];
  if (next && !taken.has(next.sentence.index) && next.sentence.paragraph - sentence.paragraph <= 1) {
    for (const mention of next.sources) found.push({ mention, place: 'later', cue: firstCue(next, mention) });
  }
  for (const mention of around) {
    if (!mention || found.some((c) => sameMention(c.mention, mention))) continue;
    const there = scenes[mention.sentence];
    const place = mention.sentence <= sentence.index ? 'earlier' : 'later';
    found.push({ mention, place, cue: firstCue(there, mention) });
  }
  return found;
}

/**
 * “Lund was called “a fool””, “Lund, who was told it was “over””, ““It is over,” Lund was told”: whom the verb beside the
 * stretch is done to, and the noun that a pronoun there goes on from. Whoever is quoted says it.
 */
function patientsOf({ scene: { cues, sources, sentence }, at }: Stance): Mention[] {
  const { tokens } = sentence;
  const opens = (k: number) => tokens[k]?.text === ',' || tokens[k]?.text === ':';
  const before = cues.findLast((cue) => cue.to <= at);
  const close = before?.passive && !tokens.slice(before.to, opens(at - 1) ? at - 1 : at).some(isPause);
  const cue = close ? before : cues.find((c) => c.passive && c.from > at);
  if (!cue?.passive || cue.lemma === 'quote') return [];
  const patient = sources.find(({ to }) => to === cue.from);
  // “called the ministry and was told that it was “late””: whoever says so stands nowhere.
  if (!patient && close && !cue.subject && HEARD.test(cue.lemma)) return sources.filter(({ to }) => to <= cue.from);
  // “Lund was once dismissed as “a failure”, a phrase that she said was unfair”
  const apposed = tokens[at + 1]?.text === ',' && /^(?:an?|the)$/.test(tokens[at + 2]?.lower ?? '');
  if (close && !cue.subject && patient?.kind === 'name' && apposed) return sources;
  // “was heard saying”
  if (cues.some((c) => c.at > cue.at && c.subject && patient && sameMention(c.subject, patient))) return [];
  if (!patient || (!close && patient.from !== at + (opens(at + 1) ? 2 : 1))) return [];
  if (patient.kind !== 'pronoun' || !/^(?:who|which|that)$/.test(patient.head)) return [patient];
  const end = opens(patient.from - 1) ? patient.from - 1 : patient.from;
  return [patient, ...sources.filter(({ to }) => to === end)];
}

const isPause = ({ text, kind }: Token) => kind === 'quotation' || /^[,;:—–]$/.test(text);

/** I ask Brenn if it pays. — what stands in the next paragraph is no more of the reporter's. */
const isAnswered = ({ sentence: { paragraph, tokens } }: SceneWithCues, own: Sentence, { kind, head }: Mention) =>
  kind === 'pronoun' && head === 'i' && paragraph < own.paragraph && tokens[tokens.length - 1].text !== ':';

export const sameMention = (a: Mention, b: Mention) => a === b || (a.start === b.start && a.end === b.end);

/** “Brenn did not respond” announces nothing and answers nothing. */
function firstCue(scene: SceneWithCues, mention: Mention): Cue | null {
  return scene.cues.find((c) => c.subject && !c.negated && sameMention(c.subject, mention)) ?? null;
}

function nearestCue(scene: SceneWithCues, mention: Mention, at: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of scene.cues) {
    if (!cue.subject || !sameMention(cue.subject, mention)) continue;
    if (!best || Math.abs(cue.at - at) < Math.abs(best.at - at)) best = cue;
  }
  return best;
}
