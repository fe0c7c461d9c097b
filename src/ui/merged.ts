/** Quoted words inside the same speaker's paraphrase: a reader takes both for one statement. */
import type { Quotation, Span } from '../engine/model.ts';

/** Quoted words → the paraphrase of the same speaker that holds them. */
export function mergedInto(quotations: readonly Quotation[]): Map<Quotation, Quotation> {
  const hosts = new Map<Quotation, Quotation>();
  const paraphrases = quotations.filter((q) => q.kind === 'indirect');
  for (const quotation of quotations) {
    if (quotation.kind !== 'partial' && quotation.kind !== 'direct') continue;
    const host = paraphrases.find(
      (p) => p.speakerId !== null && p.speakerId === quotation.speakerId && holds(p.content, quotation.content),
    );
    if (host && (quotation.within === null || quotation.within === host.within)) hosts.set(quotation, host);
  }
  return hosts;
}

const holds = (outer: readonly Span[], inner: readonly Span[]) =>
  inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
