/**
 * From the article's text nodes to its text: paragraphs by blocks and double line breaks, white space as a reader sees
 * it, and the map back to the live nodes.
 */
import type { Link, Paragraph, ParagraphKind } from '../engine/model.ts';
import { collapse, type NodeOrder } from './collapse.ts';
import { nextNode } from './next-node.ts';
import { type Block, TextMap, textNodes } from './text-map.ts';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

export interface ReadText {
  text: string;
  paragraphs: Paragraph[];
  links: Link[];
  map: TextMap;
}

/** A paragraph under construction. */
interface Draft {
  element: Element;
  nodes: Text[];
}

/** `nodes` in document order; those of white space alone count where they stand between words. */
export function readParagraphs(nodes: readonly Text[]): ReadText {
  let text = '';
  const paragraphs: Paragraph[] = [];
  const links: Link[] = [];
  const blocks: Block[] = [];
  const orders = new Map<Element, NodeOrder>();
  for (const { element, nodes: own } of draftsOf(nodes)) {
    let order = orders.get(element);
    if (!order) {
      order = orderOf(element);
      orders.set(element, order);
    }
    const separator = text ? '\n\n' : '';
    const start = text.length + separator.length;
    const { words, segments, links: linked } = collapse(own, element, order, start);
    if (!words) continue;
    text += separator + words;
    paragraphs.push({ start, end: text.length, kind: kindOf(element) });
    blocks.push({ element, start, end: text.length, segments });
    links.push(...linked);
  }
  return { text, paragraphs, links, map: new TextMap(text, blocks) };
}

function draftsOf(nodes: readonly Text[]): Draft[] {
  const drafts: Draft[] = [];
  let previous: Text | null = null;
  for (const node of nodes) {
    const element = blockOf(node);
    const last = drafts.at(-1);
    const blank = node.data.trim() === '';
    if (last && previous && last.element === element && (blank || !brokenBetween(previous, node, element)))
      last.nodes.push(node);
    else if (!blank) drafts.push({ element, nodes: [node] });
    if (!blank) previous = node;
  }
  return drafts;
}

function blockOf(node: Text): Element {
  let element = node.parentElement!;
  while (element.parentElement && !BLOCK.has(element.nodeName.toUpperCase())) element = element.parentElement;
  return element;
}

/** Two line breaks, or another block, between two text nodes of one block: a new paragraph. */
function brokenBetween(a: Text, b: Text, block: Element): boolean {
  let breaks = 0;
  for (let node = nextNode(a, block); node && node !== b; node = nextNode(node, block)) {
    if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') breaks++;
      else if (BLOCK.has(name) || name === 'HR') return true;
    } else if (node.nodeType === 3 && (node as Text).data.trim()) breaks = 0;
  }
  return breaks > 1;
}

function orderOf(element: Element): NodeOrder {
  const nodes = textNodes(element);
  const places = new Map<Text, { index: number; raw: number }>();
  let raw = 0;
  nodes.forEach((node, index) => {
    places.set(node, { index, raw });
    raw += node.data.length;
  });
  return { nodes, places };
}

function kindOf(element: Element): ParagraphKind {
  if (element.closest('blockquote')) return 'blockquote';
  if (/^H[1-6]$/i.test(element.nodeName)) return 'heading';
  if (element.closest('figcaption')) return 'caption';
  return element.closest('li') ? 'list' : 'text';
}
