/**
 * What bench/path.ts runs inside each page: all that the reader does from "this is an article" to painted marks, in the
 * tasks that it does it in, and Readability alone on the same page.
 */
import { Readability } from '@mozilla/readability';
import { analyse } from '../src/engine/analyse.ts';
import { extractArticle } from '../src/page/extract.ts';
import { Highlighter } from '../src/page/highlighter.ts';

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function readability(): number {
  return timed(() => {
    try {
      new Readability(document.cloneNode(true) as Document).parse();
    } catch {
      // Some pages it cannot read; the time is spent all the same.
    }
  })[1];
}

/** Milliseconds of each task, and how many quotations were painted; null where there is no article. */
function path(url: string) {
  const [article, extract] = timed(() => extractArticle(document, url));
  if ('reason' in article) return null;
  const [analysis, analyses] = timed(() => analyse(article.input));
  const highlighter = new Highlighter(document);
  const [, paint] = timed(() => {
    const marks = analysis.quotations.map(({ id, content }) => ({
      id,
      spans: content,
      colour: 0,
      style: 'quoted' as const,
      title: 'Oda Brenn, quoted',
      initials: '',
    }));
    highlighter.paint(article.map, marks);
  });
  highlighter.clear();
  return { extract, analyse: analyses, paint, quotations: analysis.quotations.length };
}

/** Whoever comes second finds the page's nodes ready, so the two take turns. */
export function measure(url: string, readabilityFirst: boolean) {
  const first = readabilityFirst ? readability() : null;
  const ours = path(url);
  return { ours, readability: first ?? readability() };
}
