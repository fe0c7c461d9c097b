/**
 * Whom a pronoun or a noun like “the senator” stands for: every entity spoken of in the sentences before is weighed by
 * where it was last mentioned and what it did there, by who was heard last, by gender, kind and role; a learned ranker
 * decides, and it may decide for nobody. The article is gone through in reading order, so that “he” in one sentence
 * carries its person on to the next.
 */

import { SUBORDINATORS } from '../speech/main-subject.ts';
import type { Context, Heard } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isStop } from './noun-phrase.ts';

/** How far back an antecedent may stand. */
const SENTENCES_BACK = 8;
const PARAGRAPHS_BACK = 4;
/** Somebody who was heard stays in mind a little longer. */
const HEARD_BACK = 13;

/** What a mention does in its sentence; subjects are taken up again before all others. */
export type Place = 'speaker' | 'subject' | 'clause' | 'other' | 'object' | 'owner' | 'modifier';

export interface Antecedent {
  entity: Entity;
  /** Its latest mention before; null where it was only heard. */
  mention: Mention | null;
  place: Place;
  /** How many entities of its kind were mentioned after it. */
  rank: number;
  sentences: number;
  paragraphs: number;
  /** How many others were heard after it, -1 where it was not heard. */
  heard: number;
  /** Sentences since it was heard. */
  since: number;
  /** Paragraphs since it was heard. */
  heardParagraphs: number;
  /** How many named persons were mentioned after it. */
  persons: number;
  /** Sentences since it was last the one that a sentence is about or that speaks in it; 9 where it never was. */
  led: number;
  /** How many others led a sentence after it. */
  leaders: number;
  /** Sentences since a whole sentence was about it; 9 where none was. */
  main: number;
  /** How many others a sentence was about after it. */
  mains: number;
  /** Its latest mention stands in what another says there. */
  inside: boolean;
  /** It speaks in that mention, but in a clause that hangs on another: “who say”, “when Brenn asked”. */
  aside: boolean;
  /** The first of its kind in the paragraph of the pronoun (1) or in the one before (2), else 0. */
  opened: number;
  /** How often it is mentioned in the sentences looked at. */
  times: number;
  /** Sentences since somebody asked it something; 9 where nobody did. */
  asked: number;
}

export interface ReferentQuestion {
  context: Context;
  mention: Mention;
  candidates: Antecedent[];
  /** Who was heard before it. */
  heard: readonly Heard[];
}

/** Probabilities: nobody (or a stranger) first, then by candidate. */
export type Choose = (question: ReferentQuestion) => number[];

export function antecedentsOf(context: Context, mention: Mention, heard: readonly Heard[]): Antecedent[] {
  const { sentences } = context.reading;
  const here = sentences[mention.sentence];
  const found = new Map<Entity, Antecedent>();
  const first: (Antecedent | null)[] = [null, null];
  let persons = 0;
  let leaders = 0;
  let mains = 0;
  for (let s = mention.sentence; s >= 0 && mention.sentence - s <= SENTENCES_BACK; s--) {
    const paragraphs = here.paragraph - sentences[s].paragraph;
    if (paragraphs > PARAGRAPHS_BACK) break;
    const there = context.mentions[s];
    for (let k = there.length - 1; k >= 0; k--) {
      const other = there[k];
      if (
        other.start >= mention.start ||
        context.entities.seconds.has(other) ||
        (other.from <= mention.from && other.to >= mention.to && s === mention.sentence) ||
        (s === mention.sentence && hangsOnParticiple(context, other, mention)) ||
        isPlayed(context, other)
      )
        continue;
      const entity = context.entities.of(other);
      if (!entity) continue;
      let antecedent = found.get(entity);
      if (!antecedent) {
        if (!mayBe(context, entity, mention)) continue;
        antecedent = {
          ...far(entity, found.size, persons),
          mention: other,
          place: placeOf(context, other),
          sentences: mention.sentence - s,
          paragraphs,
          inside: isInside(context, other, entity),
          aside: isAside(context, other),
        };
        found.set(entity, antecedent);
        if (entity.named && entity.type === 'person') persons++;
      }
      antecedent.times++;
      if (antecedent.asked === 9 && ASKED.has(sentences[s].tokens[other.from - 1]?.lower ?? ''))
        antecedent.asked = mention.sentence - s;
      if (paragraphs < first.length) first[paragraphs] = antecedent;
      if (antecedent.main === 9 && context.subjects.has(other)) {
        antecedent.main = mention.sentence - s;
        antecedent.mains = mains++;
      }
      if (antecedent.led < 9) continue;
      const place = antecedent.mention === other ? antecedent.place : placeOf(context, other);
      if (place !== 'speaker' && place !== 'subject') continue;
      antecedent.led = mention.sentence - s;
      antecedent.leaders = leaders++;
    }
  }
  first.forEach((antecedent, paragraphs) => {
    if (antecedent && !antecedent.opened) antecedent.opened = paragraphs + 1;
  });
  const last = new Set<Entity>();
  for (let k = heard.length - 1; k >= 0; k--) {
    const { at, entity, sentence } = heard[k];
    if (at >= mention.start) continue;
    const since = Math.max(0, mention.sentence - sentence);
    if (since > HEARD_BACK) break;
    if (last.has(entity) || !mayBe(context, entity, mention)) continue;
    const known = found.get(entity);
    const heardParagraphs = here.paragraph - sentences[sentence].paragraph;
    if (known) Object.assign(known, { heard: last.size, since, heardParagraphs });
    else found.set(entity, { ...far(entity, found.size, persons), heard: last.size, since, heardParagraphs });
    last.add(entity);
  }
  // Whoever bears a name may be called by it, however far back.
  for (const entity of context.entities.shared.get(mention) ?? []) {
    if (!found.has(entity)) found.set(entity, far(entity, found.size, persons));
  }
  return agreeing([...found.values()], mention);
}

/** “Standing beside Rell, she said”: the pronoun is the participle's subject, and so nobody whom the participle has. */
function hangsOnParticiple(context: Context, other: Mention, { kind, from }: Mention): boolean {
  const { tokens } = context.reading.sentences[other.sentence];
  // “Fred praised Rell, he said” opens with a name.
  const named = context.mentions[other.sentence][0].from === 0;
  const opens = kind === 'pronoun' && tokens[from - 1]?.text === ',' && /(?:ing|ed)$/.test(tokens[0].lower);
  return opens && !named && other.to < from && !/^(?:speaker|subject)$/.test(placeOf(context, other));
}

/** “Brenn, who plays Kit Ode”: nobody who could say anything. */
const isPlayed = ({ reading }: Context, { name, sentence, from }: Mention): boolean =>
  name !== null && PLAYS.test(reading.sentences[sentence].tokens[from - 1]?.lower ?? '');
const PLAYS = /^(?:plays|played|portrays|portrayed)$/;

/** “described Brenn as a quiet man”: nobody of his own. */
export const isPredicate = ({ reading }: Context, { kind, definite, sentence, from }: Mention): boolean =>
  kind === 'nominal' && !definite && reading.sentences[sentence].tokens[from - 1]?.lower === 'as';

/** A hint of the other gender rules out where somebody is surely of this one. */
function agreeing(candidates: Antecedent[], { gender }: Mention): Antecedent[] {
  const sure = ({ entity }: Antecedent) => entity.gender === gender && entity.genderBy !== 'hint';
  if (!gender || !candidates.some(sure)) return candidates;
  return candidates.filter(({ entity }) => !entity.gender || entity.gender === gender);
}

/** Known to the article, but not mentioned in the sentences looked at. */
const far = (entity: Entity, rank: number, persons: number): Antecedent => ({
  entity,
  mention: null,
  place: 'other',
  rank,
  sentences: 9,
  paragraphs: 9,
  heard: -1,
  since: 0,
  heardParagraphs: 9,
  persons,
  led: 9,
  leaders: 9,
  main: 9,
  mains: 9,
  inside: false,
  aside: false,
  opened: 0,
  times: 0,
  asked: 9,
});

/** What grammar rules out: number, kind, and a gender that a title or a role noun has told. */
function mayBe(context: Context, entity: Entity, mention: Mention): boolean {
  if (mention.kind === 'name') return context.entities.shared.get(mention)?.includes(entity) ?? false;
  const person = entity.type === 'person' || entity.type === 'unknown';
  if (mention.kind === 'pronoun') {
    if (/^the(?:y|m|ir)$/.test(mention.head))
      return entity.plural || entity.type === 'organisation' || entity.type === 'unknown';
    if (/^its?$/.test(mention.head)) return !entity.plural && entity.type !== 'person';
    return person && !entity.plural && !contrary(entity, mention);
  }
  if (!entity.named && entity.mentions.includes(mention)) return false;
  if (mention.plural !== entity.plural) return false;
  const age = ageOf(mention);
  if (age && entity.age && entity.age !== age) return false;
  return (mention.type === 'person' ? person : entity.type !== 'person') && !contrary(entity, mention);
}

/** Before whom it stands will answer. */
const ASKED = new Set(
  'ask asks asked asking press presses pressed pressing question questions questioned questioning quizzes quizzed grill grills grilled grilling interview interviews interviewed interviewing'.split(
    ' ',
  ),
);

/** “the 37-year-old”, “the 37-year-old mother”; else 0. */
export const ageOf = ({ text }: Mention): number =>
  text.includes('-year-old') ? Number(/(\d{1,2})-year-old/.exec(text)?.[1] ?? 0) : 0;

const contrary = (entity: Entity, { gender }: Mention) =>
  entity.gender !== null && gender !== null && entity.gender !== gender && entity.genderBy !== 'hint';

/** “Brenn said she would vote for Kask”: Kask is in what Brenn says. */
function isInside(context: Context, mention: Mention, entity: Entity): boolean {
  const claim = claimOver(context, mention);
  return claim !== null && context.entities.of(claim.by) !== entity;
}

function isAside(context: Context, mention: Mention): boolean {
  const cue = context.speakers.get(mention);
  if (!cue || context.subjects.has(mention)) return false;
  const before = context.reading.sentences[mention.sentence].tokens[mention.from - 1];
  return Boolean(cue.subject?.antecedent) || SUBORDINATORS.has(before?.lower ?? '');
}

/** “Brenn said he”, “Brenn said that for now he”: the last source before it that has said something there. */
export function claimOver(context: Context, mention: Mention): { by: Mention; beside: boolean } | null {
  const { tokens } = context.reading.sentences[mention.sentence];
  const here = context.mentions[mention.sentence];
  for (let k = here.length - 1; k >= 0; k--) {
    const cue = here[k].to <= mention.from ? context.speakers.get(here[k]) : undefined;
    if (!cue || cue.to > mention.from || cue.to <= here[k].from) continue;
    const gap = mention.from - cue.to - (tokens[cue.to]?.lower === 'that' ? 1 : 0);
    return { by: here[k], beside: gap === 0 };
  }
  return null;
}

function placeOf(context: Context, mention: Mention): Place {
  if (mention.possessive) return 'owner';
  const { tokens } = context.reading.sentences[mention.sentence];
  const cue = context.speakers.get(mention);
  // “She was asked by Brenn”: who only asks is not whom the text goes on about.
  const agent = cue?.kind === 'verb' && tokens[mention.from - 1]?.lower === 'by';
  if (cue && !agent) return 'speaker';
  if (context.subjects.has(mention)) return 'subject';
  if (context.clauses.has(mention)) return 'clause';
  // “Oda Brenn and Ivo Kask run a ferry”
  const [first] = context.mentions[mention.sentence];
  if (first.from === 0 && first.to === mention.from - 1 && tokens[first.to].lower === 'and') return 'subject';
  // “the Brenn plan”
  const next = tokens[mention.to];
  if (next && mention.name && next.small && !isStop(context.reading.language, next)) return 'modifier';
  const before = tokens[mention.from - 1];
  if (!before) return 'subject';
  // “As for Brenn, he”
  if (before.lower === 'for' && mention.from === 2 && tokens[0].lower === 'as') return 'subject';
  return context.reading.language.prepositions.has(before.lower) ? 'object' : 'other';
}

/** Whom clauses are about, by name or noun, from an offset in an earlier sentence up to a mention. */
export const subjectsSince = (
  { mentions, clauses }: Context,
  sentence: number,
  at: number,
  until: Mention,
): Mention[] =>
  mentions
    .slice(sentence, until.sentence + 1)
    .flat()
    .filter((m) => m.start > at && m.start < until.start && m.kind !== 'pronoun' && clauses.has(m));

/** How many of these mentions, which are in reading order, stand before an offset. */
export function countBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
