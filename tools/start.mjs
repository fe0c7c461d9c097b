/**
 * `npm start`: installs and builds what is missing, opens a browser with the extension on the demo article (or on an
 * address or a file), and prints the same who-said-what in the terminal. Without a display it works headless, saves
 * pictures of the page and the popup, and ends.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, browserVersion, getBrowser, hasDisplay } from './browsers.mjs';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { serve } from './serve.mjs';

const USAGE = `usage: npm start [-- [--browser ${BROWSER_NAMES.join('|')}] [--headless] [URL|FILE]]`;
const HELP = `${USAGE}

Opens a browser with Quotelight on the demo article, on an address, or on a file (.html or .txt), and prints who said
what. Without a display, or with --headless, it saves pictures of the page and the popup instead, and ends.`;
/** How long a page may take until the extension has read it, ms. */
const PATIENCE = 20_000;

class UsageError extends Error {}

try {
  const asked = options();
  if (asked.help) console.log(HELP);
  else await start(asked);
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function options() {
  const { values, positionals } = parse();
  const { browser, headless, help } = values;
  if (!BROWSER_NAMES.includes(browser)) throw new UsageError(`no such browser: ${browser} (${USAGE})`);
  if (positionals.length > 1) throw new UsageError(`one address or file at a time (${USAGE})`);
  const [target = join(ROOT, 'demo', 'index.html')] = positionals;
  const isAddress = /^https?:\/\//i.test(target);
  if (isAddress && !URL.canParse(target)) throw new UsageError(`no such address: ${target} (${USAGE})`);
  if (!isAddress && !help) checkFile(target);
  return { browser, headless, help, target, isAddress };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error.message.split('\n')[0]} (${USAGE})`);
  }
}

function checkFile(file) {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file} (${USAGE})`);
  if (!statSync(file).isFile()) throw new UsageError(`not a file: ${file} (${USAGE})`);
}

async function start({ browser: name, headless, target, isAddress }) {
  ensureInstalled();
  build();
  const path = getBrowser(name);
  const seen = !headless && hasDisplay();
  console.log(`Opening ${browserVersion(path)}${seen ? '' : ', headless'}\n`);
  const served = isAddress ? { url: target, close() {} } : await serveFile(resolve(target));
  const { launch } = await bundled('e2e/driver/launch.ts');
  let browser = null;
  const end = async () => {
    await browser?.close();
    await served.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().finally(() => process.exit()));
  try {
    browser = await launch({
      name,
      path,
      extension: join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
      headless: !seen,
    });
    const tab = await browser.open(served.url).catch((error) => {
      throw new Error(`${served.url} did not open: ${error.message.split('\n')[0]}`);
    });
    await printTable(isAddress ? await html(served.url, tab) : resolve(target));
    await read(browser, tab);
    if (seen) {
      console.log(
        '\nClick Quotelight’s button in the toolbar, or a highlight. Close the window or press Ctrl-C to end.',
      );
      await browser.handOver();
      await browser.closed();
    } else {
      await pictures(tab, name);
    }
  } finally {
    await end();
  }
}

function build() {
  for (const args of [[], ['cli']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build.mjs'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
  }
}

/** The drivers are TypeScript; esbuild is there once the packages are. */
async function bundled(entry) {
  const { build: bundle } = await import('esbuild');
  const outfile = join(ROOT, 'dist', 'tools', `${basename(entry, '.ts')}.mjs`);
  await bundle({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile));
}

async function serveFile(file) {
  const name = basename(file);
  const plain = !/^\.x?html?$/i.test(extname(file));
  const pages = plain ? { [`/${name}`]: { body: textPage(name, readFileSync(file, 'utf8')) } } : {};
  const { origin, close } = await serve({ folder: dirname(file), pages });
  return { url: `${origin}/${encodeURIComponent(name)}`, close };
}

/** Plain text as the article it would be: the browser shows a .txt as no web page. */
function textPage(title, text) {
  const safe = (words) => words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const paragraphs = text.split(/\n+/).filter((line) => line.trim());
  return `<!doctype html><html><head><meta charset="utf-8"><title>${safe(title)}</title>
<meta property="og:type" content="article"></head><body><article>
${paragraphs.map((line) => `<p>${safe(line)}</p>`).join('\n')}
</article></body></html>`;
}

/** The page as the server sends it, else as the browser has it. */
async function html(url, tab) {
  try {
    const response = await fetch(url, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${response.status}`);
    return { input: await response.text() };
  } catch {
    return { input: await tab.evaluate(() => document.documentElement.outerHTML) };
  }
}

async function printTable(source) {
  const fromFile = typeof source === 'string';
  const command = [join(ROOT, 'dist', 'cli', 'quotes.js'), fromFile ? source : '-'];
  const { status } = spawnSync(process.execPath, command, {
    ...(fromFile ? {} : { input: source.input }),
    stdio: [fromFile ? 'ignore' : 'pipe', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}

/** Until the extension has read the page, or has found nothing to read. */
async function read(browser, tab) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const status = await browser.extension(
      (id) =>
        chrome.tabs.sendMessage(id, { type: 'page:state' }).then(
          (state) => JSON.parse(state)?.status,
          () => null,
        ),
      tab.id,
    );
    if (status && status !== 'reading') return;
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function pictures(tab, name) {
  const folder = join(ROOT, 'shots');
  mkdirSync(folder, { recursive: true });
  const page = join(folder, `${name}-page.png`);
  const popup = join(folder, `${name}-popup.png`);
  await tab.screenshot(page);
  const opened = await tab.popup();
  await new Promise((done) => setTimeout(done, 500));
  await opened.screenshot(popup);
  console.log(
    `\nNo display: pictures of the page and the popup are in\n${[page, popup].map((file) => relative(process.cwd(), file)).join('\n')}`,
  );
}
