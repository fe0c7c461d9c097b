/** What speaks for and against a mention as the source of a stretch, as features of the learned ranker. */
import { STRENGTH } from '../language/language.ts';
import { type Features, hash, step } from '../learned/features.ts';
import type { Mention } from '../people/mentions.ts';
import { type Candidate, sameMention } from './candidates.ts';
import { CLASS, type SceneWithCues } from './scenes.ts';
import type { Setting } from './source-setting.ts';

const NAMES = [
  'none',
  'none alone',
  'none cue',
  'place',
  'place alone',
  'place length',
  'place shape',
  'kind',
  'pronoun',
  'word before',
  'word behind',
  'two behind',
  'before cue',
  'class before',
  'possessive',
  'owner',
  'main',
  'order',
  'gap',
  'gap cue',
  'edge',
  'edge gap',
  'path',
  'path cue',
  'mentions between',
  'quotations between',
  'verbs between',
  'clauses between',
  'colon between',
  'cue',
  'cue near',
  'cue lemma',
  'cue gap',
  'cue side',
  'cue inherited',
  'cue unreal',
  'cue tense',
  'cue rank',
  'cue adjacent',
  'no cue',
  'sentences',
  'paragraphs',
  'sentences cue',
  'sentences main',
  'ends colon',
  'source before',
  'source before alone',
  'source earlier',
  'source after',
  'own cue',
  'speaks',
  'speaks last',
  'continues',
  'first in paragraph',
  'last in sentence',
  'type',
  'type cue',
  'position',
  'position cue',
  'cue apart',
  'claim',
  'claim place',
  'claim mood',
  'claim edge',
  'claim lemma',
  'said',
  'said lemma',
  'said joint',
  'agent',
  'turn',
  'frames',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

const PLACE = { before: 1, behind: 2, earlier: 3, later: 4 } as const;
const KIND = { name: 1, nominal: 2, pronoun: 3 } as const;
const TYPE = { person: 1, organisation: 2, place: 3, document: 4, unknown: 5 } as const;
const TENSE = { past: 1, present: 2, base: 3, ing: 4, participle: 5 } as const;

/** Features of there being no source at all. */
export function noSourceFeatures(features: Features, setting: Setting) {
  features.add(F.none, setting.length, setting.position);
  features.add(F['none alone'], Number(setting.alone), Number(setting.opens), setting.shape);
  features.add(F['none cue'], setting.ownCue, setting.position);
}

export function sourceFeatures(features: Features, setting: Setting, candidate: Candidate) {
  const { stance, around, alone } = setting;
  const { mention, cue } = candidate;
  const there = stance.scenes[mention.sentence];
  const { tokens } = there.sentence;
  const place = PLACE[candidate.place];
  const kind = KIND[mention.kind];
  const type = TYPE[mention.type];
  const previous = tokens[mention.from - 1];
  const next = tokens[mention.to];
  const strength = cue ? STRENGTH[cue.strength] : 0;
  const isMain = there.main !== null && sameMention(there.main, mention) ? 1 : 0;

  features.add(F.place, place);
  features.add(F['place alone'], place, Number(alone), Number(setting.opens));
  features.add(F['place length'], place, setting.length);
  features.add(F['place shape'], place, setting.shape);
  features.add(F.kind, place, kind, mention.plural ? 1 : 0);
  features.add(F.type, place, type, kind);
  features.add(F['type cue'], type, strength, kind);
  if (mention.kind === 'pronoun') features.add(F.pronoun, place, hash(mention.head));
  features.add(F['word before'], place, previous ? previous.id || 1 : 0);
  features.add(F['word behind'], place, next ? next.id || 1 : 0);
  if (cue) features.add(F['before cue'], place, previous ? previous.id || 1 : 0, strength);
  const second = tokens[mention.to + 1];
  if (next?.kind === 'punctuation') features.add(F['two behind'], place, next.id, second ? second.id || 1 : 0);
  features.add(F['class before'], place, previous ? there.classes[mention.from - 1] : 0, strength);
  features.add(F.possessive, place, mention.possessive ? 1 : 0, mention.owned ? 1 : 0);
  if (mention.possessive) features.add(F.owner, place, previous ? there.classes[mention.from - 1] : 0);
  features.add(F.main, place, isMain, Number(alone));
  features.add(F['own cue'], place, setting.ownCue, strength);
  if (setting.claim) {
    const { cue: nearest, apart, behind } = setting.claim;
    const own =
      mention === nearest.subject || (nearest.subject !== null && sameMention(mention, nearest.subject)) ? 1 : 0;
    const how = STRENGTH[nearest.strength] * 8 + Math.min(5, apart);
    features.add(F.claim, own, how, behind ? 1 : 0);
    features.add(F['claim place'], own, place, how);
    features.add(
      F['claim mood'],
      own * 2 + (nearest.inherited ? 1 : 0),
      (nearest.unreal ? 1 : 0) + (nearest.negated ? 2 : 0),
      how,
    );
    features.add(F['claim edge'], own, setting.position * 8 + setting.shape, Math.min(2, apart));
    features.add(F['claim lemma'], own, hash(nearest.lemma), Math.min(2, apart));
  }
  if (setting.said) {
    const { owner, noun, joint, apart, cues, by } = setting.said;
    const own = mention === owner ? (by ? 2 : 1) : 0;
    features.add(F.said, own * 4 + STRENGTH[noun.strength], step(apart), Math.min(3, cues));
    features.add(F['said lemma'], own, hash(noun.lemma), Math.min(2, cues));
    features.add(F['said joint'], own, joint, Math.min(2, cues) * 4 + place);
  }
  features.add(F['last in sentence'], place, mention.to >= tokens.length - 1 ? 1 : 0);
  if (setting.continues) features.add(F.continues, place, sourceTie(around.before, mention));

  if (candidate.place === 'before' || candidate.place === 'behind')
    inSentence(features, setting, candidate, place, strength, isMain);
  else elsewhere(features, setting, candidate, place, strength, isMain, there);

  if (around.before) {
    const tie = sourceTie(around.before, mention);
    features.add(F['source before'], tie, setting.sinceBefore, Number(alone));
    features.add(F['source before alone'], tie, setting.quoteBefore, Number(alone) * 2 + Number(setting.opens));
    features.add(F['own cue'], 10 + tie, setting.ownCue, Number(alone));
  }
  if (around.earlier)
    features.add(
      F['source earlier'],
      sourceTie(around.earlier, mention),
      Number(alone),
      sourceTie(around.before, mention),
    );
  if (alone && around.before)
    features.add(F.turn, sourceTie(around.before, mention) * 4 + sourceTie(around.earlier, mention), setting.asks);
  if (around.after)
    features.add(F['source after'], sourceTie(around.after, mention), setting.untilAfter, Number(alone));
}

/** 2 the same mention, 1 the same words elsewhere, 0 neither. */
function sourceTie(source: Mention | null, mention: Mention): number {
  if (!source) return 3;
  if (sameMention(source, mention)) return 2;
  return source.kind === mention.kind && source.head === mention.head ? 1 : 0;
}

function inSentence(
  features: Features,
  setting: Setting,
  candidate: Candidate,
  place: number,
  strength: number,
  isMain: number,
) {
  const { scene, at } = setting.stance;
  const { tokens } = scene.sentence;
  const { mention, cue } = candidate;
  const behind = mention.from > at;
  const from = behind ? at + 1 : mention.to;
  const to = behind ? mention.from : at;
  let words = 0;
  let quotations = 0;
  let verbs = 0;
  let commas = 0;
  let clauses = 0;
  let colon = 0;
  for (let k = from; k < to; k++) {
    const c = scene.classes[k];
    if (c === CLASS.quotation) quotations++;
    else if (c === CLASS.comma) commas++;
    else if (c === CLASS.colon) colon = 1;
    else if (c !== CLASS.mark) words++;
    if (c === CLASS.strong || c === CLASS.finite || c === CLASS.medium) verbs++;
    if (c === CLASS.conjunction) clauses++;
  }
  const between = scene.sources.filter((m) => m.from >= from && m.to <= to && m !== mention).length;
  const edge = behind ? tokens[at + 1] : tokens[at - 1];
  const gap = step(words);
  features.add(F.gap, place, gap);
  features.add(F['gap cue'], place, gap, strength);
  features.add(F.edge, place, edge ? edge.id || 1 : 0);
  features.add(F['edge gap'], place, edge && edge.kind === 'punctuation' ? edge.id : 0, gap);
  features.add(F['mentions between'], place, Math.min(4, between), strength);
  features.add(F['quotations between'], place, Math.min(3, quotations), strength);
  features.add(F['verbs between'], place, Math.min(4, verbs), strength);
  features.add(F['clauses between'], place, Math.min(3, clauses), Math.min(2, commas));
  features.add(F['colon between'], place, colon, strength);
  features.add(F.position, place, setting.position, isMain);
  features.add(F.order, place, mention.from === 0 ? 1 : 0, isMain);
  if (to - from <= 5) {
    let path = 17;
    for (let k = from; k < to; k++) path = Math.imul(path, 31) + scene.classes[k];
    features.add(F.path, place, path);
    features.add(F['path cue'], place, path, KIND[mention.kind]);
  }
  if (tokens[mention.from - 1]?.lower === 'by') {
    const told = scene.cues.findLast((c) => c.at < mention.from);
    if (told)
      features.add(
        F.agent,
        place,
        told.passive ? 1 : 0,
        STRENGTH[told.strength] * 4 + Math.min(3, mention.from - told.to),
      );
  }
  if (!cue) {
    features.add(F['no cue'], place, gap, isMain);
    return;
  }
  // Words between the cue (or its subject, where that stands nearer) and the stretch.
  const cueBehind = cue.at > at;
  const cueFrom = cueBehind ? at + 1 : cue.to;
  const cueTo = cueBehind ? cue.from : at;
  let apart = 0;
  for (let k = cueFrom; k < cueTo; k++) {
    const c = scene.classes[k];
    if (c < CLASS.quotation) apart++;
  }
  const side = (cueBehind ? 1 : 0) + (behind ? 2 : 0) + (cue.order === 'verb-subject' ? 4 : 0);
  const others = scene.cues.filter(
    (c) => c !== cue && (cueBehind ? c.at > at && c.at < cue.at : c.at < at && c.at > cue.at),
  ).length;
  const apartStep = step(apart);
  features.add(F.cue, side, strength, apartStep);
  features.add(F['cue side'], side, cue.kind === 'according' ? 1 : 0, setting.position);
  features.add(F['cue lemma'], hash(cue.lemma), side);
  features.add(F['cue near'], hash(cue.lemma), Math.min(apartStep, 4), cueBehind ? 1 : 0);
  features.add(F['cue gap'], side, apartStep, setting.length);
  features.add(F['cue inherited'], cue.inherited ? 1 : 0, side, strength);
  features.add(F['cue unreal'], (cue.unreal ? 1 : 0) + (cue.negated ? 2 : 0) + (cue.passive ? 4 : 0), side, strength);
  features.add(F['cue tense'], TENSE[cue.tense], side, strength);
  features.add(F['cue rank'], Math.min(3, others), side, strength);
  features.add(F['position cue'], setting.position, side, strength);
  features.add(F.frames, cue.frames.has('quote') ? 1 : 0, cue.frames.size === 0 ? 1 : 0, side);
  const edgeOfCue = cueBehind ? tokens[at + 1] : tokens[at - 1];
  features.add(F['cue adjacent'], side, edgeOfCue ? edgeOfCue.id || 1 : 0, apart === 0 ? 1 : 0);
  features.add(F['cue apart'], side, setting.shape, Math.min(apartStep, 6));
}

function elsewhere(
  features: Features,
  setting: Setting,
  candidate: Candidate,
  place: number,
  strength: number,
  isMain: number,
  there: SceneWithCues,
) {
  const { stance, alone } = setting;
  const { mention } = candidate;
  const { sentence } = stance;
  const sentences = Math.min(6, Math.abs(sentence.index - mention.sentence));
  const paragraphs = Math.min(3, Math.abs(sentence.paragraph - there.sentence.paragraph));
  features.add(F.sentences, place, sentences, Number(alone));
  features.add(F.paragraphs, place, paragraphs, Number(alone) * 2 + Number(setting.opens));
  features.add(F['sentences cue'], place * 8 + sentences, strength, paragraphs * 2 + Number(alone));
  features.add(F['sentences main'], place * 8 + sentences, isMain, paragraphs * 2 + Number(alone));
  const { tokens } = there.sentence;
  const last = tokens[tokens.length - 1];
  const colon = last.text === ':' ? 1 : 0;
  features.add(F['ends colon'], colon, sentences, strength * 2 + isMain);
  // The last to speak before the stretch, and the first behind it.
  const speaking = there.cues.filter((c) => c.subject && c.strength !== 'weak');
  const spoke = place === PLACE.earlier ? speaking.at(-1) : speaking[0];
  const speaks = spoke?.subject && sameMention(spoke.subject, mention) ? 1 : 0;
  features.add(F.speaks, place * 8 + sentences, speaks, paragraphs * 2 + Number(alone));
  features.add(F['speaks last'], speaking.length === 0 ? 0 : 1 + speaks, sentences, isMain);
  features.add(F['first in paragraph'], place, mention.from === 0 ? 1 : 0, isMain);
}
