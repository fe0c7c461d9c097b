/** Letters and digits alone, small: what two texts that say the same share, however they are set. */
export const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
