/**
 * The speakers' colours: a line (at least 4.5:1 on paper) and a pale fill, for light and for dark pages. The first six
 * are the design's; the last four were found by computation, each the hue that is farthest in OKLab from all before it
 * and from the grey, line and fill, light and dark, as seen with normal sight and with simulated protanopia,
 * deuteranopia and tritanopia (Machado et al. 2009). palette.test.ts holds what this promises.
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
  colour('#003319', '#c5d8cb', '#c0f3d1', '#205035'),
  colour('#524806', '#dbd4a7', '#fce765', '#2d2700'),
  colour('#1e4953', '#b3dae5', '#72e3ff', '#354448'),
  colour('#420055', '#ecd1f8', '#b573cf', '#583d63'),
];

/** Statements without a speaker. */
export const NEUTRAL: Colour = colour('#6b6862', '#eeece6', '#a19d94', '#34322d');
