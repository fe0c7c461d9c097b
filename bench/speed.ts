/**
 * Words a second, on one core and warm, beside compromise's analysis of the same texts, and whether ten times the text
 * takes ten times as long. What a machine does besides changes from second to second: the two take turns, what is told
 * is a ratio within a round, and of all rounds the median.
 */
import nlp from 'compromise';
import { analyse } from '../src/engine/analyse.ts';

const ROUNDS = 7;
/** Rounds that are not measured: both are compiled better and better for about as many. */
const WARM = 6;
/** Enough for one text that takes a few hundredths of a second, and ten times that is still a long article. */
const LONG = 5_000;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function seconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

export function printSpeed(texts: readonly string[]): void {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const ours = () => {
    for (const text of texts) analyse({ text });
  };
  const theirs = () => {
    for (const text of texts) nlp(text);
  };
  const long = longText(texts);
  const once = () => analyse({ text: long });
  const tenfold = Array<string>(10).fill(long).join('\n\n');
  const tenTimes = () => analyse({ text: tenfold });
  for (let i = 0; i < WARM; i++) {
    ours();
    theirs();
  }
  tenTimes();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: seconds(ours),
    theirs: seconds(theirs),
    once: seconds(() => Array.from({ length: 10 }, once)) / 10,
    tenTimes: seconds(tenTimes),
  }));
  const rate = (times: number[]) => Math.round(words / median(times)).toLocaleString('en');
  const ratio = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of)).toFixed(2);
  console.log(`speed: ${texts.length} articles, ${words.toLocaleString('en')} words, median of ${ROUNDS} rounds`);
  console.log(`  words a second: ${rate(rounds.map((round) => round.ours))}`);
  console.log(`  compromise:     ${rate(rounds.map((round) => round.theirs))}`);
  console.log(`  times as fast:  ${ratio((round) => round.theirs / round.ours)}`);
  console.log(`  time of ten times the text, by ten times the time: ${ratio((r) => r.tenTimes / (10 * r.once))}\n`);
}

/** The first articles, as one. */
function longText(texts: readonly string[]): string {
  let long = '';
  for (const text of texts) {
    if (wordsIn(long) >= LONG) break;
    long += `${text}\n\n`;
  }
  return long;
}

export function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}
