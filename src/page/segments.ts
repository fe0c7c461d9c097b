/**
 * Quotations lie within each other and overlap, marks on the page may not: everything that covers a paragraph is cut
 * into segments that do not overlap, each with all that covers it, innermost first.
 */
import type { Span } from '../engine/model.ts';

export interface Covered<T> {
  span: Span;
  /** How long the whole statement is, of which `span` may be one piece: the shorter lies within the longer. */
  size: number;
  of: T;
}

export interface Segment<T> {
  start: number;
  end: number;
  /** Innermost first. */
  covers: T[];
}

export function cutIntoSegments<T>(covered: readonly Covered<T>[]): Segment<T>[] {
  const cuts = [...new Set(covered.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const byStart = covered.filter(({ span: [start, end] }) => start < end).sort((a, b) => a.span[0] - b.span[0]);
  const segments: Segment<T>[] = [];
  let open: Covered<T>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i];
    open = open.filter(({ span }) => span[1] > start);
    while (next < byStart.length && byStart[next].span[0] === start) open.push(byStart[next++]);
    if (open.length === 0) continue;
    const covers = open.toSorted((a, b) => a.size - b.size || b.span[0] - a.span[0]).map(({ of }) => of);
    segments.push({ start, end: cuts[i + 1], covers });
  }
  return segments;
}
