/**
 * Who said each stretch in those training articles of PolNeAR that `who.jsonl` leaves out, read for this project in
 * November 2026. speakers.txt holds offsets alone, for the words are their publishers': a line an article, which is known
 * by a hash of its text, and for each stretch `start+length`, what it is (`s` speech, `d` a document, `o` nobody's words;
 * `?` behind it where that is open), and where in the text the speaker's name stands, again `start+length`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { WhoStretch } from './corpus.ts';

const KINDS = { s: 'speech', d: 'document', o: 'other' } as const;
const STRETCH = /^(\d+)\+(\d+)([sdo])(\?)?(?:(\d+)\+(\d+))?$/;

export type Speakers = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** By hash of the article, its line without that. */
export const readSpeakers = (path = 'bench/train/speakers.txt'): Speakers =>
  new Map(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 12), line.slice(13)]),
  );

/** Null where nobody has read the article. Throws where the line cannot be read. */
export function stretchesIn(text: string, speakers: Speakers): WhoStretch[] | null {
  const line = speakers.get(hashOf(text));
  return line === undefined ? null : line.split(' ').map((stretch) => stretchIn(text, stretch));
}

function stretchIn(text: string, stretch: string): WhoStretch {
  const parts = STRETCH.exec(stretch);
  if (!parts) throw new Error(`no stretch with its speaker: ${stretch}`);
  const [, start, length, kind, hard, at, size] = parts;
  return {
    ...taken(text, start, length),
    kind: KINDS[kind as keyof typeof KINDS],
    speaker: at === undefined ? null : taken(text, at, size).text,
    hard: hard !== undefined,
  };
}

function taken(text: string, at: string, length: string) {
  const start = Number(at);
  const end = start + Number(length);
  return { text: text.slice(start, end), start, end };
}
