/** Ranges of tokens: cut out of labels, trimmed to what a reader would mark, counted. */
import { find, hasFiniteVerb, hasInfinitive } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { SceneWithCues } from './scenes.ts';

/** Token indices, half open. */
export interface Range {
  from: number;
  to: number;
}

export function rangesOf(labels: Uint8Array, wanted: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== wanted) continue;
    const last = ranges.at(-1);
    if (last?.to === i) last.to = i + 1;
    else ranges.push({ from: i, to: i + 1 });
  }
  return ranges;
}

/** A “that” in front of a clause, and not “that was no reason to go”; but “that they’re safe”. */
export function joinsClause({ reading: { language }, sentence: { tokens } }: SceneWithCues, i: number): boolean {
  if (tokens[i].lower !== 'that') return false;
  const next = tokens[i + 1]?.lower ?? '';
  return !language.auxiliaries.has(next) || /^\p{L}+'[^t]/u.test(next);
}

/** Without “that”, marks at the ends, and quotations, which are entries of their own, at the front. */
export function trimmed(scene: SceneWithCues, cue: Cue, ranges: Range[]): Range[] {
  const { tokens } = scene.sentence;
  return ranges.flatMap(({ from, to }) => {
    // “That bridge is safe, Lund said”
    const joined = () => joinsClause(scene, from) && (from >= cue.to || tokens[from].small);
    while (from < to && (joined() || /^[,;:—–-]$/.test(tokens[from].text))) from++;
    while (to > from && /^[,.;:!?…—–-]$|^["”]$/.test(tokens[to - 1].text)) to--;
    return to > from && !(to - from === 1 && tokens[from].kind === 'quotation') ? [{ from, to }] : [];
  });
}

/** Words of the reporter's own; a content that starts with a quotation is that quotation's. */
export function wordsIn({ sentence: { tokens } }: SceneWithCues, ranges: readonly Range[]): number {
  if (tokens[ranges[0].from].kind === 'quotation') return 0;
  let count = 0;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') count++;
  return count;
}

/**
 * “asked the government to take back the tax, which has made bread dearer”: what somebody is asked to do takes its
 * relative clause along where that closes the sentence and nobody else speaks in it.
 */
export function withRelative({ sentence: { tokens }, cues }: SceneWithCues, ranges: Range[]): Range[] {
  const { from, to } = ranges.at(-1)!;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'which') return ranges;
  const infinitive = tokens.findIndex((t, k) => k >= from && t.lower === 'to');
  if (
    infinitive < 0 ||
    infinitive > from + 8 ||
    infinitive >= to ||
    cues.some(({ at, strength }) => at > to && strength === 'strong')
  )
    return ranges;
  let end = tokens.length;
  while (/^[.!?…]$|^["”]$/.test(tokens[end - 1].text)) end--;
  return [...ranges.slice(0, -1), { from, to: end }];
}

/** “claimed not to remember it”: what is taken back belongs to it. */
export function withNot({ sentence: { tokens } }: SceneWithCues, { to: behind }: Cue, ranges: Range[]): Range[] {
  const [{ from, to }, ...rest] = ranges;
  const start = tokens[from - 1]?.lower === 'to' ? from - 1 : from;
  return tokens[start].lower === 'to' && /^(?:not|never)$/.test(tokens[start - 1]?.lower ?? '') && start > behind
    ? [{ from: start - 1, to }, ...rest]
    : ranges;
}

/** “There was no sign, Lund noted, that it was late”: what “that” hangs on belongs to it. */
export function withHead({ sentence: { tokens } }: SceneWithCues, { subject, to, at }: Cue, ranges: Range[]): Range[] {
  const [first] = ranges;
  if (ranges.length !== 1 || !subject || subject.to > at || tokens[to]?.text !== ',') return ranges;
  const hangs = first.from === to + 2 && tokens[to + 1].lower === 'that' && tokens[subject.from - 1]?.text === ',';
  return hangs && subject.from > 3
    ? [
        { from: 0, to: subject.from - 1 },
        { from: to + 1, to: first.to },
      ]
    : ranges;
}

/**
 * “told the mayor in a letter, “We will wait””, “said of Kask: “He left””: words without a verb lead into those in marks,
 * which are an entry of their own. What is left is the clause before the cue, if there is one.
 */
export function withoutLead(scene: SceneWithCues, { to: behind }: Cue, ranges: Range[]): Range[] {
  const { from, to } = ranges.at(-1)!;
  if (from < behind || !leadsIntoQuotation(scene, from, to)) return ranges;
  const { tokens } = scene.sentence;
  const { conjunctions, verbs } = scene.reading.language;
  return ranges
    .slice(0, -1)
    .filter((range) => tokens[range.to].text === ',' && hasFiniteVerb(scene, range.from, range.to))
    .filter(({ from: first }) => !conjunctions.has(tokens[first].lower) && !verbs.has(tokens[first].lower));
}

function leadsIntoQuotation(scene: SceneWithCues, from: number, to: number): boolean {
  const { tokens } = scene.sentence;
  const inside = tokens[to - 1].kind === 'quotation';
  const at = inside ? to - 1 : to + 1;
  const lead = tokens[at - 1];
  if (at <= from || tokens[at]?.kind !== 'quotation') return false;
  const joined = /^[,:]$/.test(lead.text)
    ? /^\P{L}*\p{Lu}/u.test(tokens[at].text)
    : inside && lead.lower === 'that' && find(tokens, from, at, (t) => t.kind === 'quotation') < 0;
  return joined && !hasFiniteVerb(scene, from, at - 1) && !hasInfinitive(scene, from, at - 1);
}

export const overlapping = (a: readonly Range[], b: readonly Range[]) =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));
