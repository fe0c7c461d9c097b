/**
 * What the two ways to show quotations on a page have in common: marks, which are elements around the words, and painted
 * ranges, which leave the page's nodes alone. Both cut what covers the same words into pieces that do not overlap.
 */
import type { Span } from '../engine/model.ts';
import { type Darkness, isDark } from './background-colour.ts';
import type { MarkStyle } from './highlight-style.ts';
import type { Palette } from './palette.ts';
import { type Covered, cutIntoSegments, type Segment } from './segments.ts';
import type { TextMap } from './text-map.ts';

/** One statement to be marked. */
export interface Mark {
  id: string;
  spans: readonly Span[];
  /** Index of the speaker's colour; null for none. */
  colour: number | null;
  style: MarkStyle;
  /** What resting on it says: “Oda Brenn, quoted”. */
  title: string;
  /** Stand before its first words; empty for none. Painted ranges have no room for them. */
  initials: string;
}

/** Some words on the page, all of one text node, with the ids of all statements that they are part of, innermost first. */
export interface Piece {
  ids: readonly string[];
  /** The mark; of a painted range the page's element around it. */
  element: Element;
  /** Ends where the words end. */
  range(): Range;
  /** Whether the words are still where they were painted. */
  stands(): boolean;
}

export type State = 'lit' | 'focus' | 'pulse';

export interface Painter {
  /** Those of one statement in document order. */
  readonly pieces: readonly Piece[];
  paint(map: TextMap, markings: readonly Mark[], palette: Palette): void;
  /** Takes everything away: the page has the very DOM it had. */
  clear(): void;
  /** Whether everything that was painted is still there. */
  stands(): boolean;
  /** Shows which pieces are meant; none for nobody. */
  show(state: State, pieces: readonly Piece[]): void;
  /** Whether a click or a touch of the page meant this piece. */
  isHit(piece: Piece, event: MouseEvent): boolean;
  /** Gives these pieces the keyboard's focus; none for nobody. */
  focus(pieces: readonly Piece[]): void;
  hasFocus(pieces: readonly Piece[]): boolean;
}

/** What resting on a piece says. */
export const titleOf = (covers: readonly Mark[]): string =>
  [...new Set(covers.map(({ title }) => title))].filter(Boolean).join(' · ');

/** Segments of one element's text, in order, and whether the page is dark there. */
export interface CoveredElement {
  element: Element;
  segments: Segment<Mark>[];
  dark: boolean;
}

/** Colours of the page are asked for before its first change: afterwards every question would cost a new layout. */
export function coveredElements(map: TextMap, markings: readonly Mark[]): CoveredElement[] {
  const covered = new Map<Element, Covered<Mark>[]>();
  for (const marking of markings) {
    const size = marking.spans.reduce((sum, [start, end]) => sum + end - start, 0);
    for (const span of marking.spans)
      for (const { element, start, end } of map.stretches(span)) {
        const list = covered.get(element);
        const one = { span: [start, end] as const, size, of: marking };
        if (list) list.push(one);
        else covered.set(element, [one]);
      }
  }
  const known: Darkness = new Map();
  return [...covered].map(([element, list]) => ({
    element,
    segments: cutIntoSegments(list),
    dark: isDark(element, known),
  }));
}

export type StyledRoot = Document | ShadowRoot;

/** First in its tree: its cascade layer then comes before all of the page's (see highlight-style.ts). */
export function addStyle(root: StyledRoot, css: string): HTMLStyleElement {
  const document = root.ownerDocument ?? (root as Document);
  const style = document.createElement('style');
  style.textContent = css;
  const place = root === document ? (document.head ?? document.documentElement) : root;
  place.prepend(style);
  return style;
}
