/**
 * How much running text a page has, and how much of it stands together: an article has its paragraphs in one place, a
 * page of boxes has as many words all over. Counted without layout, in paragraph elements; in other blocks only where
 * there are hardly any (old pages break lines in one cell, new ones make every paragraph a div).
 */

/** Scripts without spaces between words, where two characters count as one. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** Fewer words in paragraphs have other blocks looked at. */
const HARDLY_ANY = 60;
/** Characters of the shortest paragraph; shorter ones are labels and captions. */
const SHORTEST = 60;
const SHORTEST_UNSPACED = 20;
/** Paragraphs share a parent; sections of an article share the parent's parent. */
const SECTIONED = 0.7;
/** Text in these is no running text, or has been counted. */
const ELSEWHERE = /^(?:script|style|noscript|template|textarea|a|p)$/i;
const TEXT_NODES = 4;
/** Paragraphs looked at: as many as say enough of any page. */
const SAMPLE = 200;

export interface RunningText {
  words: number;
  /** The most words below one element. */
  together: number;
  /** Those in `<article>` elements. */
  inArticles: number;
}

export function runningText(document: Document): RunningText {
  let words = 0;
  let inArticles = 0;
  const places = new Map<Element, number>();
  const add = (paragraph: Element, own: number) => {
    words += own;
    if (paragraph.closest('article')) inArticles += own;
    const place = paragraph.parentElement;
    const around = place?.parentElement;
    if (place) places.set(place, (places.get(place) ?? 0) + own);
    if (around) places.set(around, (places.get(around) ?? 0) + own * SECTIONED);
  };
  const addParagraphs = (root: ParentNode) => {
    const paragraphs = root.querySelectorAll('p');
    for (let i = 0; i < paragraphs.length && i < SAMPLE; i++) {
      const paragraph = paragraphs[i];
      const text = paragraph.textContent ?? '';
      const own = wordsIn(text);
      if (own > 0 && !leadsElsewhere(paragraph, text)) add(paragraph, own);
    }
  };
  addParagraphs(document);
  if (words < HARDLY_ANY)
    for (const { shadowRoot } of document.querySelectorAll('body *')) if (shadowRoot) addParagraphs(shadowRoot);
  if (words < HARDLY_ANY && document.body) {
    const texts = document.createTreeWalker(document.body, TEXT_NODES);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (data.length < SHORTEST_UNSPACED || !parentElement || ELSEWHERE.test(parentElement.nodeName)) continue;
      const own = wordsIn(data);
      if (own === 0) continue;
      // Lines in one cell stand together in the cell itself.
      places.set(parentElement, (places.get(parentElement) ?? 0) + own);
      add(parentElement, own);
    }
  }
  return { words, together: Math.max(0, ...places.values()), inArticles };
}

function wordsIn(text: string): number {
  if (text.length < SHORTEST_UNSPACED) return 0;
  // The beginning tells: the whole of every paragraph would cost a page a millisecond.
  const unspaced = UNSPACED.test(text.slice(0, SHORTEST));
  if (!unspaced && text.length < SHORTEST) return 0;
  return unspaced ? text.length / 2 : text.split(/\s+/).length;
}

function leadsElsewhere(paragraph: Element, text: string): boolean {
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked > text.length * 0.6;
}
