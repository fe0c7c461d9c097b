/**
 * From the article's text nodes to its text: paragraphs by blocks and double line breaks, white space as a reader sees
 * it, and the map back to the live nodes.
 */
import type { Link, Paragraph, ParagraphKind } from '../engine/model.ts';
import { type Block, type Segment, TextMap, textNodes } from './text-map.ts';

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

export function readParagraphs(nodes: readonly Text[]): ReadText {
  const drafts: Draft[] = [];
  let last: Draft | null = null;
  let previous: Text | null = null;
  for (const node of nodes) {
    const element = blockOf(node);
    if (last && last.element === element && previous && !brokenBetween(previous, node, element)) last.nodes.push(node);
    else {
      last = { element, nodes: [node] };
      drafts.push(last);
    }
    previous = node;
  }
  let text = '';
  const paragraphs: Paragraph[] = [];
  const links: Link[] = [];
  const blocks: Block[] = [];
  const rawStarts = new Map<Element, Map<Text, number>>();
  for (const draft of drafts) {
    const separator = text ? '\n\n' : '';
    const start = text.length + separator.length;
    const { words, segments, linked } = collapse(draft, start, rawOf(draft.element, rawStarts));
    if (!words) continue;
    text += separator + words;
    const end = text.length;
    paragraphs.push({ start, end, kind: kindOf(draft.element) });
    blocks.push({ element: draft.element, start, end, segments });
    for (const link of linked) links.push(link);
  }
  return { text, paragraphs, links, map: new TextMap(text, blocks) };
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

function nextNode(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function rawOf(element: Element, known: Map<Element, Map<Text, number>>): Map<Text, number> {
  const cached = known.get(element);
  if (cached) return cached;
  const starts = new Map<Text, number>();
  let at = 0;
  for (const node of textNodes(element)) {
    starts.set(node, at);
    at += node.data.length;
  }
  known.set(element, starts);
  return starts;
}

const SPACE = /[ \t\n\r\f]/;
/** Seen by nobody, and no part of a word: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

function collapse(draft: Draft, start: number, raw: Map<Text, number>) {
  let words = '';
  let pending: { raw: number } | null = null;
  const segments: Segment[] = [];
  const linked: Link[] = [];
  const push = (character: string, from: number) => {
    const at = start + words.length;
    const last = segments.at(-1);
    if (last && last.at + last.length === at && last.raw + last.length === from) last.length += character.length;
    else segments.push({ at, raw: from, length: character.length });
    words += character;
  };
  draft.nodes.forEach((node, i) => {
    const base = raw.get(node) ?? 0;
    // A line break between two nodes is a space to the reader.
    if (i > 0 && hasBreak(draft.nodes[i - 1], node, draft.element)) pending ??= { raw: base };
    const before = start + words.length;
    for (let k = 0; k < node.data.length; k++) {
      const character = node.data[k];
      if (INVISIBLE.test(character)) continue;
      if (SPACE.test(character)) {
        if (words) pending ??= { raw: base + k };
        continue;
      }
      if (pending && words) {
        // A space that stands in no text node (a line break) maps to nothing and is left out of the segments.
        if (pending.raw < base + k) push(' ', pending.raw);
        else words += ' ';
      }
      pending = null;
      push(character, base + k);
    }
    const anchor = node.parentElement?.closest('a[href]');
    const href = anchor?.getAttribute('href');
    const end = start + words.length;
    if (href && end > before) {
      const from = words[before - start] === ' ' ? before + 1 : before;
      const known = linked.at(-1);
      if (known && known.href === href && from - known.span[1] < 2)
        linked[linked.length - 1] = { href, span: [known.span[0], end] };
      else linked.push({ href, span: [from, end] });
    }
  });
  return { words, segments, linked };
}

function hasBreak(a: Text, b: Text, block: Element): boolean {
  for (let node = nextNode(a, block); node && node !== b; node = nextNode(node, block))
    if (node.nodeName.toUpperCase() === 'BR') return true;
  return false;
}

function kindOf(element: Element): ParagraphKind {
  if (element.closest('blockquote')) return 'blockquote';
  const name = element.nodeName.toUpperCase();
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (element.closest('figcaption')) return 'caption';
  return element.closest('li') ? 'list' : 'text';
}
