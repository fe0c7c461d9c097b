/**
 * Who is who: mentions of one article gathered into entities. A bare surname belongs to the person first introduced
 * with it (a family's members are told apart by titles), an acronym to the institution with these initials.
 */
import type { Language } from '../language/language.ts';
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { affiliationAt } from './affiliations.ts';
import { findAppositions } from './appositions.ts';
import { isNamedBody } from './bodies.ts';
import { genderByPronouns, typeByUse } from './evidence.ts';
import type { EntityType, Mention } from './mentions.ts';
import { NameIndex } from './name-index.ts';
import {
  bare,
  clean,
  initials,
  introduced,
  isFull,
  isFuller,
  isShort,
  isSlip,
  nameWords,
  nicknameOf,
  roleKey,
  same,
  samePerson,
  subset,
  suffixless,
} from './names.ts';
import { isCalledBody, isCompass, isOfCountry } from './word-names.ts';

export interface Entity {
  /** Fullest proper name without titles, or the article's own phrase for an unnamed source. */
  name: string;
  words: string[];
  type: EntityType;
  gender: 'm' | 'f' | null;
  /** What tells the gender: a title or a role, else a first name, else pronouns beside the name, of which a few are a hint. */
  genderBy: 'title' | 'name' | 'pronouns' | 'hint' | null;
  /** Roles in the order in which the article gives them. */
  roles: string[];
  /** Party and region, in lower case, where the article gives them in short: “(R-Nev.)”. */
  tags: Set<string>;
  aliases: Set<string>;
  mentions: Mention[];
  /** Offset of the first mention. */
  first: number;
  named: boolean;
  plural: boolean;
  /** Source of a cue somewhere in the article. */
  speaks: boolean;
  /** Given in marks inside the name. */
  nickname: string | null;
  /** In years, where the article gives it: “Oda Brenn, 37,”. */
  age: number | null;
}

export class Entities {
  readonly all: Entity[] = [];
  private readonly index = new NameIndex();
  /** Second halves of appositions: they do nothing in their sentence that the first half does not do. */
  readonly seconds = new Set<Mention>();
  /** Short names that several known persons bear, each with its bearers. */
  readonly shared = new Map<Mention, Entity[]>();
  /** Whom such a name stood for last. */
  readonly called = new Map<string, Entity>();
  /** Brought in as somebody's wife or son, “his wife, Oda Brenn”, each with the offset. */
  readonly relatives = new Map<Entity, number>();
  /** Unnamed sources by their phrase without its article. */
  private readonly strangers = new Map<string, Entity>();
  /** The words of each name: an article has few names, and each often. */
  private readonly words = new Map<string, string[]>();
  private readonly meant = new Map<Entity, number>();
  /** All words of the names of bodies. */
  readonly bodyWords = new Set<string>();
  /** How probable it is that a pronoun or a noun stands for its entity. */
  private readonly sure = new Map<Mention, number>();
  private readonly byMention = new Map<Mention, Entity>();
  /** Nouns that stand beside a name, by their offset: cues may hold a copy of the mention. */
  private readonly nouns = new Map<number, Entity>();

  /** Who may be an owner, by where the phrase ends. */
  private readonly owners = new Map<number, Mention>();

  constructor(private readonly reading: Reading) {}

  *gather(
    mentions: readonly Mention[][],
    /** Sources of cues; a full name that speaks is a person until it is known for an institution. */
    speakers: { has(mention: Mention): boolean },
    /** Subjects of whole sentences. */
    subjects: { has(mention: Mention): boolean },
  ): Steps<this> {
    const { reading } = this;
    const { language } = reading;
    for (const here of mentions) for (const mention of here) this.owners.set(mention.end, mention);
    const named = mentions.flatMap((here) => here.filter((m) => m.name && m.kind === 'name'));
    // Full names first, so that “Rell” in the opening sentence finds the “Ana Rell” of the second; before the short
    // ones those that may begin with a common word: “Will Rell go?”.
    const rank = (m: Mention) => (!isFull(language, this.wordsOf(m)) ? 2 : this.opensWithWord(m) ? 1 : 0);
    const ranks = named.map(rank);
    for (const round of [0, 1, 2])
      for (const [i, mention] of named.entries())
        if (ranks[i] === round) {
          this.add(mention);
          yield;
        }
    for (const mention of named)
      for (const word of affiliationAt(language, reading.sentences[mention.sentence].tokens, mention.to))
        this.of(mention)?.tags.add(word);
    for (const mention of named) this.relate(this.of(mention)!, mention);
    for (const mention of named) {
      const age = ageBeside(reading.sentences[mention.sentence].tokens, mention);
      if (age) Object.assign(this.of(mention)!, { age });
    }
    for (const apposition of findAppositions(reading, mentions))
      this.join(apposition.name, apposition.noun, apposition.second);
    for (const here of mentions) for (const mention of here) if (mention.kind === 'nominal') this.surname(mention);
    for (const entity of this.all) {
      yield;
      entity.mentions.sort((a, b) => a.start - b.start);
      // Who has been spoken of before is not brought in by it.
      if (entity.mentions[KNOWN]?.start < (this.relatives.get(entity) ?? 0)) this.relatives.delete(entity);
      entity.speaks = entity.mentions.some((m) => speakers.has(m));
      if (entity.type === 'unknown') entity.type = typeByUse(reading, entity, subjects);
      if (isNamedBody(entity)) for (const word of entity.words) this.bodyWords.add(word);
    }
    genderByPronouns(reading, mentions, (mention) => this.of(mention));
    return this;
  }

  private wordsOf({ name }: Mention): string[] {
    let words = this.words.get(name!);
    if (!words) {
      words = nameWords(name!);
      this.words.set(name!, words);
    }
    return words;
  }

  /** A common word with the capital of a sentence's start. */
  private opensWithWord(mention: Mention): boolean {
    const tokens = this.reading.sentences[mention.sentence].tokens;
    const before = tokens[mention.from - 1];
    const { language } = this.reading;
    const [first] = this.wordsOf(mention);
    if (!language.commonWords.has(first)) return false;
    // “Precious Marrow said”, “Chance Marrow, his brother, said”; “Will Marrow go?”
    const given = language.firstNames.has(first) && !language.auxiliaries.has(first);
    const behind = tokens[mention.to + 1];
    const apposed =
      tokens[mention.to]?.text === ',' &&
      (behind?.kind === 'number' ||
        language.possessives.has(behind?.lower ?? '') ||
        /^(?:an?|the)$/.test(behind?.lower ?? ''));
    const body = [isCompass, isCalledBody, isOfCountry].some((isNamed) => isNamed(this.reading, tokens, mention.from));
    return (
      !given &&
      !apposed &&
      !body &&
      mention.role === null &&
      // “her mate, Frank Marrow”: behind a comma a capital is evidence.
      (!before || before.kind === 'quotation' || (before.kind === 'punctuation' && before.text !== ','))
    );
  }

  /** A noun beside a name is the name's. */
  private join(name: Mention, noun: Mention, second: Mention | null) {
    const entity = this.of(name);
    if (!entity || this.byMention.has(noun)) return;
    const told = toldGender(this.reading.language, noun);
    if (told && entity.genderBy === 'title' && told !== entity.gender) return;
    if (told) Object.assign(entity, { gender: told, genderBy: 'title' });
    // “Pavol Church, a chemist”
    // … but “state broadcaster TRT”
    const surnamed = noun.type === 'person' && name.type !== 'unknown' && noun.to !== name.from;
    if (entity.type === 'unknown' || surnamed) entity.type = noun.type;
    if (noun.role && !entity.roles.includes(noun.role)) entity.roles.push(noun.role);
    this.relate(entity, noun);
    this.byMention.set(noun, entity);
    this.nouns.set(noun.start, entity);
    this.seconds.add(second ?? noun);
  }

  private relate(entity: Entity, noun: Mention) {
    if (!isRelative(this.reading.language, noun)) return;
    this.relatives.set(entity, Math.min(noun.start, this.relatives.get(entity) ?? noun.start));
  }

  /** “Pilot said” of Jorun Pilot, “Fan said” of Fan Morwen: a name that is also a noun. */
  private surname(mention: Mention) {
    const word = mention.text.slice(mention.text.lastIndexOf(' ') + 1);
    if (!/^\p{Lu}/u.test(word) || this.byMention.has(mention) || mention.owned) return;
    if (this.reading.language.determiners.has(mention.text.split(' ')[0].toLowerCase())) return;
    const [last] = nameWords(word);
    // Not the Brenn of “supporters of Oda Brenn”.
    if (last !== mention.head) return;
    const bearers = this.index
      .near([last], word)
      .filter((e) => !isBody(e) && e.words.length > 1 && (e.words.at(-1) === last || e.words[0] === last));
    if (!bearers.length) return;
    const entity = introduced(bearers, mention.start);
    entity.mentions.push(mention);
    this.byMention.set(mention, entity);
    this.nouns.set(mention.start, entity);
  }

  of(mention: Mention): Entity | null {
    return this.byMention.get(mention) ?? (mention.kind === 'nominal' ? (this.nouns.get(mention.start) ?? null) : null);
  }

  /** The entity of a mention that was not in the list the article was read with, such as a speaker label. */
  resolveName(mention: Mention): Entity {
    return this.byMention.get(mention) ?? this.add(mention);
  }

  /** An unnamed source under the article's own phrase; the same phrase is the same source. */
  unnamed(mention: Mention): Entity {
    // Pages break lines and hold words together within it.
    const name = this.withOwner(mention).replace(/\s+/g, ' ');
    const key = bare(name);
    const known = this.strangers.get(key);
    const entity = known ?? {
      name,
      words: [],
      type: mention.type,
      gender: mention.gender,
      genderBy: mention.gender ? ('title' as const) : null,
      roles: [],
      tags: new Set<string>(),
      aliases: new Set<string>(),
      mentions: [],
      first: mention.start,
      named: false,
      plural: mention.plural,
      speaks: false,
      nickname: null,
      age: null,
    };
    if (!known) {
      this.all.push(entity);
      this.strangers.set(key, entity);
    }
    entity.mentions.push(mention);
    this.byMention.set(mention, entity);
    return entity;
  }

  /** “the ministry” of “Vantria's ministry” or “unions” of “the teachers' unions” is no name without the owner. */
  withOwner({ text, start, end, sentence, from, owned }: Mention): string {
    const { tokens } = this.reading.sentences[sentence];
    // “Ada Lund, whose wife said”
    const whose = /^whose (.*)$/s.exec(text)?.[1];
    const whom = whose && this.owners.get(tokens[from - (tokens[from - 1]?.text === ',' ? 2 : 1)]?.end ?? -1);
    if (whom) return `${whom.name ?? whom.text}’s ${whose}`;
    const first = owned ? this.ownerStart(sentence, from, 3) : start;
    return first < start ? this.reading.text.slice(first, end) : text;
  }

  /** Where the phrase of the owners begins whose mark stands before a token: “the town's advocate's” of her office. */
  private ownerStart(sentence: number, from: number, most: number): number {
    const { tokens } = this.reading.sentences[sentence];
    const mark = tokens[from - 1];
    const owner = most && /^['’]s?$/.test(mark?.text ?? '') && this.owners.get(tokens[from - 2]?.end ?? -1);
    return owner ? this.ownerStart(sentence, owner.from, most - 1) : tokens[from].start;
  }

  /** How often a pronoun or a noun has stood for it so far. */
  timesMeant(entity: Entity): number {
    return this.meant.get(entity) ?? 0;
  }

  /** 1 for names. */
  sureness(mention: Mention): number {
    return this.sure.get(mention) ?? 1;
  }

  link(mention: Mention, entity: Entity, sure = 1) {
    if (sure < 1) this.sure.set(mention, sure);
    if (mention.kind !== 'name') this.meant.set(entity, this.timesMeant(entity) + 1);
    const before = this.byMention.get(mention);
    if (before === entity) return;
    if (before && mention.kind === 'name') {
      before.mentions.splice(before.mentions.indexOf(mention), 1);
      entity.mentions.push(mention);
      entity.mentions.sort((a, b) => a.start - b.start);
    }
    this.byMention.set(mention, entity);
  }

  private add(mention: Mention): Entity {
    const { language } = this.reading;
    const words = this.wordsOf(mention);
    const known = this.find(mention, words);
    const told = toldGender(language, mention);
    const guessed = told ?? guessedGender(language, mention, words);
    if (!known) {
      const name = this.insideTitle(mention, words) ?? clean(mention.name!);
      const own = nameWords(name);
      const gender = told ?? guessedGender(language, mention, own);
      const entity: Entity = {
        name,
        words: own,
        type: mention.type,
        gender,
        genderBy: told ? 'title' : gender ? 'name' : null,
        roles: rolesOf(language, mention),
        tags: new Set(),
        aliases: new Set(),
        mentions: [mention],
        first: mention.start,
        named: true,
        plural: mention.plural,
        speaks: false,
        nickname: nicknameOf(mention.name!),
        age: null,
      };
      this.all.push(entity);
      this.index.add(entity);
      this.byMention.set(mention, entity);
      return entity;
    }
    const name = clean(mention.name!);
    const longer = words.length > known.words.length && isFuller(language, words, known.words);
    // “Marine Jorun Pell” was no fuller name than “Jorun Pell”.
    const cleaner = words.length > 1 && words.length < known.words.length && !isFuller(language, known.words, words);
    const proper = words.length === known.words.length && isShort(language, known.words[0], words[0]);
    // “TARN has sent boats. … Tarn said”
    const quieter = same(words, known.words) && isShouted(known.name) && !isShouted(name);
    if (quieter || (known.type !== 'organisation' && (longer || cleaner || proper))) {
      known.aliases.add(known.name);
      known.name = name;
      known.words = words;
      this.index.add(known);
    } else if (name !== known.name) known.aliases.add(name);
    if (known.type === 'unknown' || (known.type === 'place' && mention.type === 'person'))
      known.type = mention.type === 'unknown' ? known.type : mention.type;
    // Whose “President Rell” or “Mr. Rell” is, is open while there are several Rells.
    const open = this.shared.has(mention);
    if (told && (!open || known.gender === told) && known.genderBy !== 'title')
      Object.assign(known, { gender: told, genderBy: 'title' });
    if (guessed && !open && !known.gender) Object.assign(known, { gender: guessed, genderBy: 'name' });
    if (!open) for (const role of rolesOf(language, mention)) if (!known.roles.includes(role)) known.roles.push(role);
    known.first = Math.min(known.first, mention.start);
    known.mentions.push(mention);
    this.byMention.set(mention, known);
    return known;
  }

  private find(mention: Mention, words: string[]): Entity | null {
    const { language } = this.reading;
    const gender = toldGender(language, mention);
    const fits = (e: Entity) =>
      e.named && !(gender && e.genderBy === 'title' && gender !== e.gender) && e.plural === mention.plural;
    const candidates = this.index.near(words, mention.name!).filter(fits);
    const exact = candidates.find((e) => same(e.words, words));
    if (exact) return exact;
    if (words.length > 1 && this.opensWithWord(mention)) {
      // “Will Marrow go?”, “Using Ilse Marrow”: somebody known, not a new first name.
      const rest = words.slice(1);
      const known = candidates.filter((e) => e.words.length > 1 && (same(e.words, rest) || e.words.at(-1) === rest[0]));
      if (known.length) return introduced(known, mention.start);
    }
    if (words.length > 1) {
      if (mention.type === 'organisation')
        return (
          candidates.find(
            (e) => e.type === 'organisation' && e.words.length > 1 && subset(words, e.words) && words[0] === e.words[0],
          ) ?? this.acronym(candidates, mention, words)
        );
      const able = candidates.filter(
        (e) =>
          e.type !== 'organisation' &&
          e.type !== 'place' &&
          e.words.length > 1 &&
          (samePerson(language, e.words, words) || (e.nickname === words[0] && e.words.at(-1) === words.at(-1))),
      );
      // “Pat Marrow”, where there are a Patrick and a Patricia
      const short = able.filter((e) => isShort(language, words[0], e.words[0]));
      return short.length > 1 ? null : (able[0] ?? null);
    }
    const [word] = words;
    if (!word) return null;
    const isPerson = (e: Entity) =>
      e.type !== 'organisation' && e.words.length > 1 && !language.placeLeads.has(e.words[0]);
    const people = candidates.filter(isPerson);
    // “Mrs. Rell” is no Tom Rell, even if it is only his first name that tells.
    const namesakes = people.filter(
      (e) => (e.words.at(-1) === word || suffixless(e.words) === word) && !(gender && e.gender && gender !== e.gender),
    );
    const inOffice = namesakes.filter((e) => rolesOf(language, mention).some((role) => holds(language, e, role)));
    const bearers = inOffice.length ? inOffice : namesakes;
    if (bearers.length > 1) this.shared.set(mention, bearers);
    // “Ford said” is the firm's, where Ford Motors is spoken of, though Ada Ford is too; nor is it Ford Sales.
    const isFirm = (e: Entity) => e.type !== 'person' && e.words.length > 1 && e.words[0] === word;
    if (mention.type === 'organisation' && language.media.has(word) && candidates.some(isFirm))
      return this.acronym(candidates, mention, words);
    // “In its results, Marrow said” is Marrow Shipping's.
    const { tokens } = this.reading.sentences[mention.sentence];
    const its = tokens.slice(0, Math.min(4, mention.from)).findIndex(({ lower }) => lower === 'its');
    const firms =
      its > 0 && language.prepositions.has(tokens[its - 1].lower)
        ? candidates.filter((e) => e.type === 'organisation' && e.words.length > 1 && e.words[0] === word)
        : [];
    if (firms.length === 1) {
      this.shared.delete(mention);
      return firms[0];
    }
    if (bearers.length) return introduced(bearers, mention.start);
    const acronym = this.acronym(candidates, mention, words);
    if (acronym) return acronym;
    if (mention.type === 'place') return null;
    const given = people.filter(
      (e) =>
        (e.words.includes(word) || e.nickname === word) &&
        !(gender && e.gender && gender !== e.gender) &&
        !isPhrase(language, e, word) &&
        !this.isThing(e, mention, word),
    );
    if (given.length) return introduced(given, mention.start);
    const bodies = candidates.filter(
      (e) =>
        e.type === 'organisation' &&
        e.words.length > 1 &&
        (e.words.at(-1) === word || (e.words[0] === word && !isOfPlace(language, e, mention))),
    );
    if (mention.definite && bodies.length) return introduced(bodies, mention.start);
    const isMisspelt = (e: Entity) => fits(e) && isPerson(e) && isSlip(e.words.at(-1)!, word);
    const misspelt = mention.type === 'unknown' ? this.index.nearly(word).filter(isMisspelt) : [];
    return misspelt.length === 1 && misspelt[0].first < mention.start ? misspelt[0] : null;
  }

  /** “the new Brell Sonata”, “the CGB Tarn”, “Norvik Denmark”: no person, and so none who is called by the first word. */
  private isThing(entity: Entity, { name }: Mention, word: string): boolean {
    const { language, sentences } = this.reading;
    if (entity.type !== 'unknown' || entity.words[0] !== word || language.firstNames.has(word)) return false;
    const last = entity.words.at(-1)!;
    if (isShouted(name!) || language.places.has(last) || language.demonyms.has(last)) return true;
    return entity.mentions.slice(0, KNOWN).some(({ role, sentence, from }) => {
      const { tokens } = sentences[sentence];
      const lead = tokens[from - 1]?.small && !language.determiners.has(tokens[from - 1].lower) ? from - 2 : from - 1;
      return (
        role === null && (tokens[from].lower === 'the' || /^(?:the|its|their|an?)$/.test(tokens[lead]?.lower ?? ''))
      );
    });
  }

  /** “Kask asked” behind “Susan Kask Live”: she is called as her show is, without its last word. */
  private insideTitle(mention: Mention, words: string[]): string | null {
    if (words.length !== 1) return null;
    const { language } = this.reading;
    const [word] = words;
    const show = this.index
      .near(words, mention.name!)
      .find((e) => !isBody(e) && e.words.length === 3 && e.words[1] === word && isPhrase(language, e, word));
    return show ? show.name.slice(0, show.name.lastIndexOf(' ')) : null;
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

/** “Oda Brenn, 37,”, “37-year-old Oda Brenn”. */
function ageBeside(tokens: readonly Token[], { from, to }: Mention): number {
  const age =
    tokens[to]?.text === ',' && /^(?:[,.]|of)$/.test(tokens[to + 2]?.text ?? '.') ? tokens[to + 1] : undefined;
  const found = /^\d{1,2}$/.test(age?.text ?? '') ? age : tokens[from - 1];
  return found && (found === age || /^\d{1,2}-year-old$/.test(found.lower)) ? Number.parseInt(found.text, 10) : 0;
}

/** “Tarn said” is not the Tarn Post's, nor the Tarn Council's. */
const isOfPlace = ({ papers }: Language, { words }: Entity, { type }: Mention): boolean =>
  type !== 'organisation' &&
  (papers.has(words.at(-1)!) || /^(?:council|police|ministry|government|parliament|court)$/.test(words.at(-1)!));

/** So many mentions, and readers know somebody. */
const KNOWN = 3;

const isShouted = (name: string) => name.length > 1 && name === name.toUpperCase();

/** “her husband”, “Brenn's son Wim”. */
function isRelative({ kin, possessives }: Language, { role, text, owned }: Mention): boolean {
  const noun = role?.slice(role.lastIndexOf(' ') + 1).toLowerCase();
  return kin.has(noun ?? '') && (owned || possessives.has(text.split(' ', 1)[0].toLowerCase()));
}

/** “Brenn Speech”, of a headline, is not Brenn's name by its first word, nor “Susan Brenn Live” by its second. */
function isPhrase({ commonWords, firstNames, alsoNames }: Language, { words }: Entity, word: string): boolean {
  const last = words.at(-1)!;
  if (!commonWords.has(last)) return false;
  return !firstNames.has(words[0]) || (words.length > 2 && word !== words[0] && !alsoNames.has(last));
}

const isBody = ({ type }: Entity) => type === 'organisation' || type === 'place';

/** “Mr” and “Mrs” tell a gender, not a role. */
function rolesOf(language: Language, mention: Mention): string[] {
  if (!mention.role) return [];
  return language.titles.get(mention.role.toLowerCase())?.kind === 'honorific' ? [] : [mention.role];
}

/** “Senator” of “Vantrian senator”. */
const holds = (language: Language, { roles }: Entity, role: string): boolean =>
  roles.some((known) => officeOf(language, known) === officeOf(language, role));

const officeOf = (language: Language, role: string) => roleKey(language, role.slice(role.lastIndexOf(' ') + 1));

function toldGender(language: Language, mention: Mention): 'm' | 'f' | null {
  if (!mention.role) return null;
  for (const word of mention.role.toLowerCase().split(' ')) {
    const gender = language.titles.get(word)?.gender ?? language.roles.get(word)?.gender;
    // A woman may be a chairman: an office's masculine form that stands for all of its forms tells nothing.
    if (gender && !(gender === 'm' && language.titleForms.has(word))) return gender;
  }
  return null;
}

/** By the first name, else by the form of the title. */
function guessedGender(language: Language, mention: Mention, words: readonly string[]): 'm' | 'f' | null {
  if (words.length < 2) return mention.gender;
  const gender = language.firstNames.get(words[0]);
  return gender === 'm' || gender === 'f' ? gender : mention.gender;
}
