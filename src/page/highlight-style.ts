/**
 * How marks look. Nothing here touches the page's layout: no padding, no border, no font; underlines are text
 * decorations, lights are shadows. `!important` only where a page's own rules for <mark> would win.
 */
import { NEUTRAL, PALETTE } from './palette.ts';

export const MARK = 'quotelight-mark';

/** Marks of one look; each also stands for the kind in words (see the card). */
export type MarkStyle = 'quoted' | 'paraphrase' | 'refusal' | 'document';

const LINES: Record<MarkStyle, string> = {
  quoted: 'solid',
  paraphrase: 'dashed',
  refusal: 'dotted',
  document: 'double',
};

const shades = ([...PALETTE, NEUTRAL] as const)
  .map(({ light, dark }, i) => {
    const name = i < PALETTE.length ? `c${i}` : 'none';
    return `.${MARK}.ql-${name}{--ql-line:${light.line};--ql-fill:${light.fill}}.${MARK}.ql-${name}.ql-dark{--ql-line:${dark.line};--ql-fill:${dark.fill}}`;
  })
  .join('');

const lines = Object.entries(LINES)
  .map(([style, line]) => `.${MARK}.ql-${style}{text-decoration-style:${line} !important}`)
  .join('');

export const HIGHLIGHT_CSS = `
.${MARK}{display:inline !important;position:static !important;float:none !important;margin:0 !important;padding:0 !important;border:0 !important;
font:inherit !important;color:inherit !important;letter-spacing:inherit !important;word-spacing:inherit !important;text-transform:inherit !important;
vertical-align:baseline !important;text-indent:inherit !important;opacity:1 !important;
background:var(--ql-fill) !important;border-radius:3px !important;-webkit-box-decoration-break:clone;box-decoration-break:clone;
text-decoration:underline 2px var(--ql-line) !important;text-decoration-skip-ink:none !important;text-underline-offset:3px !important;cursor:pointer}
.${MARK}::before,.${MARK}::after{content:none !important}
a .${MARK},a.${MARK}{cursor:inherit}
${shades}${lines}
.${MARK}.ql-paraphrase,.${MARK}.ql-refusal{background:transparent !important}
.${MARK}.ql-again{text-decoration-thickness:3px !important;text-underline-offset:5px !important}
.${MARK}.ql-lit{background:var(--ql-fill) !important;box-shadow:0 0 0 2px var(--ql-line)}
.${MARK}.ql-focus{outline:2px solid currentColor !important;outline-offset:2px !important}
@keyframes quotelight-pulse{from{box-shadow:0 0 0 6px var(--ql-line)}to{box-shadow:0 0 0 0 transparent}}
.${MARK}.ql-pulse{animation:quotelight-pulse 600ms ease-out !important}
@media (prefers-reduced-motion:reduce){.${MARK}.ql-pulse{animation:none !important;outline:2px solid var(--ql-line)}}
@media (forced-colors:active){.${MARK}{background:transparent !important;text-decoration-color:CanvasText !important}}
@media print{.${MARK}{background:transparent !important;box-shadow:none !important;outline:none !important}}
`;
