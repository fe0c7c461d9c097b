/**
 * The one map between offsets of the article's text and the live text nodes.
 *
 * A position is kept as (block element, offset in the text of all its text nodes put together), never as a text node:
 * wrapping words in marks splits text nodes and leaves that sum as it was, so the map holds while highlights come and
 * go. Where the page changes its words, the article is read again.
 */
import type { Span } from '../engine/model.ts';
import { nextNode } from './next-node.ts';

/** A stretch of one text node: UTF-16 offsets into its data. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** text[at, at + length) stands at raw[raw, raw + length) of the block, character by character. */
export interface Segment {
  at: number;
  raw: number;
  length: number;
  /** Between this and the segment before it the page has white space at most, no words that the article leaves out. */
  joined: boolean;
}

/** A paragraph of the article and the element that holds its text nodes. */
export interface Block {
  element: Element;
  start: number;
  end: number;
  /** In order of both. */
  segments: Segment[];
}

/** Part of a span: offsets into the element's text nodes put together. */
export interface BlockStretch {
  element: Element;
  start: number;
  end: number;
}

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD']);

/** Text nodes below an element in document order. */
export function textNodes(element: Element): Text[] {
  const nodes: Text[] = [];
  let node = nextNode(element, element);
  while (node) {
    if (node.nodeType === 3) nodes.push(node as Text);
    node = nextNode(node, element, !UNSEEN.has(node.nodeName.toUpperCase()));
  }
  return nodes;
}

/** The text nodes under a stretch as they are now. */
export function piecesOf({ element, start, end }: BlockStretch): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const node of textNodes(element)) {
    const s = Math.max(start, at);
    const e = Math.min(end, at + node.data.length);
    if (s < e) found.push({ node, start: s - at, end: e - at });
    at += node.data.length;
    if (at >= end) break;
  }
  return found;
}

export class TextMap {
  readonly text: string;
  /** In order, not overlapping. */
  readonly blocks: readonly Block[];
  readonly #byElement = new Map<Element, Block[]>();

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text;
    this.blocks = blocks;
    for (const block of blocks) {
      const known = this.#byElement.get(block.element);
      if (known) known.push(block);
      else this.#byElement.set(block.element, [block]);
    }
  }

  /**
   * Where a span stands, block by block. White space between its words belongs to a stretch; words of the page that
   * are not the article's end it, and the blank line between paragraphs stands nowhere.
   */
  stretches([start, end]: Span): BlockStretch[] {
    const found: BlockStretch[] = [];
    for (let b = this.#firstBehind(start); b < this.blocks.length && this.blocks[b].start < end; b++) {
      const { element, segments } = this.blocks[b];
      let last: BlockStretch | null = null;
      for (const { at, raw, length, joined } of segments) {
        const s = Math.max(start, at);
        const e = Math.min(end, at + length);
        if (s >= e) continue;
        if (last && joined) last.end = raw + e - at;
        else {
          last = { element, start: raw + s - at, end: raw + e - at };
          found.push(last);
        }
      }
    }
    return found;
  }

  /** The text nodes under a span as they are now, in document order. */
  pieces(span: Span): Piece[] {
    return this.stretches(span).flatMap(piecesOf);
  }

  /** Offset in `text` of a live position, in white space that of the word before it; null outside the article. */
  offsetOf(node: Node, offset: number): number | null {
    for (let element = node.parentElement; element; element = element.parentElement) {
      const blocks = this.#byElement.get(element);
      if (!blocks) continue;
      const raw = rawOffset(element, node, offset);
      if (raw === null) continue;
      // Two paragraphs in one element touch where line breaks part them: which one is meant, the node says.
      const ends = offset > 0 && offset === node.nodeValue?.length;
      for (const block of ends ? blocks : blocks.toReversed()) {
        const segment = block.segments.findLast((s) => s.raw <= raw);
        if (!segment) continue;
        const over = raw - segment.raw;
        if (over <= segment.length) return segment.at + over;
        const next = block.segments[block.segments.indexOf(segment) + 1];
        if (next?.joined) return segment.at + segment.length;
      }
    }
    return null;
  }

  /** Index of the first block that ends behind `offset`. */
  #firstBehind(offset: number): number {
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

function rawOffset(element: Element, node: Node, offset: number): number | null {
  let at = 0;
  for (const text of textNodes(element)) {
    if (text === node) return at + offset;
    at += text.data.length;
  }
  return null;
}
