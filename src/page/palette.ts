/**
 * The speakers' colours: a line (at least 4.5:1 on paper) and a pale fill, for light and for dark pages. The first six
 * are the design's; the last four were found by computation, each the farthest in OKLab from all before it as seen
 * with normal sight and with simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009).
 * palette.test.ts holds what this promises.
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
  colour('#3b0d28', '#e6dde2', '#fef468', '#3e3c1e'),
  colour('#091c7c', '#dadef2', '#857af7', '#2a2748'),
  colour('#7a2a03', '#f3ddd2', '#d76f04', '#442a10'),
  colour('#5c3b55', '#eae2e8', '#c0fcfc', '#2c3d3d'),
];

/** Statements without a speaker. */
export const NEUTRAL: Colour = colour('#6b6862', '#eeece6', '#a19d94', '#34322d');
