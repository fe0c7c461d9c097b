/**
 * From a mention to the entity it stands for: names through their aliases, pronouns and nouns through the ranker of
 * referents, and honest strangers: a source the article does not name keeps the article's own phrase.
 */
import { Features } from '../learned/features.ts';
import { type Linear, score } from '../learned/linear.ts';
import type { Reason, Span } from '../model.ts';
import type { Cue } from '../speech/cues.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import { askedBefore, interviewed } from './asked.ts';
import { bodyBefore, bodyTakenUp, isAnyBody, isItsOwnName, isShared, mayHaveName } from './bodies.ts';
import type { Entities, Entity } from './entities.ts';
import { isLifeOf, lifeOf } from './life.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { isOfElsewhere } from './offices.ts';
import { hasRole, isSameNoun, nobodyFeatures, profileOf, referentFeatures } from './referent-features.ts';
import {
  type Antecedent,
  ageOf,
  antecedentsOf,
  type Choose,
  claimOver,
  countBefore,
  isPredicate,
  subjectsSince,
} from './referents.ts';
import { apartFrom, newerOf, STILL, type Stranger, strangerSince, toldOf } from './strangers.ts';
import { fitsPhrase, isTopic, meantByQuoted, onlyPerson, ownName } from './who-may-be.ts';

export interface Resolution {
  entity: Entity | null;
  confidence: number;
  because: Reason[];
  /** Nobody else who may be meant has the noun's role, or is a named person for the pronoun. */
  sole?: boolean;
  /** The noun is a role that the article gives this entity. */
  holds?: boolean;
}

/** Somebody known to have spoken at a place: the surest antecedents of all. */
export interface Heard {
  at: number;
  sentence: number;
  entity: Entity;
}

export interface Context {
  reading: Reading;
  entities: Entities;
  /** All mentions of the reporter's text, by sentence. */
  mentions: Mention[][];
  /** Sources of cues, each with its cue. */
  speakers: ReadonlyMap<Mention, Cue>;
  /** Subjects of whole sentences. */
  subjects: ReadonlySet<Mention>;
  /** Subjects of any clause. */
  clauses: ReadonlySet<Mention>;
  choose: Choose;
  /** The words of an entity's roles; found once, asked often. */
  roleKeys: Map<Entity, Set<string>>;
}

export const spanOf = (mention: Mention): Span => [mention.start, mention.end];
export const unresolved = (): Resolution => ({ entity: null, confidence: 0, because: [] });

export function byModel(model: Linear): Choose {
  const features = new Features();
  return (question) => {
    const profile = profileOf(question);
    nobodyFeatures(features.clear(), question, profile);
    const sums = [score(model, features)];
    for (const candidate of question.candidates) {
      referentFeatures(features.clear(), question, profile, candidate);
      sums.push(score(model, features));
    }
    const top = Math.max(...sums);
    const powers = sums.map((s) => Math.exp(s - top));
    const all = powers.reduce((a, b) => a + b, 0);
    return powers.map((p) => p / all);
  };
}

/** Resolves mentions in reading order, each once. */
export class Resolver {
  readonly heard: Heard[] = [];
  private readonly known = new Map<Mention, Resolution>();
  private readonly pending: Mention[];
  private next = 0;

  constructor(
    private readonly context: Context,
    /** Pronouns that stand for documents are nobody. */
    private readonly skip: { has(mention: Mention): boolean },
  ) {
    const { shared } = context.entities;
    this.pending = context.mentions
      .flat()
      .filter(
        (m) =>
          m.kind === 'pronoun' ||
          (m.kind === 'nominal' ? !m.plural || context.clauses.has(m) || context.speakers.has(m) : shared.has(m)),
      );
  }

  /** Everything that stands before a mention, so that `resolve` has next to nothing left to do. */
  *upTo(mention: Mention): Steps<void> {
    while (this.next < this.pending.length && this.pending[this.next].start < mention.start) {
      this.once(this.pending[this.next++]);
      yield;
    }
  }

  resolve(mention: Mention): Resolution {
    // What stands before carries its person on to here.
    while (this.next < this.pending.length && this.pending[this.next].start < mention.start) {
      this.once(this.pending[this.next++]);
    }
    return this.once(mention);
  }

  private once(mention: Mention): Resolution {
    const known = this.known.get(mention);
    if (known) return known;
    const resolution = this.skip.has(mention) ? unresolved() : this.decide(mention);
    this.known.set(mention, resolution);
    return resolution;
  }

  private decide(mention: Mention): Resolution {
    if (mention.antecedent) {
      const { entity, confidence, because } = this.resolve(mention.antecedent);
      return {
        entity,
        confidence,
        because: [
          {
            rule: mention.kind === 'pronoun' ? 'pronoun' : 'nominal',
            spans: [spanOf(mention), spanOf(mention.antecedent)],
          },
          ...because,
        ],
      };
    }
    if (mention.kind === 'pronoun') return THIRD.test(mention.head) ? this.pronoun(mention) : unresolved();
    const { entities } = this.context;
    const own = mention.kind === 'nominal' ? entities.of(mention) : null;
    if (own?.named) return this.beside(mention, own);
    if (mention.name) return this.named(mention);
    return mention.type === 'document' ? unresolved() : this.nominal(mention);
  }

  private named(mention: Mention): Resolution {
    const { entities } = this.context;
    let entity = entities.resolveName(mention);
    let certain = 1;
    if (entities.shared.has(mention)) {
      const best = this.best(mention);
      certain = best.confidence;
      if (best.entity) entities.link(mention, best.entity);
      entity = best.entity ?? entity;
      entities.called.set(mention.name!, entity);
    }
    const full = entity.mentions.find((m) => m.name && m.name.length >= entity.name.length);
    const short = full && full !== mention && mention.name!.length < entity.name.length;
    const because: Reason[] = short ? [{ rule: 'alias', spans: [spanOf(mention), spanOf(full)] }] : [];
    const confidence =
      entity.type === 'place' ? 0.75 : entity.type === 'unknown' && entity.words.length === 1 ? 0.85 : 0.98;
    return { entity, confidence: confidence * certain, because };
  }

  /** “the harbour's pilot, Oda Brenn”: the noun and the name are one. */
  private beside(mention: Mention, entity: Entity): Resolution {
    const near = lastBefore(entity.mentions, mention.start)!;
    const rule = entity.words.includes(mention.head) ? 'alias' : 'nominal';
    return { entity, confidence: 0.95, because: [{ rule, spans: [spanOf(mention), spanOf(near)] }] };
  }

  private pronoun(mention: Mention): Resolution {
    if (THEY.test(mention.head)) {
      const several = this.lone(mention) ?? this.pair(mention) ?? this.several(mention);
      if (several) return this.referring('pronoun', mention, several);
    }
    const best = this.body(mention) ?? this.best(mention);
    return best.entity ? this.referring('pronoun', mention, best) : unresolved();
  }

  /** “They” are who leads the sentences before, where only one is several or a body: too few are learned from. */
  private several(mention: Mention): Omit<Resolution, 'because'> | null {
    const leading = antecedentsOf(this.context, mention, this.heard).filter(
      ({ entity, place, sentences, led }) =>
        Math.min(led, place === 'clause' ? sentences : 9) <= 2 &&
        (entity.plural || entity.type === 'organisation' || entity.named),
    );
    if (!leading.length) return null;
    // “Prosecutors said Brenn lied. “…,” they wrote”
    const heard = leading.filter(
      (c) => c.entity.plural && !c.entity.named && c.heard === 0 && c.since <= 2 && c.led < 9,
    );
    if (heard.length === 1) return { entity: heard[0].entity, confidence: 0.9, sole: true };
    const near = leading.filter(({ sentences }) => sentences === leading[0].sentences);
    const { entity } = near.find(({ led }) => led < 9) ?? near[0];
    return { entity, confidence: near.length > 1 ? 0.5 : leading.length > 1 ? 0.7 : 0.85 };
  }

  /** “A spokesperson said: “…” They added”: who has just spoken, where no gender is told and nobody leads in between. */
  private lone(mention: Mention): Omit<Resolution, 'because'> | null {
    const { reading, mentions, subjects, speakers } = this.context;
    const { sentence, start } = mention;
    const opens = mention.from < 2 && (!mention.from || reading.sentences[sentence].tokens[0].kind === 'quotation');
    const cue = opens ? speakers.get(mention) : undefined;
    const last = cue ? this.heard.findLast(({ at }) => at < start) : undefined;
    if (!last || last.sentence < sentence - 2 || last.entity.type !== 'person') return null;
    const source = mentions[last.sentence].find((m) => m.start === last.at);
    // “if the candidate said so”
    if (
      !source ||
      last.entity.plural ||
      last.entity.gender ||
      !(subjects.has(source) || speakers.get(source)?.order === 'verb-subject')
    )
      return null;
    const alone = cue!.lemma === 'add' || !subjectsSince(this.context, last.sentence, last.at, mention).length;
    return alone ? { entity: last.entity, confidence: 0.9, sole: true } : null;
  }

  /** “Oda Brenn and Ivo Kask mend nets. They”: two whom the sentence before is about. */
  private pair(mention: Mention): Omit<Resolution, 'because'> | null {
    const { entities, mentions, reading } = this.context;
    const s = mention.sentence - 1;
    const [one, other] = mentions[s] ?? [];
    if (one?.from !== 0 || other?.from !== one.to + 1 || reading.sentences[s].tokens[one.to].lower !== 'and')
      return null;
    const isPerson = (m: Mention) => m.kind === 'name' && /^(?:person|unknown)$/.test(entities.of(m)?.type ?? '');
    if (!isPerson(one) || !isPerson(other) || other.possessive) return null;
    const { end, to } = other;
    const text = reading.text.slice(one.start, end);
    const name = `${one.name} and ${other.name}`;
    const both: Mention = { ...one, end, to, text, name, role: null, type: 'person', gender: null, plural: true };
    return { entity: entities.resolveName(both), confidence: 0.7 };
  }

  /** “the senator”: somebody known, else a source of its own. */
  private nominal(mention: Mention): Resolution {
    if (mention.definite && !mention.plural && !isName(mention)) {
      const best = this.body(mention) ?? this.best(mention);
      if (best.entity) return this.referring('nominal', mention, best);
    }
    const { entities, reading } = this.context;
    const entity = entities.unnamed(mention);
    const { language } = reading;
    const open =
      mention.definite && !isItsOwnName(language, mention, entity.name) && mayHaveName(language, mention, entities);
    const confidence = open ? 0.75 : 0.9;
    return { entity, confidence, because: [{ rule: 'unnamed', spans: [spanOf(mention)] }] };
  }

  /** “the company”, “It said”, of whatever name; the ranker sees too few of them. */
  private body(mention: Mention): Omit<Resolution, 'because'> | null {
    const { context } = this;
    const noun = mention.kind === 'nominal';
    const { tokens } = context.reading.sentences[mention.sentence];
    if (
      noun
        ? !isAnyBody(context.reading.language, mention)
        : mention.head !== 'it' ||
          !(DECLINES.test(tokens[mention.to]?.lower ?? '') || isSaid(context.speakers.get(mention)))
    )
      return null;
    const known = antecedentsOf(context, mention, this.heard);
    const behind = tokens[mention.from - 1]?.kind === 'quotation';
    const entity = noun
      ? bodyTakenUp(context.reading.language, mention, known)
      : mention.from === 0 || behind
        ? bodyBefore(known, behind)
        : null;
    if (!entity) return null;
    const best = this.best(mention);
    if (noun && isShared(mention, known))
      return { ...best, sole: false, confidence: Math.min(EITHER, best.confidence) };
    const confidence = Math.max(0.9, best.entity === entity ? best.confidence : 0);
    return { entity, confidence, sole: true, holds: best.entity === entity && best.holds === true };
  }

  private best(mention: Mention): Omit<Resolution, 'because'> {
    const { context } = this;
    const known = antecedentsOf(context, mention, this.heard);
    const candidates = mention.kind === 'nominal' ? known.filter(fitsPhrase(context, mention)) : known;
    if (!candidates.length) return { entity: null, confidence: 1 };
    const probabilities = context.choose({ context, mention, candidates, heard: this.heard });
    const open = mention.name
      ? ownName(context, mention, candidates)
      : mention.kind === 'nominal'
        ? candidates.map((c) => !c.mention || !isPredicate(context, c.mention))
        : meantByQuoted(context, mention, candidates);
    const onlyBearer = mention.name !== null && open.filter(Boolean).length === 1;
    const age = mention.kind === 'nominal' ? ageOf(mention) : 0;
    // “Oda Brenn, 37, won. …, the 37-year-old said”
    const same = candidates.filter(({ entity }) => age > 0 && entity.age === age);
    // “Oda Brenn won. …, the 37-year-old said”: nobody else is it told of.
    const topics = mention.head === 'year-old' && !same.length ? candidates.filter(isTopic) : [];
    const aged = topics.length === 1 ? topics : same;
    const somebody = mention.kind === 'pronoun' && onlyPerson(mention, candidates);
    const able = probabilities.map((p, i) =>
      (i > 0 && !open[i - 1]) || (i === 0 && somebody) || (aged.length && !aged.includes(candidates[i - 1])) ? 0 : p,
    );
    const top = able.indexOf(Math.max(...able));
    const entity = top ? candidates[top - 1].entity : null;
    const other = entity ? this.otherThan(entity, mention, candidates) : null;
    if (other) return other;
    // “MP Brenn left. His colleague Kask was furious. …, the Tarn MP said”: of either.
    const elsewhere =
      entity?.named && mention.kind === 'nominal' && isOfElsewhere(context, mention, entity, candidates);
    const role = mention.kind === 'nominal' ? roleKey(context.reading.language, mention.head) : null;
    const bearers = candidates.filter((c) =>
      aged.length
        ? aged.includes(c)
        : role === null
          ? c.entity.named && c.entity.type === 'person'
          : hasRole(context, c.entity, role) || isSameNoun(c.entity, mention),
    );
    return {
      entity,
      confidence: elsewhere
        ? Math.min(EITHER, probabilities[top])
        : same.length === 1 || onlyBearer
          ? 0.95
          : aged.length === 1
            ? 0.85
            : probabilities[top],
      sole: !elsewhere && bearers.length === 1 && bearers[0].entity === entity,
      holds: !elsewhere && role !== null && bearers.some((c) => c.entity === entity),
    };
  }

  /** Whom the text shows to be meant instead of the likeliest. */
  private otherThan(likeliest: Entity, mention: Mention, candidates: readonly Antecedent[]): Stranger | null {
    if (mention.kind === 'nominal')
      return likeliest.named
        ? (newerOf(likeliest, mention, candidates) ?? apartFrom(this.context, likeliest, mention))
        : null;
    // “A reporter asked Brenn how he felt. He replied”
    const answers = /^(?:reply|answer|respond|retort)$/.test(this.context.speakers.get(mention)?.lemma ?? '');
    const asked = answers ? candidates.find((c) => c.asked <= 1 && c.sentences <= 1) : undefined;
    if (asked && asked.entity !== likeliest) return { entity: asked.entity, confidence: ABOUT, sole: false };
    const questioned = askedBefore(this.context, mention) ?? interviewed(this.context, mention);
    if (questioned && questioned !== likeliest) return { entity: questioned, confidence: STILL, sole: true };
    const about = isLifeOf(this.context, mention) ? lifeOf(candidates, likeliest) : null;
    if (about) return { entity: about, confidence: ABOUT, sole: false };
    if (!HE.test(mention.head)) return null;
    const told = toldOf(this.context, mention, likeliest, candidates);
    return told || !likeliest.named ? told : strangerSince(this.context, mention, likeliest, candidates);
  }

  private referring(
    rule: 'pronoun' | 'nominal',
    mention: Mention,
    { entity, confidence, sole, holds }: Omit<Resolution, 'because'>,
  ): Resolution {
    this.context.entities.link(mention, entity!, confidence);
    // Who was “he” a moment ago is hardly “she” now.
    // “Brenn said she”: whose claim it is, is hardly anybody else.
    const sure = mention.gender !== null && confidence > 0.8;
    const told = entity!.gender !== null && (entity!.genderBy !== 'hint' || entity!.gender !== mention.gender);
    if (sure && !told) {
      const claim = mention.kind === 'pronoun' && !sole ? claimOver(this.context, mention) : null;
      const hers = claim?.beside === true && this.context.entities.of(claim.by) === entity;
      if (hers || !entity!.gender)
        Object.assign(entity!, { gender: mention.gender, genderBy: hers ? 'pronouns' : 'hint' });
    }
    const { mentions } = entity!;
    const by =
      rule === 'nominal'
        ? (mentions.slice(0, FEW).find((m) => m.role) ?? mentions[0])
        : lastBefore(mentions, mention.start);
    const spans = by ? [spanOf(mention), spanOf(by)] : [spanOf(mention)];
    return { entity, confidence, because: [{ rule, spans }], sole, holds };
  }
}

/** That a life is told of whom the article is about. */
const ABOUT = 0.8;

/** Neither of two is sure. */
const EITHER = 0.5;

/** Roles are told early; to look for one further on would take long in a long text. */
const FEW = 20;

/** The last of these mentions, which are in reading order, that stands before an offset; else the first. */
const lastBefore = (mentions: readonly Mention[], offset: number): Mention | undefined =>
  mentions[Math.max(0, countBefore(mentions, offset) - 1)];

/** “the Harbour Board”: capitals throughout name a body, whatever its last word is. */
const isName = ({ type, text }: Mention) =>
  type !== 'person' &&
  text.split(' ').every((word, i) => i === 0 || /^(?:\p{Lu}|(?:of|for|and|on|the)$)/u.test(word)) &&
  text.includes(' ');

const HE = /^s?he$/;
const THEY = /^the(?:y|m|ir)$/;
const THIRD = /^(?:he|him|his|she|her|it|its|they|them|their)$/;
const DECLINES = /^(?:declined|refused)$/;
/** “It said”, not “it would be fair to go”. */
const isSaid = (cue: Cue | undefined) =>
  cue !== undefined && cue.strength === 'strong' && !cue.unreal && !cue.inherited;
