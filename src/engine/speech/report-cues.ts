/**
 * The cues that the tagger of reports is asked about: those that grammar found with a source, and every other verb
 * that does nothing but report. A missing subject or a headline's capitals hide no report: what grammar cannot say of such a
 * cue the tagger has learned to see.
 */
import type { Tense } from '../language/language.ts';
import { byWord } from '../text/by-word.ts';
import { type Cue, HEARD, leadWords } from './cues.ts';
import { goesOn, isNominal, isNoVerb } from './no-verb.ts';
import type { SceneWithCues } from './scenes.ts';

export function reportCues(scene: SceneWithCues): Cue[] {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to, at } of scene.cues) {
    taken[at] = 1;
    for (let k = from; k < to; k++) taken[k] = 1;
  }
  const cues = scene.cues.filter(
    (cue) => mayReport(cue) && !isNoReport(scene, cue) && (cue.subject !== null || !isPlural(scene, cue.at)),
  );
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const verb = reportingVerb(language, token);
    if (!verb || taken[i] || isNoVerb(scene, i, verb.tense) || isNoun(scene, i, verb.tense)) continue;
    // “a memo written by Brenn”
    if (verb.tense === 'participle' || isPlural(scene, i) || (verb.noun && endsPhrase(scene, i))) continue;
    const words = leadWords(tokens, i);
    if (words.some((w) => /^(?:not|never)$|n't$/.test(w.lower))) continue;
    cues.push({
      at: i,
      from: i,
      to: i + 1,
      span: [token.start, token.end],
      lemma: verb.lemma,
      strength: verb.strength,
      frames: verb.frames,
      kind: 'verb',
      subject: null,
      order: 'subject-verb',
      inherited: false,
      negated: false,
      unreal: words.some((w) => /^(?:to|would|could|should|might|may|must|will|can|'ll)$/.test(w.lower)),
      passive: words.some((w) => /^(?:is|are|was|were|be|been|being)$/.test(w.lower)),
      tense: verb.tense,
    });
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** Does nothing but report. */
const reportingVerb = byWord(({ verbs }, { kind, lower }) => {
  const verb = kind === 'word' ? verbs.get(lower) : undefined;
  return verb?.strength === 'strong' ? verb : null;
});

/** “Claims that it is late do not stand up”, “take notes”; but “Mayor Claims”. */
function isPlural({ reading: { language }, sentence: { tokens } }: SceneWithCues, i: number): boolean {
  const verb = language.verbs.get(tokens[i].lower);
  return verb?.noun === true && verb.tense === 'present' && !tokens[i - 1]?.capital;
}

/** “the report”, “a side note”; “growers across the valley say they”, “Tarn Post reports that” go on with what is said. */
function isNoun(scene: SceneWithCues, i: number, tense: Tense): boolean {
  const { language } = scene.reading;
  const { tokens } = scene.sentence;
  const { lower, kind } = tokens[i - 1] ?? tokens[i];
  if (!goesOn(scene, i, tense)) return isNominal(scene, i, tense);
  // “in a 2022 report that”, “a May report that”
  if (tense === 'base' && (kind === 'number' || language.months.has(lower))) return true;
  if (/^(?:that|her|to|some|many|others|most|all|both|another|one|several|few)$/.test(lower)) return false;
  return (
    lower === "'s" ||
    language.determiners.has(lower) ||
    language.possessives.has(lower) ||
    language.prepositions.has(lower)
  );
}

/** “The Tarn report says”, “ministry reports say”: the head of a phrase that a verb follows. */
function endsPhrase({ reading: { language }, sentence: { tokens }, mentions }: SceneWithCues, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  if (!language.finiteVerbs.has(next) && !language.verbs.has(next)) return false;
  return mentions.some(({ from, to }) => to === i + 1 && from < i);
}

const NOT_TO_BE = ['not', 'to', 'be'];

/** “a larger sum than Brenn said”, “no matter what Brenn says”, “the letter Brenn wrote was short”, “asked not to be named” */
function isNoReport(scene: SceneWithCues, cue: Cue): boolean {
  const { tokens } = scene.sentence;
  const { auxiliaries } = scene.reading.language;
  const { subject, frames, from, to, lemma } = cue;
  if (lemma === 'ask' && NOT_TO_BE.every((word, k) => tokens[to + k]?.lower === word)) return true;
  if (isUntold(scene, cue)) return true;
  if (!subject) return false;
  const isObject = subject.type === 'document' && subject.to < from && tokens[subject.to].capital;
  if (isObject && !frames.has('clause') && auxiliaries.has(tokens[to]?.lower ?? '')) return true;
  const before = tokens[subject.from - 1]?.lower;
  return (
    (before === 'than' && subject.kind === 'name') ||
    (before === 'what' && tokens[subject.from - 2]?.lower === 'matter')
  );
}

/** “The deal, first reported by the Post, is dead”, “did not know what to say”, “Brenn, warned of it by Kask, said” */
function isUntold(scene: SceneWithCues, { lemma, passive, from, to, tense }: Cue): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[from - 1]?.lower;
  if (before === 'what' && tokens[from].lower === 'to') return true;
  if (passive && lemma === 'report') return tokens[from].lower === 'first';
  if (lemma === 'dismiss') return !passive && isDeed(scene, to);
  if (tense !== 'past' || before !== ',' || !HEARD.test(lemma) || !/^(?:of|about)$/.test(tokens[to]?.lower))
    return false;
  return scene.cues.some((cue) => cue.from > to && tokens[cue.from - 1].text === ',' && cue.tense !== 'ing');
}

/** “dismissed the pilot”, “dismissed the lawsuit”, and not “dismissed him as a fool” */
const isDeed = ({ sentence: { tokens }, mentions }: SceneWithCues, to: number): boolean =>
  !tokens.slice(to).some(({ lower, kind }) => lower === 'as' || kind === 'quotation') &&
  (/^(?:law)?suit$/.test(tokens[to + 1]?.lower ?? '') ||
    mentions.some((m) => m.from === to && m.kind === 'nominal' && m.type === 'person' && !m.plural));

/**
 * Thoughts, gestures and deeds carry marked words, but are no reports (“hoped”, “shrugged”, “backed”); what was not said
 * is none either (“did not say”).
 */
export const mayReport = ({ strength, lemma, negated }: Cue): boolean =>
  (strength !== 'weak' || lemma === 'point') && !negated;
