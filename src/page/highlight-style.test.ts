import { describe, expect, it } from 'vitest';
import { highlightCss, rangeCss } from './highlight-style.ts';
import { fillOf, PALETTE, PALETTES } from './palette.ts';

const [{ light }] = PALETTE;

describe.each(PALETTES)('the palette “%s”', (palette) => {
  const fill = fillOf(light, palette);

  it('has one fill for marks and for painted ranges, and the same line', () => {
    expect(highlightCss(palette)).toContain(`--quotelight-line: ${light.line}; --quotelight-fill: ${fill};`);
    const range = rangeCss('some', 'quoted', light, false, palette);
    expect(range).toContain(`background-color: ${fill};`);
    expect(range).toContain(light.line);
  });

  it('fills no paraphrase', () => {
    expect(rangeCss('some', 'indirect', light, false, palette)).toContain('background-color: transparent;');
  });
});

it('no two palettes have the same fill', () => {
  expect(new Set(PALETTES.map((palette) => fillOf(light, palette))).size).toBe(PALETTES.length);
});
