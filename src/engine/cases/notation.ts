/**
 * Test cases with their expectation written into the text: `{q1:“We will appeal,”} {cue:said} {s1:Ada Lund}.`
 *
 *   {q1:…}  marked speech, {i1:…} paraphrase, {r1:…} refusal   whose source is {s1:…}
 *   {s1=Ada Lund:she}   the name that the source must resolve to, where it is not the mention itself
 *   {s1=?:they}         no name may be given
 *   {cue:…}             a cue of the quotation before or behind it; not checked further
 *   {x:“…”}             marks that are nobody's words
 */
import type { Analysis, Quotation, Span } from '../model.ts';

export interface Expected {
  id: string;
  kind: 'q' | 'i' | 'r' | 'x';
  spans: Span[];
}

export interface Case {
  text: string;
  expected: Expected[];
  /** Source number → the name wanted, null for none. */
  speakers: Map<string, string | null>;
  /** Source number → where it stands, maybe more than once. */
  sources: Map<string, Span[]>;
}

const BRACE = /\{(q|i|r|s|x|cue)(\d*)(?:=([^:}]*))?:([^{}]*)\}/g;

export function parse(marked: string): Case {
  let text = '';
  let at = 0;
  const expected: Expected[] = [];
  const speakers = new Map<string, string | null>();
  const sources = new Map<string, Span[]>();
  for (const match of marked.matchAll(BRACE)) {
    const [whole, kind, number, name, inner] = match;
    text += marked.slice(at, match.index);
    const span: Span = [text.length, text.length + inner.length];
    text += inner;
    at = match.index + whole.length;
    if (kind === 's') {
      speakers.set(number, name === '?' ? null : (name ?? inner));
      sources.set(number, [...(sources.get(number) ?? []), span]);
    } else if (kind !== 'cue') {
      const known = kind === 'x' ? undefined : expected.find((e) => e.kind === kind && e.id === number);
      if (known) known.spans.push(span);
      else expected.push({ id: number, kind: kind as Expected['kind'], spans: [span] });
    }
  }
  return { text: text + marked.slice(at), expected, speakers, sources };
}

/** Kinds of quotations that may be what is expected. */
export const KIND = { q: /^(?:direct|partial|block)$/, i: /^indirect$/, r: /^refusal$/ };

/** What differs, a line each; empty when all is as written. */
export function differences({ text, expected, speakers }: Case, analysis: Analysis): string[] {
  const found: string[] = [];
  const quote = ([s, e]: Span) => text.slice(s, e);
  for (const { id, kind, spans } of expected) {
    const wanted = spans.map(quote).join(' … ');
    if (kind === 'x') {
      const marked = analysis.quotations.find((q) => KIND.q.test(q.kind) && overlaps(q, spans[0]));
      if (marked) found.push(`nobody's words, yet taken for ${marked.speaker ?? 'speech'}: ${wanted}`);
      continue;
    }
    const quotation = analysis.quotations.find(
      (q) => KIND[kind].test(q.kind) && spans.every((s) => q.content.some((c) => c[0] === s[0] && c[1] === s[1])),
    );
    if (!quotation) {
      const near = analysis.quotations.filter((q) => overlaps(q, spans[0])).map((q) => `${q.kind} “${q.text}”`);
      found.push(`not found: ${wanted}${near.length ? `; instead ${near.join(', ')}` : ''}`);
      continue;
    }
    if (!speakers.has(id)) continue;
    const speaker = speakers.get(id) ?? null;
    if (quotation.speaker !== speaker)
      found.push(`${wanted}: ${quotation.speaker ?? 'no name'} instead of ${speaker ?? 'no name'}`);
  }
  return found;
}

const overlaps = (q: Quotation, [s, e]: Span) => q.content.some((c) => c[0] < e && s < c[1]);
