/**
 * Words whose source grammar shows beyond doubt, though it is not who speaks in the sentence: “what Brenn calls a “…””,
 * “Lund quoted Brenn as saying “…””, “Lund slammed Brenn for calling it “…””, ““…,” Lund recalled Brenn telling her”.
 * Rankers see too few of them.
 */
import type { Span } from '../model.ts';
import type { Mention } from '../people/mentions.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { Scene } from './subjects.ts';

export interface Shown {
  source: Mention;
  cue: Cue | null;
  /** The cue's, or the noun's for something said. */
  span: Span;
}

interface WithCues extends Scene {
  cues: Cue[];
  main: Mention | null;
}

/** Lemmas behind which somebody else's words come. */
const QUOTES = new Set(['quote', 'cite']);
const HEARS = new Set(['recall', 'remember', 'hear', 'quote', 'describe']);

/** “what Brenn calls a “…””, of the stretch at token `at`. */
export function calledBy({ cues, sentence: { tokens } }: WithCues, at: number): Shown | null {
  for (const cue of cues) {
    const { subject, from, to, span } = cue;
    if (!subject || (to !== at && to !== at - 1) || subject.to > from) continue;
    if (/^what(?:ever)?$/.test(tokens[subject.from - 1]?.lower ?? '')) return { source: subject, cue, span };
  }
  return null;
}

/** Of the stretch at token `at`; null where the words are the subject's. */
export function handedOn(scene: WithCues, at: number): Shown | null {
  return ahead(scene, at) ?? behind(scene, at) ?? owned(scene, at);
}

function ahead(scene: WithCues, at: number): Shown | null {
  const { tokens } = scene.sentence;
  const cue = scene.cues.findLast(({ to, kind }) => to <= at && kind === 'verb');
  if (!cue) return null;
  const told = whoToldIt(scene, cue, at);
  if (told) return { source: told, cue, span: cue.span };
  if (cue.tense === 'ing') {
    if (!SAYS.has(cue.lemma)) return null;
    const lead = tokens[cue.from - 1]?.lower ?? '';
    const source =
      lead === 'for' || lead === 'as'
        ? lastBefore(scene, cue.from - 1, (m) => isObject(scene, m, lead === 'as' ? QUOTES : null))
        : lastBefore(scene, cue.from, (m) => m.to === cue.from && isObject(scene, m, HEARS));
    return source && { source, cue, span: cue.span };
  }
  // “Lund quotes Brenn: “…””
  if (!QUOTES.has(cue.lemma) || cue.passive || tokens[at - 1]?.text !== ':') return null;
  const source = scene.mentions.find((m) => m.from === cue.to && m.to === at - 1 && !m.possessive);
  return source ? { source, cue, span: cue.span } : null;
}

/** “According to Lund, Brenn told him: “…””: the marks are for what Brenn said. */
function whoToldIt({ cues: [first], main }: WithCues, cue: Cue, at: number): Mention | null {
  const { subject, inherited, from, to, strength } = cue;
  if (first.kind !== 'according' || first.from > 1 || strength !== 'strong' || at - to > 2) return null;
  // “According to Lund, Brenn rose and told him”: a verb takes over what went before, here whoever is according to.
  const source = inherited ? main : subject;
  return source && source.to <= from && source.from > (first.subject ?? first).to ? source : null;
}

/** ““…,” Lund recalled Brenn telling her”, ““…,” Lund said Brenn told her” */
function behind(scene: WithCues, at: number): Shown | null {
  const first = scene.cues.find(({ from, subject }) => from > at && subject !== null);
  if (!first?.subject || first.subject.from !== at + 1 || first.from !== first.subject.to) return null;
  const source = scene.mentions.find((m) => m.from === first.to && !m.possessive);
  const cue = source && scene.cues.find(({ from }) => from === source.to);
  if (!cue || !(cue.tense === 'ing' ? HEARS.has(first.lemma) : first.lemma === 'say' && cue.lemma === 'tell'))
    return null;
  return { source, cue, span: cue.span };
}

/** Tokens between a noun for something said and the words. */
const NEAR = 8;
/** Verbs that say what a claim is: “called Brenn's claim that the pier was lost “a lie””. */
const JUDGES = new Set('call label brand dub deem describe dismiss characterize portray'.split(' '));
const CONNECTS = new Set('that to of for'.split(' '));
/** What somebody is slammed for is said. */
const SAYS = new Set('say suggest call describe claim tell ask label write tweet question compare argue'.split(' '));

/** “Lund rejected Brenn's call for “a new pier””, “Brenn's “lost pier” remark” */
function owned(scene: WithCues, at: number): Shown | null {
  const { tokens } = scene.sentence;
  const owner = scene.mentions.findLast((m) => m.to <= at && m.possessive && m.kind !== 'pronoun');
  if (!owner || scene.cues.some(({ from }) => from >= owner.to && from < at)) return null;
  const named = (k: number) => scene.reading.language.nouns.get(tokens[k]?.lower ?? '')?.strength ?? 'weak';
  const first = behindOwner(scene, owner);
  const owns = (k: number): Shown => ({ source: owner, cue: null, span: [tokens[k].start, tokens[k].end] });
  if (first === at) return named(at + 1) === 'weak' ? null : owns(at + 1);
  const noun = [first, first + 1].find((k) => k < at && named(k) !== 'weak');
  if (noun === undefined || at - noun > NEAR) return null;
  const between = tokens.slice(noun + 1, at);
  if (!CONNECTS.has(between[0]?.lower ?? '')) return null;
  const { finiteVerbs } = scene.reading.language;
  const ends = ({ kind, lower }: Token) =>
    kind === 'quotation' || lower === 'as' || (between[0].lower !== 'that' && finiteVerbs.has(lower));
  if (between.some(ends)) return null;
  const verb = scene.cues.findLast(({ to }) => to <= owner.from);
  return verb && JUDGES.has(verb.lemma) ? null : owns(noun);
}

/** Token behind an owner and the mark of it: “Lund's”. */
export const behindOwner = ({ sentence: { tokens } }: Scene, { to }: Mention): number =>
  to + (/^['’]s?$/.test(tokens[to]?.text ?? '') ? 1 : 0);

const lastBefore = (scene: Scene, limit: number, fits: (mention: Mention) => boolean): Mention | null =>
  scene.mentions.findLast((m) => m.to <= limit && !m.possessive && m.kind !== 'pronoun' && fits(m)) ?? null;

/** Right behind a verb, of one of these lemmas where they are given. */
function isObject(
  { reading: { language }, sentence: { tokens } }: Scene,
  mention: Mention,
  lemmas: Set<string> | null,
) {
  const before = tokens[mention.from - 1];
  if (!before) return false;
  const verb = language.verbs.get(before.lower);
  if (lemmas) return verb !== undefined && lemmas.has(verb.lemma);
  return verb?.tense === 'past' || verb?.tense === 'present' || language.finiteVerbs.has(before.lower);
}
