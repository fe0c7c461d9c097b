/** What the tagger of reports sees of each token, once for the sentence and once more for every cue. */
import { STRENGTH } from '../language/language.ts';
import { Features, hash, step } from '../learned/features.ts';
import { byForm } from '../text/by-word.ts';
import { type Ahead, addAhead, aheadOf } from './clause-ahead.ts';
import type { Cue } from './cues.ts';
import type { Range } from './report-ranges.ts';
import { ruledRange } from './report-rules.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';
import type { Emission } from './tagger.ts';

const NAMES = [
  'bias',
  'word',
  'word before',
  'word behind',
  'class',
  'class pair',
  'class triple',
  'mention',
  'side',
  'side word',
  'distance',
  'distance class',
  'lemma',
  'lemma side',
  'lemma near',
  'subject',
  'subject side',
  'rule',
  'rule strength',
  'finite',
  'commas',
  'that',
  'quotations',
  'other cue',
  'unreal',
  'step',
  'step class',
  'step word',
  'step side',
  'step rule',
  'step subject',
  'step lemma',
  'boundary',
  'boundary next',
  'boundary class',
  'other report',
  'conjunction',
  'position',
  'suffix',
  'clause',
  'own',
  'own clause',
  'opening',
  'opening lemma',
  'opening class',
  'near word',
  'second before',
  'second behind',
  'suffix pair',
  'question',
  'boundary lemma',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;
const KIND = { name: 1, nominal: 2, pronoun: 3 } as const;
/** What `Ground.mentions` says of a token of a name or a noun phrase. */
export const isNoun = (mention: number): boolean => mention > 0 && mention <= 2 + 2 * KIND.nominal;

/** Facts of one sentence that every cue in it shares. */
export interface Ground {
  scene: SceneWithCues;
  /** By token: 0 outside of mentions, else 1 at the start of one and 2 inside, and its kind. */
  mentions: Uint8Array;
  suffixes: number[];
  /** By token, how many of a kind stand before it. */
  finite: Uint8Array;
  commas: Uint8Array;
  quotations: Uint8Array;
  thats: Uint8Array;
  cues: Uint8Array;
  /** By token, whether another cue's source (1), or a cue without one of its own (2), starts there. */
  starts: Uint8Array;
  ahead: Ahead;
}

export function groundOf(scene: SceneWithCues): Ground {
  const { tokens } = scene.sentence;
  const { auxiliaries } = scene.reading.language;
  const size = tokens.length;
  const mentions = new Uint8Array(size);
  for (const { from, to, kind } of scene.sources) {
    for (let k = from; k < to; k++) if (!mentions[k]) mentions[k] = (k === from ? 1 : 2) + 2 * KIND[kind];
  }
  const count = (is: (k: number) => boolean): Uint8Array => {
    const counts = new Uint8Array(size + 1);
    for (let k = 0; k < size; k++) counts[k + 1] = Math.min(255, counts[k] + (is(k) ? 1 : 0));
    return counts;
  };
  const { classes } = scene;
  const cues = new Uint8Array(size);
  const starts = new Uint8Array(size);
  for (const cue of scene.cues) {
    cues[cue.at] = STRENGTH[cue.strength];
    if (cue.subject && !cue.inherited && cue.subject.from < cue.at)
      starts[cue.subject.from] = cue.strength === 'weak' ? 3 : 1;
    else starts[cue.from] = cue.strength === 'weak' ? 4 : 2;
  }
  const finite = count(
    (k) =>
      classes[k] === CLASS.finite ||
      auxiliaries.has(tokens[k].lower) ||
      (classes[k] <= CLASS.medium && classes[k] >= CLASS.strong),
  );
  return {
    scene,
    mentions,
    suffixes: tokens.map(suffixOf),
    finite,
    commas: count((k) => classes[k] === CLASS.comma),
    quotations: count((k) => classes[k] === CLASS.quotation),
    thats: count((k) => tokens[k].lower === 'that'),
    cues,
    starts,
    ahead: aheadOf(scene, finite, cues),
  };
}

const suffixOf = byForm(({ kind, small, lower }) => (kind === 'word' && small ? hash(lower.slice(-3)) : 0));

/**
 * Whether the cue has marked words of its own right beside it, before (1) or behind (2); a few of them (“said it was
 * ‘wrong’”) count apart (4, 8) from a sentence (“‘It was wrong,’ he said, as the crowd left”), which leaves nothing to report.
 */
export function ownQuotations({ sentence: { tokens } }: SceneWithCues, { from, to, subject, order }: Cue): number {
  const start = subject && subject.from < from ? subject.from : from;
  const end = subject && order === 'verb-subject' && subject.to > to ? subject.to : to;
  const skip = (k: number, by: number) => (/^[,:—–-]$/.test(tokens[k]?.text ?? '') ? k + by : k);
  const sizeOf = (k: number) => {
    const token = tokens[k];
    return token?.kind !== 'quotation' ? 0 : token.end - token.start > 40 || /[,.?!…—–-]\W*$/.test(token.text) ? 1 : 4;
  };
  return sizeOf(skip(start - 1, -1)) + 2 * sizeOf(skip(end, 1));
}

const features = new Features();

/** Kept, as training wants them. */
export function emissionsOf(ground: Ground, cue: Cue): Emission[] {
  const found: Emission[] = [];
  seeTokens(ground, cue, ({ ids, size }, labels) =>
    found.push({ label: ids.slice(0, labels), step: ids.slice(labels, size) }),
  );
  return found;
}

/**
 * Shows `see` the features of one token after the other: the first `labels` are those of its label, the others of the
 * step to it. Gives grammar's own guess at what the cue reports.
 */
export function seeTokens(
  ground: Ground,
  cue: Cue,
  see: (features: Features, labels: number, i: number) => void,
): Range | null {
  const { scene, mentions } = ground;
  const { tokens } = scene.sentence;
  const { classes } = scene;
  const size = tokens.length;
  const lemma = hash(cue.lemma);
  const strength = STRENGTH[cue.strength] + (cue.subject ? 0 : 4);
  const { subject } = cue;
  const order = (cue.order === 'verb-subject' ? 1 : 0) + (cue.kind === 'according' ? 2 : 0) + (cue.inherited ? 4 : 0);
  const mood = (cue.unreal ? 1 : 0) + (cue.negated ? 2 : 0) + (cue.passive ? 4 : 0);
  const ruled = ruledRange(scene, cue);
  const own = ownQuotations(scene, cue);
  const opening = tokens[cue.to]?.id ?? 1;
  const openings = (classes[cue.to] ?? 0) * 16 + (classes[cue.to + 1] ?? 0);
  const question = tokens.at(-1)!.text === '?' ? 1 : 0;
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    const c = classes[i];
    const before = i > 0 ? classes[i - 1] : 0;
    const behind = i + 1 < size ? classes[i + 1] : 0;
    const side = i < cue.from ? 1 : i >= cue.to ? 2 : 0;
    const away = side === 1 ? cue.from - i : side === 2 ? i - cue.to + 1 : 0;
    const near = step(away);
    const inSubject =
      subject && i >= subject.from && i < subject.to ? 1 : subject && i < subject.from ? 2 : subject ? 3 : 0;
    const rule = !ruled ? 0 : i < ruled.from ? 1 : i < ruled.to ? 2 : 3;
    const [low, high] = side === 1 ? [i, cue.from] : [cue.to, i];
    const finite = high > low ? Math.min(2, Math.abs(ground.finite[high] - ground.finite[low])) : 0;
    const commas = high > low ? Math.min(3, ground.commas[high] - ground.commas[low]) : 0;
    const quotations = high > low ? Math.min(2, ground.quotations[high] - ground.quotations[low]) : 0;
    const that = high > low ? Math.min(1, ground.thats[high] - ground.thats[low]) : 0;
    const where = side * 4 + inSubject;
    features.clear();
    features.add(F.bias);
    features.add(F.word, token.id);
    features.add(F['word before'], i > 0 ? tokens[i - 1].id : 1);
    features.add(F['word behind'], i + 1 < size ? tokens[i + 1].id : 1);
    features.add(F.class, c, side);
    features.add(F['class pair'], c, behind, side);
    features.add(F['class triple'], before * 16 + c, behind, side);
    features.add(F.mention, mentions[i], side, inSubject);
    features.add(F.side, side, order);
    features.add(F['side word'], token.id, side);
    features.add(F.distance, near, side, order);
    features.add(F['distance class'], near, where, c);
    features.add(F.lemma, lemma, side, that);
    features.add(F['lemma side'], lemma, where, order);
    features.add(F['lemma near'], lemma, near, side);
    features.add(F.subject, inSubject, order, side);
    features.add(F['subject side'], where, strength, c);
    features.add(F.rule, rule, side, strength);
    features.add(F['rule strength'], rule, lemma, mood);
    features.add(F.finite, finite, side, that);
    features.add(F.clause, finite * 4 + commas, side, lemma);
    features.add(F.commas, commas, side, order);
    features.add(F.that, that, side, lemma);
    features.add(F.quotations, quotations, side, c === CLASS.quotation ? 1 : 0);
    features.add(F['other cue'], ground.cues[i], side, inSubject);
    features.add(F.unreal, mood, side, strength);
    features.add(F.suffix, ground.suffixes[i], side);
    features.add(F.position, i === 0 ? 1 : i === size - 1 ? 2 : 0, c, side);
    features.add(F.own, own, side, c === CLASS.quotation ? 1 : 0);
    features.add(F['own clause'], own, side, finite * 4 + commas);
    features.add(F.opening, opening, side, that);
    features.add(F['opening lemma'], lemma, openings, side);
    features.add(F['opening class'], openings, side * 4 + Math.min(3, near), c);
    if (near > 0 && near < 4) features.add(F['near word'], lemma, token.id, side * 4 + near);
    features.add(F['second before'], i > 1 ? tokens[i - 2].id : 1);
    features.add(F['second behind'], i + 2 < size ? tokens[i + 2].id : 1);
    features.add(F['suffix pair'], ground.suffixes[i], i > 0 ? ground.suffixes[i - 1] : 1, side);
    features.add(F.question, question, side);
    const labels = features.size;
    const closes = ruled && (i === ruled.from ? 1 : i === ruled.to ? 2 : 3);
    features.add(F.step);
    features.add(F['step class'], c, before, side);
    features.add(F['step word'], token.id, side);
    features.add(F['step word'], i > 0 ? tokens[i - 1].id : 1, side + 4);
    features.add(F['step side'], side, near > 1 ? 2 : near, order);
    features.add(F['step rule'], closes ?? 0, strength);
    features.add(F['step subject'], subject ? (i === subject.from ? 1 : i === subject.to ? 2 : 3) : 0, side);
    features.add(F['step lemma'], lemma, Math.min(2, near), side);
    features.add(F.conjunction, c, behind, finite);
    // Where a clause may end: what the mark or conjunction is, what follows it, and whether the content has its verb.
    if (
      before === CLASS.comma ||
      before === CLASS.mark ||
      c === CLASS.comma ||
      c === CLASS.mark ||
      c === CLASS.conjunction
    ) {
      features.add(F.boundary, token.id, i > 0 ? tokens[i - 1].id : 1, finite);
      features.add(F['boundary next'], token.id, i + 1 < size ? tokens[i + 1].id : 1, side);
      features.add(F['boundary lemma'], token.id, lemma, side * 4 + finite);
      features.add(F['boundary class'], c * 16 + behind, i + 2 < size ? classes[i + 2] : 0, side * 4 + finite);
    }
    addAhead(features, ground, cue, i, side, finite);
    features.add(F['other report'], ground.starts[i], side, finite);
    see(features, labels, i);
  }
  return ruled;
}
