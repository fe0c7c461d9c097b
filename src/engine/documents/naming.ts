/**
 * Where a sentence names a document, and in what part: “the letter says” (source), “said in a letter” (in), “sent a
 * letter” (made). A noun that only modifies another (“letter bombs”, “a note taker”) names none.
 */
import type { DocumentFamily } from '../language/language.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { isBetween, type Scene } from '../speech/subjects.ts';
import type { Token } from '../text/tokens.ts';

export interface Naming {
  mention: Mention;
  /** Token where its phrase starts, which the mention may not reach. */
  from: number;
  type: string;
  family: DocumentFamily;
  strong: boolean;
  plural: boolean;
  spoken: boolean;
  /** “the June report” is, though “June” parts its article from it. */
  definite: boolean;
  /** With an article or an owner: bare nouns (“draft or memo”) speak of a kind. */
  led: boolean;
  part: 'source' | 'in' | 'made' | 'other';
  /** Token of the verb that writes, sends or publishes it; -1 where there is none. */
  maker: number;
}

export function namingsOf(scene: SceneWithCues): Naming[] {
  const found: Naming[] = [];
  for (const mention of scene.mentions) {
    if (mention.kind !== 'nominal' || !(mention.type === 'document' || isThingToo(scene, mention))) continue;
    if (modifies(scene, mention) || isMass(scene, mention)) continue;
    const named = nounOf(scene, mention);
    if (!named) continue;
    const spoken = named.spoken || isSpoken(scene, mention);
    const maker = makerOf(scene, mention, named.strong);
    const strong = named.strong || saying(scene, mention);
    const from = phraseStart(scene, mention.from);
    const first = scene.sentence.tokens[from].lower;
    const definite = mention.definite || DEFINITE.test(first);
    const { determiners, possessives } = scene.reading.language;
    const led = mention.owned || determiners.has(first) || possessives.has(first);
    const part = partOf(scene, mention, named, maker);
    found.push({ mention, from, ...named, strong, spoken, definite, led, part, maker });
  }
  for (let k = 1; k < scene.sentence.tokens.length; k++) {
    const naming = platformAt(scene, k);
    if (naming) found.push(naming);
  }
  return found.length > 1 ? found.sort((a, b) => a.mention.start - b.mention.start) : found;
}

/** Bodies and things at once: “its website”, “an e-mail exchange”. */
const isThingToo = ({ reading, sentence }: Scene, { head, to }: Mention) =>
  /^(?:website|blog)$/.test(head) ||
  (/^(?:exchange|chain)$/.test(head) &&
    reading.language.documentNouns.has(`${sentence.tokens[to - 2]?.lower} ${head}`));

/** “used private email”: the means, and no letter. */
function isMass({ sentence }: Scene, mention: Mention): boolean {
  if (!/^e-?mail$/.test(mention.head)) return false;
  const { tokens } = sentence;
  const before = tokens[mention.to - 2]?.lower ?? '';
  if (/^(?:private|personal|secure|nongovernment|government|encrypted|own)$/.test(before)) return true;
  return (
    mention.to - mention.from === 1 &&
    !/^(?:by|via|an?|the|in|new|recent|later|earlier|follow-up)$/.test(before) &&
    !tokens[mention.from - 1]?.text.startsWith("'") &&
    !mention.owned
  );
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|their|its|our|whose)$/;

type Named = Pick<Naming, 'type' | 'family' | 'strong' | 'plural' | 'spoken'>;

/** The table's longest noun that ends the phrase: “press release” before “release”. */
function nounOf({ reading, sentence }: Scene, mention: Mention): Named | null {
  const { documentNouns, platforms } = reading.language;
  const words = sentence.tokens.slice(Math.max(mention.from, mention.to - 3), mention.to);
  for (let k = 0; k < words.length; k++) {
    const noun = documentNouns.get(
      words
        .slice(k)
        .map((t) => t.lower)
        .join(' '),
    );
    if (!noun) continue;
    const { type, family, strong } = noun;
    const named = { type, family, strong, plural: noun.plural ?? false, spoken: noun.spoken ?? false };
    const platform = words.slice(0, -1).find((t) => platforms.has(t.lower));
    if (!platform || family === 'correspondence') return named;
    const post = platforms.get(platform.lower)!;
    return {
      ...named,
      type: post === 'tweet' ? 'tweet' : `${platform.text} ${type.replace(/^.* /, '')}`,
      family: 'post',
      strong: true,
    };
  }
  return null;
}

/** “a video message”, “excerpts of his speech”, “a pool report”: words that were spoken, wherever they are kept. */
function isSpoken({ sentence }: Scene, mention: Mention): boolean {
  const { tokens } = sentence;
  for (let k = mention.from; k < mention.to - 1; k++)
    if (/^(?:video|audio|voice|televised|recorded|pool|news|press|media|radio|tv|television)$/.test(tokens[k].lower))
      return (
        mention.head !== 'release' && mention.head !== 'statement' && !/^(?:ads?|adverts?|spots?)$/.test(mention.head)
      );
  if (/^(?:briefing|tribute|testimony|deposition)s?$/.test(mention.head)) return true;
  return (
    tokens[mention.to]?.lower === 'of' &&
    tokens
      .slice(mention.to + 1, mention.to + 4)
      .some((t) =>
        /^(?:speech|speeches|remarks|interview|address|show|debate|call|conversation|hearing|program|programme)$/.test(
          t.lower,
        ),
      )
  );
}

/** What stands right behind the noun is the noun that it belongs to: “the email affair”, “a report card”. */
function modifies({ reading, sentence }: Scene, mention: Mention): boolean {
  const { language } = reading;
  const next = sentence.tokens[mention.to];
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return false;
  const { lower } = next;
  if (CLOSED.test(lower) || isBetween(next) || language.weekdays.has(lower)) return false;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower) || language.adverbs.has(lower)) return false;
  if (language.pronouns.has(lower) || language.determiners.has(lower) || language.possessives.has(lower)) return false;
  if (language.finiteVerbs.has(lower) || language.auxiliaries.has(lower)) return false;
  if (/(?:ed|ing|wn|nt|de)$/.test(lower) || language.participles.has(lower)) return false;
  const verb = language.verbs.get(lower);
  return !verb || verb.noun === true;
}

const CLOSED =
  /^(?:that|which|who|whose|where|when|while|if|to|last|this|early|late|earlier|about|as|than|so|not|n't|'s|here|there|back|out|online|yesterday|today|tomorrow|next|made|sent|seen|put|came|comes|went|goes|read|reads)$/;

const TIMES =
  /^(?:on|last|late|early|earlier|this|that|week|month|year|morning|afternoon|evening|night|the|day|before)$/;

/** Words that may stand between a verb and the phrase “in a letter”: when, and to whom. */
const isTime = ({ reading }: Scene, token: Token) =>
  TIMES.test(token.lower) ||
  isBetween(token) ||
  token.kind === 'number' ||
  reading.language.weekdays.has(token.lower) ||
  reading.language.months.has(token.lower) ||
  reading.language.adverbs.has(token.lower);

function partOf(
  scene: SceneWithCues,
  mention: Mention,
  { family, strong, type, plural }: Named,
  maker: number,
): Naming['part'] {
  const counted = plural ? counterOf(scene, mention.from) : -1;
  const from = counted >= 0 ? counted : phraseStart(scene, mention.from);
  const polled = /^(?:poll|survey)$/.test(type) && counted < 0;
  if (maker < 0 && saying(scene, mention) && scene.sentence.tokens[from - 1]?.lower !== 'in') return 'made';
  if ((strong || family !== 'law') && !polled && adverbial(scene, mention, from - 1, family)) return 'in';
  if (isSource(scene, mention)) return 'source';
  return maker >= 0 ? 'made' : 'other';
}

/** “with one of her ads asking”, “held up a sign saying”: the document speaks, whoever holds it up. */
const saying = ({ sentence }: SceneWithCues, mention: Mention) =>
  /^(?:saying|reading|asking|calling|urging|warning|accusing|declaring|proclaiming|stating|announcing|claiming|telling|bearing)$/.test(
    sentence.tokens[mention.to]?.lower ?? '',
  );

const isSource = (scene: SceneWithCues, mention: Mention) =>
  scene.cues.some(
    ({ subject }) => subject === mention || (subject?.from === mention.from && subject.to === mention.to),
  );

/** “one of her columns”, “a blizzard of messages”: where the phrase starts; -1 where nothing is counted. */
function counterOf(scene: SceneWithCues, from: number): number {
  const { tokens } = scene.sentence;
  if (tokens[from - 1]?.lower !== 'of') return -1;
  for (let k = from - 2; k >= Math.max(0, from - 6); k--) {
    if (/^(?:one|some|two|three|several)$/.test(tokens[k].lower)) return k;
    if (/^an?$/.test(tokens[k].lower))
      return tokens[k - 1]?.lower === 'of' && tokens[k - 2]?.lower === 'one' ? k - 2 : k;
    if (tokens[k].kind !== 'word') return -1;
  }
  return -1;
}

/** Adverbs and ranks before the noun are part of its phrase: “a later post”, “his official page”. */
function phraseStart({ reading, sentence }: Scene, from: number): number {
  const { determiners, possessives, months } = reading.language;
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    const { lower, kind, text } = sentence.tokens[k];
    if (determiners.has(lower) || possessives.has(lower)) return k;
    // “in an earlier, May 2019 letter”
    const dated = kind === 'number' || (text === ',' && months.has(sentence.tokens[k + 1].lower));
    if (!dated && (kind !== 'word' || reading.language.prepositions.has(lower))) return from;
  }
  return from;
}

/** The preposition at `at` opens a phrase that says where words stand: “In a letter, …”, “… said in a letter”. */
function adverbial(scene: SceneWithCues, mention: Mention, at: number, family: DocumentFamily): boolean {
  const { tokens } = scene.sentence;
  const word = tokens[at]?.lower ?? '';
  const loose = family === 'post' || family === 'advertising';
  if (
    word === 'by'
      ? !/^e-?mail$/.test(mention.head)
      : !(/^(?:in|via)$/.test(word) || (loose && /^(?:on|to|with|over|across)$/.test(word)))
  )
    return false;
  if (
    /^(?:comment|based|vote|work|agree|focus|interest\w*|role|mention\w*|cit\w+|contained|includ\w+|nam\w+|involved|detailed)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return false;
  if (
    /^(?:memory|passage|excerpt|extract|copy|draft)$/.test(mention.head) ||
    (word === 'in' && /^(?:response|request|reply|order|note|report)s?$/.test(tokens[at + 1]?.lower ?? ''))
  )
    return false;
  if (
    word === 'to' &&
    !/^(?:taking|took|takes|take|turned|posted|posting|posts|went)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  let k = at;
  while (k > 0 && isTime(scene, tokens[k - 1])) k--;
  if (k <= 1 || /^[,:;(—–]$/.test(tokens[k - 1].text) || tokens[k - 1].kind === 'quotation') return true;
  const cue = scene.cues.findLast((c) => c.at < at);
  if (!cue)
    return scene.mentions.some((m) => m.to === k && scene.cues.some((c) => c.at > mention.to && c.at - mention.to < 4));
  // “a plaintiff in the lawsuit” is one phrase.
  if (scene.mentions.some((m) => m.type === 'person' && m.from < at && mention.to <= m.to)) return false;
  // “a plaintiff in the lawsuit said”, “said Lund, a character in the book”: the phrase belongs to the noun.
  const noun = scene.mentions.find((m) => m.to === k);
  const { language } = scene.reading;
  for (let j = cue.to; j < k; j++) {
    const { lower } = tokens[j];
    if (language.finiteVerbs.has(lower) || language.auxiliaries.has(lower)) return false;
  }
  // “saw no proof in the report”: it is the proof that is in there; “saw no proof, she said in the report”.
  const before = tokens[k - 1];
  if (
    !noun &&
    /^(?:the|this|that)$/.test(tokens[at + 1].lower) &&
    k > cue.to &&
    !language.verbs.has(before.lower) &&
    !language.participles.has(before.lower) &&
    !/(?:ed|ing)$/.test(before.lower)
  )
    return false;
  if (!noun || noun.kind === 'pronoun') return at - cue.at < 14;
  if (noun.from < cue.at)
    return scene.cues.some((c) => c.subject === noun && c.at > mention.to) && noun.kind === 'name';
  return noun.kind === 'name' || (tokens[noun.from - 1]?.text !== ',' && noun.type !== 'document');
}

/** What is done to much that is no document. */
const HANDS = /^(?:draft|deliver|shar|address|produc|pass|unveil|leak|print|sign)/;

/** The verb of writing, sending or publishing whose object the noun is, through its adjectives: “issued a short statement”. */
function makerOf({ reading, sentence, mentions }: SceneWithCues, mention: Mention, strong: boolean): number {
  const { tokens } = sentence;
  for (let k = mention.from - 1; k >= Math.max(0, mention.from - 4); k--) {
    const { lower, kind } = tokens[k];
    if (kind !== 'word') return -1;
    // “put out a statement”
    if (lower === 'put' && tokens[k + 1].lower === 'out') return k;
    if (reading.language.documentMakers.has(lower) && !mentions.some((m) => m.from < k && k < m.to))
      return strong || !HANDS.test(lower) ? k : -1;
    // “sent out a letter”, “sent the mayor a letter”
    if (k < mention.from - 1 && mentions.some((m) => m.from <= k && k < m.to)) continue;
    if (
      !/^(?:out|up|off|in|over|this|the|him|her|them|following|back)$/.test(lower) &&
      !mentions.some((m) => m.from <= k && k < m.to)
    )
      return -1;
  }
  return -1;
}

/** “on Twitter”, “took to Facebook”: the words there are a post of whoever speaks. */
function platformAt(scene: SceneWithCues, k: number): Naming | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const token = tokens[k];
  const type = /^\p{Lu}/u.test(token.text) ? reading.language.platforms.get(token.lower) : undefined;
  if (!type) return null;
  let from = k;
  while (
    from > 0 &&
    (reading.language.possessives.has(tokens[from - 1].lower) ||
      /^(?:the|official|verified|personal|own|public|campaign|'s)$/.test(tokens[from - 1].lower))
  )
    from--;
  let to = k + 1;
  if (/^(?:account|feed|page|profile|wall|channel)$/.test(tokens[to]?.lower ?? '')) to++;
  if (scene.mentions.some((m) => m.type === 'document' && m.from <= k && k < m.to)) return null;
  const mention: Mention = {
    start: tokens[from].start,
    end: tokens[to - 1].end,
    sentence: sentence.index,
    from,
    to,
    kind: 'nominal',
    text: reading.text.slice(tokens[from].start, tokens[to - 1].end),
    name: null,
    role: null,
    head: token.lower,
    type: 'document',
    gender: null,
    plural: false,
    possessive: false,
    definite: false,
    owned: false,
  };
  if (
    /^(?:follow|follows|users?|followers?)$/.test(tokens[from - 2]?.lower ?? '') ||
    !adverbial(scene, mention, from - 1, 'post')
  )
    return null;
  return {
    mention,
    from,
    type,
    family: 'post',
    strong: false,
    plural: false,
    spoken: false,
    definite: false,
    led: false,
    part: 'in',
    maker: -1,
  };
}
