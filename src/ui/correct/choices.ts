/** What there is to choose from where somebody puts a statement right, and the correction that comes of it. */
import type { Quotation, Speaker } from '../../engine/model.ts';
import { type Correction, quoteOf } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';

export interface Choices {
  /** Everybody the article names or describes, those it quotes first. */
  speakers: Speaker[];
  /** Whose statement it is now. */
  speaker: Speaker | null;
  /** This speaker's other statements, which may have the same thing wrong. */
  others: Quotation[];
}

/** `ids` are the quotations that are shown as one statement. */
export function choicesFor({ analysis }: ArticleState, ids: readonly string[]): Choices {
  const { quotations, speakers } = analysis;
  const first = quotations.find((q) => q.id === ids[0]);
  const speaker = speakers.find((s) => s.id === first?.speakerId) ?? null;
  return {
    speakers: speakers.toSorted((a, b) => Number(b.quotations.length > 0) - Number(a.quotations.length > 0)),
    speaker,
    others: speaker ? quotations.filter((q) => q.speakerId === speaker.id && !ids.includes(q.id)) : [],
  };
}

export function assigned({ text, analysis }: ArticleState, ids: readonly string[], speaker: string | null): Correction {
  return { type: 'assign', statements: quotes(text, analysis.quotations, ids), speaker };
}

export function removed({ text, analysis }: ArticleState, ids: readonly string[]): Correction {
  return { type: 'remove', statements: quotes(text, analysis.quotations, ids) };
}

const quotes = (text: string, quotations: readonly Quotation[], ids: readonly string[]) =>
  quotations.filter(({ id }) => ids.includes(id)).map((quotation) => quoteOf(text, quotation));
