/**
 * A few sentences as the page shows them once they are read. They are written down with their marks, because the whole
 * engine would be much to load for a page that is seen once; sample.test.ts has the engine read them, and holds these
 * marks, names and colours against what it finds.
 */
import type { MarkStyle } from '../../page/highlight-style.ts';

export interface Marked {
  words: string;
  style: MarkStyle;
  /** Index into the palette. */
  colour: number;
  speaker: string;
}

const by = (speaker: string, colour: number) => (style: MarkStyle, words: string) =>
  ({ words, style, colour, speaker }) satisfies Marked;

const kask = by('Teodor Kask', 7);
const marrow = by('Ilse Marrow', 3);
const sandel = by('Wim Sandel', 5);

/** Paragraphs. */
export const SAMPLE: readonly (string | Marked)[][] = [
  [
    'Prime Minister Teodor Kask said that ',
    kask('indirect', 'the assembly would stay closed'),
    '. ',
    kask('quoted', '“We have nothing to correct,”'),
    ' he told reporters.',
  ],
  [
    marrow('document', '“Our friendship depends on it,”'),
    ' the letter from President Ilse Marrow reads. Embassy spokesman Wim Sandel ',
    sandel('refusal', 'declined to comment on the letter'),
    '.',
  ],
];
