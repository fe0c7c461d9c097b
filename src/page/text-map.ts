import type { Span } from '../engine/model.ts';

/** A stretch of one text node: UTF-16 offsets into its data. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** The one map between offsets of the article's text and the live text nodes. */
export interface TextMap {
  readonly text: string;
  /** The text-node pieces under a span, in document order; blank lines between paragraphs have none. */
  pieces(span: Span): Piece[];
  /** Offset in `text` of a live position, or null outside the article. */
  offsetOf(node: Node, offset: number): number | null;
}
