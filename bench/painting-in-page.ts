/** What bench/painting.ts runs inside its page: each way of painting in turn. */
import MarkJs from 'mark.js';
import { MarkPainter } from '../src/page/mark-painter.ts';
import type { Mark, Painter } from '../src/page/painter.ts';
import { readParagraphs } from '../src/page/paragraphs.ts';
import { RangePainter } from '../src/page/range-painter.ts';
import { textNodes } from '../src/page/text-map.ts';

export interface Cost {
  /** Milliseconds, medians over the rounds: painting, the layout that it brings about, clearing. */
  paint: number;
  layout: number;
  clear: number;
}

export function measure(rounds: number): Record<'marks' | 'ranges' | 'markJs', Cost> {
  const article = document.querySelector('article')!;
  const { text, map } = readParagraphs(textNodes(article));
  const spans = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const marks: Mark[] = spans.map((span, i) => ({
    id: `q${i}`,
    spans: [span],
    colour: i % 10,
    style: 'quoted',
    title: 'Oda Brenn, quoted',
    initials: '',
  }));
  const ours = (painter: Painter) => ({ paint: () => painter.paint(map, marks, 'pale'), clear: () => painter.clear() });
  const whole = article.textContent!;
  const ranges = [...whole.matchAll(/“[^”]*”/g)].map(({ index: start, 0: { length } }) => ({ start, length }));
  const library = new MarkJs(article);
  const ways = {
    marks: ours(new MarkPainter(document)),
    ranges: ours(new RangePainter(document, () => {})),
    markJs: {
      paint: () => library.markRanges(ranges, { each: () => {} }),
      clear: () => library.unmark(),
    },
  };
  const costs = { marks: [] as Cost[], ranges: [] as Cost[], markJs: [] as Cost[] };
  // mark.js joins text nodes when it clears, so the two others come before it.
  for (const name of ['marks', 'ranges', 'markJs'] as const)
    for (let round = 0; round < rounds; round++) {
      layOut();
      const paint = timed(ways[name].paint);
      costs[name].push({ paint, layout: timed(layOut), clear: timed(ways[name].clear) });
    }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const of = (list: Cost[]): Cost => ({
    paint: median(list.map((cost) => cost.paint)),
    layout: median(list.map((cost) => cost.layout)),
    clear: median(list.map((cost) => cost.clear)),
  });
  return { marks: of(costs.marks), ranges: of(costs.ranges), markJs: of(costs.markJs) };
}

const layOut = () => document.documentElement.getBoundingClientRect();

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
