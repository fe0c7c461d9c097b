/** Measurements in both real browsers with the built extension, on pages of this machine alone. */
import { build, type Plugin } from 'esbuild';
import type { Browser, BrowserName, LaunchOptions } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { getBrowser } from '../tools/browsers.mjs';
import { type ServedPage, serve } from '../tools/serve.mjs';

/** One after the other; installs one that is missing where the machine lets us, else says so. */
export async function inEachBrowser(measure: (name: BrowserName) => Promise<void>): Promise<void> {
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      getBrowser(name);
    } catch (error) {
      console.log(`nothing measured: ${(error as Error).message}`);
      continue;
    }
    await measure(name);
  }
}

export type Pages = Record<string, ServedPage | (() => ServedPage)>;

/** A fresh browser on these pages, which is gone afterwards. */
export async function withPages<T>(
  name: BrowserName,
  pages: Pages,
  measure: (browser: Browser, origin: string) => Promise<T>,
  options: Pick<LaunchOptions, 'preload'> = {},
): Promise<T> {
  const site = await serve({ pages });
  const extension = `dist/${name === 'firefox' ? 'firefox' : 'chrome'}`;
  try {
    const browser = await launch({ name, path: getBrowser(name), extension, only: site.origin, ...options });
    try {
      return await measure(browser, site.origin);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

/** The extension leaves pages alone: what it does would be measured twice. */
export async function keepAway(browser: Browser): Promise<void> {
  await browser.extension(() => chrome.storage.sync.set({ options: { when: 'click' } }));
}

/** A script that puts what `entry` exports into `globalName`. */
export async function scriptOf(entry: string, globalName: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName,
    target: ['chrome120', 'firefox140'],
    plugins,
  });
  return outputFiles[0].text;
}
