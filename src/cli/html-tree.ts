/**
 * A DOM out of html text. parse5 reads it as browsers do (linkedom's own reader loses the body of pages with misplaced
 * tags); linkedom is the tree, which takes a fraction of the time of a whole browser's. Nothing is run or loaded.
 */
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

const HTML = 'http://www.w3.org/1999/xhtml';

export function documentOf(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>') as unknown as { document: Document };
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html') as DefaultTreeAdapterTypes.Element;
  addAttributes(document.documentElement, root);
  addChildren(document, document.documentElement, root.childNodes);
  return document;
}

/** Browsers nest no deeper either: what broken pages put further down stands beside its parent. */
const DEEPEST = 512;

/** By hand instead of by recursion: broken pages nest thousands deep. */
function addChildren(document: Document, top: Element, children: readonly Parsed[]): void {
  const waiting: [own: Element, parent: Element, nodes: readonly Parsed[], depth: number][] = [[top, top, children, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [own, parent, nodes, depth] = next;
    for (const node of nodes) {
      if ('value' in node) own.appendChild(document.createTextNode(node.value));
      else if ('tagName' in node) {
        const element =
          node.namespaceURI === HTML
            ? document.createElement(node.tagName)
            : document.createElementNS(node.namespaceURI, node.tagName);
        addAttributes(element, node);
        parent.appendChild(element);
        // Templates keep what they hold to themselves, as in browsers.
        if (node.childNodes.length === 0) continue;
        const below = depth < DEEPEST ? element : parent;
        waiting.push([element, below, node.childNodes, Math.min(depth + 1, DEEPEST)]);
      }
    }
  }
}

function addAttributes(element: Element, { attrs }: DefaultTreeAdapterTypes.Element): void {
  for (const { name, value, prefix } of attrs) element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
}
