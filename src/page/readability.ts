/**
 * What @mozilla/readability takes for the article's text. It takes its document apart, so it gets a copy; what it
 * keeps is traced back to the live text nodes: by identity, or where it has read its copy anew from its own html, by the
 * number that every element of the copy carries and by the words.
 */
import { Readability } from '@mozilla/readability';
import { nextNode } from './next-node.ts';
import { readNodes } from './text-blocks.ts';

const NUMBER = 'data-quotelight-n';

/** Live text nodes, blank ones left out; empty where it finds no article. */
export function readableNodes(document: Document): Set<Text> {
  try {
    return read(document);
  } catch {
    // A page that breaks the library has no article for it.
    return new Set();
  }
}

function read(document: Document): Set<Text> {
  const copy = copyOf(document);
  const live = elementsAndTexts(document.body);
  const twins = elementsAndTexts(copy.body);
  const liveText = new Map<Text, Text>();
  for (const [i, twin] of twins.texts.entries()) liveText.set(twin, live.texts[i]);
  for (const [i, twin] of twins.elements.entries()) twin.setAttribute(NUMBER, String(i));
  const kept = new Set<Text>();
  const options = {
    serializer: (node: Node) => node as Element,
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
  };
  const content = new Readability<Element>(copy, options).parse()?.content;
  if (!content) return kept;
  for (const text of readNodes(content)) {
    if (!text.data.trim()) continue;
    const node = liveText.get(text) ?? sameWords(text, live.elements, kept);
    if (node) kept.add(node);
  }
  return kept;
}

/** Without the head: browsers read a copy's stylesheets anew, which takes longer than all else here together. */
function copyOf(document: Document): Document {
  const copy = document.cloneNode(false) as Document;
  const root = copy.importNode(document.documentElement, false);
  const head = copy.createElement('head');
  const title = copy.createElement('title');
  title.textContent = document.title;
  head.append(title);
  root.append(head, copy.importNode(document.body, true));
  copy.append(root);
  return copy;
}

/** In document order, which is the same in a copy. */
function elementsAndTexts(root: Element): { elements: Element[]; texts: Text[] } {
  const elements: Element[] = [];
  const texts: Text[] = [];
  for (let node: Node | null = root; node; node = nextNode(node, root)) {
    if (node.nodeType === 1) elements.push(node as Element);
    else if (node.nodeType === 3) texts.push(node as Text);
  }
  return { elements, texts };
}

/** The next unused node with these words below the live twin of the nearest numbered element. */
function sameWords(text: Text, live: readonly Element[], used: ReadonlySet<Text>): Text | undefined {
  const number = text.parentElement?.closest(`[${NUMBER}]`)?.getAttribute(NUMBER);
  const twin = number ? live[Number(number)] : undefined;
  if (!twin) return undefined;
  const words = text.data.trim();
  return readNodes(twin).find((node) => !used.has(node) && node.data.trim() === words);
}
