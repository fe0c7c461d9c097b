/** The page cut into blocks of text: what stands between two block elements or two line breaks in a row. */
import { type Layout, MARKUP } from './layout.ts';
import { nextNode } from './next-node.ts';

export interface TextBlock {
  element: Element;
  /** In document order, first and last not blank. */
  nodes: Text[];
}

/** `nodes` in document order; those of white space alone count where they stand between words. */
export function textBlocks(nodes: readonly Text[], layout: Layout = MARKUP): TextBlock[] {
  const blocks: TextBlock[] = [];
  let previous: Text | null = null;
  let blanks: Text[] = [];
  for (const node of nodes) {
    if (node.data.trim() === '') {
      blanks.push(node);
      continue;
    }
    const element = blockOf(node, layout);
    const last = blocks.at(-1);
    if (last && previous && last.element === element && !brokenBetween(previous, node, element, layout))
      last.nodes.push(...blanks.filter((blank) => blockOf(blank, layout) === element), node);
    else blocks.push({ element, nodes: [node] });
    previous = node;
    blanks = [];
  }
  return blocks;
}

function blockOf(node: Text, layout: Layout): Element {
  let element = node.parentElement!;
  while (element.parentElement && !layout.isBlock(element)) element = element.parentElement;
  return element;
}

/** Two line breaks, or another block, between two text nodes of one block: a new paragraph. */
function brokenBetween(a: Text, b: Text, block: Element, layout: Layout): boolean {
  let breaks = 0;
  for (let node = nextNode(a, block); node && node !== b; node = nextNode(node, block)) {
    if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') breaks++;
      else if (name === 'HR' || layout.isBlock(node as Element)) return true;
    } else if (node.nodeType === 3 && (node as Text).data.trim()) breaks = 0;
  }
  return breaks > 1;
}
