/** What a sentence tells of a document that it names: who wrote it, to whom, when. */
import type { Span } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import { type Mention, pronounMention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { subjectBefore } from '../speech/subjects.ts';
import { dateOf } from './date.ts';
import type { Naming } from './naming.ts';
import { recipientOf } from './recipient.ts';
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
  recipient: Entity | null;
  date: string | null;
}

export function factsOf(scene: SceneWithCues, naming: Naming, whoIs: WhoIs, voices: readonly Voice[]): Facts {
  const { mention } = naming;
  const someone = (m: Mention | null) => {
    const entity = m && whoIs(m);
    return entity && entity.type !== 'document' && entity.type !== 'place' ? entity : null;
  };
  const behind = authorBehind(
    scene,
    mention,
    naming.family === 'correspondence' || (naming.family === 'statement' && naming.part === 'in'),
  );
  // “its letter, signed by Rell”
  const signed = behind && SIGNED.test(scene.sentence.tokens[behind.from - 2]?.lower ?? '');
  // Somebody's biography is about them.
  const owner = /^(?:biography|profile|obituary|file|record)$/.test(naming.type) ? null : ownerOf(scene, mention);
  const own =
    (signed ? someone(behind) : null) ??
    (owner?.kind === 'pronoun' && naming.part === 'in' ? self(scene, mention, someone, voices) : null) ??
    someone(owner) ??
    someone(writtenBy(scene, mention)) ??
    someone(namedAuthor(scene, mention)) ??
    someone(behind) ??
    body(someone(issuerInside(scene, mention)));
  // Both sides of an exchange write.
  if (/^(?:exchange|chain)$/.test(mention.head))
    return { author: null, owned: false, holder: null, recipient: null, date: dateOf(scene, mention, naming.from) };
  const author = own ?? byVerb(scene, naming, someone, voices);
  return {
    author,
    owned: own !== null,
    holder: signed ? someone(owner) : null,
    recipient: recipientOf(scene, naming, someone, author),
    date: dateOf(scene, mention, naming.from),
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

/** A body, or a single name that speaks like one: “the Runalong report”. */
const body = (entity: Entity | null) =>
  entity?.type === 'organisation' || (entity?.named && entity.speaks && entity.words.length === 1) ? entity : null;

/** “Rell's letter”, “his letter”. */
function ownerOf(scene: SceneWithCues, mention: Mention): Mention | null {
  const { reading, sentence, mentions } = scene;
  const { tokens } = sentence;
  const first = tokens[mention.from];
  if (reading.language.possessives.has(first.lower)) {
    const info = reading.language.pronouns.get(first.lower);
    if (info?.person !== 3) return null;
    return pronounMention(reading, sentence, mention.from);
  }
  let mark = mention.from - 1;
  for (let k = mention.from; k < mention.to; k++) if (isMark(tokens[k].text)) mark = k;
  // “Rell's trends report”
  if (
    !isMark(tokens[mark]?.text) &&
    mention.to - mention.from === 1 &&
    /^\p{Ll}+(?<!ed)$/u.test(tokens[mark]?.text ?? '')
  )
    mark--;
  if (!isMark(tokens[mark]?.text)) return null;
  return mentions.find((m) => m.to === mark) ?? phrase(scene, mention, capitalsBefore(scene, mention.from, mark), mark);
}

const isMark = (text: string | undefined) => /^['’]s?$/.test(text ?? '');

/** “a letter from Rell”, “the report by the committee”, “the letter, signed by Rell”. */
function authorBehind(scene: SceneWithCues, mention: Mention, letter: boolean): Mention | null {
  const { tokens } = scene.sentence;
  // “the letter to him from Rell”
  const addressed = /^to$/.test(tokens[mention.to]?.lower ?? '')
    ? scene.mentions.find((m) => m.from === mention.to + 1)?.to
    : undefined;
  if (addressed && tokens[addressed]?.lower === 'from') return nameBehind(scene, addressed);
  for (let k = mention.to; k < Math.min(tokens.length, mention.to + 9); k++) {
    const token = tokens[k];
    if (token.kind === 'quotation' || /^[.;:]$/.test(token.text) || (k > mention.to + 1 && token.text === ','))
      return null;
    if (
      scene.cues.some(
        (c) =>
          c.at === k &&
          !/^(?:write|sign|issue|release|publish|send|file|submit|draft|author|pen|post|address|deliver)$/.test(
            c.lemma,
          ),
      )
    )
      return null;
    const before = tokens[k - 1].lower;
    if (!/^(?:from|by)$/.test(token.lower) || READS.test(before)) continue;
    if (letter && /^(?:released|published|posted|leaked|made)$/.test(before)) return null;
    if (
      k > mention.to &&
      !/(?:ed|wn|en|nt|de|week|month|year|day)$/.test(before) &&
      !/^\p{Lu}/u.test(tokens[k - 1].text)
    )
      return null;
    if (token.lower === 'from' && k > mention.to && !/^(?:sent|received|dated)$/.test(tokens[k - 1].lower)) return null;
    const next = nameBehind(scene, k);
    if (next) return next;
  }
  return null;
}

/** “by Rell”, “by the ministry's inspector”: the first phrase behind that owns nothing. */
function nameBehind({ mentions }: SceneWithCues, k: number): Mention | null {
  let next = mentions.find((m) => m.from >= k + 1 && m.from <= k + 2);
  if (next?.possessive) {
    const { to } = next;
    next = mentions.find((m) => m.from >= to && m.from <= to + 3) ?? next;
  }
  return next ?? null;
}

/** Whoever gets hold of a document has not written it. */
const READS =
  /^(?:obtained|reviewed|seen|reported|cited|provided|acquired|received|leaked|accessed|viewed|first|read|quoted|uncovered|requested|shared|circulated|used|made|followed|prompted)$/;

/** “a Harbour Board report”: capitals before the noun, where they name a body. */
function issuerInside(scene: SceneWithCues, mention: Mention): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = mention.from; k < mention.to - 1; k++) {
    if (
      !/^\p{Lu}/u.test(tokens[k].text) ||
      (k === mention.from && scene.reading.language.determiners.has(tokens[k].lower))
    )
      continue;
    let to = k;
    while (to < mention.to - 1 && /^\p{Lu}/u.test(tokens[to].text)) to++;
    return phrase(scene, mention, k, to);
  }
  return null;
}

function capitalsBefore({ sentence }: SceneWithCues, floor: number, end: number): number {
  let from = end;
  while (from > floor && /^\p{Lu}/u.test(sentence.tokens[from - 1].text)) from--;
  return from;
}

/** Part of the noun phrase as a name of its own. */
function phrase(scene: SceneWithCues, mention: Mention, from: number, to: number): Mention | null {
  const { tokens } = scene.sentence;
  const { language, text } = scene.reading;
  while (
    from < to - 1 &&
    (language.titles.has(tokens[from].lower) ||
      language.titleModifiers.has(tokens[from].lower) ||
      language.determiners.has(tokens[from].lower))
  )
    from++;
  if (from >= to) return null;
  const [start, end] = [tokens[from].start, tokens[to - 1].end];
  const name = text.slice(start, end);
  return {
    ...mention,
    start,
    end,
    from,
    to,
    kind: 'name',
    text: name,
    name,
    role: null,
    head: tokens[to - 1].lower,
    type: 'unknown',
    gender: null,
    definite: true,
    owned: false,
  };
}

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
    const entity = subject && subject.to <= maker ? someone(subject) : null;
    if (entity) return entity;
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

/** Verbs behind “in a letter” say it only where it opens the sentence. */
const distance = (mention: Mention, { at, according }: Voice) =>
  (at < mention.from ? mention.from - at : at - mention.to + 6) + (according ? 50 : 0);

const HANDS = /^(?:releas|publish|leak|unveil|shar|circulat|print|post|produc|issu)/;
