/** The page cut into blocks of text: what stands between two block elements or two line breaks in a row. */
import { nextNode } from './next-node.ts';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Text that is no part of what a page says. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD TEXTAREA SELECT BUTTON IFRAME OBJECT SVG MATH AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);

export interface TextBlock {
  element: Element;
  /** In document order, first and last not blank. */
  nodes: Text[];
}

export function readNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  let node = nextNode(root, root);
  while (node) {
    if (node.nodeType === 3) nodes.push(node as Text);
    node = nextNode(node, root, !UNREAD.has(node.nodeName.toUpperCase()));
  }
  return nodes;
}

/** `nodes` in document order; those of white space alone count where they stand between words. */
export function textBlocks(nodes: readonly Text[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let previous: Text | null = null;
  let blanks: Text[] = [];
  for (const node of nodes) {
    if (node.data.trim() === '') {
      blanks.push(node);
      continue;
    }
    const element = blockOf(node);
    const last = blocks.at(-1);
    if (last && previous && last.element === element && !brokenBetween(previous, node, element))
      last.nodes.push(...blanks.filter((blank) => blockOf(blank) === element), node);
    else blocks.push({ element, nodes: [node] });
    previous = node;
    blanks = [];
  }
  return blocks;
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
