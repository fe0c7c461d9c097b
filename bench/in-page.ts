/** What bench/pages.mjs runs inside each page: the gate's question, the reader's extraction, Readability and Defuddle alone. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect } from '../src/page/detect.ts';
import { extractArticle } from '../src/page/extract.ts';

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Both give html; words of two blocks are two words. */
function textOf(html: string | null | undefined): string | null {
  if (!html) return null;
  const apart = html.replace(/<(?=\/?(?:p|div|li|h\d|blockquote|br|td|tr|figcaption|section|article)\b)/gi, '\n<');
  return new DOMParser().parseFromString(apart, 'text/html').body.textContent;
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const byReadability = () => orNull(() => new Readability(document.cloneNode(true) as Document).parse());
const byDefuddle = (url: string) => orNull(() => new Defuddle(document, { url }).parse());

/** Whoever comes second finds the page's nodes ready, so the two that are timed take turns. */
function measurePage(url: string, readabilityFirst: boolean) {
  // The reader comes to pages that stand; Readability asks for no layout, so the first would not be on its bill.
  document.body?.getBoundingClientRect();
  const [{ article }, gate] = timed(() => detect(document, url));
  const ours = () => timed(() => extractArticle(document, url));
  const theirs = () => timed(byReadability);
  const first = readabilityFirst ? theirs() : null;
  const [read, extract] = ours();
  const [readable, alone] = first ?? theirs();
  const [defuddled, defuddle] = timed(() => byDefuddle(url));
  return {
    article,
    readerable: isProbablyReaderable(document),
    text: 'reason' in read ? null : read.input.text,
    readability: textOf(readable?.content),
    defuddle: textOf(defuddled?.content),
    ms: { gate, extract, readability: alone, defuddle },
  };
}

(globalThis as Record<string, unknown>).quotelightBench = measurePage;
