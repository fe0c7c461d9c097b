/**
 * What the tests ask of a browser: the same few things of Chromium and of Firefox, so that every test is written once.
 * Functions go to the browser as source text: they see their arguments (plain data) and nothing of the test.
 */
import type { BrowserName } from '../../tools/browsers.mjs';

export type { BrowserName };

export interface Point {
  x: number;
  y: number;
}

export interface LaunchOptions {
  name: BrowserName;
  /** The browser's binary. */
  path: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  dark?: boolean;
  /** The interface's language, of those in _locales; English where there is none. */
  language?: string;
  /** Leaves the page of the first run, which opens by itself, where it is. */
  firstRun?: boolean;
  /** A folder that keeps the profile, for a browser that is started again; it is the caller's to remove. */
  home?: string;
  /** Size of the page. */
  size?: { width: number; height: number };
  /** The one local address that may be reached; everything else is cut off. Without it nothing is. */
  only?: string;
  /** Address of an HTTP proxy on this machine that all traffic goes through, that of this machine too. */
  proxy?: string;
  /** Runs in every page before the page's own scripts, in the page's world. */
  preload?: () => void;
}

export interface Browser {
  readonly name: BrowserName;
  /** Opens an address in a new tab in front; answers when the page has loaded. */
  open(url: string): Promise<Tab>;
  /** Calls a function in an empty page of the extension, where `chrome.*` is. */
  extension<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Takes back the extension's access to all sites, as a person can in the browser's settings. */
  withhold(): Promise<void>;
  /** Gives it back there. */
  grant(): Promise<void>;
  /** Runs one of the extension's commands as its key would. */
  command(name: string): Promise<void>;
  /** The list beside the page, once something has opened it. */
  panel(): Promise<Popup>;
  /** Files that were saved, by their full paths. */
  downloads(): string[];
  /** Ends the background, as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: what runs in open pages is left alone there. */
  reload(): Promise<void>;
  /** Lets the extension into private windows, which stay its only ones of that kind. */
  allowPrivate(): Promise<void>;
  /** Errors in the extension's own scripts since the start, wherever they run. */
  errors(): Promise<string[]>;
  /** Leaves the window to a person: only the tabs that were asked for stay. */
  handOver(): Promise<void>;
  /** Answers when the person has closed the window. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile; may be called twice. */
  close(): Promise<void>;
}

export interface Tab {
  /** The number `chrome.tabs` knows it by. */
  readonly id: number;
  /** Calls a function in the page's own world. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Calls a function in the extension's world of this page, where closed shadow roots open. */
  content<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  goto(url: string): Promise<void>;
  front(): Promise<void>;
  move(point: Point): Promise<void>;
  click(point: Point, options?: { count?: number }): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** A key by its DOM name: Enter, Escape, Tab, a, Control+v … */
  press(key: string): Promise<void>;
  /**
   * Clicks the extension's toolbar button while this tab is in front. Without a click the popup opens all the same, but
   * the access to this tab that a click gives is not there.
   */
  popup(options?: { click?: boolean }): Promise<Popup>;
  /**
   * The extension's entries in the context menu of a point, by their ids, and a click on one of them. Chromium draws its
   * menus beyond the reach of any protocol: there none can be told, and the event of the click is sent to its listeners.
   */
  menu(point: Point, entry?: string): Promise<string[] | null>;
  /** The size of the page's window, in CSS pixels. */
  resize(size: { width: number; height: number }): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The page as it is printed: the bytes of a PDF. */
  paper(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The popup as the toolbar opens it, or the panel beside the page. */
export interface Popup {
  /** Calls a function with the popup's window as its first argument. */
  evaluate<A extends unknown[], T>(fn: (view: Window, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** The mouse over the middle of the first element that matches. */
  hover(selector: string): Promise<void>;
  /** A person's click in the middle of the first element that matches: what the browser allows for such clicks alone. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The text that calls `fn` with `args`; what it answers comes back as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are checked where the driver is called
export function callText(fn: (...args: any[]) => unknown, args: readonly unknown[], first?: string): string {
  const list = [...(first ? [first] : []), ...args.map((arg) => JSON.stringify(arg ?? null))].join(', ');
  return `(async () => JSON.stringify((await (${fn})(${list})) ?? null))()`;
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks until the answer is something, at most `limit` ms; `what` is what the failure says was waited for. */
export async function until<T>(
  what: string | (() => string),
  ask: () => Promise<T> | T,
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${typeof what === 'string' ? what : what()}`);
    await pause(50);
  }
}
