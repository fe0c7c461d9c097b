/**
 * The check against an original: forty excerpts, of all four kinds, in a document of two hundred pages, and how the time
 * grows with the document. Of several rounds the median; the ratio is taken within a round. Time is the processor's, which
 * a busy machine stretches less than the clock's.
 */
import { checkAgainst } from '../src/engine/documents/check/check.ts';
import { DIFFERENT, EDITED, INVENTED, ORIGINAL, VERBATIM } from '../src/engine/documents/check/original.test-data.ts';
import { median } from './speed.ts';

const ROUNDS = 7;
const PAGES = 200;
const WORDS_A_PAGE = 400;

const FORTY = [
  ...VERBATIM.map((parts) => ({ parts, status: 'verbatim' })),
  ...EDITED.map((parts) => ({ parts, status: 'edited' })),
  ...DIFFERENT.map(([parts]) => ({ parts, status: 'different' })),
  ...INVENTED.map((parts) => ({ parts, status: 'not found' })),
].map(({ parts, status }, i) => ({ id: String(i), parts, status }));

function milliseconds(original: string): number {
  const began = process.cpuUsage();
  checkAgainst(original, FORTY);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** `texts`: what the pages around the original are made of. */
export function printCheck(texts: readonly string[]): void {
  const words = texts.flatMap((text) => text.match(/\S+/g) ?? []);
  const around = (pages: number) => {
    const page = (i: number) =>
      Array.from({ length: WORDS_A_PAGE }, (_, k) => words[(i * WORDS_A_PAGE + k) % words.length]).join(' ');
    const all = Array.from({ length: pages }, (_, i) => page(i));
    return [...all.slice(0, pages / 2), ORIGINAL, ...all.slice(pages / 2)].join('\n\f');
  };
  const [short, long] = [around(PAGES / 10), around(PAGES)];
  const { excerpts } = checkAgainst(long, FORTY);
  const right = excerpts.filter(({ status }, i) => status === FORTY[i].status).length;
  const rounds = Array.from({ length: ROUNDS }, () => ({
    short: milliseconds(short),
    long: milliseconds(long),
  }));
  console.log(`check: ${FORTY.length} excerpts in ${PAGES} pages of ${WORDS_A_PAGE} words, median of ${ROUNDS} rounds`);
  console.log(`  sorted rightly: ${right}`);
  console.log(`  milliseconds:   ${Math.round(median(rounds.map((r) => r.long)))}`);
  console.log(
    `  time of ten times the pages, by ten times the time: ${median(rounds.map((r) => r.long / (10 * r.short))).toFixed(2)}\n`,
  );
}
