import { describe, expect, it } from 'vitest';
import { fillOf, NEUTRAL, PALETTE } from './palette.ts';

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string) => [1, 3, 5].map((i) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255));

function contrast(a: string, b: string): number {
  const light = (hex: string) => rgb(hex).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function oklab([r, g, b]: number[]): number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function distance(a: string, b: string, sight: number[][]): number {
  const seen = (hex: string) =>
    oklab(
      sight.map((row) =>
        Math.max(
          0,
          Math.min(
            1,
            row.reduce((sum, w, i) => sum + w * rgb(hex)[i], 0),
          ),
        ),
      ),
    );
  const [x, y] = [seen(a), seen(b)];
  return Math.hypot(...x.map((v, i) => v - y[i]));
}

/** Index of the first colour that was computed. */
const ADDED = 6;

const INK = { light: '#202122', dark: '#e6e3dc' };
const PAPER = { light: '#ffffff', dark: '#1e1d1b' };

describe.each(['light', 'dark'] as const)('on %s pages', (mode) => {
  it.each([...PALETTE, NEUTRAL].map((c) => c[mode]))('%o can be read', ({ line, fill }) => {
    expect(contrast(line, PAPER[mode])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INK[mode], fill)).toBeGreaterThanOrEqual(7);
    const strong = fillOf({ line, fill }, 'strong');
    expect(contrast(INK[mode], strong)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(PAPER[mode], strong)).toBeGreaterThan(1.2 * contrast(PAPER[mode], fill));
  });

  it('no two colours are the same to anybody, and the added four are far from all others', () => {
    for (const [name, sight] of Object.entries(SIGHT)) {
      for (let i = 0; i < PALETTE.length; i++) {
        for (let k = i + 1; k < PALETTE.length; k++) {
          const [a, b] = [PALETTE[i][mode], PALETTE[k][mode]];
          const lines = distance(a.line, b.line, sight) > (k >= ADDED ? 0.07 : 0.01);
          const fills = distance(a.fill, b.fill, sight) > (k >= ADDED ? 0.025 : 0.005);
          expect([name, a, b, lines, fills]).toEqual([name, a, b, true, true]);
        }
      }
    }
  });
});
