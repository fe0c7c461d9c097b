/**
 * Chromium: Playwright starts it and moves mouse and keys; a second connection, by the DevTools protocol, reaches what
 * Playwright does not show: the toolbar popup, the service worker, errors of content scripts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { type Browser, callText, type LaunchOptions, type Point, type Popup, type Tab, until } from './browser.ts';
import { inContent, isReady, middleOf, PANEL, POPUP } from './extension-page.ts';
import { WELCOME_PAGE } from './first-run.ts';
import { homeOf } from './home.ts';
import { savedIn } from './saved.ts';
import { STAGE, unpack } from './unpacked.ts';
import { type Result, Wire } from './wire.ts';

/** One target that the DevTools connection is attached to. */
interface Target {
  type: string;
  url: string;
  session: string;
}

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const {
    path,
    extension,
    headless = true,
    dark = false,
    size = { width: 1280, height: 900 },
    only,
    proxy,
    preload,
  } = options;
  const { folder, profile, leave } = homeOf(options);
  const unpacked = unpack(extension, folder, options.language);
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless,
      chromiumSandbox: false,
      ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
      viewport: headless ? size : null,
      colorScheme: dark ? 'dark' : 'light',
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        `--disable-extensions-except=${unpacked.folder}`,
        `--load-extension=${unpacked.folder}`,
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
        // The choice of colours above reaches tabs, not the popup and the panel.
        `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
        ...(headless ? [] : [`--window-size=${size.width},${size.height + 90}`]),
        ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
        ...(only ? [`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(only).hostname}`] : []),
      ],
    });
    try {
      if (preload) await context.addInitScript(preload);
      const browser = await Chromium.attach(context, profile, leave);
      if (!options.firstRun) await browser.closeFirstRun();
      return browser;
    } catch (error) {
      await context.close();
      throw error;
    }
  } catch (error) {
    leave();
    throw error;
  }
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly context: BrowserContext;
  readonly wire: Wire;
  readonly targets = new Map<string, Target>();
  origin = '';
  #stage!: CDPSession;
  readonly #downloads: string;
  readonly #leave: () => void;
  readonly #errors: string[] = [];
  #ended = false;

  private constructor(context: BrowserContext, wire: Wire, downloads: string, leave: () => void) {
    this.#downloads = downloads;
    this.context = context;
    this.wire = wire;
    this.#leave = leave;
    wire.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      this.targets.set(sessionId, { type: targetInfo.type, url: targetInfo.url, session: sessionId });
      wire.send('Runtime.enable', {}, sessionId).catch(() => {});
    });
    wire.on('Target.detachedFromTarget', ({ sessionId }) => this.targets.delete(sessionId));
    wire.on('Target.targetInfoChanged', ({ targetInfo }) => {
      for (const target of this.targets.values())
        if (target.url === 'about:blank' || target.url === '') target.url = targetInfo.url;
    });
    wire.on('Runtime.exceptionThrown', ({ exceptionDetails }) => this.#note(exceptionDetails));
    wire.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.#note({ text: args.map((arg: Result) => arg.description ?? arg.value).join(' '), stackTrace });
    });
  }

  static async attach(context: BrowserContext, profile: string, leave: () => void): Promise<Chromium> {
    const port = await until('the debugging port', () => readPort(profile));
    const wire = await Wire.connect(port);
    const browser = new Chromium(context, wire, join(profile, 'Saved files'), leave);
    const allow = { behavior: 'allow', downloadPath: browser.#downloads };
    await wire.send('Browser.setDownloadBehavior', allow);
    await wire.send('Target.setDiscoverTargets', { discover: true });
    await wire.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    browser.origin = `chrome-extension://${new URL(worker.url()).host}`;
    await browser.#openStage();
    return browser;
  }

  async closeFirstRun(): Promise<void> {
    const find = () => this.context.pages().find((page) => page.url().endsWith(WELCOME_PAGE));
    await (await until('the page of the first run', find)).close();
  }

  async #openStage(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/${STAGE}`);
    this.#stage = await this.context.newCDPSession(page);
  }

  async extension<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.stage(callText(fn, args)));
  }

  /** The text of an expression in the stage page. */
  stage(text: string): Promise<string> {
    return run(this.#stage, text);
  }

  async open(url: string): Promise<Tab> {
    const before = await this.#tabTargets();
    const page = await this.context.newPage();
    const target = (await this.#tabTargets()).find((id) => !before.includes(id))!;
    const session = await this.context.newCDPSession(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const id = await this.extension(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
    return new ChromiumTab(this, page, session, id, target);
  }

  async #tabTargets(): Promise<string[]> {
    const { targetInfos } = await this.wire.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.map(({ targetId }: Result) => targetId);
  }

  /** As a click on the toolbar button, with the access to the tab that such a click gives (openPopup() gives none). */
  async clickAction(target: string): Promise<void> {
    const id = new URL(this.origin).host;
    const click = this.wire.send('Extensions.triggerAction', { id, targetId: target });
    // Chromium of 2025 has no such command.
    await click.catch((error) => {
      if (!/wasn't found/.test(error.message)) throw error;
      return this.extension(() => chrome.action.openPopup());
    });
  }

  /** The choice “on click” of the page chrome://extensions. */
  withhold(): Promise<void> {
    return this.#hostAccess('ON_CLICK');
  }

  grant(): Promise<void> {
    return this.#hostAccess('ON_ALL_SITES');
  }

  #hostAccess(access: string): Promise<void> {
    const id = new URL(this.origin).host;
    return this.#inSettings(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${access}' })`);
  }

  /** Does in the page chrome://extensions what a person can do there. */
  async #inSettings(call: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    const session = await this.context.newCDPSession(page);
    await run(session, `chrome.developerPrivate.${call}.then(() => 'done')`);
    await page.close();
  }

  #worker(): Target | undefined {
    return [...this.targets.values()].find((t) => t.type === 'service_worker' && t.url.startsWith(this.origin));
  }

  async stopBackground(): Promise<void> {
    const { targetInfos } = await this.wire.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos)
      if (type === 'service_worker' && url.startsWith(this.origin))
        await this.wire.send('Target.closeTarget', { targetId });
    const background = () => chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as chrome.runtime.ContextType] });
    await until('the worker to end', async () => (await this.extension(background)).length === 0);
  }

  /** Chromium loads the extension anew for it. */
  async allowPrivate(): Promise<void> {
    const id = new URL(this.origin).host;
    await this.#anew(() =>
      this.#inSettings(`updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`),
    );
  }

  // The page that asks for it is gone with it.
  reload = () => this.#anew(() => this.extension(() => void setTimeout(() => chrome.runtime.reload())));

  async #anew(load: () => Promise<unknown>): Promise<void> {
    // Without it Chromium switches off an unpacked extension that it loads anew.
    await this.#inSettings('updateProfileConfiguration({ inDeveloperMode: true })');
    const stage = this.context.pages().find((page) => page.url().endsWith(`/${STAGE}`))!;
    const gone = stage.waitForEvent('close');
    await load();
    await gone;
    await until('the extension to come back', () =>
      this.#openStage().then(
        () => true,
        () => false,
      ),
    );
  }

  /** Headless, no key press reaches a command: the event is sent to its listeners in the service worker. */
  async command(name: string): Promise<void> {
    await this.dispatch('commands.onCommand', name);
  }

  /** To the listeners in the service worker, with the tab in front. */
  async dispatch(event: string, first: unknown): Promise<void> {
    const worker = this.#worker();
    if (!worker) throw new Error('the service worker is not attached');
    const [tab] = await this.extension(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const expression = `chrome.${event}.dispatch(${JSON.stringify(first)}, ${JSON.stringify(tab)})`;
    const { exceptionDetails } = await this.wire.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, userGesture: true },
      worker.session,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  downloads(): string[] {
    return savedIn(this.#downloads);
  }

  panel(): Promise<Popup> {
    return openedView(this, PANEL);
  }

  async errors(): Promise<string[]> {
    return this.#errors;
  }

  async handOver(): Promise<void> {
    const own = this.context.pages().filter((page) => page.url() === 'about:blank' || page.url().endsWith(`/${STAGE}`));
    for (const page of own) await page.close();
  }

  closed(): Promise<void> {
    // The last page closes before the process ends; on macOS the process stays.
    return new Promise((done) => {
      const gone = () => this.context.pages().length === 0 && done();
      this.context.once('close', () => done());
      for (const page of this.context.pages()) page.once('close', gone);
      this.context.on('page', (page) => page.once('close', gone));
    });
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.wire.close();
    await this.context.close().catch(() => {});
    this.#leave();
  }

  #note({ text, exception, url, stackTrace }: Result): void {
    const frames = [url, ...(stackTrace?.callFrames ?? []).map((frame: Result) => frame.url)];
    const own = frames.find((frame) => frame?.startsWith(`${this.origin}/`));
    if (own) this.#errors.push(`${own.slice(this.origin.length)}: ${exception?.description ?? text}`);
  }
}

class ChromiumTab implements Tab {
  readonly id: number;
  readonly #browser: Chromium;
  readonly #page: Page;
  readonly #session: CDPSession;
  /** The DevTools id of the tab, which is not that of the page in it. */
  readonly #target: string;

  constructor(browser: Chromium, page: Page, session: CDPSession, id: number, target: string) {
    this.#browser = browser;
    this.#page = page;
    this.#session = session;
    this.id = id;
    this.#target = target;
  }

  async evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await run(this.#session, callText(fn, args)));
  }

  async content<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.#browser.stage(inContent(this.id, fn, args)));
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  front = () => this.#page.bringToFront();
  move = ({ x, y }: Point) => this.#page.mouse.move(x, y);
  click = ({ x, y }: Point, { count = 1 } = {}) => this.#page.mouse.click(x, y, { clickCount: count });
  press = (key: string) => this.#page.keyboard.press(key);
  resize = (size: { width: number; height: number }) => this.#page.setViewportSize(size);
  close = () => this.#page.close();

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }

  async menu(_point: Point, entry?: string): Promise<null> {
    if (entry) await this.#browser.dispatch('contextMenus.onClicked', { menuItemId: entry });
    return null;
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  // pdf.js takes plain bytes, no Buffer.
  paper = async () =>
    new Uint8Array(await this.#page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }));

  async popup({ click = true } = {}): Promise<Popup> {
    await this.front();
    if (click) {
      await this.#browser.clickAction(this.#target);
      // Where access was withheld, the first click lets the content script run, and only the next opens the popup.
      if (!(await opens(this.#browser))) await this.#browser.clickAction(this.#target);
    } else await this.#browser.extension(() => chrome.action.openPopup());
    return openedView(this.#browser, POPUP);
  }
}

/** The string that an expression answers; by the protocol itself, so that no policy of the page holds it back. */
async function run(session: CDPSession, expression: string): Promise<string> {
  const answer: Result = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  const { result, exceptionDetails } = answer;
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function opens(browser: Chromium): Promise<boolean> {
  const ready = async () => JSON.parse(await browser.stage(isReady(POPUP)));
  return until('the popup', ready, 2000).catch(() => false);
}

/** A view of the extension, by the text that finds its window. */
async function openedView(browser: Chromium, view: string): Promise<Popup> {
  const call = (text: string) => browser.stage(text);
  const session = async () => {
    const url = JSON.parse(await call(callText((found: Window) => found.location.href, [], view)));
    const target = [...browser.targets.values()].findLast((t) => t.url === url);
    if (!target) throw new Error('the view is not attached');
    return target.session;
  };
  const mouse = async (selector: string, ...events: object[]) => {
    const point: Point = JSON.parse(await call(middleOf(selector, view)));
    const own = await session();
    for (const event of events) await browser.wire.send('Input.dispatchMouseEvent', { ...event, ...point }, own);
  };
  await until('the view to open', async () => JSON.parse(await call(isReady(view))));
  return {
    evaluate: async (fn, ...args) => JSON.parse(await call(callText(fn, args, view))),
    hover: (selector) => mouse(selector, { type: 'mouseMoved' }),
    click: (selector) =>
      mouse(
        selector,
        { type: 'mouseMoved' },
        { type: 'mousePressed', button: 'left', clickCount: 1 },
        { type: 'mouseReleased', button: 'left', clickCount: 1 },
      ),
    close: async () => {
      await call(callText((found: Window | undefined) => found?.close(), [], view));
      await until('the view to close', async () => !JSON.parse(await call(isReady(view))));
    },
    screenshot: async (file) => {
      const { data } = await browser.wire.send('Page.captureScreenshot', { format: 'png' }, await session());
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}

function readPort(profile: string): string | null {
  try {
    const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
    return path ? `ws://127.0.0.1:${port}${path}` : null;
  } catch {
    return null;
  }
}
