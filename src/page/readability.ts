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
  const copy = document.cloneNode(true) as Document;
  const live = elementsAndTexts(document);
  const twins = elementsAndTexts(copy);
  const liveText = new Map<Text, Text>();
  for (const [i, twin] of twins.texts.entries()) liveText.set(twin, live.texts[i]);
  for (const [i, twin] of twins.elements.entries()) twin.setAttribute(NUMBER, String(i));
  const kept = new Set<Text>();
  const options = { serializer: (node: Node) => node as Element, charThreshold: 200, keepClasses: true };
  const content = new Readability<Element>(copy, options).parse()?.content;
  if (!content) return kept;
  for (const text of readNodes(content)) {
    if (!text.data.trim()) continue;
    const node = liveText.get(text) ?? sameWords(text, live.elements, kept);
    if (node) kept.add(node);
  }
  return kept;
}

/** In document order, which is the same in a copy. */
function elementsAndTexts(document: Document): { elements: Element[]; texts: Text[] } {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const root = document.documentElement;
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
