/**
 * What bench/path.ts runs inside each page: all that the reader does from "this is an article" to painted marks, in the
 * tasks that it does it in, and Readability alone on the same page.
 */
import { Readability } from '@mozilla/readability';
import { analysis } from '../src/engine/analyse.ts';
import { breathe, inSlices } from '../src/extension/reader/breathe.ts';
import { extraction } from '../src/page/extract.ts';
import { Highlighter } from '../src/page/highlighter.ts';
import { isPartial } from '../src/page/partial.ts';

function readability(): number {
  const began = performance.now();
  try {
    new Readability(document.cloneNode(true) as Document).parse();
  } catch {
    // Some pages it cannot read; the time is spent all the same.
  }
  return performance.now() - began;
}

/** Milliseconds of each stage, the longest task, and how many quotations were painted; null where there is no article. */
async function path(url: string) {
  let began = performance.now();
  let longest = 0;
  let work = 0;
  const endTask = () => {
    const took = performance.now() - began;
    work += took;
    longest = Math.max(longest, took);
  };
  const pause = async () => {
    endTask();
    await breathe();
    began = performance.now();
  };
  const { signal } = new AbortController();
  /** With the breath behind it, as the reader takes it; milliseconds of its work alone. */
  const stage = async <T>(run: () => T | Promise<T>): Promise<[T, number]> => {
    work = 0;
    const result = await run();
    await pause();
    return [result, work];
  };
  const [article, extract] = await stage(() => inSlices(extraction(document, url), signal, pause));
  if ('reason' in article) return null;
  const [found, analyse] = await stage(() => inSlices(analysis(article.input), signal, pause));
  const highlighter = new Highlighter(document);
  const [, paint] = await stage(() => {
    isPartial(document, article.input.text);
    const marks = found.quotations.map(({ id, content }) => ({
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
  return { extract, analyse, paint, longest, quotations: found.quotations.length };
}

/** Whoever comes second finds the page's nodes ready, so the two take turns. */
export async function measure(url: string, readabilityFirst: boolean) {
  const first = readabilityFirst ? readability() : null;
  const ours = await path(url);
  return { ours, readability: first ?? readability() };
}
