/**
 * From the article's text nodes to its text: paragraphs by blocks and double line breaks, white space as a reader sees
 * it, and the map back to the live nodes.
 */
import type { Link, Paragraph, ParagraphKind } from '../engine/model.ts';
import { collapse, type NodeOrder } from './collapse.ts';
import { type Layout, MARKUP } from './layout.ts';
import { textBlocks } from './text-blocks.ts';
import { type Block, TextMap, textNodes } from './text-map.ts';

export interface ReadText {
  text: string;
  paragraphs: Paragraph[];
  links: Link[];
  map: TextMap;
}

/** `nodes` in document order; those of white space alone count where they stand between words. */
export function readParagraphs(nodes: readonly Text[], layout: Layout = MARKUP): ReadText {
  let text = '';
  const paragraphs: Paragraph[] = [];
  const links: Link[] = [];
  const blocks: Block[] = [];
  const orders = new Map<Element, NodeOrder>();
  for (const { element, nodes: own } of textBlocks(nodes, layout)) {
    let order = orders.get(element);
    if (!order) {
      order = orderOf(element);
      orders.set(element, order);
    }
    const separator = text ? '\n\n' : '';
    const start = text.length + separator.length;
    const { words, segments, links: linked } = collapse(own, element, order, start, layout);
    if (!words) continue;
    text += separator + words;
    paragraphs.push({ start, end: text.length, kind: kindOf(element) });
    blocks.push({ element, start, end: text.length, segments });
    links.push(...linked);
  }
  return { text, paragraphs, links, map: new TextMap(text, blocks) };
}

function orderOf(element: Element): NodeOrder {
  const nodes = textNodes(element);
  const places = new Map<Text, { index: number; raw: number }>();
  let raw = 0;
  nodes.forEach((node, index) => {
    places.set(node, { index, raw });
    raw += node.data.length;
  });
  return { nodes, places, hasQuotations: element.querySelector('q') !== null };
}

function kindOf(element: Element): ParagraphKind {
  if (element.closest('blockquote')) return 'blockquote';
  if (/^H[1-6]$/i.test(element.nodeName)) return 'heading';
  if (element.closest('figcaption')) return 'caption';
  return element.closest('li') ? 'list' : 'text';
}
