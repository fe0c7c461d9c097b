/**
 * Words that stand by themselves, as a headline's, a heading's and a pull quote's do, and once more in the text where
 * their source is: whoever said them there said them. A heading's words that the text has nowhere are not those of who
 * spoke before it.
 */
import type { Steps } from '../steps.ts';
import type { Reading } from '../text/sentences.ts';
import type { Attribution } from './attribute.ts';

/** Articles have a handful; more would be held against every stretch of a text that is none. */
const MOST = 40;
/** Characters of a heading. */
const LONGEST = 150;
/** Characters of a paragraph that is a headline, a heading or a pull quote. */
const HEADING = 200;
/** Characters of a heading that is a line. */
const SHORT = 80;
/** Letters: “so much” is said by many. */
const FEWEST = 9;
/** The source there has to be as sure. */
const SURE = 0.7;

export function* repeated(reading: Reading, found: Attribution[]): Steps<void> {
  const { stretches, text } = reading;
  const alone = new Set<number>();
  for (const [i, { rule }] of found.entries()) if (rule !== 'label' && standsAlone(reading, i)) alone.add(i);
  if (!alone.size) return;
  const words = stretches.map(({ start, end }) => plain(text.slice(start, end)));
  for (const i of [...alone].slice(0, MOST)) {
    yield;
    const able = words[i].length >= FEWEST && words[i].length <= LONGEST;
    const there = found.find(
      ({ stretch, source, confidence }) =>
        able && source && confidence >= SURE && !alone.has(stretch) && words[stretch].includes(words[i]),
    );
    if (there) found[i] = { ...there, stretch: i, from: there.stretch };
    else if (isLed(found[i]) && isHeading(reading, i)) found[i] = { ...found[i], ...NOBODY, because: [] };
  }
}

/** By nothing but what stands before it: no cue announces it. */
const isLed = ({ rule, cue }: Attribution) => rule === 'continues' || (rule === 'announced' && !cue);

const NOBODY = { source: null, cue: null, cueSpan: null, rule: null, confidence: 0, from: null } as const;

/** All of a paragraph, and no sentence: nothing ends it. */
const isHeading = ({ stretches, paragraphs, text }: Reading, i: number): boolean => {
  const { start, end } = paragraphs[stretches[i].paragraph];
  return end - start <= SHORT && !/[.!?,:;…-]/.test(text.slice(start, end).trim().slice(-3));
};

/** In the headline, or all of its paragraph. */
function standsAlone({ stretches, paragraphs, text }: Reading, i: number): boolean {
  const { paragraph, start, end, block, continues } = stretches[i];
  if (block || continues) return false;
  const around = paragraphs[paragraph];
  if (around.end - around.start > HEADING) return false;
  return paragraph === 0 || !/[\p{L}\p{N}]/u.test(text.slice(around.start, start) + text.slice(end, around.end));
}

/** Words between blanks, small. */
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
