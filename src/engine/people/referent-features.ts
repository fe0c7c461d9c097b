/** What speaks for and against an entity as the one a pronoun or a noun stands for, as features of the learned ranker. */
import { type Features, hash, step } from '../learned/features.ts';
import type { Context } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { Antecedent, ReferentQuestion } from './referents.ts';

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
  'type',
  'gender',
  'gender rank',
  'mentions',
  'kind',
  'kind distance',
  'same sentence',
  'count',
  'place',
  'speaker before',
  'new',
  'named',
  'opens',
  'role match',
  'role others',
  'role rank',
  'head match',
  'head rank',
  'owned',
  'modifiers',
  'name word',
  'full',
  'demonstrative',
  'first paragraph',
  'before',
] as const;
const F = Object.fromEntries(NAMES.map((name) => [name, hash(name)])) as Record<(typeof NAMES)[number], number>;
const PLACE = { speaker: 1, subject: 2, other: 3, object: 4, owner: 5 } as const;
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
  /** How many candidates have that role. */
  matching: number;
  demonstrative: number;
}

export function profileOf({ context, mention, candidates }: ReferentQuestion): Profile {
  const nominal = mention.kind !== 'pronoun';
  const role = roleKey(context, mention.head);
  const speaks = context.speakers.has(mention) ? 1 : 0;
  return {
    form: nominal ? hash(mention.type) : hash(mention.head),
    nominal,
    place: speaks + (mention.from === 0 ? 2 : 0),
    count: Math.min(5, candidates.length),
    role,
    words: nominal ? mention.text.toLowerCase().split(/[\s-]+/) : [],
    matching: nominal ? candidates.filter(({ entity }) => hasRole(context, entity, role)).length : 0,
    demonstrative: /^th(?:is|at|ese|ose)\b/i.test(mention.text) ? 1 : 0,
  };
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
  const place = PLACE[candidate.place];
  const near = Math.min(3, rank);
  const said = candidate.heard < 0 ? 9 : Math.min(3, candidate.heard);
  const kind = candidate.mention ? KIND[candidate.mention.kind] : 0;
  const since = step(candidate.since);
  features.add(F.distance, candidate.sentences, nominal ? 1 : 0);
  features.add(F['distance place'], candidate.sentences, place, near);
  features.add(F.paragraphs, candidate.paragraphs, Math.min(3, candidate.sentences), nominal ? 1 : 0);
  features.add(F.rank, near, form);
  features.add(F['rank place'], near, place, candidate.sentences === 0 ? 1 : 0);
  features.add(F['rank heard'], near, said, Math.min(2, candidate.sentences));
  features.add(F.heard, said, form);
  features.add(F['heard since'], said, since, near);
  features.add(F['heard paragraphs'], said, candidate.paragraphs, place);
  features.add(F.type, TYPE[entity.type], form);
  features.add(F.named, entity.named ? 1 : 0, form);
  features.add(F.named, 2 + (entity.named ? 1 : 0), near, place);
  const gender = genderOf(entity, mention);
  features.add(F.gender, gender, nominal ? 1 : 0);
  features.add(F['gender rank'], gender, near);
  features.add(F.mentions, Math.min(6, entity.mentions.length), nominal ? 1 : 0);
  features.add(F.kind, kind, near);
  features.add(F['kind distance'], kind, candidate.sentences, place);
  features.add(F['same sentence'], candidate.sentences === 0 ? 1 : 0, place, profile.place);
  features.add(F.place, place, profile.place, Math.min(2, candidate.sentences));
  features.add(F.count, profile.count, near);
  features.add(F.new, candidate.mention?.start === entity.first ? 1 : 0, place, Math.min(2, candidate.sentences));
  features.add(F.full, entity.words.length > 1 ? 1 : 0, TYPE[entity.type]);
  features.add(F.opens, candidate.mention && candidate.mention.from === 0 ? 1 : 0, Math.min(2, candidate.sentences));
  features.add(F['first paragraph'], context.reading.paragraphs[0].end > entity.first ? 1 : 0, near);
  if (!nominal) return;
  const match = hasRole(context, entity, profile.role) ? 1 : 0;
  const shared = match ? sharedWords(entity, profile.words) : 0;
  const word = entity.named && entity.words.includes(mention.head) ? 1 : 0;
  const same = !entity.named && entity.mentions[0]?.head === mention.head ? 1 : 0;
  features.add(F['role match'], match, Math.min(3, profile.matching), Math.min(2, shared));
  features.add(F['role rank'], match, near, said);
  features.add(F['role others'], match, Math.min(2, profile.matching), near);
  features.add(F['head match'], same, near);
  features.add(F['head rank'], hash(mention.head), match + word * 2, near);
  features.add(F['name word'], word, TYPE[entity.type]);
  features.add(F.owned, mention.owned ? 1 : 0, match, near);
  features.add(F.modifiers, Math.min(4, profile.words.length), match, near);
  features.add(F.demonstrative, profile.demonstrative, match, near);
}

/** 0 unknown, 1 and 2 agreeing by a title or by the first name, 3 against what the first name suggests. */
function genderOf(entity: Entity, { gender }: Mention): number {
  if (!entity.gender || !gender) return 0;
  return entity.gender !== gender ? 3 : entity.genderTold ? 1 : 2;
}

const roleWords = (role: string) => role.toLowerCase().split(/[\s-]+/);

function hasRole(context: Context, entity: Entity, role: string): boolean {
  let keys = context.roleKeys.get(entity);
  if (!keys) {
    keys = new Set(entity.roles.flatMap(roleWords).map((word) => roleKey(context, word)));
    context.roleKeys.set(entity, keys);
  }
  return keys.has(role);
}

function sharedWords(entity: Entity, words: readonly string[]): number {
  return Math.max(0, ...entity.roles.map((role) => roleWords(role).filter((word) => words.includes(word)).length));
}

/** “Sen.” and “senator” are one role. */
function roleKey(context: Context, word: string): string {
  const form = word.toLowerCase().replace(/\.$/, '');
  return context.reading.language.titleForms.get(form) ?? form;
}
