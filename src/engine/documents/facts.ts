/** What a sentence tells of a document that it names: who wrote it, to whom, when. */
import type { Span } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { isBetween, subjectBefore } from '../speech/subjects.ts';
import { authorBehind } from './author-behind.ts';
import { dateOf } from './date.ts';
import { together } from './joint-authors.ts';
import type { Naming } from './naming.ts';
import { body, issuerInside, ownerOf } from './owner.ts';
import { askedIn, recipientOf } from './recipient.ts';
import { type Title, titleOf } from './title.ts';
import { namedAuthor, writtenBy } from './written-by.ts';

/** Resolves a mention to an entity at its place in the text. */
export type WhoIs = (mention: Mention) => Entity | null;

/** Who is known to say what stands in a sentence, by the token of the verb that says so. */
export interface Voice {
  at: number;
  entity: Entity;
  content: readonly Span[];
  /** Only said to have said so: “according to”. */
  according: boolean;
}

export interface Facts {
  /** The two who write to each other; empty where it is no exchange, or not told whose. */
  between: Entity[];
  author: Entity | null;
  /** The author stands in the phrase itself: “her letter”, “a letter from Rell”. */
  owned: boolean;
  /** The body whose letter it is, where somebody else has signed it. */
  holder: Entity | null;
  /** It is somebody's of whom nothing is known, so it is not that of anybody known. */
  stranger: boolean;
  recipient: Entity | null;
  /** Whom it urges or warns: its recipient, where the article tells no other. */
  asked: Entity | null;
  date: string | null;
  title: Title | null;
}

export function factsOf(scene: SceneWithCues, naming: Naming, whoIs: WhoIs, voices: readonly Voice[]): Facts {
  const { mention } = naming;
  const someone = (m: Mention | null) => {
    const entity = m && whoIs(m);
    if (!entity || entity.type === 'document') return null;
    // A statement from Tarn is made by whoever rules there, a letter from Tarn only comes from there.
    if (entity.type === 'place' && (naming.family !== 'statement' || naming.part !== 'source')) return null;
    // “a ship” writes nothing, whatever the article does with it.
    if (!entity.named && entity.type === 'unknown') return null;
    return isSeveral(m) && entity.named && !entity.plural && entity.type === 'person' ? null : entity;
  };
  const title = titleOf(scene, mention, naming);
  const behind = authorBehind(
    scene,
    mention,
    naming.family === 'correspondence' || (naming.family === 'statement' && naming.part === 'in'),
    title,
  );
  // “its letter, signed by Rell”
  const signed = behind && SIGNED.test(scene.sentence.tokens[behind.from - 2]?.lower ?? '');
  // Somebody's biography is about them.
  const owner = /^(?:biography|profile|obituary|file|record)$/.test(naming.type) ? null : ownerOf(scene, mention);
  const own =
    (signed ? someone(behind) : null) ??
    (owner?.kind === 'pronoun' && naming.part === 'in' ? self(scene, mention, someone, voices) : null) ??
    someone(owner) ??
    together(scene, writtenBy(scene, mention, naming, title), 'behind', someone) ??
    someone(namedAuthor(scene, mention)) ??
    together(scene, behind, 'behind', someone);
  // “a Tarn Courier op-ed” is printed there, and by somebody else.
  const printed = /(?:op-ed|opinion piece|column|essay|commentary|open letter)$/.test(naming.type);
  const issuer =
    own || printed || naming.family === 'post'
      ? null
      : body(someone(issuerInside(scene, mention)), naming.family === 'report');
  // Both sides of an exchange write.
  if (isExchange(mention))
    return {
      between: sides(scene, mention, someone),
      author: null,
      owned: false,
      holder: null,
      stranger: false,
      recipient: null,
      asked: null,
      date: dateOf(scene, naming),
      title: null,
    };
  // “Rell sent a letter, signed by 200 members”: who sent it is better known than who signed; “in a Harbour Board
  // statement, Rell said”: who speaks in it, than whose it is.
  const open = !own && (!issuer || naming.part === 'in');
  const sender =
    open || (own && !own.named && !owner && naming.maker >= 0) ? byVerb(scene, naming, someone, voices) : null;
  const speaks = issuer === null || (sender?.named && sender.type === 'person');
  const author = own && !sender?.named ? own : speaks ? sender : issuer;
  return {
    between: [],
    author,
    owned: own !== null || issuer !== null,
    holder: signed ? someone(owner) : issuer,
    stranger: author === null && owner !== null && owner.kind !== 'pronoun',
    recipient: recipientOf(scene, naming, someone, author),
    asked: someone(askedIn(scene, naming)),
    date: dateOf(scene, naming),
    title,
  };
}

export const isExchange = ({ head }: Mention) => /^(?:exchange|chain)$/.test(head);

/** “an exchange between Rell and Brenn”, “an exchange in which Rell asked Brenn”: the first two behind it. */
function sides(scene: SceneWithCues, { to }: Mention, someone: (m: Mention | null) => Entity | null): Entity[] {
  const people = scene.mentions.filter((m) => m.from >= to && !m.possessive).map(someone);
  const known = [...new Set(people)].filter((e): e is Entity => e?.named === true && e.type !== 'place');
  return known.length > 1 ? known.slice(0, 2) : [];
}

/** “In his letter, Rell said”, “Rell said in his letter”: the owner is whoever speaks there. */
function self(
  scene: SceneWithCues,
  mention: Mention,
  someone: (m: Mention | null) => Entity | null,
  voices: readonly Voice[],
): Entity | null {
  if (mention.from <= 2) {
    const voice = voices.find((v) => v.at >= mention.to && !v.according);
    return voice?.entity ?? (scene.main?.kind === 'name' ? someone(scene.main) : null);
  }
  const cue = scene.cues.findLast((c) => c.at < mention.from && c.subject && c.kind === 'verb');
  return cue?.subject && cue.subject.kind !== 'pronoun' ? someone(cue.subject) : null;
}

const SIGNED = /^(?:written|signed|authored|penned|drafted)$/;

/** Whoever writes, sends or files it, or says something in it. */
function byVerb(
  scene: SceneWithCues,
  { mention, from, type, family, part, maker }: Naming,
  someone: (m: Mention | null) => Entity | null,
  voices: readonly Voice[],
): Entity | null {
  // Whoever releases a letter need not have written it, but an open letter is published by whoever signs it.
  const verb = scene.sentence.tokens[maker]?.lower ?? '';
  const hands =
    family === 'post'
      ? /^(?:re)?(?:shar|tweet|circulat)/.test(verb)
      : /^(?:correspondence|record)$/.test(family) && type !== 'open letter' && HANDS.test(verb);
  if (maker >= 0 && !hands) {
    const subject = whoDid(scene, maker);
    const entity = subject && subject.to <= maker ? together(scene, subject, 'before', someone) : null;
    const author = entity ?? together(scene, opening(scene, maker), 'before', someone);
    if (author) return author;
  }
  if (part !== 'in') return null;
  // “Rell, in a letter to Brenn, called it a farce”
  const { tokens } = scene.sentence;
  const apposed =
    from > 2 && tokens[from - 2].text === ',' ? scene.mentions.findLast((m) => m.to === from - 2) : undefined;
  const inserted = apposed && scene.cues.some((c) => c.subject?.to === apposed.to) ? someone(apposed) : null;
  if (inserted) return inserted;
  // “Rell said in a statement, the Courier reported”: the verb beside it is the author's.
  const beside = scene.cues.findLast(
    (c) => c.kind === 'verb' && c.at < mention.from && mention.from - c.to < 5 && c.subject,
  );
  const voice = beside && voices.find((v) => v.at === beside.at);
  const sayer = voice?.entity ?? (beside ? someone(beside.subject) : null);
  // A role in an apposition (“Rell, the mayor's aide, said”) is better known by the voice.
  const second = beside?.subject && /^(?:,|and|['’]s?)$/.test(tokens[beside.subject.from - 1]?.lower ?? '');
  if (sayer && (sayer.named || !second || !voices.length)) return sayer;
  const near = voices
    .filter((v) => !v.content.some(([s, e]) => s < mention.end && mention.start < e))
    .sort((a, b) => distance(mention, a) - distance(mention, b))[0];
  if (near || voices.length) return near?.entity ?? null;
  const cue =
    scene.cues.findLast((c) => c.at < mention.from && c.subject) ??
    scene.cues.find((c) => c.at >= mention.to && c.subject);
  return someone(cue?.subject ?? null) ?? (mention.from < 6 ? someone(scene.main) : null);
}

/** The subject of a verb of writing, also of “after writing”, and of “Rell, a leader of the board, who wrote”. */
function whoDid(scene: SceneWithCues, verb: number): Mention | null {
  const { tokens } = scene.sentence;
  const subject = scene.cues.find((c) => c.from <= verb && verb < c.to)?.subject ?? subjectBefore(scene, verb);
  if (tokens[verb - 1]?.lower === 'who') {
    const before = scene.mentions.filter((m) => m.to < verb && m.kind !== 'pronoun');
    const person = before.findLast((m) => m.kind === 'name' && m.type !== 'organisation' && m.type !== 'place');
    // Between the two stands nothing but what the person is.
    if (person && before.at(-1)?.type === 'organisation' && tokens[person.to]?.text === ',') return person;
  }
  // “Rell on Tuesday sent a letter”
  const { weekdays } = scene.reading.language;
  let at = verb;
  if (weekdays.has(tokens[at - 1]?.lower ?? '')) at -= tokens[at - 2]?.lower === 'on' ? 2 : 1;
  if (!subject && at < verb) return scene.mentions.find((m) => m.to === at && m.kind !== 'pronoun') ?? null;
  if (
    !subject &&
    /ing$/.test(tokens[verb].lower) &&
    /^(?:after|by|before|in|when|while)$/.test(tokens[verb - 1]?.lower ?? '')
  )
    return scene.main;
  return subject;
}

/** “Rell, the owner of a ship in Tarn, has filed a suit”: the name that opens the sentence, over all that is told of it. */
function opening({ sentence: { tokens }, mentions }: SceneWithCues, verb: number): Mention | null {
  let end = verb;
  while (end > 0 && isBetween(tokens[end - 1])) end--;
  if (tokens[end - 1]?.text !== ',') return null;
  const first = mentions.find((m) => m.kind === 'name' && !m.possessive && tokens[m.to]?.text === ',');
  return first && (first.from === 0 || tokens[first.from - 1].lower === 'and') && first.to < end ? first : null;
}

/** “House Democrats” are no single person. */
const isSeveral = (m: Mention) => {
  const { kind, head, plural } = m.antecedent ?? m;
  return kind === 'nominal' && (plural || /[^su'’i]s$/.test(head));
};

/** Verbs behind “in a letter” say it only where it opens the sentence. */
const distance = (mention: Mention, { at, according }: Voice) =>
  (at < mention.from ? mention.from - at : at - mention.to + 6) + (according ? 50 : 0);

const HANDS = /^(?:releas|publish|leak|unveil|shar|circulat|print|post|produc|issu)/;
