/**
 * Who does a verb's saying: the noun phrase before it, over adverbs, auxiliaries, parentheses, appositions and
 * relative clauses (“Brenn, who leads the committee, said”), or behind it where the order is turned (“said Brenn”).
 */
import { isPartner } from '../people/couples.ts';
import { type Mention, pronounMention } from '../people/mentions.ts';
import { isStop, premodifierStart } from '../people/noun-phrase.ts';
import { byForm } from '../text/by-word.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { acrossInsertion, namedBefore } from './insertions.ts';
import { looseNoun, looseNounAfter, makerBehind, TIMES } from './loose-nouns.ts';

export interface Scene {
  reading: Reading;
  sentence: Sentence;
  /** Mentions of this sentence, in order. */
  mentions: Mention[];
}

const AUXILIARIES = new Set(
  "has have had is are was were be been being will would can could may might must should shall did do does 'd 'll 've 're 's having".split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'also later long then now still already even just only again once twice soon never always often however meanwhile not simply reportedly first previously recently since today yesterday tonight too nonetheless nevertheless therefore repeatedly himself herself themselves itself both all each ever further likewise furthermore moreover thereafter afterwards lately instead thus earlier'.split(
    ' ',
  ),
);

export const isBetween = byForm(
  (token): boolean =>
    token.kind === 'word' &&
    (AUXILIARIES.has(token.lower) ||
      token.lower.endsWith("n't") ||
      BETWEEN.has(token.lower) ||
      // “the family said”
      (token.small && /^\p{Ll}{3,}ly$/u.test(token.text) && !/^(?:fami|assemb|monopo)ly$/.test(token.lower))),
);

/** The mention that ends right before token index `end` (exclusive), the widest one. */
export function mentionEndingAt(scene: Scene, end: number): Mention | null {
  return scene.mentions.find((m) => m.to === end) ?? null;
}

/** The mention that covers token i. */
export function mentionAt(scene: Scene, i: number): Mention | null {
  return scene.mentions.find((m) => m.from <= i && i < m.to) ?? null;
}

/** Skips back over “(R-FL)” and the like, and over “herself”; returns the new exclusive end. */
export function skipParenthesis(tokens: Token[], end: number): number {
  if (/sel(?:f|ves)$/.test(tokens[end - 1]?.lower ?? '')) return end - 1;
  if (tokens[end - 1]?.text !== ')') return end;
  for (let k = end - 2; k >= Math.max(0, end - 14); k--) if (tokens[k].text === '(') return k;
  return end;
}

/** Subject of the verb at token index v, standing before it; null where the clause has none of its own. */
export function subjectBefore(scene: Scene, v: number): Mention | null {
  const { tokens } = scene.sentence;
  let end = v;
  while (end > 0 && isBetween(tokens[end - 1])) {
    // “he’s”, “Brenn’s said”: a possessive before a verb is the auxiliary.
    end--;
  }
  end = skipParenthesis(tokens, end);
  if (end === 0) return null;
  const before = tokens[end - 1];
  // “Brenn, citing “a lack of time,” said”: the comma stands inside the marks.
  if (/^(?:,|—|–|--|-)$/.test(before.text) || closesComma(before)) {
    const over = acrossInsertion(scene, end - 1);
    return over && (signed(scene, over) ?? withCoordination(scene, over, tokens));
  }
  if (before.kind === 'word' && /^(?:who|which|that)$/.test(before.lower)) return relative(scene, end - 1);
  const short = shortened(scene, end - 1);
  if (short) return short.head === 'who' || short.head === 'that' ? relative(scene, end - 1, short) : short;
  return phraseEndingAt(scene, end);
}

const SHORTENED = /^(he|she|it|we|they|you|i|who|that)'(?:ve|d|ll|re|m)$/;

/** “they’ve said”, “who’d said”: the pronoun, without its auxiliary. */
function shortened({ reading, sentence }: Scene, i: number): Mention | null {
  const { lower } = sentence.tokens[i];
  const pronoun = lower.includes("'") ? SHORTENED.exec(lower)?.[1] : undefined;
  if (!pronoun) return null;
  return pronounMention(reading, sentence, i, pronoun.length);
}

/** Words in marks with a comma at their end. */
export const closesComma = (token: Token): boolean => token.kind === 'quotation' && /,\W*$/.test(token.text.slice(-20));

/** “X, who …” or “X who”: the relative pronoun at index i, which stands for the noun before it. */
export function relative(
  scene: Scene,
  i: number,
  pronoun = pronounMention(scene.reading, scene.sentence, i),
): Mention | null {
  const { tokens } = scene.sentence;
  let end = i;
  if (/^[,—–]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const nearest = end > 0 ? phraseEndingAt(scene, skipParenthesis(tokens, end), true) : null;
  // “Ada Lund of Tarn, the head of the union, who said”
  const antecedent = nearest && pronoun.head === 'who' ? namedBefore(scene, nearest) : nearest;
  // “bottles that said”: nobody known, and yet no other noun of the sentence speaks.
  if (!antecedent) return end > 0 && tokens[end - 1].kind === 'word' ? pronoun : null;
  if (antecedent.type === 'document') return antecedent;
  // “few stones, which suggests”: the whole clause suggests it.
  const verb = scene.reading.language.verbs.get(tokens[i + 1]?.lower ?? '');
  if (pronoun.head === 'which' && antecedent.plural && verb?.tense === 'present') return pronoun;
  const { type, gender, plural } = antecedent;
  return { ...pronoun, antecedent, type, gender, plural };
}

/** The subject phrase that ends at `end`, taken to its head: “a spokesman for Rell's party” is the spokesman. */
function phraseEndingAt(scene: Scene, end: number, antecedent = false): Mention | null {
  const { tokens } = scene.sentence;
  const direct = mentionEndingAt(scene, end);
  if (!direct) {
    // “Rell at the time said”, “Rell on Tuesday said”: a phrase of time is an adverb.
    let from = timeStart(scene, end);
    if (from >= 0) {
      if (isPreposition(tokens[from - 1]?.lower)) from--;
      return from > 0 && from < end ? subjectBefore(scene, from) : null;
    }
    // “Growers in the valley said”: it is not the valley that speaks.
    const noun = looseNoun(scene, end);
    if (noun && isCapacity(scene, noun)) return subjectBefore(scene, noun.from - 1);
    const head = noun && headOf(scene, noun);
    if (!head) return null;
    const governor = relativeSubject(scene, head);
    return handled(scene, head) ?? (governor && headOf(scene, governor)) ?? apposed(scene, head) ?? head;
  }
  if (direct.kind === 'pronoun') {
    // “a spokeswoman for her said”
    if (isPreposition(tokens[direct.from - 1]?.lower)) {
      const outer = headOf(scene, direct);
      return outer === direct ? (relativeSubject(scene, direct) ?? direct) : outer;
    }
    // “People who know him said”, “A lawyer defending her said”
    return isObject(scene, direct) ? relativeSubject(scene, direct) : direct;
  }
  if (makerBehind(scene, direct.from - 1) === direct) return direct;
  // “to a candidate who said”: the nearest noun is the one that “who” goes on from.
  if (antecedent && (direct.type === 'person' || direct.kind === 'name')) {
    // “Senator Oda Brenn of Vantria, who said”
    const governor = direct.type === 'person' ? direct : headOf(scene, direct);
    return governor.type === 'person' && governor.kind === 'name' ? governor : direct;
  }
  const panel = membersOf(scene, direct);
  if (panel) return panel;
  const outer = headOf(scene, direct);
  // “pointed to a study that said”: the verb before it is no participle.
  const governor = antecedent ? null : relativeSubject(scene, outer);
  // “The owner of a dog that bit Rell said”
  if (governor) return headOf(scene, governor);
  const document = handled(scene, outer);
  if (document) return document;
  if (outer !== direct) return apposed(scene, outer) ?? withCoordination(scene, outer, tokens);
  // “who has in the past said”: a phrase that hangs on nothing is an adverb; “pointed to a study that said” goes on from it.
  if (!antecedent && direct.from > 1 && (isPreposition(tokens[direct.from - 1].lower) || isCapacity(scene, direct)))
    return subjectBefore(scene, direct.from - 1);
  return apposed(scene, direct) ?? withCoordination(scene, direct, tokens);
}

/** “A bench of Ada Lund and Oda Brenn said”, “A panel made up of …”: the body, and not its last member. */
function membersOf(scene: Scene, last: Mention): Mention | null {
  const { tokens } = scene.sentence;
  if (last.kind !== 'name' || tokens[last.from - 1]?.lower !== 'and') return null;
  const first = mentionEndingAt(scene, last.from - 1);
  if (first?.kind !== 'name' || tokens[first.from - 1]?.lower !== 'of') return null;
  const lead = tokens[first.from - 2]?.lower ?? '';
  const made = /^(?:consisting|composed)$/.test(lead) ? 1 : lead === 'up' ? 2 : 0;
  const body = mentionEndingAt(scene, first.from - 1 - made);
  return body?.kind === 'nominal' && body.type === 'organisation' ? body : null;
}

/** ““…,” Ada Lund, a member of the board said”: a name that opens the clause, and no comma behind what it is. */
function apposed(scene: Scene, noun: Mention): Mention | null {
  const { tokens } = scene.sentence;
  // “Ada Lund, head and chief pilot of the board said”
  const first = tokens[noun.from - 1]?.lower === 'and' && mentionEndingAt(scene, noun.from - 1);
  const { from } = first && first.kind === 'nominal' ? first : noun;
  if (noun.kind !== 'nominal' || noun.plural || tokens[from - 1]?.text !== ',' || isWhose(scene, noun)) return null;
  // “Ada Lund, a friend said, is well”: what the commas hold is a clause of its own, unless a whole sentence is quoted behind it.
  let verb = noun.to;
  while (verb < tokens.length && isBetween(tokens[verb])) verb++;
  if (tokens[verb + 1]?.text === ',' && !/^\P{L}*\p{Lu}/u.test(tokens[verb + 2]?.text ?? '')) return null;
  const name = mentionEndingAt(scene, from - 1);
  if (name?.kind !== 'name' || name.possessive || name.type === 'place') return null;
  return name.from === 0 || tokens[name.from - 1].kind === 'quotation' ? name : null;
}

/** “Lund, whose wife said”: somebody else. */
export const isWhose = ({ sentence: { tokens } }: Scene, { from }: Mention): boolean => tokens[from].lower === 'whose';

/** “who as commander-in-chief has said” */
const isCapacity = ({ sentence: { tokens } }: Scene, { from }: Mention) =>
  tokens[from - 1]?.lower === 'as' && /^(?:who|which)$/.test(tokens[from - 2]?.lower ?? '');

/** Where a phrase of time that ends at `end` starts: “the past week”, “late Tuesday”, “Feb. 3”; or -1. */
function timeStart({ reading, sentence }: Scene, end: number): number {
  const { tokens } = sentence;
  const { weekdays, months } = reading.language;
  const { lower, kind } = tokens[end - 1];
  const core = lower === 'ago' && end > 1 ? end - 2 : end - 1;
  if (TIMES.has(tokens[core].lower)) {
    let from = premodifierStart(reading, sentence, core, 0);
    // “more than six days ago”
    if (tokens[from - 1]?.lower === 'than') from -= 2;
    return /^(?:earlier|later)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  }
  const day = kind === 'number' && months.has(tokens[end - 2]?.lower ?? '') ? 2 : 1;
  if (day === 1 && !weekdays.has(lower) && !months.has(lower)) return -1;
  const from = end - day;
  return /^(?:an?|early|earlier|late|last|next|this)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}

/**
 * “A letter from the board obtained by Rell warns”, “A study by Rell and Brenn found”, “A study of pay cuts due to the
 * strike shows”: the document that opens the sentence.
 */
function handled(scene: Scene, direct: Mention): Mention | null {
  const { mentions } = scene;
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const first = mentions.at(0);
  if (first?.type !== 'document' || first.from > 5 || first.to >= direct.from) return null;
  const second = tokens[direct.from - 1].lower === 'and' && mentions.find((m) => m.to === direct.from - 1);
  // “The letter and Ada Lund say”: nothing stands before them.
  const own = (second || direct).from;
  const owner = tokens[own - 1]?.lower === "'s" ? mentionEndingAt(scene, own - 1) : null;
  const lead = tokens[(owner?.from ?? own) - 1]?.lower;
  if (lead !== 'by' && !(isPreposition(lead) && direct.kind === 'nominal' && direct.type === 'unknown')) return null;
  for (let k = first.to; k < direct.from; k++) {
    const { kind, lower } = tokens[k];
    if (kind !== 'word' && kind !== 'number') return null;
    if (mentions.some((m) => m.from <= k && k < m.to) || isPreposition(lower) || lower === 'and') continue;
    if (!isStop(language, tokens[k]) && !tokens[k].capital) continue;
    if (!language.participles.has(lower) && !/ed$/.test(lower)) return null;
    if (!isPreposition(tokens[k + 1].lower)) return null;
  }
  return first;
}

/** “A statement signed by her aide, Ada Lund, read”: the document that opens the sentence. */
function signed(scene: Scene, name: Mention): Mention | null {
  const noun = scene.sentence.tokens[name.from - 1]?.text === ',' ? mentionEndingAt(scene, name.from - 1) : null;
  return noun && scene.sentence.tokens[noun.from - 1]?.lower === 'by' ? handled(scene, noun) : null;
}

const isPreposition = (word: string | undefined) =>
  word !== undefined &&
  /^(?:of|for|at|from|in|with|to|on|by|near|against|behind|about|like|including|over|under|during|across|among|around|outside|inside|within|between)$/.test(
    word,
  );

/** The head noun that a mention hangs on by a preposition: “Brenn of Lorvania”, “the head of the union at Tarn”. */
export function headOf(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  // “the campaign group Open Strait”: the noun before the name is the phrase's start.
  const noun = mentionEndingAt(scene, mention.from);
  // “will file a lawsuit” has no noun before it.
  const leads = noun?.kind === 'nominal' && (mention.kind === 'name' || noun.type !== 'document');
  let current = leads ? noun : mention;
  for (let hops = 0; hops < 3; hops++) {
    const preposition = tokens[current.from - 1];
    // “of Pell, Ohio,”
    const town = current.type === 'place' && preposition?.text === ',' && mentionEndingAt(scene, current.from - 1);
    if (town && town.kind === 'name' && isPreposition(tokens[town.from - 1]?.lower)) {
      current = town;
      continue;
    }
    // “a note on the union's page”: an owner hangs on the note too.
    const owner = preposition?.lower === "'s" && mentionEndingAt(scene, current.from - 1);
    if (owner && isPreposition(tokens[owner.from - 1]?.lower)) {
      current = owner;
      continue;
    }
    if (!preposition || !isPreposition(preposition.lower)) return current;
    // “Ada Lund, of the union, said”, “Ada Lund, 63, of Pell,”
    const comma = tokens[current.from - 2]?.text === ',' && preposition.lower === 'of' ? 1 : 0;
    const aged = comma && tokens[current.from - 3]?.kind === 'number' && tokens[current.from - 4]?.text === ',' ? 2 : 0;
    const governor = mentionEndingAt(scene, skipParenthesis(tokens, current.from - 1 - comma - aged));
    // “reminded him of Lund”
    if (governor && scene.reading.language.pronouns.get(governor.head)?.case === 'object') return current;
    if (governor) {
      current = governor;
      continue;
    }
    const loose = looseNoun(scene, current.from - 1);
    if (!loose) return current;
    // “Many of the pilots”, “a large body of studies”: how many they are is nobody without them;
    // “some of Brenn's aides” are no Brenn.
    current =
      preposition.lower === 'of' && !current.possessive
        ? { ...loose, to: current.to, end: current.end, text: scene.reading.text.slice(loose.start, current.end) }
        : loose;
  }
  return current;
}

/** “him”, “her”: no verb's subject. */
const isObject = ({ reading: { language }, sentence: { tokens } }: Scene, { head, from }: Mention): boolean =>
  language.pronouns.get(head)?.case === 'object' && from > 0 && !language.conjunctions.has(tokens[from - 1].lower);

/** “The man who met Rell said”: the verb after a relative clause without commas belongs to the man. */
export function relativeSubject(scene: Scene, direct: Mention): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  for (let k = direct.from - 1; k > 0 && k > direct.from - 12; k--) {
    const token = tokens[k];
    if (token.kind !== 'word') return null;
    const known = isReduced(scene, k, direct) && mentionEndingAt(scene, k);
    const shortened = known === null ? looseNoun(scene, k) : known;
    // “A small find from the study”
    const able = shortened && (known || shortened.plural || shortened.to === 1 || token.lower.endsWith('ed'));
    const opens = able && (shortened.from === 0 || direct.kind === 'pronoun');
    if (opens && shortened.kind !== 'pronoun') return shortened;
    if (/^(?:who|whose|that|which|i|we)$/.test(token.lower)) {
      // “whose plan Rell called”: the noun may look like a verb.
      const behind = token.lower === 'whose' ? 2 : 1;
      const verbs = tokens
        .slice(k + behind, direct.from)
        .some((t) => language.finiteVerbs.has(t.lower) || language.verbs.has(t.lower) || AUXILIARIES.has(t.lower));
      // “who live near the mill”, “a dog that mauled a postman”: a verb that no table knows.
      const object = direct.kind === 'name' || language.determiners.has(tokens[direct.from].lower);
      const other =
        tokens[k + 1].small &&
        (token.lower === 'who'
          ? !isStop(language, tokens[k + 1])
          : tokens[k + 1].lower.endsWith('ed') && direct.from > k + 1 && object);
      if (!verbs && !other) return null;
      const antecedent = mentionEndingAt(scene, k) ?? (token.lower === 'who' ? looseNoun(scene, k) : null);
      return antecedent && antecedent.kind !== 'pronoun' ? antecedent : null;
    }
  }
  return null;
}

/** “The pilots refusing to fly the mail said”, “The man accused of stealing the boat said”: a participle behind its noun. */
function isReduced({ sentence: { tokens } }: Scene, k: number, { from }: Mention): boolean {
  const { small, lower } = tokens[k];
  if (!small || !(lower.endsWith('ing') || (lower.endsWith('ed') && isPreposition(tokens[k + 1].lower)))) return false;
  const before = tokens[from - 1].lower;
  return isPreposition(before) || from - 1 === k || before.endsWith('ing') || tokens[from - 2].lower === 'to';
}

/** “Rell and Brenn said”, “Rell, Brenn and Lund said”, “pilots and mates said”: one plural source, which may open at `start`. */
export function withCoordination(scene: Scene, last: Mention, tokens: Token[], start = 0): Mention {
  const { language } = scene.reading;
  // “Rell and three other pilots”
  const and = tokens[last.from].lower === 'other' && tokens[last.from - 1]?.lower !== 'and' ? 2 : 1;
  if (tokens[last.from - and]?.lower !== 'and') return last;
  const comma = tokens[last.from - and - 1]?.text === ',';
  const first = mentionEndingAt(scene, skipParenthesis(tokens, last.from - and - (comma ? 1 : 0)));
  if (!first || !isPartner(language, tokens, first, last)) return last;
  const all = [first, last];
  for (;;) {
    const { from, name } = all[0];
    const lead = tokens[from - 1];
    // “Rell, the Lund and Brenn Chair”
    const listed = lead?.text === ',' && !(name && language.determiners.has(tokens[from].lower));
    const before = listed ? mentionEndingAt(scene, skipParenthesis(tokens, from - 1)) : null;
    if (
      before?.kind === first.kind &&
      before.plural === first.plural &&
      before.type !== 'place' &&
      !before.possessive
    ) {
      all.unshift(before);
      continue;
    }
    const many = all.length > 2;
    // “told Rell and Brenn said”: an object before is no partner; “in Pell, Lorvania, Rell and Brenn said”
    const opens = !lead || from === start || /^(?:[,;—–]|and|but|both)$/.test(lead.lower) || lead.kind === 'quotation';
    if (opens && (!comma || last.kind === 'name' || many)) return joined(scene, all);
    return many && first.kind === 'name' ? joined(scene, [first, last]) : last;
  }
}

/** Everybody of a list, as one. */
function joined(scene: Scene, all: readonly Mention[]): Mention {
  const [first, last] = [all[0], all[all.length - 1]];
  const text = scene.reading.text.slice(first.start, last.end);
  const names = all.slice(0, -1).map(({ name }) => name);
  const named = last.name !== null && !names.includes(null);
  return {
    ...last,
    start: first.start,
    from: first.from,
    text,
    kind: named ? 'name' : 'nominal',
    name: named ? `${names.join(', ')} and ${last.name}` : null,
    role: null,
    plural: true,
    gender: null,
    owned: first.owned,
  };
}

/** Subject behind an inverted verb: “said Brenn”, “said a spokesman for the union”. */
export function subjectAfter(scene: Scene, v: number): Mention | null {
  const { tokens } = scene.sentence;
  let k = v + 1;
  while (k < tokens.length && isBetween(tokens[k]) && tokens[k].lower !== "'s") k++;
  // “reads a Monday editorial”
  if (
    scene.reading.language.determiners.has(tokens[k]?.lower ?? '') &&
    scene.reading.language.weekdays.has(tokens[k + 1]?.lower ?? '')
  )
    k += 2;
  // “said 34-year-old Brenn”
  if (tokens[k]?.kind === 'number') k++;
  // “said retired pilot Ada Lund”
  if (
    tokens[k]?.small &&
    tokens[k].lower.endsWith('ed') &&
    scene.mentions.some((m) => m.from === k + 1 && m.kind === 'name')
  )
    k++;
  let next = scene.mentions.find((m) => m.from >= v + 1 && m.from <= k && m.to > k && !m.possessive);
  if (!next) {
    // “said Brenn's aide Ada Lund”: the owner is not who speaks.
    const owner = scene.mentions.find((m) => m.from >= v + 1 && m.from <= k && m.to > k);
    next = owner && scene.mentions.find((m) => m.from > owner.from && m.from <= owner.to + 4 && !m.possessive);
  }
  if (!next) return looseNounAfter(scene, k);
  return withPartners(scene, next);
}

/** “said Rell, Brenn and Lund”, “said pilots and mates” */
function withPartners(scene: Scene, first: Mention): Mention {
  const { tokens } = scene.sentence;
  let last = first;
  for (let ended = false; !ended; ) {
    const comma = tokens[last.to]?.text === ',' && tokens[last.to + 1]?.lower === 'and' ? 1 : 0;
    const mark = tokens[last.to + comma]?.lower ?? '';
    ended = mark === 'and';
    const from = last.to + comma + 1;
    const counted = tokens[from + 1]?.lower === 'other' ? 1 : 0;
    const next = scene.mentions.find((m) => m.from === from || m.from === from + counted);
    // “said Rell, and Brenn nodded”
    if (!next || next.possessive || (mark !== ',' && !ended) || (comma && last === first)) return first;
    last = next;
  }
  if (scene.reading.language.verbs.has(tokens[last.to]?.lower ?? '')) return first;
  const all = withCoordination(scene, last, tokens, first.from);
  return all.from === first.from ? all : first;
}
