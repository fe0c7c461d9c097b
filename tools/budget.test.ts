import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sizesOf, tooLarge } from './budget.mjs';

it('says what is too large, and counts no reader of PDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotelight-budget-'));
  try {
    mkdirSync(join(folder, 'popup'));
    const noise = (length: number) =>
      Buffer.from(Array.from({ length }, (_, i) => Math.imul(i ^ (i >>> 3), 0x9e3779b1) >>> 24));
    for (const name of ['reader.js', 'popup/main.js', 'popup/style.css']) writeFileSync(join(folder, name), 'x');
    writeFileSync(join(folder, 'popup/pdf.worker.js'), noise(900_000));
    writeFileSync(join(folder, 'gate.js'), 'x');
    expect(tooLarge(sizesOf(folder))).toEqual([]);
    writeFileSync(join(folder, 'gate.js'), noise(60_000));
    expect(tooLarge(sizesOf(folder))).toEqual([expect.stringMatching(/^gate has \d+\.\d KB gzipped, at most 4\.0 KB/)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
