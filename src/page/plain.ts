/**
 * Neither letters nor digits: ASCII and Latin-1's signs, the blocks of punctuation and symbols, and
 * what stands in surrogates. Not by Unicode's classes: a browser takes a millisecond to make one.
 */
const SIGNS =
  /[\0-/:-@[-`{-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u2bff\u3000-\u3004\u3007-\u3030\u303d-\u303f\ud800-\udfff\ufe10-\ufe6f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]+/g;

/** Letters and digits alone, small: what two texts that say the same share, however they are set. */
export const plain = (words: string): string => words.toLowerCase().replace(SIGNS, '');
