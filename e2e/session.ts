/**
 * One browser with the extension and one local server for all tests of a file. Which browser, the variable BROWSER says,
 * so that every test is written once and runs in both.
 */
import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, getBrowser } from '../tools/browsers.mjs';
import { type ServedPage, serve } from '../tools/serve.mjs';
import type { Browser, Tab } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { takeCopy } from './restored.ts';

export const BROWSER = (process.env.BROWSER ?? 'chromium') as BrowserName;
const EXTENSION = resolve('dist', BROWSER === 'firefox' ? 'firefox' : 'chrome');

export interface Session {
  browser: Browser;
  origin: string;
  /** Opens a path of the local server. */
  open(path: string): Promise<Tab>;
}

export interface SessionOptions {
  folder?: string;
  pages?: Record<string, ServedPage | (() => ServedPage)>;
  dark?: boolean;
  language?: string;
  firstRun?: boolean;
}

/** Call it in a describe block; the fields are there once its tests run. */
export function useBrowser(options: SessionOptions): Session {
  const session = {} as Session;
  let end = async () => {};
  beforeAll(async () => {
    const { origin, close } = await serve(options);
    end = close;
    const path = getBrowser(BROWSER);
    const browser = await launch({
      name: BROWSER,
      path,
      extension: EXTENSION,
      only: origin,
      preload: takeCopy,
      dark: options.dark,
      language: options.language,
      firstRun: options.firstRun,
    });
    end = async () => {
      await browser.close();
      await close();
    };
    Object.assign(session, { browser, origin, open: (at: string) => browser.open(origin + at) });
  });
  afterAll(() => end());
  return session;
}
