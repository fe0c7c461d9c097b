/**
 * How marks look: a fill and a line under the words. The page's font, colour, spacing and layout stay.
 *
 * The stylesheet stands first in the document and is one cascade layer. Of important declarations those of the first
 * layer win, so no rule of the page for <mark>, important or layered, reaches a mark; without that each property would
 * have to be fought for. Only transitions outrank important declarations, so they carry all motion.
 */
import type { State } from './painter.ts';
import { fillOf, NEUTRAL, PALETTE, type Palette, type Shade } from './palette.ts';

/** Class of every mark. */
export const MARK = 'quotelight-mark';
/** Attribute with the ids of all statements that a mark is part of, innermost first, separated by spaces. */
export const IDS = 'data-quotelight';
export const LOOKS = {
  style: 'data-quotelight-style',
  colour: 'data-quotelight-colour',
  /** The palette has started over. */
  again: 'data-quotelight-again',
  /** The page is dark here. */
  dark: 'data-quotelight-dark',
};
/** The same statement goes on in the mark before, in the mark after: an inline element of the page begins or ends here. */
export const GOES_ON = { before: 'data-quotelight-goes-on-before', after: 'data-quotelight-goes-on-after' };
/** The speaker's initials, at the first words of a statement. */
export const INITIALS = 'data-quotelight-initials';
export const LIT = 'data-quotelight-lit';
export const FOCUS = 'data-quotelight-focus';
export const PULSE = 'data-quotelight-pulse';
/** On the element that holds the card. */
export const CARD = 'data-quotelight-card';

export type MarkStyle = 'quoted' | 'indirect' | 'refusal' | 'document';

/** The line says the kind, so that colour is never alone. */
const LINES: Record<MarkStyle, string> = {
  quoted: '2px solid',
  indirect: '2px dashed',
  refusal: '2px dotted',
  document: '4px double',
};

export const STYLES = Object.keys(LINES) as MarkStyle[];

/** Milliseconds from the beginning of a pulse to its fading; it fades for as long again. */
export const PULSE_MS = 300;

const mark = `mark.${MARK}`;
const colours = [...PALETTE.map((colour, i) => ({ name: String(i), ...colour })), { name: 'none', ...NEUTRAL }];

const shades = (palette: Palette) => {
  const variables = (shade: Shade) => `--quotelight-line: ${shade.line}; --quotelight-fill: ${fillOf(shade, palette)};`;
  return colours.flatMap(({ name, light, dark }) => [
    `${mark}[${LOOKS.colour}="${name}"] { ${variables(light)} }`,
    `${mark}[${LOOKS.colour}="${name}"][${LOOKS.dark}] { ${variables(dark)} }`,
  ]);
};
const lines = Object.entries(LINES).map(
  ([style, line]) => `${mark}[${LOOKS.style}="${style}"] { border-bottom: ${line} var(--quotelight-line) !important; }`,
);

/** A border under an inline element takes no room: lines stay as high as they were. */
export const highlightCss = (palette: Palette) => `@layer quotelight {
${mark} {
  all: unset !important;
  background-color: var(--quotelight-fill) !important;
  border-radius: ${palette === 'lines' ? 0 : '3px'} !important;
  -webkit-box-decoration-break: clone !important;
  box-decoration-break: clone !important;
  transition: box-shadow ${PULSE_MS}ms ease-out, background-color 120ms !important;
}
${mark}:not(a[href] *) { cursor: pointer !important; }
${mark}::before, ${mark}::after { content: none !important; }
/* What is drawn before an element is no part of its text: it is neither copied nor found. */
${mark}[${INITIALS}]::before {
  content: attr(${INITIALS}) !important;
  all: unset;
  margin-inline-end: 0.35em !important;
  color: var(--quotelight-line) !important;
  font: 700 0.65em/0 system-ui, sans-serif !important;
  vertical-align: 0.35em !important;
  user-select: none !important;
}
${shades(palette).join('\n')}
${lines.join('\n')}
${mark}[${LOOKS.style}="indirect"], ${mark}[${LOOKS.style}="refusal"] { background-color: transparent !important; border-radius: 0 !important; }
${mark}[${GOES_ON.before}] { border-start-start-radius: 0 !important; border-end-start-radius: 0 !important; }
${mark}[${GOES_ON.after}] { border-start-end-radius: 0 !important; border-end-end-radius: 0 !important; }
${mark}[${LOOKS.again}] { border-top: 1px solid var(--quotelight-line) !important; }
${mark}[${LIT}] { background-color: var(--quotelight-fill) !important; box-shadow: 0 0 0 2px var(--quotelight-line) !important; }
${mark}[${PULSE}] { box-shadow: 0 0 0 5px var(--quotelight-line) !important; }
${mark}[${FOCUS}] { outline: 2px solid currentColor !important; outline-offset: 2px !important; }
/* One ring around all of a statement that inline elements of the page divide. */
${mark}[${FOCUS}][${GOES_ON.before}] { clip-path: inset(-5px -5px -5px 0) !important; }
${mark}[${FOCUS}][${GOES_ON.after}] { clip-path: inset(-5px 0 -5px -5px) !important; }
${mark}[${FOCUS}][${GOES_ON.before}][${GOES_ON.after}] { clip-path: inset(-5px 0) !important; }
@media (prefers-reduced-motion: reduce) {
  ${mark} { transition: none !important; }
}
@media (forced-colors: active) {
  ${mark} { background-color: transparent !important; border-color: CanvasText !important; }
  ${mark}[${LIT}], ${mark}[${PULSE}] { outline: 2px solid Highlight !important; }
}
@media print {
  ${mark} { background-color: transparent !important; box-shadow: none !important; outline: none !important; }
}
}`;

/** The same looks for painted ranges, which take no borders: the line is an underline, and states are fills. */
export function rangeCss(name: string, style: MarkStyle, shade: Shade, again: boolean, palette: Palette): string {
  const [width, kind] = LINES[style].split(' ');
  const plain = style === 'indirect' || style === 'refusal';
  return `::highlight(${name}) {
  background-color: ${plain ? 'transparent' : fillOf(shade, palette)};
  text-decoration: underline${again ? ' overline' : ''} ${kind} ${shade.line} ${width};
}
@media print { ::highlight(${name}) { background-color: transparent; } }`;
}

/** How strong the line's colour is as a fill: two hex digits. */
const FILLS: Record<State, string | null> = { lit: '55', pulse: '99', focus: null };

export function stateCss(name: string, state: State, { line }: Shade): string {
  const fill = FILLS[state];
  // The focus has the colours of a selection: whoever steps with the keyboard knows them, in forced colours too.
  const colours = fill ? `background-color: ${line}${fill};` : 'background-color: Highlight; color: HighlightText;';
  return `::highlight(${name}) { ${colours} }`;
}
