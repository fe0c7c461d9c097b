#!/usr/bin/env node
// Renders icons/icon.svg into the sizes that browsers and stores ask for. Run it after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { getBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('../icons/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: getBrowser('chromium'), chromiumSandbox: false });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`../icons/${size}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
