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

function measurePage(url: string) {
  const [{ article }, gate] = timed(() => detect(document, url));
  const [read, extract] = timed(() => extractArticle(document, url));
  const [readability, alone] = timed(textByReadability);
  const text = 'reason' in read ? null : read.input.text;
  return { article, text, readability, ms: { gate, extract, readability: alone } };
}

(globalThis as Record<string, unknown>).quotelightBench = measurePage;
