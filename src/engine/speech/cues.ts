/**
 * Cues: the words that report speech, with the source that each one's grammar gives it. Verbs first (“said”,
 * “accused”), then phrases (“according to”). A cue inside a quotation is never seen here: quotations are one token.
 */
import type { Frame, Tense } from '../language/language.ts';
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import { isStop } from '../people/noun-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { phraseAt, verbPhrases } from './cue-phrases.ts';
import { loose, makerBehind } from './loose-nouns.ts';
import { isSubject, mainSubject, subjectVerb } from './main-subject.ts';
import { isNominal, isNoVerb, PLURAL, QUANTIFIED } from './no-verb.ts';
import { sourcePhrase } from './source-phrases.ts';
import {
  closesComma,
  headOf,
  isBetween,
  mentionAt,
  mentionEndingAt,
  type Scene,
  subjectAfter,
  subjectBefore,
  withCoordination,
} from './subjects.ts';

export interface Cue {
  /** Token of the verb, or of the phrase's last word. */
  at: number;
  /** Token indices of the whole cue, half open. */
  from: number;
  to: number;
  span: Span;
  lemma: string;
  strength: 'strong' | 'medium' | 'weak';
  frames: ReadonlySet<Frame>;
  kind: 'verb' | 'according';
  subject: Mention | null;
  order: 'subject-verb' | 'verb-subject';
  /** The subject is taken over from an earlier verb: “and called”, “adding”. */
  inherited: boolean;
  negated: boolean;
  /** “to say”, “would say”: not asserted to have been said. */
  unreal: boolean;
  passive: boolean;
  tense: Tense;
}

export function findCues(scene: Scene): Cue[] {
  const { tokens } = scene.sentence;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const cue = sourcePhrase(scene, i) ?? verbAt(scene, i, cues);
    if (cue) cues.push(cue);
  }
  return cues.filter((cue) => !isCiting(cue) || !cues.some((other) => says(other, cue)));
}

/** “Citing Brenn, Lund called for a quay”: whoever is cited while somebody else speaks. */
const isCiting = ({ kind, lemma }: Cue) => kind === 'according' && /^(?:citing|quoting)$/.test(lemma);

const says = ({ kind, strength, subject, unreal, at }: Cue, citing: Cue): boolean =>
  kind === 'verb' && strength === 'strong' && subject !== null && !unreal && at > citing.at;

/** “Brenn is arguing”, “has been saying”: finite, and with a subject of its own. */
const FINITE_BE = /^(?:is|are|was|were|be|been|'s|'re|'m)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re|got|gets)$/;
/** “is said to be”; “’s said” has another auxiliary. */
const SAID_TO_BE = /^(?:is|are|was|were|be|been)$/;
/** Verbs whose object is who hears it, and never left out. */
const ADDRESSING = /^(?:tell|remind|inform|assure|notify|advise)$/;
/** Verbs whose passive has as its subject who hears it: “was told that”, “was asked this week”. */
export const HEARD = /^(?:tell|inform|warn|assure|advise|remind|notify|ask|press|urge|question)$/;
/** “was seen telling guests” */
const SEEN = /^(?:seen|heard|caught|filmed|recorded|overheard|pictured|spotted)$/;
const INHERITS = /^(?:and|but|or|then|,|—|–|while|before|after|by|when|without|;)$/;

function verbAt(scene: Scene, i: number, earlier: readonly Cue[]): Cue | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const token = tokens[i];
  if (token.kind !== 'word') return null;
  const phrase = phraseAt(scene, i, verbPhrases);
  const plain = language.verbs.get(token.lower);
  const verb = phrase
    ? {
        lemma: phrase.row.words[0].split('|')[0],
        strength: phrase.row.strength,
        frames: phrase.row.frames,
        tense: plain?.tense ?? tenseOf(token.lower),
      }
    : plain;
  if (!verb) return null;
  // “written” alone is no verb; “has written” and “was written” are.
  if (
    verb.tense === 'participle' &&
    !leadWords(tokens, i).some((w) => /^(?:has|have|had|having|'ve|'s|'d)$/.test(w.lower) || BE.test(w.lower))
  )
    return null;
  const before = tokens[i - 1];
  // “quoted Brenn as saying” says it once.
  if (earlier.some((cue) => cue.at < i && i < cue.to)) return null;
  if (isNoVerb(scene, i, verb.tense) || isNominal(scene, i, verb.tense, phrase !== null)) return null;
  const words = leadWords(tokens, i);
  const passive =
    (verb.tense === 'past' || verb.tense === 'participle') &&
    (words.some((w) => (verb.lemma === 'say' ? SAID_TO_BE : BE).test(w.lower)) ||
      (!phrase &&
        tokens[i + 1]?.lower === 'of' &&
        verb.frames.has('of') &&
        verb.frames.has('np') &&
        !verb.frames.has('quote')) ||
      (verb.frames.has('np') && isAgentBehind(scene, i + 1)) ||
      isAsked(scene, i, verb.lemma));
  const infinitive = words.some((w) => w.lower === 'to') || before?.lower === 'to';
  const modal =
    words.some((w) => /^(?:would|could|should|might|may|must|will|can|'ll)$/.test(w.lower)) ||
    /'(?:d|ll)$/.test(tokens[leadStart(tokens, i) - 1]?.lower ?? '');
  const negated =
    words.some((w) => /^(?:not|never)$|n't$/.test(w.lower)) ||
    // “has yet to say”
    (infinitive && verb.lemma === 'say' && tokens[i - 2]?.lower === 'yet') ||
    isWithheld(tokens, i - words.length, verb.tense, infinitive);
  let subject: Mention | null = null;
  let order: Cue['order'] = 'subject-verb';
  let inherited = false;
  const quoted =
    before?.kind === 'quotation'
      ? i - 1
      : /^[,—–'’]$/.test(before?.text ?? '') && tokens[i - 2]?.kind === 'quotation'
        ? i - 2
        : -1;
  // “…, told the Courier” has an object behind it, never its subject.
  const inverted =
    verb.tense !== 'ing' &&
    !ADDRESSING.test(verb.lemma) &&
    (i === 0 ||
      /^(?:as|so)$/.test(before?.lower ?? '') ||
      quoted === 0 ||
      (quoted > 0 && tokens[quoted].text.split(/\s+/).length > 2 && !isTitled(scene, quoted)) ||
      (verb.strength === 'strong' && (before.text === ',' || closesComma(before)) && closesBehind(scene, i)));
  if (inverted && !passive) {
    subject = subjectAfter(scene, i) ?? (bareAfter(scene, i) ? loose(scene, i + 1, i + 2, false) : null);
    // “…, said the plan would fail”: what has a verb of its own is the content, not the source.
    if (subject && i > 0 && startsContent(scene, subject)) subject = null;
    if (subject) order = 'verb-subject';
  }
  if (!subject) {
    const lead = tokens[leadStart(tokens, i) - 1];
    const joins =
      (verb.tense === 'ing' && !words.some((w) => FINITE_BE.test(w.lower))) ||
      infinitive ||
      (lead && INHERITS.test(lead.text.toLowerCase()) && lead.text !== ',' && lead.text !== '—' && lead.text !== '–');
    const seen = verb.tense === 'ing' && SEEN.test(before?.lower ?? '');
    subject =
      !joins || seen
        ? subjectBefore(scene, seen ? i - 1 : i)
        : verb.tense === 'ing'
          ? participleSubject(scene, i)
          : null;
    if (!subject || (!joins && verb.tense === 'ing' && lead && INHERITS.test(lead.lower))) {
      const shared =
        sharedSubject(scene, i, earlier) ??
        (verb.tense === 'ing' || infinitive ? subjectAhead(scene, leadStart(tokens, i)) : null);
      if (shared) {
        subject = shared;
        inherited = true;
      }
    }
    // A clause in the middle of nowhere: “the plan, said Brenn, would fail”.
    if (!subject && before?.text === ',' && !passive && verb.tense !== 'ing' && !ADDRESSING.test(verb.lemma)) {
      subject = subjectAfter(scene, i);
      if (subject) order = 'verb-subject';
    }
  }
  // “the Courier quoted Brenn as saying”: the words are Brenn's.
  const cited = !passive && /^(?:quote|cite)$/.test(verb.lemma) ? quotedAs(scene, i) : null;
  if (cited) {
    subject = cited;
    order = 'verb-subject';
    inherited = false;
  }
  if (passive && verb.lemma !== 'quote') {
    subject = agentAfter(scene, i) ?? null;
    inherited = false;
  }
  // “the terror attack is”, “what state radio says”: a base form needs a plural subject of its own, or “to” or a modal.
  if (
    verb.tense === 'base' &&
    !infinitive &&
    !modal &&
    !negated &&
    !/^(?:do|does|did)$/.test(before?.lower ?? '') &&
    !(subject && isPerceived(scene, subject)) &&
    (inherited ||
      (subject &&
        !isPlural(subject) &&
        // “Projections by the institute show”
        makerBehind(scene, subject.from - 1) !== subject &&
        !QUANTIFIED.test(tokens[subject.from - 1]?.lower ?? '') &&
        (subject.kind !== 'pronoun' || /^(?:he|she|it)$/.test(subject.head))))
  )
    return null;
  const from = leadStart(tokens, i);
  const to = cited ? cited.to + 2 : (phrase?.to ?? i + 1);
  const { lemma, strength, frames } = cited ? (language.verbs.get('saying') ?? verb) : verb;
  return {
    at: i,
    from,
    to,
    span: [tokens[i].start, tokens[to - 1].end],
    lemma,
    strength,
    frames,
    kind: 'verb',
    subject,
    order,
    inherited,
    negated,
    unreal: infinitive || modal,
    passive,
    tense: verb.tense,
  };
}

/** “failed to say”, “without saying”, “denied ever saying” */
function isWithheld(tokens: readonly Token[], lead: number, tense: Tense, infinitive: boolean): boolean {
  const before = tokens[lead - 1]?.lower ?? '';
  if (infinitive) return /^(?:fail|refus|declin|neglect)(?:s|es|ed|ing|e)?$/.test(before) || isShied(tokens, lead);
  return tense === 'ing' && (/^(?:den(?:y|ies|ied|ying)|against|without)$/.test(before) || isShied(tokens, lead));
}

/** “stopped short of calling”, “avoided calling”, “would not go so far as to call”: what stands behind is said by nobody. */
export function isShied(tokens: readonly Token[], lead: number): boolean {
  const first = tokens[lead - 1]?.lower ?? '';
  const second = tokens[lead - 2]?.lower;
  if (first === 'of') return second === 'short';
  if (first !== 'as') return /^avoid(?:s|ed|ing)?$/.test(first);
  if (second !== 'far' || tokens[lead - 3]?.lower !== 'so') return false;
  return tokens.slice(Math.max(0, lead - 5), lead).some(({ lower }) => /^(?:not|never)$|n't$/.test(lower));
}

/** “Lund's memoir, “Not My Department,” describes Brenn as”: the marks hold what the document is called. */
const isTitled = ({ reading: { language }, sentence: { tokens } }: Scene, quoted: number): boolean =>
  tokens[quoted - 1]?.text === ',' && language.documentNouns.has(tokens[quoted - 2]?.lower ?? '');

/** “saw a boy shout”, “heard a guard yell” */
const isPerceived = ({ reading: { language }, sentence: { tokens } }: Scene, { from }: Mention): boolean =>
  /^(?:see|hear|watch)$/.test(language.verbs.get(tokens[from - 1]?.lower ?? '')?.lemma ?? '');

/** “…, said Brenn, …” and “…, said Brenn.”: a name and then a comma or the end. */
function closesBehind(scene: Scene, i: number): boolean {
  const { tokens } = scene.sentence;
  const verb = scene.reading.language.verbs.get(tokens[i].lower);
  // “…, say the researchers, …”: nobody is an object of “say”.
  const wanted = verb?.lemma === 'say' ? /^(?:name|nominal)$/ : /^name$/;
  // “The mix, say economists, marks a step”
  if (verb?.lemma === 'say' && bareAfter(scene, i)) return true;
  const name = scene.mentions.find((m) => m.from === i + 1 && wanted.test(m.kind) && !m.possessive);
  const next = name && tokens[name.to];
  // “…, noted Brenn of the Tarn board.”
  const held = next?.lower === 'of' && verb?.frames.has('quote') && !verb.frames.has('of');
  return name !== undefined && (!next || held || /^[,.;—–(]$/.test(next.text));
}

/** “…, say economists, …”: a plural that no table knows, and a comma or the end behind it. */
function bareAfter({ reading, sentence: { tokens }, mentions }: Scene, i: number): boolean {
  const noun = tokens[i + 1];
  if (!noun?.small || !PLURAL.test(noun.lower) || isStop(reading.language, noun)) return false;
  return /^[,.]$/.test(tokens[i + 2]?.text ?? '.') && !mentions.some((m) => m.from === i + 1);
}

function startsContent(scene: Scene, { to }: Mention): boolean {
  const next = scene.sentence.tokens[to];
  if (next?.kind !== 'word') return false;
  const { language } = scene.reading;
  // “said one grower involved in the plan”
  if (next.lower.endsWith('ed') && language.prepositions.has(scene.sentence.tokens[to + 1]?.lower ?? '')) return false;
  return language.auxiliaries.has(next.lower) || language.finiteVerbs.has(next.lower);
}

/** “with Senator Brenn telling reporters”, “heard growers asking for a new quay”: a participle of the noun before it. */
function participleSubject(scene: Scene, i: number): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const start = leadStart(tokens, i);
  // “angry about Brenn's post calling her late”: the owner's words.
  if (start > 2 && tokens[start - 2].lower === "'s" && language.documentNouns.has(tokens[start - 1].lower))
    return mentionEndingAt(scene, start - 2);
  const mention = mentionEndingAt(scene, start);
  if (!mention || mention.possessive) return null;
  if (mention.from === 0 || tokens[mention.from - 1].lower === 'with') return mention;
  const head = headOf(scene, mention);
  if (mention.kind === 'pronoun' || head.possessive) return null;
  // “posted to Chattrix asking”, “spoke on Radio Tarn warning”: where it was said.
  const place = tokens[head.from - 1]?.lower;
  if (head.kind === 'name' && head.type !== 'person' && place && /^(?:to|on|in|at|via)$/.test(place)) return null;
  const document = head.type === 'document' && documentSource(scene, head);
  if (document) return document;
  // “spoke before growers defending”, “wrote to the mayor warning”
  if (place === 'before' || (place === 'to' && isAddressed(scene, head.from - 2))) return null;
  // “issued a statement saying”: whoever issued it says it.
  const able = head.kind === 'name' || head.type === 'person' || head.type === 'organisation';
  return able || /^(?:with|by)$/.test(tokens[head.from - 1]?.lower ?? '') ? head : null;
}

/** “wrote to”, “has sent a letter to”: whoever gets it is only read to. */
const isAddressed = ({ reading: { language }, sentence: { tokens } }: Scene, i: number): boolean =>
  language.written.has(tokens[i]?.lower ?? '') || language.documentNouns.has(tokens[i]?.lower ?? '');

/** “received a letter demanding”: the letter itself, which came from somebody. */
function documentSource(scene: Scene, document: Mention): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const ahead = tokens[document.from - 1]?.lower ?? '';
  const at = document.from - (/^(?:up|down|off)$/.test(ahead) ? 2 : 1);
  const verb = tokens[at]?.lower ?? '';
  // “learned that lawyers will file a lawsuit demanding”
  if (language.documentMakers.has(verb)) {
    const maker = subjectBefore(scene, at);
    return maker === mainSubject(scene, at) ? null : maker;
  }
  const told = language.verbs.get(verb);
  const handled = told ? told.strength === 'weak' && told.tense === 'past' : language.finiteVerbs.has(verb);
  return handled ? document : null;
}

/** “The polls show”: the form of a noun that no table knows. */
const isPlural = ({ plural, kind, head }: Mention) => plural || (kind === 'nominal' && PLURAL.test(head));

const tenseOf = (word: string): Tense => (word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 'present' : 'past');

function leadStart(tokens: Token[], i: number): number {
  let k = i;
  while (k > 0 && (isBetween(tokens[k - 1]) || tokens[k - 1].lower === 'to')) k--;
  return k;
}

/** Auxiliaries, adverbs and “to” before a verb. */
export const leadWords = (tokens: Token[], i: number) => tokens.slice(leadStart(tokens, i), i);

/** Tokens that are looked back over for a verb that “to” belongs to. */
const REACH = 60;

/** “Kask, who declined to say”, “for Kask to say”: whose the verb before “to” is, behind the last report. */
function infinitiveSubject(scene: Scene, lead: number, after: number): Mention | null {
  const { tokens } = scene.sentence;
  const own = isFiniteAt(scene, lead) ? subjectBefore(scene, lead) : null;
  if (own && own.from > after) return own;
  const object = mentionEndingAt(scene, lead + 1);
  if (object && !object.possessive && object.type !== 'place' && tokens[object.from - 1]?.lower === 'for')
    return object;
  for (let k = scene.mentions.length - 1; k >= 0; k--) {
    const mention = scene.mentions[k];
    if (mention.from > lead) continue;
    if (mention.from < after || mention.from < lead - REACH) return null;
    const verb = isSubject(scene, mention) ? subjectVerb(scene, mention) : -1;
    if (verb >= 0 && verb <= lead) return mention;
  }
  return null;
}

function isFiniteAt({ reading: { language }, sentence: { tokens } }: Scene, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const tense = language.verbs.get(lower)?.tense;
  return language.finiteVerbs.has(lower) || tense === 'past' || tense === 'present';
}

/** “Noting the toll, Brenn said”, “In asking for a quay, Brenn said”: a clause without a subject before the main one. */
function subjectAhead(scene: Scene, from: number): Mention | null {
  const { tokens } = scene.sentence;
  if (from > 3 || mentionAt(scene, from - 1)) return null;
  return scene.mentions.find((m) => m.from > from && tokens[m.from - 1].text === ',' && isSubject(scene, m)) ?? null;
}

/** “a plan criticized by Brenn”, “when asked by Brenn” */
function isAgentBehind({ reading, sentence: { tokens }, mentions }: Scene, i: number): boolean {
  const { weekdays } = reading.language;
  // “called “a gift” by the mayor”, “described as “a gift” by the mayor”; “a study called “Rivers” by the mayor” is hers.
  const titled = mentions.some((m) => m.to === i - 1 && m.type === 'document');
  if (tokens[i]?.lower === 'as') i++;
  if (tokens[i]?.kind === 'quotation' && !titled) i++;
  // “announced on Monday by the mayor”
  if (tokens[i]?.lower === 'on' && weekdays.has(tokens[i + 1]?.lower ?? '')) i++;
  if (weekdays.has(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.lower !== 'by') return false;
  return mentions.some(
    (m) => m.from === i + 1 && (m.kind === 'name' || m.type === 'person' || m.type === 'organisation'),
  );
}

/** “Brenn, asked whether he would go, said”, “Brenn, told of the plan, said” */
function isAsked(scene: Scene, i: number, lemma: string): boolean {
  const { tokens } = scene.sentence;
  if (!/^(?:ask|tell|press|question)$/.test(lemma)) return false;
  // “Schools told to wait”: nobody tells nobody.
  if (lemma === 'tell' && tokens[i + 1]?.lower === 'to') return true;
  // “said when asked why”, “Killer was cold, jury told”
  if (/^(?:when|if)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  if (lemma === 'tell' && (i === tokens.length - 1 || (tokens[i + 1].text === '.' && i === tokens.length - 2)))
    return true;
  return (
    tokens[i - 1]?.text === ',' &&
    mentionEndingAt(scene, i - 1)?.kind === 'name' &&
    /^(?:whether|if|why|how|what|when|about|by|as|in|on|at|of|for|to|,)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** Who is quoted “as saying”, behind the verb. */
function quotedAs({ sentence: { tokens }, mentions }: Scene, i: number): Mention | null {
  const object = mentions.find((m) => m.from >= i + 1 && m.from <= i + 2 && !m.possessive);
  const as = object && tokens[object.to]?.lower === 'as' ? object.to : -1;
  return object && as >= 0 && /^(?:saying|telling|stating|writing)$/.test(tokens[as + 1]?.lower ?? '') ? object : null;
}

/** “was called … by Brenn” */
function agentAfter(scene: Scene, i: number): Mention | null {
  const { tokens } = scene.sentence;
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    if (tokens[k].lower === 'by') return subjectAfter(scene, k);
    if (/^[.;:]$/.test(tokens[k].text)) return null;
  }
  return null;
}

/**
 * The subject an elliptic verb takes over. “…, but said” goes back to the sentence's first report, whatever verbs its
 * content has; “wrote and said” and “…, adding” to the nearest.
 */
function sharedSubject(scene: Scene, i: number, earlier: readonly Cue[]): Mention | null {
  const { tokens } = scene.sentence;
  // “was asked by Brenn whether …, and said”: whoever asked says nothing more.
  const whose = (cue: Cue) => (cue.passive && cue.lemma !== 'quote' ? subjectBefore(scene, cue.from) : cue.subject);
  const able = earlier.filter((cue) => {
    const subject = cue.at < i && cue.strength !== 'weak' ? whose(cue) : null;
    return subject !== null && !isPerceived(scene, subject);
  });
  const last = able.at(-1);
  const lead = leadStart(tokens, i) - 1;
  // “her lawyer told reporters, adding”: the participle goes on from the verb that ends at its comma.
  const ends = last && !last.passive && tokens[lead]?.text === ',' && lead - last.to <= 2 && last.kind === 'verb';
  if (ends && tokens[i].lower.endsWith('ing')) return last.subject;
  const far = /^(?:and|but)$/.test(tokens[lead]?.lower ?? '') && tokens[lead - 1]?.text === ',';
  if (tokens[i - 1]?.lower === 'to') {
    const near = infinitiveSubject(scene, lead, last?.at ?? -1);
    if (near) return near;
  }
  const first = mainSubject(scene, i);
  const main = first && withCoordination(scene, first, tokens);
  if (tokens[i].lower.endsWith('ing') && main && main.type !== 'document') return main;
  const shared = far ? able[0] : last;
  return shared ? whose(shared) : main;
}
