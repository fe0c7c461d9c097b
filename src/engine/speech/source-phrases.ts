/** Phrases that name a source without a verb of its own, and whom they name: “according to”, “as … put it”. */
import { type Mention, pronounMention } from '../people/mentions.ts';
import { phraseAt, sourcePhrases } from './cue-phrases.ts';
import type { Cue } from './cues.ts';
import { isFinding, loose, looseSource, makerBehind } from './loose-nouns.ts';
import { named } from './main-subject.ts';
import { type Scene, subjectAfter } from './subjects.ts';

/** “according to Brenn”, “in the words of Brenn”, “as Brenn put it”. */
export function sourcePhrase(scene: Scene, i: number): Cue | null {
  const phrase = phraseAt(scene, i, sourcePhrases);
  if (!phrase) return null;
  const { tokens } = scene.sentence;
  const { row, to } = phrase;
  // “closed its shop, citing high rents”: what is cited there is a reason.
  const behind = () => (!row.words[0].endsWith('ing') || row.words.length > 1 ? looseSource(scene, to) : null);
  const subject =
    row.source === 'after'
      ? joint(scene, wholeNoun(scene, makerOf(scene, subjectAfter(scene, to - 1))) ?? behind())
      : insideSubject(scene, i, to);
  if (!subject) return null;
  // “set the valve according to the pump”: a thing that cannot speak.
  const thing =
    subject.kind === 'nominal' && subject.type === 'unknown' && !isFinding(scene.reading.language, subject.head);
  const before = tokens[i - 1];
  const led = before?.kind === 'word' && !scene.reading.language.conjunctions.has(before.lower);
  if (thing && led && row.words[0] === 'according') return null;
  // “what Brenn called”: the verb inside is a cue by itself.
  if (row.source === 'inside' && scene.reading.language.verbs.has(tokens[to - 1].lower)) return null;
  return {
    at: to - 1,
    from: i,
    to,
    span: [tokens[i].start, tokens[to - 1].end],
    lemma: row.words[0],
    strength: row.strength,
    frames: row.frames,
    kind: 'according',
    subject,
    order: 'verb-subject',
    inherited: false,
    negated: false,
    unreal: false,
    passive: false,
    tense: 'present',
  };
}

/** “according to official statistics”: the noun that stands first is none. */
function wholeNoun(scene: Scene, subject: Mention | null): Mention | null {
  const next = subject?.kind === 'nominal' ? scene.sentence.tokens[subject.to] : undefined;
  const noun = next?.small && (isFinding(scene.reading.language, next.lower) || /[^s]s$/.test(next.lower));
  return noun && !scene.reading.language.verbs.has(next.lower) ? null : subject;
}

/** “according to data compiled by the institute”, “to projections from Brenn”: who has made what nobody else says. */
function makerOf(scene: Scene, subject: Mention | null): Mention | null {
  if (subject?.kind !== 'nominal' || subject.type !== 'unknown') return subject;
  // “according to a Larkin Analytics forecast”
  const inside = scene.mentions.find((m) => m.from === subject.from + 1 && m.to === subject.to && m.kind === 'name');
  if (inside) return inside;
  return makerBehind(scene, subject.to) ?? subject;
}

/** “the mayor, Ada Lund,” is Ada Lund, “the mayor and the council” are both. */
function joint(scene: Scene, subject: Mention | null): Mention | null {
  if (subject?.kind !== 'nominal') return subject;
  const { tokens } = scene.sentence;
  const second = tokens[subject.to]?.lower === 'and' && scene.mentions.find((m) => m.from === subject.to + 1);
  if (!second || second.possessive || !/^[,.]$/.test(tokens[second.to]?.text ?? '')) return named(scene, subject);
  return loose(scene, subject.from, second.to, true);
}

function insideSubject(scene: Scene, from: number, to: number): Mention | null {
  const own = scene.mentions.find((m) => m.from > from && m.to < to);
  if (own) return own;
  // “in his own words”
  const k = scene.sentence.tokens.findIndex(
    (t, j) => j > from && j < to && scene.reading.language.possessives.has(t.lower),
  );
  return k < 0 ? null : pronounMention(scene.reading, scene.sentence, k);
}
