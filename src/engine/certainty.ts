/**
 * How probable it is that a name is right: a logistic model over what the ranker, the resolver and the document's author
 * say, learned where their answers could be checked. Their own probabilities are too sure of themselves, each in its way.
 */
import { type Features, hash } from './learned/features.ts';
import { THRESHOLDS } from './model.ts';
import type { Entity } from './people/entities.ts';
import type { Mention } from './people/mentions.ts';
import type { Draft } from './speech/quotations.ts';

const NAMES = [
  'bias',
  'support',
  'support kind',
  'against',
  'against kind',
  'resolver',
  'resolver kind',
  'rule',
  'rule kind',
  'entity',
  'entity kind',
  'entity way',
  'strength',
  'author',
  'quotation',
  'quotation kind',
  'bearers',
  'mentions',
  'words',
  'both',
  'owned',
  'sole',
  'sole resolver',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;

/**
 * “Senator Lund lost. …, the senator said”, “Skyrin opened a hall. It said”: a role that nobody else near by has, or the
 * only body, or somebody without a name who is still spoken of, is sure enough for a “probably”. They are too few in what
 * is learned from to be told from others.
 */
export const soleBearer = ({ source, entity, sole, resolver, bearers, support }: Evidence): number => {
  const somebody = !entity.named && /^(?:s?he|they)$/.test(source?.head ?? '');
  const one = (source?.kind === 'nominal' || source?.head === 'it' || somebody) && sole && resolver > 0.85;
  // “Tideway Strait have denied it. …, they said”
  const many = source?.head === 'they' && entity.type === 'organisation' && resolver >= 0.85 && support > 0.9;
  return (one || many) && bearers === 1 ? THRESHOLDS.probably : 0;
};

/**
 * “Vantria accused the council of haste”, “according to the Tarn Post”, “Skyrin lost a boat, but argues”: a name that a
 * strong cue has by its grammar is who said it, whatever it is the name of. Places and papers speak too seldom for that to
 * be learned.
 */
export const plainlySaid = ({ draft: { cue, because }, source, support, bearers }: Evidence): number => {
  const tied = because[0]?.rule === 'cue' || because[0]?.rule === 'according-to';
  const own = source?.kind === 'name' && !source.possessive && cue?.strength === 'strong';
  const enough = !cue?.inherited ? 0.9 : cue.tense === 'ing' ? 1 : 0.89;
  return tied && own && support > enough && bearers <= 1 ? THRESHOLDS.probably : 0;
};

/**
 * “Brenn's office said”, “the crowd chanted”, “one Tarn Democrat said”, “another wrote”, ““…,” said a stoker”: a phrase
 * that is its own name, which a cue has by its grammar.
 */
export const saysItself = ({
  draft: { cue, because, kind },
  source,
  resolver,
  support,
  by,
  entity,
}: Evidence): number => {
  const body = source?.type === 'organisation' && source.definite;
  const behind = kind === 'direct' && cue?.order === 'verb-subject';
  const one = source?.kind === 'nominal' && cue?.strength === 'strong' && (behind ? SOME : ONE).test(source.text);
  // A noun of saying is no cue: “the Brenn campaign's request to”.
  const own = because[0]?.rule === 'cue' && !cue?.inherited && cue?.strength !== 'weak';
  return (body || one) && by === 'unnamed' && !entity.named && own && resolver > 0.85 && support > 0.9
    ? THRESHOLDS.probably
    : 0;
};

const SOME = /^(?:an?|one|another)\b/i;
const ONE = /^[Aa]nother$|^(?:[Oo]ne|[Aa]nother) .*\p{Lu}/u;

/** “according to a Larkin Analytics report”, “a study by the institute found”: whose document it is stands in its phrase. */
export const ownDocument = ({ draft: { cue, because }, entity, source, support, beside }: Evidence): number => {
  const tied = because[0]?.rule === 'cue' || because[0]?.rule === 'according-to';
  return source === null && beside && tied && cue?.strength === 'strong' && entity.type !== 'person' && support > 0.9
    ? THRESHOLDS.probably
    : 0;
};

export interface Evidence {
  draft: Draft;
  entity: Entity;
  /** Null where the name is that of a document's author. */
  source: Mention | null;
  /** Probability of all candidates that stand for this entity, and of those that stand for the likeliest other one. */
  support: number;
  against: number;
  /** Probability that the mention stands for the entity. */
  resolver: number;
  /** The author is named beside the document. */
  beside: boolean;
  /** How the mention was resolved: hash of the rule. */
  by: string;
  /** Nobody else may be meant by the noun or the pronoun. */
  sole: boolean;
  /** The noun is a role of the entity's. */
  holds: boolean;
  /** Entities of the article that share the mention's last word. */
  bearers: number;
}

/** Log-odds in steps of one, from -4 to 6. */
function oddsStep(p: number): number {
  const odds = Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));
  return Math.max(-4, Math.min(6, Math.round(odds)));
}

export function certaintyFeatures(features: Features, evidence: Evidence) {
  const { draft, entity, source, support, against, resolver, by, sole, holds, bearers } = evidence;
  const kind = source ? hash(source.kind === 'pronoun' ? source.head : source.kind + (source.definite ? 1 : 0)) : 1;
  const way = hash(by);
  const rule = draft.because[0] ? hash(draft.because[0].rule) : 0;
  const supported = oddsStep(support);
  const opposed = against < 0.02 ? 0 : against < 0.1 ? 1 : against < 0.25 ? 2 : 3;
  const resolved = oddsStep(resolver);
  features.add(F.bias);
  features.add(F.support, supported);
  features.add(F['support kind'], supported, kind);
  features.add(F.against, opposed);
  features.add(F['against kind'], opposed, way);
  features.add(F.resolver, resolved, way);
  features.add(F['resolver kind'], resolved, kind);
  features.add(F.both, Math.min(3, supported), Math.min(3, resolved));
  features.add(F.rule, rule);
  features.add(F['rule kind'], rule, kind);
  features.add(F.entity, hash(entity.type), entity.named ? 1 : 0);
  features.add(F['entity kind'], hash(entity.type), kind);
  features.add(F.strength, draft.cue ? hash(draft.cue.strength) : 0, draft.cue?.inherited ? 1 : 0, rule);
  features.add(F.quotation, hash(draft.kind));
  features.add(F['quotation kind'], hash(draft.kind), kind);
  features.add(F.bearers, Math.min(3, bearers), way);
  features.add(F.mentions, Math.min(4, entity.mentions.length), entity.named ? 1 : 0);
  features.add(F.words, Math.min(4, entity.words.length), hash(entity.type));
  const tie = (sole ? 1 : 0) + (holds ? 2 : 0);
  features.add(F.sole, tie, way);
  features.add(F['sole resolver'], tie, way, resolved);
  features.add(F['entity way'], entity.named ? 1 : 0, way, hash(entity.type));
  features.add(F.owned, source?.owned ? 1 : 0, source?.plural ? 1 : 0, way);
  if (!source) features.add(F.author);
}
