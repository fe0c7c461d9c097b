/**
 * The speakers' colours: a line (at least 4.5:1 on paper) and a pale fill, for light and for dark pages. The first six
 * are the design's; the last four were found by computation: as light and as strong as the first six as far as that
 * leaves them far enough in OKLab from those, from each other and from the grey, line and fill, light and dark, as seen
 * with normal sight and with simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009). palette.test.ts
 * holds what this promises.
 */

export interface Shade {
  line: string;
  fill: string;
}

export interface Colour {
  light: Shade;
  dark: Shade;
}

const colour = (lightLine: string, lightFill: string, darkLine: string, darkFill: string): Colour => ({
  light: { line: lightLine, fill: lightFill },
  dark: { line: darkLine, fill: darkFill },
});

export const PALETTE: readonly Colour[] = [
  colour('#0072b2', '#d8ecf9', '#6cb8ec', '#173a52'),
  colour('#b35900', '#fde5cf', '#f0a35e', '#4b2f14'),
  colour('#00795c', '#d3f0e4', '#54c7a2', '#12402f'),
  colour('#a0457f', '#f8dfee', '#e391c2', '#4a2039'),
  colour('#6a51a3', '#e7e0f6', '#b7a2ea', '#33294f'),
  colour('#8a6d00', '#f6ebc2', '#d9bd55', '#43380f'),
  colour('#3c5849', '#cee5db', '#9bdc9d', '#274426'),
  colour('#61540a', '#e8e2b6', '#e9d95c', '#47410f'),
  colour('#20454f', '#d5f9fa', '#4cddee', '#00444d'),
  colour('#7b3076', '#efd0f6', '#c972ff', '#47315f'),
];

/** How much of a colour a mark has: a pale fill, a strong one, or its line alone. */
export const PALETTES = ['pale', 'strong', 'lines'] as const;
export type Palette = (typeof PALETTES)[number];

/** Of the line's colour, in a strong fill: the page's words are read on it as well. */
const STRONG = 0.2;

export function fillOf({ line, fill }: Shade, palette: Palette): string {
  if (palette === 'lines') return 'transparent';
  if (palette === 'pale') return fill;
  const mixed = [1, 3, 5].map((i) => {
    const [strong, pale] = [line, fill].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16));
    return Math.round(STRONG * strong + (1 - STRONG) * pale);
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Statements without a speaker. */
export const NEUTRAL: Colour = colour('#6b6862', '#eeece6', '#a19d94', '#34322d');
