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

const QUOTED = [/“([^“”]{12,600})”/g, /„([^„“”]{12,600})[“”]/g, /"([^"\n]{12,600})"/g, /«([^«»]{12,600})»/g];

/** Quoted stretches of four words and more of the gold text, and how many of them are in the text. */
export function quotesKept(gold, text) {
  const flat = ` ${words(text).join(' ')} `;
  const quoted = QUOTED.flatMap((marks) => [...gold.matchAll(marks)].map(([, inside]) => words(inside)));
  const long = quoted.filter((inside) => inside.length >= RUN).map((inside) => ` ${inside.join(' ')} `);
  return { all: long.length, kept: long.filter((inside) => flat.includes(inside)).length };
}

export const mean = (list) => (list.length ? list.reduce((sum, value) => sum + value, 0) / list.length : 0);

export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export const share = (value) => (Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0);
