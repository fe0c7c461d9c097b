/**
 * Undoes what the build makes of weights: a range coder (rANS, Duda 2013) writes each level in as many bits as it is rare,
 * six bits a character. The sources have a character for each weight.
 */

/** No character needs an escape in a string literal. */
export const SIX_BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Frequencies add up to 2 ** PARTS. */
export const PARTS = 12;
/** The coder's state stays at or above it, and below 64 times as much. */
export const LEAST = 2 ** 18;

/** `symbols` and their frequencies, how many there are, and the bits. */
export function thaw(symbols: string, frequencies: readonly number[], length: number, frozen: string): string {
  const symbolAt = new Uint8Array(2 ** PARTS);
  const starts: number[] = [];
  let sum = 0;
  frequencies.forEach((frequency, symbol) => {
    starts.push(sum);
    symbolAt.fill(symbol, sum, sum + frequency);
    sum += frequency;
  });
  const bits = new Uint8Array(128);
  for (let i = 0; i < 64; i++) bits[SIX_BITS.charCodeAt(i)] = i;
  let state = 0;
  let at = 0;
  const fill = () => {
    while (state < LEAST && at < frozen.length) state = (state << 6) | bits[frozen.charCodeAt(at++)];
  };
  fill();
  const levels: string[] = [];
  for (let i = 0; i < length; i++) {
    const slot = state & (2 ** PARTS - 1);
    const symbol = symbolAt[slot];
    levels.push(symbols[symbol]);
    state = frequencies[symbol] * (state >>> PARTS) + slot - starts[symbol];
    fill();
  }
  return levels.join('');
}
