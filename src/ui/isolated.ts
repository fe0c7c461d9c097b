/**
 * Words of a page inside a sentence of ours, where no element can hold them apart: in titles, in what is read out, in what
 * is copied. Signs that turn the direction of all that follows are left out, and words that run from right to left stand
 * between the two signs that keep their direction to themselves.
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;
const [BEGIN, END] = ['\u2068', '\u2069'];

export function isolated(words: string): string {
  const plain = words.replace(TURNS, '');
  return RIGHT_TO_LEFT.test(plain) ? BEGIN + plain + END : plain;
}
