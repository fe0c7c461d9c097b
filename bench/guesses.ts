/** What the engine makes of the stretches whose speakers have been read, each with the quotations that stand over it. */
import type { Analysis, Quotation, Span } from '../src/engine/model.ts';
import type { Article, WhoStretch } from './train/corpus.ts';
import { sameSpeaker } from './train/names.ts';

export interface Guess {
  stretch: WhoStretch;
  /** Marked quotations that cover it. */
  found: Quotation[];
  /** One with the right name, the surest of these; else the surest one. */
  best: Quotation | null;
  /** It bears the right name, given or withheld. */
  right: boolean;
}

/** Stretches that count for figures: readers were sure of them and agreed. */
export const counts = ({ hard, kind }: WhoStretch): boolean => !hard && kind !== 'disputed';

/** By stretch of the article; the analysis has to be one at minimum 0, which withholds no name. */
export function guessesIn({ stretches }: Article, { quotations }: Analysis): Guess[] {
  const marked = quotations.filter(({ kind }) => kind !== 'indirect' && kind !== 'refusal');
  return (stretches ?? []).filter(counts).map((stretch) => {
    const found = marked.filter(({ content }) => covers(content, [stretch.start + 1, stretch.end - 1]));
    const named = found.filter(({ speaker }) => stretch.speaker !== null && sameSpeaker(stretch.speaker, speaker));
    const best = surest(named) ?? surest(found);
    return { stretch, found, best, right: named.length > 0 };
  });
}

function surest(quotations: readonly Quotation[]): Quotation | null {
  const named = quotations.filter(({ speaker }) => speaker !== null);
  return named.toSorted((a, b) => b.confidence - a.confidence)[0] ?? quotations[0] ?? null;
}

/** At least half of the span is the content's. */
export function covers(content: readonly Span[], [start, end]: Span): boolean {
  const common = content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  return common >= 0.5 * Math.max(1, end - start);
}
