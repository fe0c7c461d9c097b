/**
 * Grammar's own guess at the clause that a cue governs: “Brenn said (that) the assembly would open”, “urged them to
 * wait”, “accused the police of lying”, “…, Brenn said”, “according to Brenn, …”. It is evidence for the tagger.
 */

import { clauseEnd, find, findWord, hasFiniteVerb, isInfinitive, startsClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Range } from './report-ranges.ts';
import type { SceneWithCues } from './scenes.ts';

export function ruledRange(scene: SceneWithCues, cue: Cue): Range | null {
  if (cue.kind === 'according') return cue.subject ? beside(scene, cue) : null;
  return behind(scene, cue) ?? before(scene, cue);
}

const TIME =
  /^(?:on|in|at|during|after|earlier|late|later|last|this|yesterday|today|tonight|again|recently|to|with|from|via|by|while|before|through|over)$/;

/** “said that …”, “told them that …”, “urged them to …”, “accused them of …”. */
function behind(scene: SceneWithCues, cue: Cue): Range | null {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  let k = Math.max(cue.to, cue.order === 'verb-subject' ? cue.subject!.to : cue.to);
  if (k >= tokens.length) return null;
  const has = (frame: Parameters<Cue['frames']['has']>[0]) => cue.frames.has(frame);
  const end = clauseEnd(scene, cue, k);
  if (has('to')) {
    const to = find(tokens, k, Math.min(end, k + 9), (t) => t.lower === 'to');
    // “asked not to be named” asks nobody for anything.
    const addressed = cue.lemma !== 'ask' || scene.mentions.some((m) => m.from >= k && m.to <= to);
    if (to >= 0 && to + 1 < end && addressed && isInfinitive(scene, to + 1) && !findWord(tokens, k, to, 'that'))
      return { from: k, to: end };
  }
  if (has('of') && /^accus|^convict|^warn/.test(cue.lemma)) {
    const of = find(tokens, k, Math.min(end, k + 10), (t) => t.lower === 'of');
    if (of >= 0) return { from: k, to: end };
  }
  const that = find(tokens, k, Math.min(end, k + 16), (t) => /^(?:that|whether|if|how|why|what)$/.test(t.lower));
  const start = skipAside(scene, cue, k);
  if (that >= 0 && (that <= start || asideUpTo(scene, k, that)) && (has('clause') || has('that') || has('whether'))) {
    const { lower } = tokens[that];
    if (lower === 'that') {
      // “said that day”, “said that plan”: a determiner.
      return { from: that + 1, to: end };
    }
    if (has('whether') || lower === 'why' || lower === 'how') return { from: that, to: end };
  }
  if (!has('clause')) return null;
  if (cue.order === 'verb-subject') return null;
  k = start;
  if (tokens[k]?.text === ':') k++;
  if (k >= end || tokens[k].kind === 'quotation' || tokens[k].text === ',') return null;
  if (!startsClause(scene, k, end)) return null;
  if (language.prepositions.has(tokens[k].lower) && cue.lemma !== 'say') return null;
  return { from: k, to: end };
}

/** Skips “Monday”, “in a statement”, an addressee of “told”, adverbs: the way from the cue to its clause. */
function skipAside(scene: SceneWithCues, cue: Cue, from: number): number {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  let k = from;
  if (/^(?:tell|inform|remind|assure|reassure|warn|advise|notify|promise|ask)$/.test(cue.lemma)) {
    const object = scene.mentions.find((m) => m.from >= k && m.from <= k + 1);
    if (object && (object.kind === 'pronoun' || object.from === k || tokens[k].lower === 'the')) k = object.to;
    else if (tokens[k]?.lower === 'reporters' || tokens[k]?.lower === 'journalists') k++;
    if (tokens[k]?.lower === "'s") return from;
  }
  for (let steps = 0; steps < 4 && k < tokens.length; steps++) {
    const token = tokens[k];
    if (
      language.weekdays.has(token.lower) ||
      /^(?:yesterday|today|tonight|again|also|earlier|later|recently)$/.test(token.lower)
    )
      k++;
    else break;
  }
  return k;
}

/** Nothing but circumstances between the cue and its “that”: no verb, no comma pair left open. */
function asideUpTo(scene: SceneWithCues, from: number, to: number): boolean {
  const { tokens } = scene.sentence;
  const { language } = scene.reading;
  if (from === to) return true;
  if (hasFiniteVerb(scene, from, to)) return false;
  const first = tokens[from];
  return (
    TIME.test(first.lower) ||
    language.weekdays.has(first.lower) ||
    first.text === ',' ||
    language.prepositions.has(first.lower) ||
    to - from <= 4
  );
}

/** “…, Brenn said.”: the clause before a cue that closes its sentence. */
function before(scene: SceneWithCues, cue: Cue): Range | null {
  const { tokens } = scene.sentence;
  if (cue.inherited || !cue.frames.has('clause')) return null;
  const { from: first, to: last } = cue.subject ?? cue;
  const start = Math.min(cue.from, first);
  const comma = tokens[start - 1];
  if (comma?.text !== ',' || tokens.length - Math.max(cue.to, last) > 12) return null;
  let from = 0;
  while (from < start - 1 && (/^[,—–-]$/.test(tokens[from].text) || /^(?:but|and|however)$/.test(tokens[from].lower)))
    from++;
  if (start - 1 - from < 3 || !hasFiniteVerb(scene, from, start - 1)) return null;
  return { from, to: start - 1 };
}

/** “According to Brenn, …” and “…, according to Brenn”. */
function beside(scene: SceneWithCues, cue: Cue): Range | null {
  const { tokens } = scene.sentence;
  const subject = cue.subject!;
  const end = clauseEnd({ ...scene, cues: [] }, cue, 0);
  let after = subject.to;
  if (cue.from <= 1) {
    // Over an apposition to the comma that closes the phrase.
    const comma = find(tokens, after, Math.min(end, after + 14), (t) => t.text === ',');
    if (comma < 0) return null;
    after = comma + 1;
    if (!hasFiniteVerb(scene, after, end)) {
      const next = find(tokens, after, Math.min(end, after + 14), (t) => t.text === ',');
      // “the iron oxidizes, or rusts, causing”
      if (next > 0 && !scene.reading.language.conjunctions.has(tokens[next + 1]?.lower)) after = next + 1;
    }
    return end - after >= 3 ? { from: after, to: end } : null;
  }
  let to = cue.from;
  while (to > 0 && /^[,—–-]$/.test(tokens[to - 1].text)) to--;
  return to >= 3 && hasFiniteVerb(scene, 0, to) ? { from: 0, to } : null;
}
