/** Ranges of tokens: cut out of labels, trimmed to what a reader would mark, counted. */
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

/** Without “that”, marks at the ends, and quotations, which are entries of their own, at the front. */
export function trimmed({ sentence: { tokens } }: SceneWithCues, ranges: Range[]): Range[] {
  return ranges.flatMap(({ from, to }) => {
    while (from < to && (tokens[from].lower === 'that' || /^[,;:—–-]$/.test(tokens[from].text))) from++;
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

/** “told the mayor in a letter, “We will wait””: what is reported are the words in marks, and they are an entry of their own. */
export function introducesQuotation(
  { reading, sentence: { tokens }, mentions }: SceneWithCues,
  ranges: readonly Range[],
) {
  if (ranges.length > 1) return false;
  const [{ from, to }] = ranges;
  const { kind, start, end } = tokens[to - 1];
  if (kind !== 'quotation' || !/^\P{L}*\p{Lu}/u.test(reading.text.slice(start, end))) return false;
  const document = mentions.find((m) => m.type === 'document' && m.from > from && m.to === to - 2);
  const words = tokens.slice(from, to - 2).some((t) => reading.language.finiteVerbs.has(t.lower));
  return document !== undefined && /^[,:]$/.test(tokens[to - 2].text) && !words;
}

export const overlapping = (a: readonly Range[], b: readonly Range[]) =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));
