/**
 * Words as they are compared with a print: without line breaks, hyphens at line ends, ligatures, soft hyphens and
 * spaces of no width; and as a scanner may have misread them.
 */
import type { Span } from '../../model.ts';

export interface Word {
  span: Span;
  /** In one piece, ligatures resolved. */
  text: string;
  /** Lower case, without hyphens: “long-term” may stand at the end of a line. */
  key: string;
  /** What is left when letters that scanners take for each other are one. */
  scanned: string;
  /** Coarser: also blind to i and l. Good for finding, too coarse to tell words apart (“fail”, “fall”). */
  seed: string;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{M}\\p{N}]`;
/** What words hold: apostrophes, hyphens, those of line ends before a small letter, the points of numbers. */
const INSIDE = `(?:[${INVISIBLE}]|[-‐‑\\u00AD][${INVISIBLE}]*[^\\S\\n\\f]*[\\n\\f]\\s*(?=\\p{Ll})|[-‐‑'’‘ʼ´&](?=${LETTER})|(?<=\\p{N})[.,](?=\\p{N}))*`;
const WORD = new RegExp(`[$£€]?${LETTER}(?:${INSIDE}${LETTER})*%?`, 'gu');
const UNSEEN = new RegExp(`[${INVISIBLE}\\s]|[-‐‑](?=\\s)`, 'gu');

const ASCII = /^[!-~]*$/;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) words.push(wordAt(match[0], match.index));
  return words;
}

function wordAt(raw: string, start: number): Word {
  const text = ASCII.test(raw) ? raw : inOnePiece(raw);
  const key = text.toLowerCase().replace(/[-‐‑]/g, '');
  return { span: [start, start + raw.length], text, key, scanned: scannedAs(text), seed: blur(key) };
}

const inOnePiece = (raw: string) =>
  raw
    .replace(UNSEEN, '')
    .replace(/[’‘ʼ´]/g, "'")
    .normalize('NFKC');

/** rn is read for m, vv for w, l and 1 for I, 0 for O. */
const scannedAs = (text: string) => confuse(text.replace(/[I|]/g, 'l').toLowerCase().replace(/[-‐‑]/g, ''));
const blur = (key: string) => confuse(key.replace(/i/g, 'l'));
const confuse = (text: string) => text.replace(/1/g, 'l').replace(/0/g, 'o').replace(/rn/g, 'm').replace(/vv/g, 'w');

export const sameWord = (a: Word, b: Word): boolean => a.key === b.key || a.scanned === b.scanned;
