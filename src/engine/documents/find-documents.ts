/**
 * Documents: letters, reports, posts and filings that the article speaks of, one entry each. “A letter” opens one,
 * “the letter”, “the same letter” and “the document” come back to it. Author, recipient and date are gathered from
 * everything that is said of it.
 */
import type { DocumentFamily } from '../language/language.ts';
import type { Link } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { type Facts, factsOf, type Voice, type WhoIs } from './facts.ts';
import { Heralds, isVerb } from './heralds.ts';
import { type Naming, namingsOf, type Version } from './naming.ts';
import { SpokenOf } from './spoken-of.ts';

export interface FoundDocument {
  type: string;
  title: string | null;
  /** As the tables class it, to tell a report from a letter when “the document” is spoken of. */
  family: DocumentFamily;
  author: Entity | null;
  /** A body whose letter it is, where somebody else has signed it. */
  holder: Entity | null;
  recipient: Entity | null;
  date: string | null;
  link: string | null;
  mentions: Mention[];
  /** Words written nobody says where: “Rell wrote”. */
  nameless: boolean;
  /** What tells it from another of the same kind: a draft and the final report. */
  version: Version | null;
  /** Keeps what somebody said: a transcript, a pool report. */
  spoken: boolean;
}

/** A document at one of its places. */
export interface Place extends Naming {
  document: FoundDocument;
  scene: SceneWithCues;
}

export interface Library {
  documents: FoundDocument[];
  /** By sentence, in reading order. */
  places: ReadonlyMap<number, readonly Place[]>;
  /** Nouns and pronouns that stand for one. */
  meant: ReadonlyMap<Mention, FoundDocument>;
}

/** A letter is answered by a letter. */
const REPLY = /^(?:response|reply)$/;

/** `pronouns`: those that stand for a document, with what they come back to; `voices`: who speaks, by sentence. */
export function findDocuments(
  scenes: readonly SceneWithCues[],
  whoIs: WhoIs,
  voices: ReadonlyMap<number, readonly Voice[]>,
  links: readonly Link[],
  pronouns: ReadonlyMap<Mention, Mention>,
): Library {
  const documents: FoundDocument[] = [];
  const spokenOf = new SpokenOf();
  const places = new Map<number, Place[]>();
  const meant = new Map<Mention, FoundDocument>();
  const answers = new Map<FoundDocument, FoundDocument>();
  const heralds = new Heralds(whoIs);
  for (const scene of scenes) {
    heralds.announced(scene);
    for (let naming of namingsOf(scene)) {
      const { mention } = naming;
      const facts = factsOf(scene, naming, whoIs, voices.get(scene.sentence.index) ?? []);
      const answered = REPLY.test(naming.type)
        ? documents.findLast((d) => d.family === 'correspondence' && (!d.author || d.author !== facts.author))
        : undefined;
      if (answered) {
        if (answered.type !== 'request') naming = { ...naming, type: answered.type };
      }
      const known = mentionedAgain(
        spokenOf.near(naming, facts, scene.sentence.paragraph).filter((d) => d !== answered),
        naming,
        facts,
      );
      if (!known && isVerb(naming)) {
        heralds.wrote(naming, facts, scene);
        continue;
      }
      if (!known && (!opens(naming, facts) || isPlanned(naming, scene))) continue;
      const document = known ?? open(naming.type, naming.family);
      if (!known) {
        documents.push(document);
        const herald = heralds.of(naming, facts, scene.sentence.paragraph);
        if (herald) Object.assign(document, { author: herald.author, recipient: herald.recipient });
        if (herald?.verb) document.mentions.push(herald.verb);
      }
      document.mentions.push(mention);
      spokenOf.again(document, scene.sentence.paragraph);
      if (naming.spoken) document.spoken = true;
      if (!document.author || isBetter(facts, document.author, naming))
        document.author = facts.author ?? document.author;
      document.holder ??= facts.holder;
      document.recipient ??= facts.recipient;
      if (answered) answers.set(document, answered);
      // Nobody writes to oneself: one of the two was taken wrongly, and the author is the surer.
      if (document.recipient === document.author) document.recipient = null;
      document.version ??= naming.version;
      document.date ??= facts.date;
      document.title ??= facts.title;
      document.link ??= links.find((l) => l.span[0] < mention.end && mention.start < l.span[1])?.href ?? null;
      meant.set(mention, document);
      places.set(scene.sentence.index, [...(places.get(scene.sentence.index) ?? []), { ...naming, document, scene }]);
    }
  }
  // Who wrote what was answered may only be told later.
  for (const [document, answered] of answers) document.recipient ??= answered.author;
  for (const [pronoun, antecedent] of pronouns) {
    const document = meant.get(antecedent);
    if (!document) continue;
    document.mentions.push(pronoun);
    meant.set(pronoun, document);
  }
  return { documents, places, meant };
}

/** Who speaks in a body's statement is its author; an owner is, before somebody unnamed. */
const isBetter = ({ author }: Facts, old: Entity, { part, family }: Naming) =>
  author !== null &&
  ((!old.named && author.named) ||
    (!isKnown(old) && isKnown(author)) ||
    (part === 'in' && family === 'statement' && author.named && author.type === 'person' && old.type !== 'person'));

/** “the members” tell nobody who wrote it; “a Harbour Board official” does. */
export const isKnown = ({ named, name }: Entity) => named || /\p{Lu}/u.test(name.replace(/^\p{Lu}/u, ''));

export const open = (type: string, family: DocumentFamily, author: Entity | null = null): FoundDocument => ({
  type,
  title: null,
  family,
  author,
  holder: null,
  recipient: null,
  date: null,
  link: null,
  mentions: [],
  nameless: false,
  version: null,
  spoken: false,
});

/** A weak noun (“file”, “note”), or several documents at once, are one that can be quoted where they do a document's work. */
function opens({ strong, plural, part, family, type, led }: Naming, { author, date }: Facts): boolean {
  if (/^(?:passage|excerpt|copy|draft|extract)$/.test(type)) return false;
  if (REPLY.test(type)) return part === 'in' && author !== null;
  if (type === 'request') return (part === 'in' || part === 'made') && author !== null;
  if (part === 'source' || (part === 'in' && author !== null)) return true;
  if (plural || (part === 'other' && !led && !author && !date)) return false;
  return strong || (part === 'made' && author !== null && family !== 'law') || (date !== null && author !== null);
}

/** “is preparing another report”: what is still to be written says nothing yet. */
const isPlanned = ({ from }: Naming, { sentence }: SceneWithCues) =>
  sentence.tokens.slice(Math.max(0, from - 2), from).some((t) => /^(?:preparing|planning|expecting)$/.test(t.lower));

/** Nouns that take up a document of another name. */
const GENERAL = new Set([
  'document',
  'text',
  'paper',
  'file',
  'missive',
  'message',
  'note',
  'correspondence',
  'communication',
  'filing',
  'publication',
  'draft',
  'passage',
  'excerpt',
  'copy',
]);

function mentionedAgain(documents: readonly FoundDocument[], naming: Naming, facts: Facts): FoundDocument | null {
  const { type, family } = naming;
  const { author, owned, date } = facts;
  const fits = (d: FoundDocument) =>
    !(facts.stranger && d.author) &&
    !(naming.version && d.version !== naming.version && (d.version || naming.version === 'final')) &&
    !(facts.title && d.title && facts.title !== d.title) &&
    !(date && d.date && d.date !== date && !d.date.includes(date) && !date.includes(d.date)) &&
    !(
      author &&
      d.author &&
      told(author, d.author, naming.definite) &&
      author !== d.author &&
      author !== d.holder &&
      facts.holder !== d.author &&
      (owned || naming.part === 'made' || !naming.definite)
    );
  const same = documents.findLast(
    (d) => alike(d.type, type) && fits(d) && (naming.definite || (author !== null && d.author === author)),
  );
  if (same) return same;
  if (!naming.definite || (owned && !author)) return null;
  if (family === 'law') return null;
  return (
    documents.findLast(
      (d) =>
        (d.family === family || (family === 'record' && GENERAL.has(type))) &&
        fits(d) &&
        (interchangeable(family) || GENERAL.has(type)),
    ) ?? null
  );
}

const interchangeable = (family: DocumentFamily) =>
  family === 'report' || family === 'court' || family === 'journalism' || family === 'book';

/** Two authors that cannot be one: two names, or a name and “an official” whose statement another one is. */
const told = (a: Entity, b: Entity, again: boolean) =>
  (a.named && b.named) ||
  (!again && a.named !== b.named && !a.plural && !b.plural && a.type === 'person' && b.type === 'person');

const alike = (a: string, b: string) => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
