/** Quoted words, and a part of it, inside the same speaker's paraphrase: a reader takes both for one statement. */
import type { Quotation, Span } from '../engine/model.ts';

/** Quoted words or part → the paraphrase of the same speaker that holds them. */
export function mergedInto(quotations: readonly Quotation[]): Map<Quotation, Quotation> {
  const hosts = new Map<Quotation, Quotation>();
  const paraphrases = quotations.filter((q) => q.kind === 'indirect');
  for (const quotation of quotations) {
    const { kind, speakerId, within, content } = quotation;
    if (speakerId === null || !(kind === 'partial' || kind === 'direct' || kind === 'indirect')) continue;
    const host = paraphrases.find((p) => p !== quotation && p.speakerId === speakerId && holds(p.content, content));
    if (!host) continue;
    if (kind === 'indirect' ? within === host.id : within === null || within === host.within)
      hosts.set(quotation, host);
  }
  return hosts;
}

const holds = (outer: readonly Span[], inner: readonly Span[]) =>
  inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
