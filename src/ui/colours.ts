/** A speaker's colour as the interface uses it. Beyond ten speakers the colours start over with another shape of chip. */
import { NEUTRAL, PALETTE, type Colour as Shades } from '../page/palette.ts';

export interface Colour extends Shades {
  /** How often the palette has started over: 0 for the first ten. */
  round: number;
}

/** Statements without a speaker, and speakers without a colour, are grey. */
export function colourOf(colours: Record<string, number>, speakerId: string | null): Colour {
  const index = speakerId === null ? undefined : colours[speakerId];
  if (index === undefined) return { ...NEUTRAL, round: 0 };
  return { ...PALETTE[index % PALETTE.length], round: Math.floor(index / PALETTE.length) };
}
