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

/** `symbols` and their frequencies, how many there are, and the bits. Gives the symbols' character codes. */
export function thaw(symbols: string, frequencies: readonly number[], length: number, frozen: string): Uint8Array {
  // By slot, that is by the lower bits of the state.
  const codes = new Uint8Array(2 ** PARTS);
  const factors = new Uint16Array(2 ** PARTS);
  const offsets = new Uint16Array(2 ** PARTS);
  let start = 0;
  frequencies.forEach((frequency, symbol) => {
    for (let offset = 0; offset < frequency; offset++) offsets[start + offset] = offset;
    codes.fill(symbols.charCodeAt(symbol), start, start + frequency);
    factors.fill(frequency, start, start + frequency);
    start += frequency;
  });
  const bits = new Uint8Array(128);
  for (let i = 0; i < 64; i++) bits[SIX_BITS.charCodeAt(i)] = i;
  const levels = new Uint8Array(length);
  let at = 0;
  // The coder has written six bits at a time until its state was nothing.
  let state = 0;
  while (state < LEAST && at < frozen.length) state = (state << 6) | bits[frozen.charCodeAt(at++)];
  for (let i = 0; i < length; i++) {
    const slot = state & (2 ** PARTS - 1);
    levels[i] = codes[slot];
    state = factors[slot] * (state >>> PARTS) + offsets[slot];
    while (state < LEAST && at < frozen.length) state = (state << 6) | bits[frozen.charCodeAt(at++)];
  }
  return levels;
}
