/** Measures of extracted text: runs of four words in common with the gold text, and quotations that survive whole. */

const RUN = 4;
const words = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function runs(text) {
  const all = words(text);
  const bag = new Map();
  for (let i = 0; i < Math.max(1, all.length - RUN + 1); i++) {
    const run = all.slice(i, i + RUN).join(' ');
    if (run) bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

const size = (bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Precision, recall and F1 of a text against the gold; two empty texts agree. */
export function agreement(gold, text) {
  const [wanted, found] = [runs(gold), runs(text)];
  if (size(wanted) === 0 && size(found) === 0) return { precision: 1, recall: 1, f1: 1 };
  let common = 0;
  for (const [run, count] of wanted) common += Math.min(count, found.get(run) ?? 0);
  const precision = size(found) ? common / size(found) : 0;
  const recall = size(wanted) ? common / size(wanted) : 0;
  return { precision, recall, f1: common ? (2 * precision * recall) / (precision + recall) : 0 };
}

const QUOTED = [
  /[“„]([^“”„]{12,600}?)[”“]/g,
  /"([^"\n]{12,600}?)"/g,
  /«\s*([^«»]{12,600}?)\s*»/g,
  /»([^«»]{12,600}?)«/g,
];

const flat = (text) => ` ${words(text).join(' ')} `;
const quotesIn = (text) =>
  QUOTED.flatMap((marks) => [...text.matchAll(marks)].map(([, inside]) => words(inside)))
    .filter((inside) => inside.length >= RUN)
    .map((inside) => ` ${inside.join(' ')} `);

/** Quoted stretches of four words and more: those of the gold text that are in the text, and the other way round. */
export function quotesKept(gold, text) {
  const [wanted, found] = [quotesIn(gold), quotesIn(text)];
  // One alone is often the gold's own: a headline in marks, a caption.
  if (wanted.length < 2) return { all: 0, kept: 0, shown: 0, real: 0 };
  const [goldWords, textWords] = [flat(gold), flat(text)];
  return {
    all: wanted.length,
    kept: wanted.filter((inside) => textWords.includes(inside)).length,
    shown: found.length,
    real: found.filter((inside) => goldWords.includes(inside)).length,
  };
}

export const mean = (list) => (list.length ? list.reduce((sum, value) => sum + value, 0) / list.length : 0);

export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export const share = (value) => (Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0);
