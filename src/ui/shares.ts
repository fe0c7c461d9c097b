/**
 * Share of voice: how many of the words that the article gives are whose, quoted ones and those in a paraphrase apart.
 * Quoted words inside a paraphrase count once, as quoted.
 */
import type { Quotation, Span, Speaker } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';

export interface Share {
  speaker: Speaker;
  quoted: number;
  paraphrased: number;
  /** Whole percent of all of both; everybody's together make 100. */
  percent: number;
}

const MARKED: ReadonlySet<Quotation['kind']> = new Set(['direct', 'partial', 'block']);

/** Largest first; whose words the article does not give has no share. */
export function shares({ analysis, text }: Pick<ArticleState, 'analysis' | 'text'>): Share[] {
  const bySpeaker = new Map<string | null, Quotation[]>();
  for (const quotation of analysis.quotations) {
    const { speakerId } = quotation;
    const own = bySpeaker.get(speakerId);
    if (own) own.push(quotation);
    else bySpeaker.set(speakerId, [quotation]);
  }
  const spoken = analysis.speakers
    .map((speaker) => {
      const own = bySpeaker.get(speaker.id) ?? [];
      const spans = (kind: (q: Quotation) => boolean) => own.filter(kind).flatMap((q) => q.content);
      const quoted = together(spans((q) => MARKED.has(q.kind)));
      const told = spans((q) => q.kind === 'indirect');
      const words = wordsIn(text, quoted);
      const all = told.length === 0 ? words : wordsIn(text, together([...quoted, ...told]));
      return { speaker, quoted: words, paraphrased: Math.max(0, all - words) };
    })
    .filter(({ quoted, paraphrased }) => quoted + paraphrased > 0)
    .sort((a, b) => b.quoted + b.paraphrased - a.quoted - a.paraphrased);
  const percents = wholePercents(spoken.map(({ quoted, paraphrased }) => quoted + paraphrased));
  return spoken.map((share, i) => ({ ...share, percent: percents[i] }));
}

/** Spans in order, those that overlap as one. */
function together(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

const wordsIn = (text: string, spans: readonly Span[]) =>
  spans.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);

/** The largest remainders get what rounding down has left over. */
function wholePercents(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (100 * part) / total);
  const percents = exact.map(Math.floor);
  let left = 100 - percents.reduce((sum, p) => sum + p, 0);
  const byRemainder = exact.map((_, i) => i).sort((a, b) => (exact[b] % 1) - (exact[a] % 1));
  for (const i of byRemainder) if (left-- > 0) percents[i]++;
  return percents;
}

/** Below this a segment of the bar is too narrow to be told from the next, let alone to hold a name. */
const SMALLEST_PERCENT = 4;
/** The bar holds no more than this, and, where everybody has little, at least the first few. */
const SEGMENTS = { most: 7, least: 3 };

/** What the bar has room for, largest first; the rest becomes one segment. */
export function barOf(all: readonly Share[]): { segments: Share[]; rest: Share[] } {
  const wide = all.filter((s) => s.percent >= SMALLEST_PERCENT).length;
  const room = Math.min(Math.max(wide, SEGMENTS.least), SEGMENTS.most);
  return { segments: all.slice(0, room), rest: all.slice(room) };
}
