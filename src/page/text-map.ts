/**
 * The one map between offsets of the article's text and the live text nodes.
 *
 * A position is kept as (block element, offset in the concatenated text of its text nodes), never as a text node:
 * wrapping words in marks splits text nodes but leaves that sum unchanged, so the map stays valid while highlights
 * come and go. It is made once; when the page changes its text, the article is read again.
 */
import type { Span } from '../engine/model.ts';

/** A stretch of one text node: UTF-16 offsets into its data. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** A linear piece of the map: text[at, at + length) stands at raw[raw, raw + length) of the block. */
export interface Segment {
  at: number;
  raw: number;
  length: number;
}

/** A paragraph of the article and the element that holds its text nodes. */
export interface Block {
  element: Element;
  start: number;
  end: number;
  /** In order of both. */
  segments: Segment[];
}

/** Elements whose text nobody sees; the same that mark.js leaves out, so that both count alike. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD']);

/** Text nodes below an element in document order. */
export function textNodes(element: Element): Text[] {
  const nodes: Text[] = [];
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) nodes.push(child as Text);
      else if (child.nodeType === 1 && !UNSEEN.has(child.nodeName.toUpperCase())) walk(child);
    }
  };
  walk(element);
  return nodes;
}

export class TextMap {
  constructor(
    readonly text: string,
    /** In order, not overlapping. */
    readonly blocks: readonly Block[],
  ) {}

  /** Block and raw range under each part of a span; blank lines between paragraphs have none. */
  ranges([start, end]: Span): { block: Block; start: number; end: number }[] {
    const found: { block: Block; start: number; end: number }[] = [];
    for (let b = this.firstBlock(start); b < this.blocks.length && this.blocks[b].start < end; b++) {
      const block = this.blocks[b];
      let from = -1;
      let to = -1;
      for (const segment of block.segments) {
        const s = Math.max(start, segment.at);
        const e = Math.min(end, segment.at + segment.length);
        if (s >= e) continue;
        if (from < 0) from = segment.raw + s - segment.at;
        to = segment.raw + e - segment.at;
      }
      if (from >= 0) found.push({ block, start: from, end: to });
    }
    return found;
  }

  /** The text-node pieces under a span as they are now, in document order. */
  pieces(span: Span): Piece[] {
    const found: Piece[] = [];
    for (const { block, start, end } of this.ranges(span)) {
      let at = 0;
      for (const node of textNodes(block.element)) {
        const { length } = node.data;
        const s = Math.max(start, at);
        const e = Math.min(end, at + length);
        if (s < e) found.push({ node, start: s - at, end: e - at });
        at += length;
        if (at >= end) break;
      }
    }
    return found;
  }

  /** Offset in `text` of a live position, or null outside the article. */
  offsetOf(node: Node, offset: number): number | null {
    for (const block of this.blocks) {
      if (!block.element.contains(node)) continue;
      let at = 0;
      for (const text of textNodes(block.element)) {
        if (text === node) {
          const raw = at + offset;
          const segment = block.segments.findLast((s) => s.raw <= raw);
          if (segment && raw <= segment.raw + segment.length) return segment.at + raw - segment.raw;
          break;
        }
        at += text.data.length;
      }
    }
    return null;
  }

  /** Index of the first block that ends behind `offset`. */
  private firstBlock(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
