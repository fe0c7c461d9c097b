/**
 * Which live text nodes are the article's. Readability works on a copy (it takes apart what it is given); every element
 * of the copy carries the number of its live twin, and what it keeps is traced back to the live text nodes by number
 * and words. What it is known to lose is put back: paragraphs that stand among kept ones.
 */
import { Readability } from '@mozilla/readability';

const NUMBER = 'data-quotelight-n';

/** Text nodes of the article in document order, and all white space between words; empty where none was found. */
export function articleNodes(document: Document): Text[] {
  const { copy, live } = numberedCopy(document);
  const kept = new Set<Text>();
  const content = readable(copy);
  if (!content) return [];
  for (const text of textsOf(content)) {
    if (!text.data.trim()) continue;
    const twin = twinOf(text, live, kept);
    if (twin) kept.add(twin);
  }
  restore(kept);
  return [...textsOf(document.body)].filter((node) => (kept.has(node) ? !dropped(node) : !node.data.trim()));
}

function readable(copy: Document): Element | null {
  try {
    const article = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      charThreshold: 200,
      keepClasses: true,
    }).parse();
    return article?.content ?? null;
  } catch {
    // A page that breaks the library has no article for us.
    return null;
  }
}

function numberedCopy(document: Document): { copy: Document; live: Element[] } {
  const copy = document.cloneNode(true) as Document;
  const live = [...document.querySelectorAll('*')];
  const twins = copy.querySelectorAll('*');
  for (let i = 0; i < twins.length && i < live.length; i++) twins[i].setAttribute(NUMBER, String(i));
  return { copy, live };
}

export function* textsOf(root: Node): Generator<Text> {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else if (
      child.nodeType === 1 &&
      !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|HEAD|TEXTAREA|SELECT|BUTTON|IFRAME|OBJECT|SVG|MATH)$/i.test(
        child.nodeName,
      )
    )
      yield* textsOf(child);
  }
}

/** The live text node of a kept one: the next unused node with the same words below the nearest numbered element. */
function twinOf(text: Text, live: readonly Element[], used: ReadonlySet<Text>): Text | null {
  let element = text.parentElement;
  while (element && !element.hasAttribute(NUMBER)) element = element.parentElement;
  const number = element?.getAttribute(NUMBER);
  const twin = number ? live[Number(number)] : undefined;
  if (!twin) return null;
  for (const node of textsOf(twin)) if (!used.has(node) && node.data === text.data) return node;
  // Readability may trim or join white space.
  const words = text.data.trim();
  for (const node of textsOf(twin)) if (!used.has(node) && node.data.trim() === words) return node;
  return null;
}

const PARAGRAPH = /^(?:P|BLOCKQUOTE|UL|OL|H2|H3|H4)$/;
const FOREIGN =
  /related|newsletter|promo|subscri|sign-?up|caption|byline|author|share|social|comment|advert|sponsor|cookie|consent|most-?read|recommend|read-?more|also-?read|inline-?link|disclaimer|copyright|tags?\b/i;

/** Puts back paragraphs that stand beside kept ones: an opening paragraph, one made of a single link, a block quote. */
function restore(kept: Set<Text>) {
  const paragraphs = new Map<Element, Set<Element>>();
  for (const node of kept) {
    const paragraph = node.parentElement?.closest('p, blockquote, ul, ol');
    const parent = paragraph?.parentElement;
    if (!paragraph || !parent || paragraph.nodeName !== 'P') continue;
    const known = paragraphs.get(parent) ?? new Set();
    known.add(paragraph);
    paragraphs.set(parent, known);
  }
  for (const [parent, own] of paragraphs) {
    if (own.size < 3) continue;
    const first = [...parent.children].findIndex((child) => own.has(child));
    [...parent.children].forEach((child, i) => {
      if (own.has(child) || !PARAGRAPH.test(child.nodeName)) return;
      if (/^(?:UL|OL)$/.test(child.nodeName) && i < first) return;
      if (foreign(child) || hidden(child)) return;
      const texts = [...textsOf(child)].filter((node) => node.data.trim());
      if (texts.some((node) => kept.has(node))) return;
      const words = texts
        .map((node) => node.data)
        .join(' ')
        .trim();
      if (words.length < 25 || (/^(?:UL|OL)$/.test(child.nodeName) && linkShare(child, words) > 0.5)) return;
      for (const node of texts) kept.add(node);
    });
  }
}

const foreign = (element: Element) => FOREIGN.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

function linkShare(element: Element, words: string): number {
  const linked = [...element.querySelectorAll('a')].reduce((sum, a) => sum + (a.textContent ?? '').length, 0);
  return linked / Math.max(1, words.length);
}

export function hidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** What Readability keeps and an article does not have: captions, credits, boxes that lead elsewhere. */
function dropped(node: Text): boolean {
  for (let element = node.parentElement; element && element.nodeName !== 'BODY'; element = element.parentElement) {
    if (/^(?:FIGCAPTION|ASIDE|NAV|FOOTER|FORM|H1|TIME|BUTTON|DIALOG)$/.test(element.nodeName.toUpperCase()))
      return true;
    if (hidden(element)) return true;
    if (
      element.children.length < 12 &&
      /(?:^|[\s_-])(?:newsletter|related|caption|byline|author-?(?:bio|box|info)|share|social|promo|advert\w*|read-?(?:more|next)|also-?read|most-?read|recommend\w*|credit|copyright)(?:$|[\s_-])/i.test(
        `${element.getAttribute('class') ?? ''} ${element.id}`,
      )
    )
      return true;
  }
  return false;
}
