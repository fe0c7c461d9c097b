/**
 * What the engine wants to know about a language, as types only. A language is a folder of plain tables
 * (en/ is the first); the engine is handed one `Language` and imports no word of any.
 * All keys are lower case with plain apostrophes; multiword keys have single spaces.
 */
import type { Sieve } from './needed-words.ts';

export type Frame =
  /** Takes direct speech: “…”, she said. */
  | 'quote'
  /** A clause with or without “that”: said (that) the bridge would close. */
  | 'clause'
  /** A clause that needs “that”: complained that the bridge was closed. */
  | 'that'
  /** An infinitive, with or without a person between: urged them to leave, promised to leave. */
  | 'to'
  /** accused them of lying, warned of floods, spoke of hope. */
  | 'of'
  /** described it as a mistake. */
  | 'as'
  /** called for calm, blamed them for the delay. */
  | 'for'
  /** A noun phrase, perhaps with a second one: criticised the plan, called the plan a farce. */
  | 'np'
  /** asked whether, if, how, why. */
  | 'whether'
  /** A sound or gesture that only carries direct speech: “…”, he sighed. */
  | 'manner';

export type Strength =
  /** With a person as subject and a clause it is nearly surely reported speech. */
  | 'strong'
  /** Usually speech, or shown by a document, but also used of facts and findings. */
  | 'medium'
  /** Speech only beside quotation marks or in a telling context. */
  | 'weak';

/** From the surest down, as numbers. */
export const STRENGTH: Readonly<Record<Strength, 1 | 2 | 3>> = { strong: 1, medium: 2, weak: 3 };

/** `participle` marks forms that are nothing else (written, spoken); -ed forms and “said” count as past. */
export type Tense = 'past' | 'present' | 'base' | 'ing' | 'participle';

export interface CueVerb {
  lemma: string;
  strength: Strength;
  frames: ReadonlySet<Frame>;
  tense: Tense;
  /** Believing, wanting, fearing: an inner state that the reporter ascribes, not words that were uttered. */
  thought?: true;
  /** The form is more often a noun (“report”, “claims”): a verb only with its own subject before it. */
  noun?: true;
}

export interface CueNoun {
  /** Singular; the key may be its plural. */
  lemma: string;
  strength: Strength;
  frames: ReadonlySet<Frame>;
}

export interface CuePhrase {
  /**
   * One entry a token. “a|b” are alternatives, “…” is the source inside the phrase (one to eight tokens),
   * a word in brackets, “[also]”, may be missing.
   */
  words: readonly string[];
  /** Where the source stands: before the phrase, after it, or at its “…”. */
  source: 'before' | 'after' | 'inside';
  frames: ReadonlySet<Frame>;
  strength: Strength;
  example: string;
}

export type Gender = 'm' | 'f';

export interface Title {
  /** Mr, Lady · Senator, Prime Minister · Colonel, Detective Inspector. */
  kind: 'honorific' | 'office' | 'rank';
  gender?: Gender;
}

export interface Role {
  plural: boolean;
  gender?: Gender;
  /** A body rather than a person: panel, crew. */
  collective?: boolean;
}

export type DocumentFamily =
  /** letter, e-mail, memo, note. */
  | 'correspondence'
  /** statement, press release, declaration. */
  | 'statement'
  /** tweet, post, blog. */
  | 'post'
  /** report, study, survey. */
  | 'report'
  /** lawsuit, indictment, ruling, affidavit. */
  | 'court'
  /** bill, treaty, resolution, charter. */
  | 'law'
  /** op-ed, editorial, article, review. */
  | 'journalism'
  /** book, memoir, diary. */
  | 'book'
  /** advertisement, leaflet, sign, slogan. */
  | 'advertising'
  /** transcript, recording, log, file. */
  | 'record';

export interface DocumentNoun {
  /** Singular, and the spelling that the interface shows: email → e-mail. */
  type: string;
  family: DocumentFamily;
  /** By itself something that can be quoted; weak nouns (file, note, paper) want a cue or marks beside them. */
  strong: boolean;
  /** Words that were first spoken: testimony, transcript, recording. */
  spoken?: true;
  plural?: true;
}

export interface Pronoun {
  person: 1 | 2 | 3;
  number: 's' | 'p';
  gender?: 'm' | 'f' | 'n';
  /** “her” is listed as object, “his” as possessive; both may be the other. */
  case: 'subject' | 'object' | 'possessive' | 'reflexive';
}

export type RefusalType = 'declined' | 'unreachable' | 'no response';

export interface RefusalPattern {
  type: RefusalType;
  /** In the notation of template.ts; it covers the fixed words, the refusal itself goes on to the end of its clause. */
  template: string;
  /**
   * To be run over a sentence's text in small letters with its quotations masked. Named groups: `who` refused, `by` asked;
   * `clause`, when present, is where the refusal's content starts and ends, else the whole match is.
   */
  pattern: RegExp;
  /** What the mention before the match is: who refused, who asked, or nothing (it stands in a group or is not said). */
  subject: 'who' | 'by' | null;
  example: string;
  /** What the groups hold in the example. */
  expect: { who?: string; by?: string };
}

export interface Language {
  code: string;

  /** With their final dot; none of them ends a sentence before a capital, unless it is also in `enders`. */
  abbreviations: ReadonlySet<string>;
  enders: ReadonlySet<string>;

  verbs: ReadonlyMap<string, CueVerb>;
  documentVerbs: ReadonlySet<string>;
  written: ReadonlySet<string>;
  nouns: ReadonlyMap<string, CueNoun>;
  phrases: readonly CuePhrase[];

  titles: ReadonlyMap<string, Title>;
  /** Titles that are also given names, between the first and the surname, and surnames. */
  givenTitles: ReadonlySet<string>;
  surnameTitles: ReadonlySet<string>;
  titleModifiers: ReadonlySet<string>;
  /** Roles that are told of whoever has them. */
  offices: ReadonlySet<string>;
  /** Words right before an office's noun that make another office of it: vice, deputy. */
  officeRanks: ReadonlySet<string>;
  /** What ministers are for: finance, health. */
  officeFields: ReadonlySet<string>;
  /** Words before an office's noun that tell of another holder: former, opposing. */
  officeOthers: ReadonlySet<string>;
  /** What people do, each with the number of the nouns that are used for one another. */
  functions: ReadonlyMap<string, number>;
  /** Work that somebody is told to do: waiter, driver. */
  jobs: ReadonlySet<string>;
  /** Roles beside which anything else may be done: candidate, friend. */
  standing: ReadonlySet<string>;
  roles: ReadonlyMap<string, Role>;
  collectives: ReadonlySet<string>;
  /** Those that take up any body's name. */
  bodies: ReadonlySet<string>;
  /** Those of them that take up no public body's, and the words in names of such. */
  firms: ReadonlySet<string>;
  publicBodies: ReadonlySet<string>;
  organisationHeads: ReadonlySet<string>;
  media: ReadonlySet<string>;
  /** What ends the names of papers: “Courier”, “Post”. */
  papers: ReadonlySet<string>;
  places: ReadonlySet<string>;
  placeHeads: ReadonlySet<string>;
  /** First words of names of places and events: “Camp”, “Hurricane”. */
  placeLeads: ReadonlySet<string>;
  /** Short forms of regions without their full stop, as they stand behind names: nev → nevada. */
  regions: ReadonlyMap<string, string>;
  /** Short forms of parties that stand before those: r → republican. */
  partyTags: ReadonlyMap<string, string>;
  demonyms: ReadonlySet<string>;

  documentNouns: ReadonlyMap<string, DocumentNoun>;
  /** Forms of write, issue, publish, file …: their object is a document, their subject its author. */
  documentMakers: ReadonlySet<string>;
  /** Twitter → tweet. */
  platforms: ReadonlyMap<string, string>;
  pronouns: ReadonlyMap<string, Pronoun>;

  commonWords: ReadonlySet<string>;
  /** Common words that are also frequent as names: will, may, mark. */
  alsoNames: ReadonlySet<string>;
  /** By given name, its short forms. */
  shortNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roles that somebody has for one of the family: wife, son. */
  kin: ReadonlySet<string>;
  /** MD, Ph.D.: behind a name and a comma. */
  degrees: ReadonlySet<string>;
  firstNames: ReadonlyMap<string, Gender | 'u'>;

  finiteVerbs: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Past participles that are no past tense: given, taken, been. */
  participles: ReadonlySet<string>;

  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  /** Capitalised words that are no person: holidays, languages, faiths, events. */
  notNames: ReadonlySet<string>;

  titleNouns: ReadonlySet<string>;
  termCues: ReadonlySet<string>;
  refusals: readonly RefusalPattern[];
  refusalHint: RegExp;
  /** Which of `refusals` a sentence's words allow. */
  refusalSieve: Sieve;

  determiners: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  notAdverbs: ReadonlySet<string>;
  /** is, became: what stands behind them is another word for their subject. */
  copulas: ReadonlySet<string>;
  /** Short and gendered forms of a role → the form that stands for all of them. */
  titleForms: ReadonlyMap<string, string>;
  /** Endings without which words of one family are written alike: of one word's forms, of other words, of places. */
  inflections: readonly string[];
  derivations: readonly string[];
  origins: readonly string[];
  negations: ReadonlySet<string>;
  /** Words with a content of their own that still say next to nothing: make, thing, year. */
  lightWords: ReadonlySet<string>;
}
