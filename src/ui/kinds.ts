/** What a statement is, in words and as a line: the interface never tells kinds apart by colour alone. */
import type { Quotation } from '../engine/model.ts';
import { KINDS, REFUSALS } from './strings.ts';

export type Line = 'solid' | 'dashed' | 'dotted' | 'double';

/** “quoted in part”, “declined” … */
export function kindWords({ kind, refusal }: Quotation): string {
  return kind === 'refusal' ? REFUSALS[refusal?.type ?? 'declined'] : KINDS[kind];
}

/** The same pattern as under the mark in the page: words out of a document are double whatever their kind. */
export function lineOf({ kind, document }: Quotation): Line {
  if (kind === 'refusal') return 'dotted';
  if (kind === 'indirect') return 'dashed';
  return document ? 'double' : 'solid';
}
