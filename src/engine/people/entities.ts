/**
 * Who is who: mentions of one article gathered into entities. A bare surname belongs to the person first introduced
 * with it (a family's members are told apart by titles), an acronym to the institution with these initials.
 */
import type { Language } from '../language/language.ts';
import type { Reading } from '../text/sentences.ts';
import type { EntityType, Mention } from './mentions.ts';

export interface Entity {
  /** Fullest proper name without titles, or the article's own phrase for an unnamed source. */
  name: string;
  words: string[];
  type: EntityType;
  gender: 'm' | 'f' | null;
  /** The gender was told by a title or a role, not guessed from a first name. */
  genderTold: boolean;
  /** Roles in the order in which the article gives them. */
  roles: string[];
  aliases: Set<string>;
  mentions: Mention[];
  /** Offset of the first mention. */
  first: number;
  named: boolean;
  plural: boolean;
}

export class Entities {
  readonly all: Entity[] = [];
  private readonly capitals: string[];
  private readonly byMention = new Map<Mention, Entity>();
  /** Unnamed sources by their phrase without its article. */
  private readonly strangers = new Map<string, Entity>();

  constructor(
    private readonly reading: Reading,
    mentions: readonly Mention[],
    /** Mentions that do something; a name that speaks is a person until it is known for an institution. */
    subjects: ReadonlySet<Mention>,
  ) {
    this.capitals = [...new Set(reading.text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [])];
    const named = mentions.filter((m) => m.name && m.kind === 'name');
    // Full names first, so that “Rell” in the opening sentence finds the “Ana Rell” of the second.
    for (const mention of named) if (isFull(this.reading.language, mention)) this.add(mention);
    for (const mention of named) if (!isFull(this.reading.language, mention)) this.add(mention);
    for (const entity of this.all) {
      entity.mentions.sort((a, b) => a.start - b.start);
      if (entity.type === 'unknown') entity.type = this.typeByUse(entity, subjects);
    }
  }

  /**
   * What the text does with a name that no list knows: a place is somewhere things happen (“in Tarn”) or has people
   * named after it (“Lorvanian”); a full name that speaks is a person; a lone word stays open.
   */
  private typeByUse(entity: Entity, subjects: ReadonlySet<Mention>): EntityType {
    const { sentences } = this.reading;
    if (entity.words.length === 1) {
      const word = entity.name.replace(/[^\p{L}\p{M}-]/gu, '');
      const inside = entity.mentions.some((m) =>
        /^(?:in|across|throughout|outside|near)$/.test(sentences[m.sentence].tokens[m.from - 1]?.lower ?? ''),
      );
      const stem = word.replace(/[aeiouy]$/i, '');
      return inside ||
        (stem.length > 2 &&
          this.capitals.some((w) => w.startsWith(stem) && /^(?:i?ans?|ese|ish|i)$/.test(w.slice(stem.length))))
        ? 'place'
        : 'unknown';
    }
    return entity.mentions.some((m) => subjects.has(m)) ? 'person' : 'unknown';
  }

  of(mention: Mention): Entity | null {
    return this.byMention.get(mention) ?? null;
  }

  /** The entity of a mention that was not in the list the article was read with, such as a speaker label. */
  resolveName(mention: Mention): Entity {
    return this.byMention.get(mention) ?? this.add(mention);
  }

  /** An unnamed source under the article's own phrase; the same phrase is the same source. */
  unnamed(mention: Mention): Entity {
    const name = mention.text;
    const key = bare(name);
    const known = this.strangers.get(key);
    const entity = known ?? {
      name,
      words: [],
      type: mention.type,
      gender: mention.gender,
      genderTold: mention.gender !== null,
      roles: [],
      aliases: new Set<string>(),
      mentions: [],
      first: mention.start,
      named: false,
      plural: mention.plural,
    };
    if (!known) {
      this.all.push(entity);
      this.strangers.set(key, entity);
    }
    entity.mentions.push(mention);
    this.byMention.set(mention, entity);
    return entity;
  }

  link(mention: Mention, entity: Entity) {
    this.byMention.set(mention, entity);
  }

  private add(mention: Mention): Entity {
    const { language } = this.reading;
    const words = nameWords(mention.name!);
    const known = this.find(mention, words);
    if (!known) {
      const entity: Entity = {
        name: clean(mention.name!),
        words,
        type: mention.type,
        gender: toldGender(language, mention) ?? mention.gender,
        genderTold: toldGender(language, mention) !== null,
        roles: rolesOf(language, mention),
        aliases: new Set(),
        mentions: [mention],
        first: mention.start,
        named: true,
        plural: mention.plural,
      };
      this.all.push(entity);
      this.byMention.set(mention, entity);
      return entity;
    }
    if (words.length > known.words.length && known.type !== 'organisation') {
      known.aliases.add(known.name);
      known.name = clean(mention.name!);
      known.words = words;
    } else if (clean(mention.name!) !== known.name) known.aliases.add(clean(mention.name!));
    if (known.type === 'unknown' || (known.type === 'place' && mention.type === 'person'))
      known.type = mention.type === 'unknown' ? known.type : mention.type;
    const told = toldGender(language, mention);
    if (told && !known.genderTold) Object.assign(known, { gender: told, genderTold: true });
    known.gender ??= mention.gender;
    for (const role of rolesOf(language, mention)) if (!known.roles.includes(role)) known.roles.push(role);
    known.first = Math.min(known.first, mention.start);
    known.mentions.push(mention);
    this.byMention.set(mention, known);
    return known;
  }

  private find(mention: Mention, words: string[]): Entity | null {
    const { language } = this.reading;
    const gender = toldGender(language, mention);
    const fits = (e: Entity) =>
      e.named && !(gender && e.genderTold && gender !== e.gender) && e.plural === mention.plural;
    const candidates = this.all.filter(fits);
    const exact = candidates.find((e) => same(e.words, words));
    if (exact) return exact;
    if (words.length === 2 && mention.from === 0 && language.commonWords.has(words[0])) {
      // “Will Marrow go?”: a question about somebody known, not a new first name.
      const known = candidates.filter((e) => e.type === 'person' && e.words.length > 1 && e.words.at(-1) === words[1]);
      if (known.length) return introduced(known, mention.start);
    }
    if (words.length > 1) {
      if (mention.type === 'organisation')
        return (
          candidates.find(
            (e) => e.type === 'organisation' && e.words.length > 1 && subset(words, e.words) && words[0] === e.words[0],
          ) ?? this.acronym(candidates, mention, words)
        );
      return (
        candidates.find(
          (e) => e.type !== 'organisation' && e.type !== 'place' && e.words.length > 1 && samePerson(e.words, words),
        ) ?? null
      );
    }
    const [word] = words;
    if (!word) return null;
    const people = candidates.filter((e) => e.type !== 'organisation' && e.words.length > 1);
    // “Mrs. Rell” is no Tom Rell, even if it is only his first name that tells.
    const bearers = people.filter(
      (e) => (e.words.at(-1) === word || suffixless(e.words) === word) && !(gender && e.gender && gender !== e.gender),
    );
    if (bearers.length) return introduced(bearers, mention.start);
    const acronym = this.acronym(candidates, mention, words);
    if (acronym) return acronym;
    if (mention.type === 'place') return null;
    const given = people.filter((e) => e.words.includes(word) && !(gender && e.gender && gender !== e.gender));
    if (given.length) return introduced(given, mention.start);
    const bodies = candidates.filter(
      (e) => e.type === 'organisation' && e.words.length > 1 && (e.words.at(-1) === word || e.words[0] === word),
    );
    return mention.definite && bodies.length ? introduced(bodies, mention.start) : null;
  }

  private acronym(candidates: Entity[], mention: Mention, words: string[]): Entity | null {
    const short = words.length === 1 && /^[\p{Lu}&.]{2,8}$/u.test(mention.name!);
    const letters = mention.name!.replace(/[^\p{Lu}]/gu, '');
    return (
      candidates.find((e) =>
        short
          ? e.words.length > 1 && initials(e.name) === letters
          : e.words.length === 1 && e.name.replace(/\./g, '') === initials(mention.name!) && letters.length > 1,
      ) ?? null
    );
  }
}

function isFull(language: Language, mention: Mention): boolean {
  // “Will Marrow go?” is read when the Marrows are known.
  const words = nameWords(mention.name!);
  if (words.length === 2 && mention.from === 0 && language.commonWords.has(words[0])) return false;
  return nameWords(mention.name!).filter((w) => !language.titles.has(w)).length > 1;
}

/** The bearer introduced first among those already known at this place, else the one introduced soonest after. */
function introduced(bearers: Entity[], at: number): Entity {
  const before = bearers.filter((e) => e.first <= at);
  return (before.length ? before : bearers).reduce((a, b) => (b.first < a.first ? b : a));
}

export const nameWords = (name: string): string[] =>
  clean(name)
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s]+/)
    .map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

const clean = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .replace(/\s*[“"'‘][^”"'’]*[”"'’]\s*/, ' ')
    .trim();
const bare = (phrase: string) => phrase.toLowerCase().replace(/^(?:an?|the)\s+/, '');
const same = (a: string[], b: string[]) => a.length === b.length && a.every((w, i) => w === b[i]);
const subset = (a: string[], b: string[]) => a.every((w) => b.includes(w));
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const suffixless = (words: string[]) => words.findLast((w) => !SUFFIX.test(w));
const initials = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');

/** One name with a middle name, initial or second family name more or less than the other. */
function samePerson(a: string[], b: string[]): boolean {
  const x = a.filter((w) => !SUFFIX.test(w));
  const y = b.filter((w) => !SUFFIX.test(w));
  if (x.at(-1) !== y.at(-1)) return false;
  return (
    x[0] === y[0] || subset(x, y) || subset(y, x) || (x[0][0] === y[0][0] && (x[0].length === 1 || y[0].length === 1))
  );
}

/** “Mr” and “Mrs” tell a gender, not a role. */
function rolesOf(language: Language, mention: Mention): string[] {
  if (!mention.role) return [];
  return language.titles.get(mention.role.toLowerCase())?.kind === 'honorific' ? [] : [mention.role];
}

function toldGender(language: Language, mention: Mention): 'm' | 'f' | null {
  for (const word of mention.role?.toLowerCase().split(' ') ?? []) {
    const gender = language.titles.get(word)?.gender ?? language.roles.get(word)?.gender;
    if (gender) return gender;
  }
  return null;
}
