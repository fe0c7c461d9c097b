/**
 * Who does a verb's saying: the noun phrase before it, over adverbs, auxiliaries, parentheses, appositions and
 * relative clauses (“Brenn, who leads the committee, said”), or behind it where the order is turned (“said Brenn”).
 */
import type { Mention } from '../people/mentions.ts';
import { isStop, premodifierStart } from '../people/noun-phrase.ts';
import type { Reading, Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

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
  'also later then now still already even just only again once twice soon never always often however meanwhile not simply reportedly first previously recently since today yesterday tonight too nonetheless nevertheless therefore repeatedly himself herself themselves itself both all each ever'.split(
    ' ',
  ),
);

export function isBetween(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (AUXILIARIES.has(token.lower) ||
      BETWEEN.has(token.lower) ||
      (/^\p{Ll}+ly$/u.test(token.text) && token.text.length > 4))
  );
}

/** The mention that ends right before token index `end` (exclusive), the widest one. */
export function mentionEndingAt(scene: Scene, end: number): Mention | null {
  return scene.mentions.find((m) => m.to === end) ?? null;
}

/** The mention that covers token i. */
export function mentionAt(scene: Scene, i: number): Mention | null {
  return scene.mentions.find((m) => m.from <= i && i < m.to) ?? null;
}

/** Skips back over “(R-FL)” and the like; returns the new exclusive end. */
export function skipParenthesis(tokens: Token[], end: number): number {
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
  if (/^(?:,|—|–|--|-)$/.test(before.text)) return acrossInsertion(scene, end - 1);
  if (before.kind === 'word' && /^(?:who|which|that)$/.test(before.lower)) return relativeAntecedent(scene, end - 1);
  return phraseEndingAt(scene, end);
}

/** “X, who …” or “X who”: the noun before the relative pronoun at index i. */
function relativeAntecedent(scene: Scene, i: number): Mention | null {
  const { tokens } = scene.sentence;
  let end = i;
  if (tokens[end - 1]?.text === ',') end--;
  return end > 0 ? phraseEndingAt(scene, skipParenthesis(tokens, end)) : null;
}

/** The subject phrase that ends at `end`, taken to its head: “a spokesman for Rell's party” is the spokesman. */
function phraseEndingAt(scene: Scene, end: number): Mention | null {
  const { tokens } = scene.sentence;
  const direct = mentionEndingAt(scene, end);
  if (!direct) {
    // “Rell at the time said”: a phrase of time is an adverb.
    if (TIMES.has(tokens[end - 1].lower)) {
      let from = premodifierStart(scene.reading, scene.sentence, end - 1, 0);
      if (isPreposition(tokens[from - 1]?.lower)) from--;
      return from > 0 && from < end ? subjectBefore(scene, from) : null;
    }
    return looseNoun(scene, end);
  }
  if (direct.kind === 'pronoun') return direct;
  const outer = headOf(scene, direct);
  if (outer !== direct) return outer;
  // “who has in the past said”: a phrase that hangs on nothing is an adverb.
  if (isPreposition(tokens[direct.from - 1]?.lower) && direct.from > 1) return subjectBefore(scene, direct.from - 1);
  return relativeSubject(scene, direct) ?? withCoordination(scene, direct, tokens);
}

const isPreposition = (word: string | undefined) =>
  word !== undefined &&
  /^(?:of|for|at|from|in|with|to|on|by|near|against|behind|about|like|including|over)$/.test(word);

/** The head noun that a mention hangs on by a preposition: “Brenn of Lorvania”, “the head of the union at Tarn”. */
function headOf(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  // “the campaign group Open Strait”: the noun before the name is the phrase's start.
  let current =
    scene.mentions.find((m) => m.kind === 'nominal' && m.to === mention.from && m.from < mention.from) ?? mention;
  for (let hops = 0; hops < 3; hops++) {
    const preposition = tokens[current.from - 1];
    if (!preposition || !isPreposition(preposition.lower)) return current;
    // “Ada Lund, of the union, said”
    const comma = tokens[current.from - 2]?.text === ',' && preposition.lower === 'of' ? 1 : 0;
    const governor = mentionEndingAt(scene, skipParenthesis(tokens, current.from - 1 - comma));
    if (governor) {
      current = governor;
      continue;
    }
    const loose = looseNoun(scene, current.from - 1);
    if (!loose) return current;
    current = loose;
  }
  return current;
}

/** “The man who met Rell said”: the verb after a relative clause without commas belongs to the man. */
function relativeSubject(scene: Scene, direct: Mention): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  for (let k = direct.from - 1; k > 0 && k > direct.from - 12; k--) {
    const token = tokens[k];
    if (token.kind !== 'word') return null;
    if (/^(?:who|that)$/.test(token.lower)) {
      const verbs = tokens
        .slice(k + 1, direct.from)
        .some((t) => language.finiteVerbs.has(t.lower) || language.verbs.has(t.lower) || AUXILIARIES.has(t.lower));
      if (!verbs) return null;
      const antecedent = mentionEndingAt(scene, k) ?? (token.lower === 'who' ? looseNoun(scene, k) : null);
      return antecedent && antecedent.kind !== 'pronoun' ? antecedent : null;
    }
  }
  return null;
}

/** “Rell and Brenn said”: one plural source. */
function withCoordination(scene: Scene, last: Mention, tokens: Token[]): Mention {
  if (tokens[last.from - 1]?.lower !== 'and') return last;
  const firstEnd = tokens[last.from - 2]?.text === ',' ? last.from - 2 : last.from - 1;
  const first = mentionEndingAt(scene, skipParenthesis(tokens, firstEnd));
  if (first?.kind !== 'name' || last.kind !== 'name') return last;
  // “told Rell and Brenn said”: an object before is no partner.
  const lead = tokens[first.from - 1];
  if (lead && !/^[,;—–]$/.test(lead.text) && lead.kind !== 'quotation' && lead.lower !== 'and' && lead.lower !== 'but')
    return last;
  return {
    ...last,
    start: first.start,
    from: first.from,
    text: scene.reading.text.slice(first.start, last.end),
    name: `${first.name} and ${last.name}`,
    role: null,
    plural: true,
    gender: null,
  };
}

/** Starts of an insertion between commas that leaves the subject before it. */
const INSERTION =
  /^(?:who|whose|which|whom|an?|the|one|then|now|his|her|its|their|in|on|at|from|with|of|for|speaking|citing|when|while|as|after|before|during|using|referring|according|standing|sitting|wearing|via|by|through|himself|herself|also|however|meanwhile|though|too|among|where|including|based|known|born|former|chief|senior|executive|deputy)$/;

function acrossInsertion(scene: Scene, comma: number): Mention | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const mark = tokens[comma].text;
  for (let k = comma - 1, commas = 0; k > 0 && commas < 6; k--) {
    if (tokens[k].kind === 'quotation' && tokens[k].text.length > 40) return null;
    if (tokens[k].text !== mark && !(mark === ',' && /^[—–]$/.test(tokens[k].text))) continue;
    commas++;
    const next = tokens[k + 1];
    const opens =
      INSERTION.test(next.lower) ||
      next.kind === 'number' ||
      language.roles.has(next.lower) ||
      language.titles.has(next.lower) ||
      language.titleModifiers.has(next.lower) ||
      /^\p{Ll}+(?:ing|ed)$/u.test(next.text) ||
      (next.kind === 'word' && mark !== ',') ||
      language.months.has(next.lower) ||
      language.weekdays.has(next.lower) ||
      isAppositive(scene, k + 1, comma) ||
      scene.mentions.some((m) => m.from === k + 1 && m.to === comma && m.type === 'place');
    const end = skipParenthesis(tokens, k);
    const candidate = mentionEndingAt(scene, end);
    if (candidate && opens && candidate.kind !== 'pronoun') {
      return namedBefore(scene, headOf(scene, candidate));
    }
  }
  // “Rell, said” with nothing between: the phrase right before the comma.
  const direct = mentionEndingAt(scene, skipParenthesis(tokens, comma));
  if (!direct || direct.kind === 'pronoun') return null;
  const head = namedBefore(scene, headOf(scene, direct));
  return isObject(scene, head) ? null : head;
}

/** “Ada Lund, head of the union, a body of clerks, said”: an apposition stands for the name before its comma. */
function namedBefore(scene: Scene, mention: Mention): Mention {
  const { tokens } = scene.sentence;
  if (mention.kind !== 'nominal' || tokens[mention.from - 1]?.text !== ',') return mention;
  const name = mentionEndingAt(scene, skipParenthesis(tokens, mention.from - 1));
  return name?.kind === 'name' && name.type !== 'place' && name.type !== 'organisation' ? name : mention;
}

/** Right behind a verb: “has mocked a reporter, called …” is not the reporter's call. */
function isObject(scene: Scene, mention: Mention): boolean {
  const before = scene.sentence.tokens[mention.from - 1];
  if (before?.kind !== 'word') return false;
  const { language } = scene.reading;
  return language.verbs.has(before.lower) || language.finiteVerbs.has(before.lower) || /(?:ed|ing)$/.test(before.lower);
}

/** Everything between i and the comma is one noun phrase with a role in it: “, Tarn harbour chief,”. */
function isAppositive(scene: Scene, i: number, comma: number): boolean {
  const mention = scene.mentions.find((m) => m.from >= i && m.from <= i + 1 && m.to <= comma);
  return mention !== undefined && (mention.role !== null || mention.type === 'organisation') && mention.to >= comma - 6;
}

/** Subject behind an inverted verb: “said Brenn”, “said a spokesman for the union”. */
export function subjectAfter(scene: Scene, v: number): Mention | null {
  const { tokens } = scene.sentence;
  let k = v + 1;
  while (k < tokens.length && isBetween(tokens[k]) && tokens[k].lower !== "'s") k++;
  // “said 34-year-old Brenn”
  if (tokens[k]?.kind === 'number') k++;
  const next = scene.mentions.find((m) => m.from >= v + 1 && m.from <= k && m.to > k);
  if (!next || next.possessive) return next && !next.possessive ? next : looseNounAfter(scene, k);
  const second = tokens[next.to]?.lower === 'and' ? scene.mentions.find((m) => m.from === next.to + 1) : undefined;
  if (
    next.kind === 'name' &&
    second?.kind === 'name' &&
    !scene.reading.language.verbs.has(tokens[second.to]?.lower ?? '')
  ) {
    return { ...withCoordination({ ...scene, mentions: [next, second] }, second, tokens), start: next.start };
  }
  return next;
}

/** A noun phrase with a head that no table knows: “the 40-year-old said”, “One wrote”, “Many say”. */
export function looseNoun(scene: Scene, end: number): Mention | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const { language } = reading;
  const head = tokens[end - 1];
  if (!head || (head.kind !== 'word' && head.kind !== 'number')) return null;
  if (TIMES.has(head.lower)) return null;
  if (QUANTIFIERS.has(head.lower)) return loose(scene, end - 1, end, true);
  const verb = language.verbs.get(head.lower);
  if (isStop(language, head) || (verb && verb.tense !== 'base')) return null;
  if (head.kind === 'number' && !/year-old/.test(head.lower)) return null;
  if (/(?:ing|ed|ive|ous|ful|ible|able|less)$/.test(head.lower)) return null;
  const from = premodifierStart(reading, sentence, end - 1, 0);
  const first = tokens[from];
  const led =
    language.determiners.has(first.lower) || language.possessives.has(first.lower) || /^\p{Lu}/u.test(first.text);
  const asked = /^(?:what|as|which)$/.test(tokens[from - 1]?.lower ?? ''); // “what state radio calls”
  return (led && first.lower !== 'that') || asked ? loose(scene, from, end, false) : null;
}

function looseNounAfter(scene: Scene, k: number): Mention | null {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  if (!tokens[k] || !/^(?:an?|the|one|another|some|many|two|three)$/.test(tokens[k].lower)) return null;
  let end = k + 1;
  while (end < tokens.length && end < k + 5 && tokens[end].kind === 'word' && !isStop(reading.language, tokens[end]))
    end++;
  return end > k + 1 || QUANTIFIERS.has(tokens[k].lower) ? loose(scene, k, end, false) : null;
}

const TIMES = new Set(
  'time past day week month year morning afternoon evening night moment end days weeks months years hours minutes weekend summer spring autumn winter'.split(
    ' ',
  ),
);

const QUANTIFIERS = new Set(
  'one another some many others most several both few all everyone everybody someone somebody none two three people'.split(
    ' ',
  ),
);

function loose(scene: Scene, from: number, to: number, quantifier: boolean): Mention {
  const { reading, sentence } = scene;
  const { tokens } = sentence;
  const head = tokens[to - 1];
  return {
    start: tokens[from].start,
    end: head.end,
    sentence: sentence.index,
    from,
    to,
    kind: 'nominal',
    text: reading.text.slice(tokens[from].start, head.end),
    name: null,
    role: null,
    head: head.lower,
    type: 'unknown',
    gender: null,
    plural: quantifier ? !/^(?:one|another|someone|somebody)$/.test(head.lower) : /[^s]s$/.test(head.lower),
    possessive: false,
    definite: /^the$/i.test(tokens[from].text),
    owned: false,
  };
}
