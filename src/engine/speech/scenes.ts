/** A sentence with everything that speaks in it: its mentions, its cues and their sources. */
import type { Mention } from '../people/mentions.ts';
import type { Steps } from '../steps.ts';
import { byWord } from '../text/by-word.ts';
import type { Reading } from '../text/sentences.ts';
import { type Cue, findCues } from './cues.ts';
import { mainSubject } from './main-subject.ts';
import { isBetween, relative, type Scene } from './subjects.ts';

export interface SceneWithCues extends Scene {
  cues: Cue[];
  /** Mentions, and sources that cues have beyond them (“Rell and Brenn”, “the complaint”), in reading order. */
  sources: Mention[];
  /** Subject of the whole sentence. */
  main: Mention | null;
  /** What kind of word each token is. */
  classes: Uint8Array;
}

export function* stage(reading: Reading, mentions: Mention[][]): Steps<SceneWithCues[]> {
  const scenes: SceneWithCues[] = [];
  for (const sentence of reading.sentences) {
    const scene: Scene = { reading, sentence, mentions: mentions[sentence.index] };
    const cues = findCues(scene);
    scenes.push({
      ...scene,
      cues,
      sources: sourcesOf(scene, cues),
      main: mainSubject(scene, sentence.tokens.length),
      classes: classesOf(scene),
    });
    yield;
  }
  return scenes;
}

function sourcesOf(scene: Scene, cues: readonly Cue[]): Mention[] {
  // “Brenn’s pilot, Ada Lund, said”: the noun is the name's, and the name speaks.
  const apposed = (noun: Mention) =>
    noun.kind === 'nominal' &&
    scene.sentence.tokens[noun.to]?.text === ',' &&
    cues.some(({ subject }) => subject?.kind === 'name' && subject.from === noun.to + 1);
  const sources = scene.mentions.filter((mention) => !apposed(mention));
  for (const { subject } of cues) {
    if (subject && !sources.some((m) => m.start === subject.start && m.end === subject.end)) sources.push(subject);
  }
  for (const pronoun of relatives(scene)) {
    if (!sources.some((m) => m.start === pronoun.start && m.end === pronoun.end)) sources.push(pronoun);
  }
  return sources.length !== scene.mentions.length ? sources.sort((a, b) => a.start - b.start) : sources;
}

/** “Brenn, who in the debate and ever since has called it …”: relative pronouns, however far from their verb. */
function relatives(scene: Scene): Mention[] {
  const { tokens } = scene.sentence;
  const found: Mention[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i].lower !== 'who' && tokens[i].lower !== 'which') continue;
    const pronoun = relative(scene, i);
    if (pronoun && pronoun.from === i) found.push(pronoun);
  }
  return found;
}

/** Classes of tokens: the alphabet in which the words between a source and its quotation are spelt. */
export const CLASS = {
  other: 1,
  strong: 2,
  medium: 3,
  weak: 4,
  finite: 5,
  between: 6,
  preposition: 7,
  determiner: 8,
  conjunction: 9,
  capital: 10,
  number: 11,
  quotation: 12,
  comma: 13,
  colon: 14,
  mark: 15,
} as const;

function classesOf({ reading: { language }, sentence: { tokens } }: Scene): Uint8Array {
  const classes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++)
    classes[i] = tokens[i].kind === 'quotation' ? CLASS.quotation : classOf(language, tokens[i]);
  return classes;
}

const classOf = byWord((language, token): number => {
  if (token.kind === 'number') return CLASS.number;
  if (token.kind === 'punctuation')
    return token.text === ',' ? CLASS.comma : token.text === ':' ? CLASS.colon : CLASS.mark;
  const verb = language.verbs.get(token.lower);
  if (verb) return CLASS[verb.strength];
  if (isBetween(token)) return CLASS.between;
  if (language.prepositions.has(token.lower)) return CLASS.preposition;
  if (language.determiners.has(token.lower) || language.possessives.has(token.lower)) return CLASS.determiner;
  if (language.conjunctions.has(token.lower)) return CLASS.conjunction;
  if (language.finiteVerbs.has(token.lower)) return CLASS.finite;
  return token.capital ? CLASS.capital : CLASS.other;
});
