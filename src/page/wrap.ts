/**
 * Wraps stretches of one element's text in <mark> elements, and takes them away again so that the page has back the
 * very DOM it had. mark.js does the wrapping. Of every text node that it splits the page keeps the first part; its own
 * `unmark` would merge text nodes that the page's framework holds references to, so the way back is ours: the first
 * part gets its whole text again and what was made of the rest goes.
 */
import Mark from 'mark.js';
import { textNodes } from './text-map.ts';

/** UTF-16 offsets into the element's text nodes put together. */
export interface Stretch {
  start: number;
  end: number;
}

/** A text node of the page that was split, and what now stands behind it in its place. */
interface Split {
  node: Text;
  /** Its text before and after. */
  whole: string;
  first: string;
  made: ChildNode[];
}

/** The marks of one element, and the way back. */
export interface Wrapped {
  marks: HTMLElement[];
  /** Whether the page has given one of these nodes, which was split, another text or another place. */
  isRewritten(among: ReadonlySet<Node>): boolean;
  unwrap(): void;
}

/**
 * mark.js costs stretches × text nodes of the element, so the element should be a paragraph. `stretches` are in order
 * and do not overlap; those of white space alone get no mark. `dress` is called once for every mark.
 */
export function wrap<T extends Stretch>(
  element: Element,
  stretches: readonly T[],
  dress: (mark: HTMLElement, stretch: T) => void,
): Wrapped {
  const before = textNodes(element);
  const texts = before.map(({ data }) => data);
  const marks: HTMLElement[] = [];
  const of = new Map<unknown, T>();
  const ranges = stretches.map((stretch) => {
    const range = { start: stretch.start, length: stretch.end - stretch.start };
    of.set(range, stretch);
    return range;
  });
  withNodes(element.ownerDocument, before, () =>
    new Mark(element as HTMLElement).markRanges(ranges, {
      element: 'mark',
      each: (made: Element, range) => {
        const mark = made as HTMLElement;
        mark.removeAttribute('data-markjs');
        marks.push(mark);
        dress(mark, of.get(range)!);
      },
    }),
  );
  const ours = new Set<Node>(marks);
  const theirs = new Set<Node>(before);
  const splits: Split[] = [];
  before.forEach((node, i) => {
    if (node.data.length === texts[i].length && !ours.has(node.nextSibling!)) return;
    const made: ChildNode[] = [];
    for (let at = node.nextSibling; at; at = at.nextSibling) {
      if (!ours.has(at) && (at.nodeType !== 3 || theirs.has(at))) break;
      made.push(at);
    }
    splits.push({ node, whole: texts[i], first: node.data, made });
  });
  return {
    marks,
    isRewritten: (among) => splits.some((split) => among.has(split.node) && isRewritten(split)),
    unwrap() {
      for (const split of splits) putBack(split, ours);
    },
  };
}

/**
 * mark.js walks an element's text nodes with a NodeIterator and asks five selectors of each node it comes by, three times:
 * nearly all that wrapping costs. A document also tells every such iterator of each node that leaves it, until they are
 * collected, so that with some thousand paragraphs clearing takes seconds. Here it is handed the nodes, which are known.
 * The property is seen by this script's world alone.
 */
function withNodes(document: Document, nodes: readonly Text[], run: () => void): void {
  const name = 'createNodeIterator';
  let at = -1;
  const iterator = {
    nextNode: () => (at + 1 < nodes.length ? nodes[++at] : null),
    previousNode: () => (at > 0 ? nodes[--at] : null),
  };
  // Refused where an element of the page has that name; such a page is only slower.
  Reflect.set(document, name, () => iterator);
  try {
    run();
  } finally {
    Reflect.deleteProperty(document, name);
  }
}

const isRewritten = ({ node, first }: Split) => node.data !== first || node.parentNode === null;

function putBack(split: Split, marks: ReadonlySet<Node>): void {
  const { node, whole, made } = split;
  // The page has given its node another text, or has taken it away: what was split off is of the past.
  // Where it has removed our elements as well, it has gone over all that stood there and may have taken the rest for its own.
  if (isRewritten(split)) {
    const marked = made.filter((other) => marks.has(other));
    const pages = marked.some(({ parentNode }) => parentNode === null);
    for (const other of pages ? marked : made) other.remove();
  } else if (stands(node, whole, made)) {
    for (const other of made) other.remove();
    node.data = whole;
  } else {
    // The page has changed something in between: the words stay where they are now, without our elements.
    for (const other of made) if (marks.has(other)) (other as Element).replaceWith(...other.childNodes);
  }
}

function stands(node: Text, whole: string, made: readonly ChildNode[]): boolean {
  let text = node.data;
  let last: ChildNode = node;
  for (const other of made) {
    if (last.nextSibling !== other || other.childNodes.length > 1) return false;
    if (other.firstChild && other.firstChild.nodeType !== 3) return false;
    text += other.textContent;
    last = other;
  }
  return text === whole;
}
