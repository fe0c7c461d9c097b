/** A speaker's colour. Decoration only: the name always stands beside it. */
import type { Colour } from '../colours.ts';

export function Chip({ colour }: { colour: Colour }) {
  return <span class="chip" data-round={Math.min(colour.round, 2)} style={tint(colour)} aria-hidden="true" />;
}

/** The custom properties by which style.css colours a speaker's things, on light and on dark. */
export function tint({ light, dark }: Colour): Record<string, string> {
  return {
    '--line': `light-dark(${light.line}, ${dark.line})`,
    '--fill': `light-dark(${light.fill}, ${dark.fill})`,
  };
}
