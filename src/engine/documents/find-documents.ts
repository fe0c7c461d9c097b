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
import type { Steps } from '../steps.ts';
import { type Facts, factsOf, type Voice, type WhoIs } from './facts.ts';
import { Heralds, isVerb } from './heralds.ts';
import { type Naming, namingsOf, type Version } from './naming.ts';
import { SpokenOf } from './spoken-of.ts';
import type { Title } from './title.ts';

export interface FoundDocument {
  type: string;
  title: string | null;
  /** As the tables class it, to tell a report from a letter when “the document” is spoken of. */
  family: DocumentFamily;
  author: Entity | null;
  /** A body whose letter it is, where somebody else has signed it. */
  holder: Entity | null;
  recipient: Entity | null;
  /** What it replies to. */
  answers: FoundDocument | null;
  /** Both sides of an exchange. */
  between: Entity[];
  date: string | null;
  link: string | null;
  mentions: Mention[];
  /** Words written nobody says where: “Rell wrote”. */
  nameless: boolean;
  /** What tells it from another of the same kind: a draft and the final report. */
  version: Version | null;
  /** By a noun that is a document wherever it stands. */
  strong: boolean;
  /** Always spoken of as many. */
  several: boolean;
  /** Said to be written, sent or released, or to be where something was said. */
  issued: boolean;
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
  /** To whom somebody “wrote to”, by the offset of the verb, where no noun is known to come back to it. */
  addressed: ReadonlyMap<number, Entity>;
  /** The address that a piece of the text links to. */
  linkAt(start: number, end: number): string | null;
}

/** A letter is answered by a letter. */
const REPLY = /^(?:response|reply)$/;

/** `pronouns`: those that stand for a document, with what they come back to; `voices`: who speaks, by sentence. */
export function* findDocuments(
  scenes: readonly SceneWithCues[],
  whoIs: WhoIs,
  voices: ReadonlyMap<number, readonly Voice[]>,
  links: readonly Link[],
  pronouns: ReadonlyMap<Mention, Mention>,
): Steps<Library> {
  const documents: FoundDocument[] = [];
  const spokenOf = new SpokenOf();
  const places = new Map<number, Place[]>();
  const meant = new Map<Mention, FoundDocument>();
  const asked = new Map<FoundDocument, Entity>();
  const addressed = new Map<number, Entity>();
  const heralds = new Heralds(whoIs);
  const linkAt = (start: number, end: number) => links.find((l) => l.span[0] < end && start < l.span[1])?.href ?? null;
  /** On the noun, on what it is called, or on the verb beside it: “wrote in a letter”, with a link on “wrote”. */
  const linkOf = (
    { sentence: { tokens }, cues }: SceneWithCues,
    { mention, part, maker }: Naming,
    title: Title | null,
  ) => {
    const beside = part === 'in' ? cues.findLast((c) => c.at < mention.from && mention.from - c.to < 5)?.at : undefined;
    const verb = tokens[maker >= 0 ? maker : (beside ?? -1)];
    return (
      linkAt(mention.start, mention.end) ??
      (title && linkAt(tokens[title.from].start, tokens[title.to - 1].end)) ??
      (verb ? linkAt(verb.start, verb.end) : null)
    );
  };
  for (const scene of scenes) {
    yield;
    heralds.announced(scene);
    for (let naming of namingsOf(scene)) {
      const { mention } = naming;
      const facts = factsOf(scene, naming, whoIs, voices.get(scene.sentence.index) ?? []);
      // “In her reply, Rell wrote”, “Rell e-mailed back”
      const back = naming.maker === mention.from && scene.sentence.tokens[mention.to]?.lower === 'back';
      const answered =
        REPLY.test(naming.type) || back
          ? documents.findLast((d) => d.family === 'correspondence' && (!d.author || d.author !== facts.author))
          : undefined;
      if (answered) {
        if (answered.type !== 'request') naming = { ...naming, type: answered.type };
      }
      let known = mentionedAgain(
        spokenOf.near(naming, facts, scene.sentence.paragraph).filter((d) => d !== answered),
        naming,
        facts,
      );
      // “Brenn, too, wrote to the mayor”: not the letter that Rell wrote, nor “Rell wrote to Kask” the one to the mayor.
      const others = (one: Entity | null, other: Entity | null) => one !== null && other !== null && one !== other;
      // Nor is a leaked memo Rell's, because she “wrote to the mayor”.
      const stranger = facts.recipient !== null && known?.author === null;
      if (
        isVerb(naming) &&
        known &&
        (stranger || others(known.author, facts.author) || others(known.recipient, facts.recipient))
      )
        known = null;
      if (!known && isVerb(naming)) {
        heralds.wrote(naming, facts, scene);
        if (facts.recipient) addressed.set(mention.start, facts.recipient);
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
      document.several = naming.plural && (known === null || document.several);
      if (naming.strong) document.strong = true;
      if (naming.part === 'in' || naming.part === 'made') document.issued = true;
      if (naming.spoken) document.spoken = true;
      if (!document.author || isBetter(facts, document.author, naming))
        document.author = facts.author ?? document.author;
      document.holder ??= facts.holder;
      document.recipient ??= facts.recipient;
      document.answers ??= answered ?? null;
      if (facts.asked) asked.set(document, facts.asked);
      // Nobody writes to oneself: one of the two was taken wrongly, and the author is the surer.
      if (document.recipient === document.author) document.recipient = null;
      if (facts.between.length) document.between = facts.between;
      document.version ??= naming.version;
      document.date ??= facts.date;
      document.title ??= facts.title?.text ?? null;
      document.link ??= linkOf(scene, naming, facts.title);
      meant.set(mention, document);
      places.set(scene.sentence.index, [...(places.get(scene.sentence.index) ?? []), { ...naming, document, scene }]);
    }
  }
  // Who wrote what was answered may only be told later.
  for (const document of documents) document.recipient ??= document.answers?.author ?? null;
  for (const [document, entity] of asked) if (entity !== document.author) document.recipient ??= entity;
  for (const [pronoun, antecedent] of pronouns) {
    const document = meant.get(antecedent);
    if (!document) continue;
    document.mentions.push(pronoun);
    meant.set(pronoun, document);
  }
  for (const { mentions } of documents) mentions.sort((a, b) => a.start - b.start);
  return { documents, places, meant, addressed, linkAt };
}

/** Who speaks in a body's statement is its author; an owner is, before somebody unnamed. */
const isBetter = ({ author }: Facts, old: Entity, { part, family }: Naming) =>
  author !== null &&
  ((!old.named && author.named) ||
    (!isKnown(old) && isKnown(author)) ||
    (part === 'in' && family === 'statement' && author.named && author.type === 'person' && old.type !== 'person'));

/** “the members” tell nobody who wrote it; “a Harbour Board official” does. */
const isKnown = ({ named, name }: Entity) => named || /\p{Lu}/u.test(name.replace(/^\p{Lu}/u, ''));

export const open = (type: string, family: DocumentFamily, author: Entity | null = null): FoundDocument => ({
  type,
  title: null,
  family,
  author,
  holder: null,
  recipient: null,
  answers: null,
  between: [],
  date: null,
  link: null,
  mentions: [],
  nameless: false,
  version: null,
  strong: false,
  several: false,
  issued: false,
  spoken: false,
});

/** A weak noun (“file”, “note”), or several documents at once, are one that can be quoted where they do a document's work. */
function opens(
  { mention: { owned }, strong, plural, part, family, type, led }: Naming,
  { author, recipient, date }: Facts,
): boolean {
  if (/^(?:passage|excerpt|copy|draft|extract)$/.test(type)) return false;
  // A website is set up, not written.
  if (part === 'made' && /^(?:website|web page|page|profile|channel|feed)$/.test(type)) return false;
  if (REPLY.test(type)) return part === 'in' && author !== null;
  if (type === 'request') return (part === 'in' || part === 'made') && (author !== null || recipient !== null);
  if (part === 'source' || (part === 'in' && author !== null)) return true;
  if (plural || (part === 'other' && !led && !author && !date)) return false;
  // “a framed note from Lund”
  if (family === 'correspondence' && author && led && !owned) return true;
  return strong || (part === 'made' && author !== null && family !== 'law') || (date !== null && author !== null);
}

/** “is preparing another report”, “could file a complaint”: what is still to be written says nothing yet. */
const isPlanned = ({ from, maker }: Naming, { sentence: { tokens } }: SceneWithCues) =>
  tokens.slice(Math.max(0, from - 2), from).some((t) => /^(?:preparing|planning|expecting)$/.test(t.lower)) ||
  (maker > 0 && MAY.test(tokens[maker - 1].lower)) ||
  (maker > 1 && tokens[maker - 1].lower === 'to' && PLANS.test(tokens[maker - 2].lower));

const MAY = /^(?:could|would|might|may|can|should|will|must|'ll|'d|wo|ca)$/;

const PLANS =
  /^(?:plan|want|intend|threaten|hop|expect|vow|promis|prepar|need|go|is|are|was|were|be|abl|refus|declin|fail|lik|ready|right|power|evidence|time)(?:s|n|ned|ning|e|es|ed|ing)?$/;

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
    // “the draft”, of a bill, is no blog post that was not called one.
    !(type === 'draft' && d.version !== 'draft') &&
    !(naming.version && d.version !== naming.version && (d.version || naming.version === 'final')) &&
    !(facts.title && d.title && facts.title.text !== d.title) &&
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
        !d.several &&
        POLL.test(d.type) === POLL.test(type) &&
        fits(d) &&
        (interchangeable(family) || GENERAL.has(type)),
    ) ?? null
  );
}

const POLL = /(?:^|\s)(?:poll|survey)$/;

const interchangeable = (family: DocumentFamily) =>
  family === 'report' || family === 'court' || family === 'journalism' || family === 'book';

/** Two authors that cannot be one: two names, or a name and “an official” whose statement another one is. */
const told = (a: Entity, b: Entity, again: boolean) =>
  (a.named && b.named) ||
  (!again && a.named !== b.named && !a.plural && !b.plural && a.type === 'person' && b.type === 'person');

const alike = (a: string, b: string) => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
