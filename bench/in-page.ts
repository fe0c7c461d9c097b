/** What bench/pages.mjs runs inside each page: the gate's question, the reader's extraction, and Readability alone. */
import { Readability } from '@mozilla/readability';
import { detect } from '../src/page/detect.ts';
import { extractArticle } from '../src/page/extract.ts';

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function textByReadability(): string | null {
  try {
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? null;
  } catch {
    return null;
  }
}

/** Whoever comes second finds the page's nodes ready, so the two take turns. */
function measurePage(url: string, readabilityFirst: boolean) {
  const [{ article }, gate] = timed(() => detect(document, url));
  const ours = () => timed(() => extractArticle(document, url));
  const theirs = () => timed(textByReadability);
  const first = readabilityFirst ? theirs() : null;
  const [read, extract] = ours();
  const [readability, alone] = first ?? theirs();
  const text = 'reason' in read ? null : read.input.text;
  return { article, text, readability, ms: { gate, extract, readability: alone } };
}

(globalThis as Record<string, unknown>).quotelightBench = measurePage;
