/** Who said what as plain lines, so that the command's answer and the popup's list can be laid side by side. */
import type { Analysis, Quotation } from '../src/engine/model.ts';

export const NOBODY = 'Not attributed';

/** Space in a DOM's text is often line breaks and indentation. */
export const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
export const squeeze = (text: string) => text.replace(/\s+/g, '');

export const line = (speaker: string | null, { kind, text }: Pick<Quotation, 'kind' | 'text'>) =>
  `${speaker ?? NOBODY} | ${kind} | ${collapse(text)}`;

export function lines({ quotations }: Analysis): string[] {
  return quotations.map((quotation) => line(quotation.speaker, quotation));
}

export const pieces = (text: string, { content }: Quotation) => content.map(([start, end]) => text.slice(start, end));
