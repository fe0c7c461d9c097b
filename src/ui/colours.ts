/** A speaker's colour as the interface uses it. Beyond ten speakers the colours start over with another shape of chip. */

export interface Shade {
  line: string;
  fill: string;
}

export interface Colour {
  light: Shade;
  dark: Shade;
  /** How often the palette has started over: 0 for the first ten. */
  round: number;
}

// The six of the first drawings, until the page's ten are there.
const pair = (light: [string, string], dark: [string, string]) => ({
  light: { line: light[0], fill: light[1] },
  dark: { line: dark[0], fill: dark[1] },
});
const PALETTE = [
  pair(['#0072b2', '#d8ecf9'], ['#6cb8ec', '#173a52']),
  pair(['#b35900', '#fde5cf'], ['#f0a35e', '#4b2f14']),
  pair(['#00795c', '#d3f0e4'], ['#54c7a2', '#12402f']),
  pair(['#a0457f', '#f8dfee'], ['#e391c2', '#4a2039']),
  pair(['#6a51a3', '#e7e0f6'], ['#b7a2ea', '#33294f']),
  pair(['#8a6d00', '#f6ebc2'], ['#d9bd55', '#43380f']),
];

const NEUTRAL: Colour = {
  light: { line: '#6b6862', fill: '#eeece6' },
  dark: { line: '#a19d94', fill: '#34322d' },
  round: 0,
};

/** Statements without a speaker, and speakers without a colour, are grey. */
export function colourOf(colours: Record<string, number>, speakerId: string | null): Colour {
  const index = speakerId === null ? undefined : colours[speakerId];
  if (index === undefined) return NEUTRAL;
  const { light, dark } = PALETTE[index % PALETTE.length];
  return { light, dark, round: Math.floor(index / PALETTE.length) };
}
