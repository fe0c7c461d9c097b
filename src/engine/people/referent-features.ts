/** What speaks for and against an entity as the one a pronoun or a noun stands for, as features of the learned ranker. */
import { STRENGTH } from '../language/language.ts';
import { type Features, hash, step } from '../learned/features.ts';
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { roleKey } from './names.ts';
import { namesQuoted, type Quoted, quotedBeside } from './quoted-words.ts';
import { type Antecedent, ageOf, claimOver, countBefore, type ReferentQuestion } from './referents.ts';

const NAMES = [
  'nobody',
  'nobody head',
  'nobody owned',
  'nobody count',
  'nobody match',
  'distance',
  'distance place',
  'paragraphs',
  'rank',
  'rank place',
  'rank heard',
  'heard',
  'heard since',
  'heard paragraphs',
  'heard beside',
  'type',
  'gender',
  'gender rank',
  'mentions',
  'kind',
  'kind distance',
  'same sentence',
  'count',
  'place',
  'new',
  'named',
  'opens',
  'role match',
  'role rank',
  'head match',
  'owned',
  'full',
  'demonstrative',
  'noun distance',
  'noun place',
  'noun heard',
  'noun type',
  'noun gender',
  'noun salience',
  'first paragraph',
  'before',
  'bearer',
  'bearer count',
  'bearer last',
  'bearer given',
  'behind',
  'opener',
  'cue',
  'cue heard',
  'salience',
  'persons',
  'persons place',
  'persons gender',
  'alone',
  'evidence',
  'first',
  'position',
  'position heard',
  'introduced',
  'led',
  'led heard',
  'leaders',
  'opened',
  'times',
  'quoted',
  'quoted he',
  'claimant',
  'age',
  'chain',
  'asked',
  'office',
  'main',
  'main heard',
  'main place',
  'inside',
  'aside',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;
const PLACE = { speaker: 1, subject: 2, other: 3, object: 4, owner: 5, modifier: 6, clause: 7 } as const;
const KIND = { name: 1, nominal: 2, pronoun: 3 } as const;
const TYPE = { person: 1, organisation: 2, place: 3, document: 4, unknown: 5 } as const;

/** Of one mention, the same for all of its candidates. */
export interface Profile {
  /** The pronoun, or the kind of noun. */
  form: number;
  nominal: boolean;
  place: number;
  count: number;
  /** The role of a noun, in its full form. */
  role: string;
  words: string[];
  /** How many candidates have that role, or were called so before. */
  matching: number;
  demonstrative: number;
  /** An office, which is told of whoever holds it (1), and a word with a capital inside: “the Tarn senator” (2). */
  told: number;
  /** 1 for a noun, 2 for a name that several bear. */
  kind: number;
  /** The word behind it and the one that opens its sentence. */
  behind: number;
  opener: number;
  /** Opens its paragraph, stands behind a quotation, or neither. */
  position: number;
  /** Named persons in its paragraph before it. */
  persons: number;
  /** Bearers of a shared name, in the order in which they were introduced. */
  bearers: Entity[];
  /** Whom the same short name stood for last. */
  last: Entity | null;
  /** Who says in the same sentence what it stands in, and whether right before it. */
  claimant: Entity | null;
  claimed: number;
  /** What is quoted around it, where it may be who speaks. */
  quoted: Quoted | null;
}

export function profileOf({ context, mention, candidates }: ReferentQuestion): Profile {
  const nominal = mention.kind === 'nominal';
  const sentence = context.reading.sentences[mention.sentence];
  const { tokens } = sentence;
  const shared = context.entities.shared.get(mention) ?? [];
  const role = roleKey(context.reading.language, mention.head);
  const speaks = context.speakers.has(mention) ? 1 : 0;
  const claim = claimOver(context, mention);
  return {
    form: nominal ? hash(mention.type) : mention.kind === 'name' ? 2 : hash(mention.head),
    nominal,
    place: speaks + (mention.from === 0 ? 2 : 0),
    count: Math.min(5, candidates.length),
    role,
    words: nominal ? mention.text.toLowerCase().split(/[\s-]+/) : [],
    matching: nominal
      ? candidates.filter(({ entity }) => hasRole(context, entity, role) || isSameNoun(entity, mention)).length
      : 0,
    demonstrative: /^th(?:is|at|ese|ose)\b/i.test(mention.text) ? 1 : 0,
    told: nominal
      ? (context.reading.language.offices.has(role) ? 1 : 0) + (capitalsOf(mention.text).length ? 2 : 0)
      : 0,
    kind: nominal ? 1 : mention.kind === 'name' ? 2 : 0,
    behind: tokens[mention.to]?.id ?? 0,
    opener: mention.from > 0 ? tokens[0].id : 0,
    position: positionOf(context, mention),
    persons: candidates.filter((c) => c.paragraphs === 0 && c.entity.named && c.entity.type === 'person').length,
    bearers: shared.length ? shared.toSorted((a, b) => a.first - b.first) : shared,
    last: mention.name ? (context.entities.called.get(mention.name) ?? null) : null,
    claimant: claim ? context.entities.of(claim.by) : null,
    claimed: claim ? (claim.beside ? 2 : 1) : 0,
    quoted: mention.possessive ? null : quotedBeside(context.reading, mention),
  };
}

/** Words with a capital behind the first. */
export const capitalsOf = (text: string): string[] =>
  text.slice(text.indexOf(' ') + 1).match(/(?<![\p{L}\p{M}-])\p{Lu}[\p{L}\p{M}]+/gu) ?? [];

function positionOf({ reading }: Context, mention: Mention): number {
  const sentence = reading.sentences[mention.sentence];
  const behind = mention.from > 0 && sentence.tokens[mention.from - 1].kind === 'quotation' ? 2 : 0;
  return behind + (sentence.start === reading.paragraphs[sentence.paragraph].start ? 1 : 0);
}

export function nobodyFeatures(features: Features, { mention, candidates }: ReferentQuestion, profile: Profile) {
  features.add(F.nobody, profile.form, profile.place);
  features.add(F['nobody count'], profile.form, profile.count);
  if (!profile.nominal) {
    const near = candidates[0] ? Math.min(5, candidates[0].sentences) : 9;
    features.add(F['nobody head'], profile.form, near);
    return;
  }
  features.add(F['nobody head'], hash(mention.head));
  features.add(F['nobody owned'], mention.owned ? 1 : 0, mention.definite ? 1 : 0, mention.plural ? 1 : 0);
  features.add(F['nobody match'], Math.min(3, profile.matching), profile.demonstrative);
  features.add(F.office, profile.told, Math.min(2, profile.matching));
  features.add(F['nobody match'], 10 + Math.min(4, profile.words.length), Math.min(2, profile.matching));
}

export function referentFeatures(
  features: Features,
  question: ReferentQuestion,
  profile: Profile,
  candidate: Antecedent,
) {
  const { context, mention } = question;
  const { entity, rank } = candidate;
  const { form, nominal } = profile;
  const sort = profile.kind;
  const place = PLACE[candidate.place];
  const near = Math.min(3, rank);
  const said = candidate.heard < 0 ? 9 : Math.min(3, candidate.heard);
  const kind = candidate.mention ? KIND[candidate.mention.kind] : 0;
  const since = step(candidate.since);
  if (nominal) return nounFeatures(features, question, profile, candidate);
  features.add(F.distance, candidate.sentences, sort);
  features.add(F['distance place'], candidate.sentences, place, near);
  features.add(F.paragraphs, candidate.paragraphs, Math.min(3, candidate.sentences), sort);
  features.add(F.rank, near, form);
  features.add(F['rank place'], near, place, candidate.sentences === 0 ? 1 : 0);
  features.add(F['rank heard'], near, said, Math.min(2, candidate.sentences));
  features.add(F.heard, said, form);
  features.add(F['heard since'], said, since, near);
  features.add(F['heard paragraphs'], said, candidate.paragraphs, place);
  features.add(F['heard beside'], said, Math.min(3, candidate.heardParagraphs), Math.min(3, candidate.since));
  features.add(F.type, TYPE[entity.type], form);
  features.add(F.named, entity.named ? 1 : 0, form);
  features.add(F.named, 2 + (entity.named ? 1 : 0), near, place);
  const gender = genderOf(entity, mention);
  features.add(F.gender, gender, sort);
  features.add(F['gender rank'], gender, near);
  features.add(F.mentions, Math.min(6, entity.mentions.length), sort);
  features.add(F.kind, kind, near);
  features.add(F['kind distance'], kind, candidate.sentences, place);
  features.add(F['same sentence'], candidate.sentences === 0 ? 1 : 0, place, profile.place);
  features.add(F.place, place, profile.place, Math.min(2, candidate.sentences));
  features.add(F.count, profile.count, near);
  features.add(F.new, candidate.mention?.start === entity.first ? 1 : 0, place, Math.min(2, candidate.sentences));
  features.add(F.full, entity.words.length > 1 ? 1 : 0, TYPE[entity.type]);
  features.add(F.opens, candidate.mention && candidate.mention.from === 0 ? 1 : 0, Math.min(2, candidate.sentences));
  features.add(F['first paragraph'], context.reading.paragraphs[0].end > entity.first ? 1 : 0, near);
  const within = Math.min(2, candidate.sentences);
  const persons = Math.min(3, candidate.persons);
  const cue = candidate.mention ? context.speakers.get(candidate.mention) : undefined;
  const lemma = cue ? hash(cue.lemma) : 0;
  features.add(F.persons, persons, form, entity.type === 'person' ? 1 : 0);
  features.add(F['persons place'], persons, place, within);
  features.add(F['persons gender'], persons, gender);
  features.add(F.alone, Math.min(3, profile.persons), candidate.paragraphs === 0 ? 1 : 0, said);
  features.add(F.evidence, evidenceOf(context, entity), form);
  features.add(F.cue, lemma, within, sort);
  features.add(F['cue heard'], cue ? STRENGTH[cue.strength] : 0, said, within);
  features.add(F.salience, Math.min(5, context.entities.timesMeant(entity)), near, sort);
  features.add(F.position, profile.position, candidate.paragraphs, place);
  features.add(F['position heard'], profile.position, said, Math.min(2, candidate.paragraphs));
  features.add(F.first, isFirst(context, candidate.mention) ? 1 : 0, within, sort);
  features.add(F.before, before(context, candidate.mention), within);
  if (!nominal) features.add(F.behind, profile.behind, said, Math.min(2, near));
  if (!nominal && profile.opener) features.add(F.opener, profile.opener, said, Math.min(2, near));
  const chain = sureStep(candidate.mention ? context.entities.sureness(candidate.mention) : 1);
  features.add(F.chain, chain, near, within);
  features.add(F.chain, 4 + chain, said, place);
  const asked = candidate.asked < 3 ? 1 + (candidate.paragraphs === 0 ? 1 : 0) : 0;
  if (asked) features.add(F.asked, asked, profile.place % 2);
  features.add(F.led, candidate.led, Math.min(3, candidate.leaders), form);
  features.add(F['led heard'], Math.min(3, candidate.led), Math.min(3, candidate.leaders), said);
  features.add(F.leaders, Math.min(4, candidate.leaders), place, within);
  features.add(F.opened, candidate.opened, Math.min(2, candidate.leaders), within);
  features.add(F.main, candidate.main, Math.min(3, candidate.mains), form);
  features.add(F['main heard'], Math.min(3, candidate.main), Math.min(2, candidate.mains), said);
  features.add(F['main place'], Math.min(3, candidate.mains), place, within);
  features.add(F.inside, candidate.inside ? 1 : 0, place, within);
  features.add(F.inside, 2 + (candidate.inside ? 1 : 0), near, Math.min(2, candidate.mains));
  features.add(F.aside, candidate.aside ? 1 : 0, said, within);
  features.add(F.times, Math.min(5, candidate.times), candidate.paragraphs, near);
  if (profile.claimant)
    features.add(F.claimant, profile.claimed, profile.claimant === entity ? 1 : 0, profile.place % 2);
  if (profile.quoted) {
    const named = namesQuoted(profile.quoted, entity) ? 1 : 0;
    const gender = context.reading.language.pronouns.get(mention.head)?.gender;
    const his = (gender === 'm' || gender === 'f') && profile.quoted.genders[gender] ? 1 : 0;
    features.add(F.quoted, named, profile.place % 2);
    features.add(F['quoted he'], his, said, profile.place % 2);
    features.add(F['quoted he'], 2 + his, place, within);
  }
  if (sort === 2) {
    const order = Math.min(3, profile.bearers.indexOf(entity));
    const named = countBefore(entity.mentions, mention.start);
    const most = profile.bearers.every((e) => e.mentions.length <= entity.mentions.length) ? 1 : 0;
    features.add(F.bearer, order, most);
    features.add(F['bearer count'], Math.min(4, named), most);
    features.add(
      F['bearer given'],
      calledByGivenName(entity) ? 1 : 0,
      profile.bearers.some((e) => e !== entity && calledByGivenName(e)) ? 1 : 0,
    );
    features.add(F['bearer last'], profile.last === entity ? 2 : profile.last ? 1 : 0, order);
    features.add(F['bearer last'], 3 + (profile.last === entity ? 2 : profile.last ? 1 : 0), near, said);
    features.add(F.introduced, entity.first < mention.start ? 1 : 0, named > 0 ? 1 : 0);
  }
}

/** Nouns have few examples, so few features: what the noun says of its referent first, where that stands second. */
function nounFeatures(
  features: Features,
  { context, mention }: ReferentQuestion,
  profile: Profile,
  candidate: Antecedent,
) {
  const { entity } = candidate;
  const match = hasRole(context, entity, profile.role) ? 1 : 0;
  const shared = match || entity.tags.size ? Math.min(2, sharedWords(entity, profile.words)) : 0;
  const word = entity.named && entity.words.includes(mention.head) ? 1 : 0;
  const same = isSameNoun(entity, mention) ? 1 : 0;
  const tie = same ? 3 : match ? 2 : word;
  const near = Math.min(2, candidate.rank);
  const said = candidate.heard < 0 ? 9 : Math.min(2, candidate.heard);
  features.add(F['role match'], tie, Math.min(2, profile.matching), shared);
  features.add(F['role rank'], tie, near);
  features.add(F['head match'], tie, said);
  features.add(F.office, 4 + profile.told, tie, Math.min(2, profile.matching));
  features.add(F['noun distance'], Math.min(3, candidate.sentences), candidate.paragraphs > 1 ? 1 : 0);
  features.add(F['noun place'], PLACE[candidate.place], near);
  features.add(F['noun heard'], said, step(candidate.since) > 3 ? 1 : 0);
  features.add(F['noun type'], TYPE[entity.type], profile.form, entity.named ? 1 : 0);
  features.add(F['noun gender'], genderOf(entity, mention));
  features.add(F.owned, mention.owned ? 1 : 0, tie);
  features.add(F['noun salience'], Math.min(3, entity.mentions.length), entity.named ? 1 : 0);
  features.add(F.demonstrative, profile.demonstrative, tie);
  const age = ageOf(mention);
  if (age) features.add(F.age, entity.age === age ? 1 : 0);
  if (age) features.add(F.age, 2 + near, said, TYPE[entity.type]);
}

/** How sure the pronoun is by which a candidate was meant last: what is doubtful carries its doubt on. */
const sureStep = (sure: number) => (sure > 0.95 ? 3 : sure > 0.8 ? 2 : sure > 0.6 ? 1 : 0);

/** 0 unknown, 1 to 3 agreeing by a title, a first name or pronouns, 4 against what pronouns suggest. */
function genderOf(entity: Entity, { gender }: Mention): number {
  if (!entity.gender || !gender) return 0;
  return entity.gender !== gender ? 4 : entity.genderBy === 'title' ? 1 : entity.genderBy === 'name' ? 2 : 3;
}

/** What makes an entity a person: 3 a title or a role, 2 a body's list, 1 nothing but its own deeds. */
function evidenceOf(context: Context, entity: Entity): number {
  const told = entity.roles.length > 0 || entity.genderBy === 'title' ? 4 : 0;
  const given = context.reading.language.firstNames.has(entity.words[0] ?? '') ? 2 : 0;
  return told + given + (entity.speaks ? 1 : 0) + TYPE[entity.type] * 8;
}

/** To look through all of them would take long in a long text. */
const FEW = 40;

/** “Oda”: of a family's members, those whom the article calls by it are not whom the bare surname means. */
const calledByGivenName = ({ mentions, words }: Entity): boolean =>
  mentions.slice(0, FEW).filter(({ name }) => name?.toLowerCase() === words[0]).length > 1;

/** No other mention stands before it in its sentence. */
const isFirst = (context: Context, mention: Mention | null): boolean =>
  mention !== null && context.mentions[mention.sentence][0] === mention;

/** The preposition before it. */
function before(context: Context, mention: Mention | null): number {
  const token = mention ? context.reading.sentences[mention.sentence].tokens[mention.from - 1] : undefined;
  return token && context.reading.language.prepositions.has(token.lower) ? token.id : 0;
}

const roleWords = (role: string) => role.toLowerCase().split(/[\s-]+/);

export const hasRole = (context: Context, entity: Entity, role: string): boolean => rolesOf(context, entity).has(role);

/** The words of an entity's roles, in their full forms; found once. */
export function rolesOf(context: Context, entity: Entity): ReadonlySet<string> {
  let keys = context.roleKeys.get(entity);
  if (!keys) {
    keys = new Set(
      [...entity.roles.flatMap(roleWords), ...entity.tags].map((word) => roleKey(context.reading.language, word)),
    );
    context.roleKeys.set(entity, keys);
  }
  return keys;
}

/** “A pilot said …, the pilot said” */
export const isSameNoun = ({ named, mentions }: Entity, { head }: Mention): boolean =>
  !named && mentions[0]?.head === head;

function sharedWords(entity: Entity, words: readonly string[]): number {
  const most = Math.max(
    0,
    ...entity.roles.map((role) => roleWords(role).filter((word) => words.includes(word)).length),
  );
  return most + words.filter((word) => entity.tags.has(word)).length;
}
