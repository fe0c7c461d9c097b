/** Enough words to see where a difference stands. */
const AROUND = 6;

/** A run of words that both texts have, cut to what stands next to the differences. */
export function middleOut(text: string): string {
  const words = text.split(' ');
  if (words.length <= 2 * AROUND) return text;
  return [...words.slice(0, AROUND), '…', ...words.slice(-AROUND)].join(' ');
}
