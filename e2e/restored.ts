/**
 * Is the page's DOM what it was? A copy is taken when the page has been parsed, before the extension reads it, and the
 * nodes themselves are kept: afterwards everything has to be equal to the copy, and every node the very same object.
 */
import { pause, type Tab } from './driver/browser.ts';

interface Kept {
  copy: Node;
  nodes: Node[];
}

type Keeping = typeof globalThis & { quotelightTest?: Kept };

/** Runs in every page before the page's own scripts. */
export function takeCopy(): void {
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      const nodes: Node[] = [];
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) nodes.push(walker.currentNode);
      (globalThis as Keeping).quotelightTest = { copy: document.documentElement.cloneNode(true), nodes };
    },
    { once: true },
  );
}

/** What differs, in words; empty where the DOM is restored. Switching off takes the page a moment. */
export async function differences(tab: Tab, patience = 3000): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await compare(tab);
    if (found.length === 0 || Date.now() > end) return found;
    await pause(50);
  }
}

function compare(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const kept = (globalThis as Keeping).quotelightTest;
    if (!kept) return ['no copy was taken'];
    const found: string[] = [];
    const name = (node: Node | undefined) =>
      node ? `${node.nodeName} “${(node.textContent ?? '').slice(0, 40)}” in ${node.parentNode?.nodeName}` : 'nothing';
    if (!document.documentElement.isEqualNode(kept.copy)) found.push('the document is not equal to its copy');
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const now: Node[] = [];
    while (walker.nextNode()) now.push(walker.currentNode);
    const at = kept.nodes.findIndex((node, i) => node !== now[i]);
    if (at >= 0) found.push(`node ${at} was ${name(kept.nodes[at])}, is ${name(now[at])}`);
    else if (now.length !== kept.nodes.length)
      found.push(`${now.length - kept.nodes.length} nodes more: ${name(now.at(-1))}`);
    return found;
  });
}
