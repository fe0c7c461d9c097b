/**
 * What @mozilla/readability takes for the article's text. It takes its document apart, so it gets a copy of what is read
 * on the page; what it keeps is traced back to the live text nodes. It keeps the very nodes of its copy as long as it
 * does not start over, which it does where it has found little: then our own rules find more.
 */
import { Readability } from '@mozilla/readability';
import { isApart, isComments } from './apart.ts';
import { type Layout, MARKUP } from './layout.ts';
import { nextNode } from './next-node.ts';
import { isWalled } from './partial.ts';
import { visitRead } from './read-tree.ts';

export interface Readable {
  /** All text nodes of the page that are read, in reading order. */
  nodes: Text[];
  /** Those that Readability takes for the article's; none where it finds no article. */
  kept: ReadonlySet<Text>;
}

export function readable(document: Document, layout: Layout, from: Element = document.body): Readable {
  const near: Layout = { ...layout, isSeen: (element) => layout.isSeen(element) && !isApart(element) };
  let { copy, nodes, live, hidden } = copyOf(document, near, from);
  const waiting = waitingBoxes(
    nodes,
    hidden.filter((box) => !isComments(box)),
  );
  // What waits behind a wall is not shown by any script.
  if (waiting.length > 0 && !isWalled(document))
    ({ copy, nodes, live } = copyOf(document, revealing(waiting, near), from));
  const kept = new Set<Text>();
  const content = contentOf(copy);
  for (let node: Node | null = content; content && node; node = nextNode(node, content)) {
    const original = live.get(node);
    if (original) kept.add(original);
  }
  return { nodes, kept };
}

/** Characters of the shortest text that counts as running text. */
const RUNNING = 80;
const MOSTLY = 3;

/** Boxes hidden or set apart that together hold most of the page's text: some pages show theirs when their scripts have run. */
function waitingBoxes(nodes: readonly Text[], hidden: readonly Element[]): Element[] {
  const running = (length: number) => (length < RUNNING ? 0 : length);
  const seen = nodes.reduce((sum, { data }) => sum + running(data.trim().length), 0);
  const boxes = hidden.map((box) => {
    const paragraphs = box.nodeName === 'P' ? [box] : [...box.querySelectorAll('p')];
    return { box, length: paragraphs.reduce((sum, { textContent }) => sum + running(textContent.trim().length), 0) };
  });
  if (boxes.reduce((sum, { length }) => sum + length, 0) < MOSTLY * seen) return [];
  return boxes.filter(({ length }) => length > 0).map(({ box }) => box);
}

function revealing(boxes: readonly Element[], layout: Layout): Layout {
  const isSeen = (element: Element) =>
    boxes.includes(element) || (boxes.some((box) => box.contains(element)) ? MARKUP : layout).isSeen(element);
  return { ...layout, isSeen };
}

function contentOf(copy: Document): Element | null {
  const options = {
    serializer: (node: Node) => node as Element,
    charThreshold: 0,
    keepClasses: true,
    disableJSONLD: true,
  };
  try {
    return new Readability<Element>(copy, options).parse()?.content ?? null;
  } catch {
    // A page that breaks the library has no article for it.
    return null;
  }
}

/** Without the head: browsers read a copy's stylesheets anew, which takes longer than all else here together. */
function copyOf(document: Document, layout: Layout, from: Element) {
  const copy = document.cloneNode(false) as Document;
  const root = copy.importNode(document.documentElement, false);
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = document.title;
  head.append(title);
  let place: Element = copy.importNode(document.body, false);
  root.append(head, place);
  copy.append(root);
  const nodes: Text[] = [];
  const live = new Map<Node, Text>();
  const hidden: Element[] = [];
  visitRead(
    from,
    {
      text(node) {
        nodes.push(node);
        const twin = copy.createTextNode(node.data);
        place.appendChild(twin);
        if (node.data.trim()) live.set(twin, node);
      },
      open(element) {
        place = place.appendChild(copy.importNode(element, false));
      },
      close() {
        place = place.parentElement!;
      },
      hidden: (element) => hidden.push(element),
    },
    layout,
  );
  return { copy, nodes, live, hidden };
}
