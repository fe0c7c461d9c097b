/**
 * Firefox by WebDriver BiDi. The toolbar, the commands and the error console belong to the browser's own window
 * ("chrome scope"), which --remote-allow-system-access opens to the protocol.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  type Browser,
  callText,
  type LaunchOptions,
  type Point,
  type Popup,
  pause,
  type Tab,
  until,
} from './browser.ts';
import { arrived, inContent, isReady, listenFor, middleOf, PANEL, POPUP } from './extension-page.ts';
import { downloadsOf, makeProfile, UUID } from './firefox-profile.ts';
import { WELCOME_PAGE } from './first-run.ts';
import { homeOf } from './home.ts';
import { savedIn } from './saved.ts';
import { STAGE, unpack } from './unpacked.ts';
import { Wire } from './wire.ts';

const ORIGIN = `moz-extension://${UUID}`;
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** DOM names of keys that are no characters → WebDriver's code points. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { path, extension, headless = true, size = { width: 1280, height: 900 } } = options;
  const { folder, profile, leave } = homeOf(options);
  const unpacked = unpack(extension, folder, options.language);
  makeProfile(profile, unpacked.id, options);
  const child = spawn(
    path,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
      ...[`--width=${size.width}`, `--height=${size.height + 86}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
  );
  const remove = async () => {
    await end(child);
    leave();
  };
  try {
    const wire = await Wire.connect(`${await address(child)}/session`);
    await wire.send('session.new', { capabilities: {} });
    const browser = new Firefox(wire, child, unpacked.id, downloadsOf(profile), remove);
    if (options.preload) await wire.send('script.addPreloadScript', { functionDeclaration: String(options.preload) });
    await browser.install(unpacked.folder);
    if (!options.firstRun) await browser.closeFirstRun();
    return browser;
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A killed test run does not take its children along: the last word is the process's own end. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function address(child: ChildProcess): Promise<string> {
  running.add(child);
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`Firefox did not start within 60 s\n${said}`)), 60_000);
    child.stderr!.on('data', (data) => {
      said += data;
      const url = LISTENING.exec(said)?.[1];
      if (!url) return;
      clearTimeout(timer);
      done(url);
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}\n${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(3000).then(() => child.kill('SIGKILL'))]);
  await gone;
}

/** The element of the browser's window in which a page of another process is shown. */
interface Frame {
  getBoundingClientRect(): DOMRect;
  ownerDocument: {
    defaultView: { synthesizeMouseEvent(type: string, x: number, y: number, how: object): void };
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly #wire: Wire;
  readonly #child: ChildProcess;
  readonly #id: string;
  readonly #widget: string;
  readonly #downloads: string;
  readonly #remove: () => Promise<void>;
  #stage = '';
  #window = '';

  constructor(wire: Wire, child: ChildProcess, id: string, downloads: string, remove: () => Promise<void>) {
    this.#downloads = downloads;
    this.#wire = wire;
    this.#child = child;
    this.#remove = remove;
    this.#id = id;
    // Firefox makes ids of toolbar buttons out of the extension's id this way.
    this.#widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  async install(folder: string): Promise<void> {
    const tree = await this.#wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.#window = tree.contexts[0].context;
    await this.#wire.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    await this.#openStage();
  }

  async closeFirstRun(): Promise<void> {
    const find = async () => {
      const { contexts } = await this.#wire.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }: { url: string }) => url.endsWith(WELCOME_PAGE));
    };
    const { context } = await until('the page of the first run', find);
    await this.#wire.send('browsingContext.close', { context });
  }

  async #openStage(): Promise<void> {
    this.#stage = (await this.#wire.send('browsingContext.create', { type: 'tab', background: true })).context;
    await this.navigate(this.#stage, `${ORIGIN}/${STAGE}`);
    await until('the extension in its empty page', () => this.run(this.#stage, `typeof chrome.tabs`));
  }

  async stopBackground(): Promise<void> {
    await this.chrome(async (origin: string) => {
      // @ts-expect-error a global of the browser's window
      const policy = WebExtensionPolicy.getByHostname(new URL(origin).hostname);
      await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, ORIGIN);
  }

  async reload(): Promise<void> {
    // The page that asks for it is gone with it.
    await this.extension(() => void setTimeout(() => chrome.runtime.reload()));
    await until('the extension to go', async () => !(await this.#isThere(this.#stage)));
    await until('it to come back', () =>
      this.#openStage().then(
        () => true,
        () => false,
      ),
    );
  }

  /** The choice “run in private windows” of the page about:addons, which loads the extension anew. */
  async allowPrivate(): Promise<void> {
    await this.chrome(async (origin: string) => {
      // @ts-expect-error globals of the browser's window
      const [policies, modules] = [WebExtensionPolicy, ChromeUtils];
      const load = (name: string) => modules.importESModule(`resource://gre/modules/${name}.sys.mjs`);
      const { id, extension } = policies.getByHostname(new URL(origin).hostname);
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await load('ExtensionPermissions').ExtensionPermissions.add(id, allowed, extension);
      await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
    }, ORIGIN);
    await until('it to come back', () =>
      this.#openStage().then(
        () => true,
        () => false,
      ),
    );
  }

  async #isThere(context: string): Promise<boolean> {
    const { contexts } = await this.#wire.send('browsingContext.getTree', { maxDepth: 0 });
    return contexts.some((each: { context: string }) => each.context === context);
  }

  navigate(context: string, url: string) {
    return this.#wire.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  send(method: string, params: object) {
    return this.#wire.send(method, params);
  }

  /** The string that an expression answers in a context. */
  async run(context: string, expression: string): Promise<string> {
    const answer = await this.#wire.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  stage(text: string): Promise<string> {
    return this.run(this.#stage, text);
  }

  /** Calls a function with the browser's own window. */
  async chrome<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.run(this.#window, callText(fn, args)));
  }

  async extension<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.stage(callText(fn, args)));
  }

  async open(url: string): Promise<Tab> {
    const { context } = await this.#wire.send('browsingContext.create', { type: 'tab' });
    await this.navigate(context, url);
    await this.#wire.send('browsingContext.activate', { context });
    const id = await this.extension(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
    return new FirefoxTab(this, context, id);
  }

  async withhold(): Promise<void> {
    await this.extension(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  }

  /** As the switch in about:addons does. */
  async grant(): Promise<void> {
    await this.chrome(async (id: string) => {
      // @ts-expect-error globals of the browser's window
      const [modules, policy] = [ChromeUtils, WebExtensionPolicy.getByID(id)];
      const { ExtensionPermissions } = modules.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.add(id, { permissions: [], origins, data_collection: [] }, policy.extension);
    }, this.#id);
  }

  /** The browser's own key element is pressed; Firefox makes one for each command with a key, in order, without an id. */
  async command(name: string): Promise<void> {
    const all = await this.extension(() => chrome.commands.getAll());
    const at = all.filter(({ shortcut }) => shortcut).findIndex((command) => command.name === name);
    if (at < 0) throw new Error(`${name} has no key`);
    await this.chrome(
      (widget: string, index: number) => {
        const keys = document.querySelectorAll(`#ext-keyset-id-${CSS.escape(widget)} key`);
        (keys[index] as Element & { doCommand(): void }).doCommand();
      },
      this.#widget,
      at,
    );
  }

  async openPopup(): Promise<void> {
    await this.chrome((widget: string) => {
      // @ts-expect-error a global of the browser's window
      CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
      document.getElementById(`${widget}-BAP`)!.click();
    }, this.#widget);
  }

  /** The context menu that is open: its entries of ours, one of them clicked, and the menu closed. */
  async chooseInMenu(entry: string | null): Promise<string[]> {
    return this.chrome(
      async (widget: string, wanted: string | null) => {
        const menu = document.getElementById('contentAreaContextMenu') as Menu;
        for (let i = 0; menu.state !== 'open' && i < 100; i++) await new Promise((done) => setTimeout(done, 20));
        const before = `${widget}-menuitem-_`;
        const items = [...menu.querySelectorAll<HTMLElement>(`[id^="${before}"]`)].filter((item) => !item.hidden);
        const chosen = items.find((item) => item.id === before + wanted) as
          | (Element & { doCommand(): void })
          | undefined;
        chosen?.doCommand();
        menu.hidePopup();
        if (wanted && !chosen) throw new Error(`no ${wanted} in the menu`);
        return items.map((item) => item.id.slice(before.length));
      },
      this.#widget,
      entry,
    );
  }

  downloads(): string[] {
    return savedIn(this.#downloads);
  }

  panel(): Promise<Popup> {
    return this.view(PANEL);
  }

  /** A view of the extension, by the text that finds its window. */
  async view(view: string): Promise<Popup> {
    const ready = async () => JSON.parse(await this.stage(isReady(view)));
    const middle = async (selector: string): Promise<Point> => JSON.parse(await this.stage(middleOf(selector, view)));
    await until('the view to open', ready);
    return {
      evaluate: async (fn, ...args) => JSON.parse(await this.stage(callText(fn, args, view))),
      hover: async (selector) => this.mouse(view === PANEL, ['mousemove'], await middle(selector)),
      click: async (selector) => {
        // A popup that is still growing takes no clicks: it is tried until one has arrived.
        await this.stage(listenFor(selector, view));
        await until(`a click on ${selector}`, async () => {
          await this.mouse(view === PANEL, ['mousemove', 'mousedown', 'mouseup'], await middle(selector));
          await pause(100);
          return this.stage(arrived(view)).then(JSON.parse, () => true);
        });
      },
      close: async () => {
        if (view === PANEL) await this.chrome(hideSidebar);
        else await this.stage(callText((found: Window | undefined) => found?.close(), [], view));
        await until('the view to close', async () => !(await ready()));
      },
      screenshot: async (file) => writeFileSync(file, Buffer.from(await this.draw(view === PANEL), 'base64')),
    };
  }

  /** A picture of popup or panel, drawn by the browser: the protocol does not list them among its contexts. */
  async draw(panel: boolean): Promise<string> {
    return this.#inFrame(
      async (frame) => {
        const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, devicePixelRatio, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      },
      panel,
      null,
    );
  }

  /** The mouse acts in the browser's own window, and from there in popup or panel. */
  async mouse(panel: boolean, types: string[], point: Point): Promise<void> {
    await this.#inFrame(
      (frame, { x, y, types }: Point & { types: string[] }) => {
        const { left, top } = frame.getBoundingClientRect();
        for (const type of types)
          frame.ownerDocument.defaultView.synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1 });
      },
      panel,
      { ...point, types },
    );
  }

  /** Calls a function with the element that shows popup or panel, in the browser's own window. */
  #inFrame<A, T>(fn: (frame: Frame, arg: A) => T, panel: boolean, arg: A): Promise<Awaited<T>> {
    const text = `(inPanel, arg) => {
      const frame = inPanel
        ? document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')
        : [...document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
      if (!frame) throw new Error('no such view');
      return (${fn})(frame, arg);
    }`;
    return this.run(
      this.#window,
      `(async () => JSON.stringify((await (${text})(${panel}, ${JSON.stringify(arg)})) ?? null))()`,
    ).then(JSON.parse);
  }

  async errors(): Promise<string[]> {
    return this.chrome((origin: string) => {
      // @ts-expect-error a global of the browser's window
      const messages = Services.console.getMessageArray() as {
        sourceName?: string;
        errorMessage?: string;
        flags?: number;
      }[];
      const warning = 1;
      return messages
        .filter(({ sourceName, flags }) => sourceName?.startsWith(origin) && !((flags ?? 0) & warning))
        .map(({ sourceName, errorMessage }) => `${sourceName!.slice(origin.length)}: ${errorMessage}`);
    }, ORIGIN);
  }

  async handOver(): Promise<void> {
    const { contexts } = await this.#wire.send('browsingContext.getTree', { maxDepth: 0 });
    for (const { context, url } of contexts)
      if (url === 'about:blank' || url.endsWith(`/${STAGE}`))
        await this.#wire.send('browsingContext.close', { context });
  }

  closed(): Promise<void> {
    return new Promise((done) => this.#child.once('exit', () => done()));
  }

  async close(): Promise<void> {
    this.#wire.close();
    await this.#remove();
  }
}

class FirefoxTab implements Tab {
  readonly id: number;
  readonly #browser: Firefox;
  readonly #context: string;

  constructor(browser: Firefox, context: string, id: number) {
    this.#browser = browser;
    this.#context = context;
    this.id = id;
  }

  async evaluate<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.#browser.run(this.#context, callText(fn, args)));
  }

  async content<A extends unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return JSON.parse(await this.#browser.stage(inContent(this.id, fn, args)));
  }

  async goto(url: string): Promise<void> {
    await this.#browser.navigate(this.#context, url);
  }

  async front(): Promise<void> {
    await this.#browser.send('browsingContext.activate', { context: this.#context });
  }

  move = (point: Point) => this.#pointer([to(point)]);

  click(point: Point, { count = 1 } = {}): Promise<void> {
    return this.#pointer([to(point), ...Array.from({ length: count }, () => [DOWN, UP]).flat()]);
  }

  async menu(point: Point, entry?: string): Promise<string[]> {
    await this.#pointer([to(point), { ...DOWN, button: 2 }, { ...UP, button: 2 }]);
    return this.#browser.chooseInMenu(entry ?? null);
  }

  drag(from: Point, end: Point): Promise<void> {
    const middle = { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 };
    return this.#pointer([to(from), DOWN, to(middle), to(end), UP]);
  }

  async press(key: string): Promise<void> {
    const values = key.split('+').map((each) => KEYS[each] ?? each);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#perform({ type: 'key', id: 'keys', actions });
  }

  async resize(viewport: { width: number; height: number }): Promise<void> {
    await this.#browser.send('browsingContext.setViewport', { context: this.#context, viewport });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.#browser.send('browsingContext.captureScreenshot', { context: this.#context });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async paper(): Promise<Uint8Array> {
    // Centimetres: A4.
    const page = { width: 21, height: 29.7 };
    const { data } = await this.#browser.send('browsingContext.print', {
      context: this.#context,
      background: true,
      page,
    });
    return new Uint8Array(Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.#browser.send('browsingContext.close', { context: this.#context });
  }

  async popup({ click = true } = {}): Promise<Popup> {
    const browser = this.#browser;
    await this.front();
    if (click) await browser.openPopup();
    else await browser.extension(() => chrome.action.openPopup());
    return browser.view(POPUP);
  }

  #pointer(actions: object[]): Promise<void> {
    return this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #perform(source: object): Promise<void> {
    await this.#browser.send('input.performActions', { context: this.#context, actions: [source] });
  }
}

// @ts-expect-error a global of the browser's window
const hideSidebar = () => SidebarController.hide();

const to = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 });
type Menu = HTMLElement & { state: string; hidePopup(): void };

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
