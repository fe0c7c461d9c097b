/** What part a document plays in its sentence: the words' source, the place where they stand, or what somebody makes. */
import type { DocumentFamily } from '../language/language.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { isBetween, type Scene } from '../speech/subjects.ts';
import type { Token } from '../text/tokens.ts';
import type { Named, Naming } from './naming.ts';

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

export function partOf(
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
  if (maker >= 0) return 'made';
  return strong && !polled && isPlaceBehind(scene, mention) ? 'in' : 'other';
}

/** “an op-ed in May, in which she called for …” */
const isPlaceBehind = ({ sentence: { tokens } }: Scene, { to }: Mention) => {
  const which = tokens.findIndex((t, k) => k > to && k <= to + 5 && t.lower === 'which');
  return which > 0 && tokens[which - 1].lower === 'in';
};

/** “with one of his leaflets asking”, “held up a sign saying”: the document speaks, whoever holds it up. */
export const saying = ({ sentence }: SceneWithCues, mention: Mention) =>
  /^(?:saying|reading|asking|calling|urging|warning|accusing|declaring|proclaiming|stating|announcing|claiming|telling|bearing)$/.test(
    sentence.tokens[mention.to]?.lower ?? '',
  );

const isSource = (scene: SceneWithCues, mention: Mention) =>
  scene.cues.some(
    // “a memo titled …” says nothing yet.
    ({ subject, lemma }) =>
      !/^(?:title|entitle|headline)$/.test(lemma) &&
      (subject === mention || (subject?.from === mention.from && subject.to === mention.to)),
  );

/** “one of her columns”, “a string of messages”: where the phrase starts; -1 where nothing is counted. */
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
export function phraseStart({ reading, sentence }: Scene, from: number): number {
  const { determiners, possessives, months } = reading.language;
  const first = sentence.tokens[from].lower; // “sent her a letter”
  if (determiners.has(first) || possessives.has(first)) return from;
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    const { lower, kind, text } = sentence.tokens[k];
    if (determiners.has(lower) || possessives.has(lower)) return k;
    // “in an earlier, May 2019 letter”
    const dated =
      kind === 'number' ||
      (text === ',' && (months.has(sentence.tokens[k + 1].lower) || sentence.tokens[k - 1]?.kind === 'number'));
    // “a detailed, six-page letter”
    const paired = text === ',' && determiners.has(sentence.tokens[k - 2]?.lower ?? '');
    if (
      !dated &&
      !paired &&
      (kind !== 'word' || /^(?:or|and|but)$/.test(lower) || reading.language.prepositions.has(lower))
    )
      return from;
  }
  return from;
}

/** The preposition at `at` opens a phrase that says where words stand: “In a letter, …”, “… said in a letter”. */
export function adverbial(scene: SceneWithCues, mention: Mention, at: number, family: DocumentFamily): boolean {
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
  // “the events described in the lawsuit”, but “Rell described in the letter”
  if (/^(?:described|outlined|alleged|listed|raised|made)$/.test(tokens[at - 1]?.lower ?? '') && isThing(scene, at - 2))
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
  // “a plaintiff in the lawsuit” is one phrase, “told members in a letter” is none.
  const holder = scene.mentions.find((m) => m.type === 'person' && m.from < at && mention.to <= m.to);
  if (holder) return cue.at === holder.from - 1 && cue.subject !== null && TELLS.test(cue.lemma);
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
    (!language.verbs.has(before.lower) || isThing(scene, k - 1)) &&
    !language.participles.has(before.lower) &&
    !/(?:ed|ing)$/.test(before.lower)
  )
    return false;
  // “said that workers in the study were older”
  const { lower: behind } = tokens[mention.to] ?? tokens[at];
  if (
    noun?.kind === 'nominal' &&
    noun.from > cue.at &&
    (language.finiteVerbs.has(behind) || language.auxiliaries.has(behind))
  )
    return false;
  if (!noun || noun.kind === 'pronoun') return at - cue.at < 14;
  if (noun.from < cue.at)
    return scene.cues.some((c) => c.subject === noun && c.at > mention.to) && noun.kind === 'name';
  return noun.kind === 'name' || (tokens[noun.from - 1]?.text !== ',' && noun.type !== 'document');
}

/** “the claims”: a noun behind an article, whatever verb it may be elsewhere. */
const isThing = ({ reading: { language }, sentence: { tokens } }: Scene, k: number): boolean =>
  /^(?:the|these)$/.test(tokens[k - 1]?.lower ?? '') && !language.roles.has(tokens[k].lower);

/** Verbs whose object is whom something is said to. */
export const TELLS =
  /^(?:tell|write|inform|warn|ask|urge|assure|remind|advise|thank|notify|reply|respond|complain|e-?mail|instruct|order|invite)$/;

/** What is done to much that is no document. */
const HANDS = /^(?:draft|deliver|shar|address|produc|pass|unveil|leak|print|sign)/;

/** The verb of writing, sending or publishing whose object the noun is, through its adjectives: “issued a short statement”. */
export function makerOf({ reading, sentence, mentions }: SceneWithCues, mention: Mention, strong: boolean): number {
  const { tokens } = sentence;
  const comma = tokens[mention.from - 1]?.text === ',';
  const from = comma ? phraseStart({ reading, sentence, mentions }, mention.from) : mention.from;
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    const { lower, kind } = tokens[k];
    if (kind !== 'word') return -1;
    // “put out a statement”
    if (lower === 'put' && tokens[k + 1].lower === 'out') return k;
    if (reading.language.documentMakers.has(lower) && !mentions.some((m) => m.from < k && k < m.to))
      return strong || !HANDS.test(lower) ? k : -1;
    // “sent out a letter”, “sent the mayor a letter”
    if (k < from - 1 && mentions.some((m) => m.from <= k && k < m.to)) continue;
    if (
      !/^(?:out|up|off|in|over|this|the|him|her|them|following|back)$/.test(lower) &&
      !mentions.some((m) => m.from <= k && k < m.to)
    )
      return -1;
  }
  return -1;
}
