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
import { recipientOf } from './recipient.ts';
import { titleOf } from './title.ts';
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
  author: Entity | null;
  /** The author stands in the phrase itself: “her letter”, “a letter from Rell”. */
  owned: boolean;
  /** The body whose letter it is, where somebody else has signed it. */
  holder: Entity | null;
  /** It is somebody's of whom nothing is known, so it is not that of anybody known. */
  stranger: boolean;
  recipient: Entity | null;
  date: string | null;
  title: string | null;
}

export function factsOf(scene: SceneWithCues, naming: Naming, whoIs: WhoIs, voices: readonly Voice[]): Facts {
  const { mention } = naming;
  const someone = (m: Mention | null) => {
    const entity = m && whoIs(m);
    if (!entity || entity.type === 'document' || entity.type === 'place') return null;
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
  const issuer = own ? null : body(someone(issuerInside(scene, mention)));
  // Both sides of an exchange write.
  if (/^(?:exchange|chain)$/.test(mention.head))
    return {
      author: null,
      owned: false,
      holder: null,
      stranger: false,
      recipient: null,
      date: dateOf(scene, mention, naming.from),
      title: null,
    };
  // “Rell sent a letter, signed by 200 members”: who sent it is better known than who signed; “in a Harbour Board
  // statement, Rell said”: who speaks in it, than whose it is.
  const asked = !own && (!issuer || naming.part === 'in');
  const sender =
    asked || (own && !own.named && !owner && naming.maker >= 0) ? byVerb(scene, naming, someone, voices) : null;
  const speaks = issuer === null || (sender?.named && sender.type === 'person');
  const author = own && !sender?.named ? own : speaks ? sender : issuer;
  return {
    author,
    owned: own !== null || issuer !== null,
    holder: signed ? someone(owner) : issuer,
    stranger: author === null && owner !== null && owner.kind !== 'pronoun',
    recipient: recipientOf(scene, naming, someone, author),
    date: dateOf(scene, mention, naming.from),
    title: title?.text ?? null,
  };
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
  { mention, family, part, maker }: Naming,
  someone: (m: Mention | null) => Entity | null,
  voices: readonly Voice[],
): Entity | null {
  // Whoever releases a letter need not have written it.
  const hands =
    /^(?:correspondence|record)$/.test(family) && maker >= 0 && HANDS.test(scene.sentence.tokens[maker].lower);
  if (maker >= 0 && !hands) {
    const subject = scene.cues.find((c) => c.from <= maker && maker < c.to)?.subject ?? subjectBefore(scene, maker);
    const entity = subject && subject.to <= maker ? together(scene, subject, 'before', someone) : null;
    const author = entity ?? together(scene, opening(scene, maker), 'before', someone);
    if (author) return author;
  }
  if (part !== 'in') return null;
  // “Rell said in a statement, the Courier reported”: the verb beside it is the author's.
  const beside = scene.cues.findLast(
    (c) => c.kind === 'verb' && c.at < mention.from && mention.from - c.to < 5 && c.subject,
  );
  const voice = beside && voices.find((v) => v.at === beside.at);
  const sayer = voice?.entity ?? (beside ? someone(beside.subject) : null);
  // A role in an apposition (“Rell, the mayor's aide, said”) is better known by the voice.
  const apposed =
    beside?.subject && /^(?:,|and|['’]s?)$/.test(scene.sentence.tokens[beside.subject.from - 1]?.lower ?? '');
  if (sayer && (sayer.named || !apposed || !voices.length)) return sayer;
  const near = voices
    .filter((v) => !v.content.some(([s, e]) => s < mention.end && mention.start < e))
    .sort((a, b) => distance(mention, a) - distance(mention, b))[0];
  if (near || voices.length) return near?.entity ?? null;
  const cue =
    scene.cues.findLast((c) => c.at < mention.from && c.subject) ??
    scene.cues.find((c) => c.at >= mention.to && c.subject);
  return someone(cue?.subject ?? null) ?? (mention.from < 6 ? someone(scene.main) : null);
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
