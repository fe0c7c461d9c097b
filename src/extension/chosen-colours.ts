/** Colours that the reader of pages has chosen for somebody, as plain values. */
import { PALETTE } from '../page/palette.ts';

/** `nameKey` → index into the palette, the latest choice last. */
export type ChosenColours = Record<string, number>;

/** Names; the oldest go first. */
export const MOST = 500;

/** The same for “J. D. Sandel” and “JD Sandel”, “René” and “Rene”. */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // A name in signs alone is as good a name.
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || name;
}

/** With a colour for this name, or without one. */
export function withColour(chosen: ChosenColours, name: string, colour: number | null): ChosenColours {
  const { [nameKey(name)]: _, ...others } = chosen;
  return colour === null ? others : { ...others, [nameKey(name)]: colour };
}

export function colourOfName(chosen: ChosenColours, name: string): number | undefined {
  return Object.hasOwn(chosen, nameKey(name)) ? chosen[nameKey(name)] : undefined;
}

/** As they are stored and exported: pairs, because Chrome puts the keys of an object in another order. */
export const listColours = (chosen: ChosenColours): [string, number][] => Object.entries(chosen).slice(-MOST);

/** A stored or imported value as choices. */
export function parseColours(value: unknown): ChosenColours {
  const pairs: unknown[] = Array.isArray(value) ? value : [];
  const isPair = (pair: unknown): pair is [string, number] =>
    Array.isArray(pair) && typeof pair[0] === 'string' && pair[0] !== '' && isColour(pair[1]);
  return Object.fromEntries(pairs.filter(isPair).slice(-MOST));
}

export const isColour = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < PALETTE.length;
