/**
 * Finds a Chromium and a Firefox on this machine, and installs one where that is possible. It runs before anything is
 * installed, so it imports nothing but Node. Branded Chrome is passed over: since version 137 it ignores
 * --load-extension, which Chromium and Chrome for Testing still take.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const HOME = homedir();
const LOCAL = process.env.LOCALAPPDATA ?? join(HOME, 'AppData', 'Local');
const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCAL].filter(Boolean);

/** Folders in which Playwright and Puppeteer keep the browsers that they download. */
const DOWNLOADS = {
  linux: [process.env.PLAYWRIGHT_BROWSERS_PATH, join(HOME, '.cache', 'ms-playwright')],
  darwin: [process.env.PLAYWRIGHT_BROWSERS_PATH, join(HOME, 'Library', 'Caches', 'ms-playwright')],
  win32: [process.env.PLAYWRIGHT_BROWSERS_PATH, join(LOCAL, 'ms-playwright')],
};
const PUPPETEER = [process.env.PUPPETEER_CACHE_DIR, join(HOME, '.cache', 'puppeteer')];
const CHROME_INSIDE = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'],
  ['chrome-mac-x64', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
    places: {
      linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
      darwin: ['', HOME].flatMap((root) => [
        `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${root}/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      ]),
      win32: PROGRAMS.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
    },
    packages: ['chromium'],
    hint: 'install Chromium or Chrome for Testing (branded Chrome takes no unpacked extension from the command line) and set CHROME_PATH to it',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: {
      linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
      darwin: ['', HOME].flatMap((root) =>
        ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
          (app) => `${root}/Applications/${app}.app/Contents/MacOS/firefox`,
        ),
      ),
      win32: PROGRAMS.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    },
    packages: ['firefox-esr', 'firefox'],
    hint: 'install Firefox from mozilla.org and set FIREFOX_PATH to it',
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** Path of a browser that starts, or null. */
function findBrowser(which) {
  const { variable, name } = BROWSERS[which];
  const given = process.env[variable];
  if (!given) return candidates(which).find((path) => existsSync(path) && runs(path)) ?? null;
  if (!existsSync(given)) throw new Error(`${name}: ${variable} is ${given}, and there is no such file`);
  return given;
}

/** Path of a browser; installs one where the machine lets us, else throws one line that says what to do. */
export function getBrowser(which, say = console.log) {
  const found = findBrowser(which);
  if (found) return found;
  const { name, packages, hint } = BROWSERS[which];
  say(`No ${name} on this machine, trying to install one`);
  const root = rootCommand();
  if (root && command('apt-get')) {
    run([...root, 'apt-get', 'update', '-qq']);
    for (const wanted of packages) {
      run([...root, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', wanted]);
      const installed = findBrowser(which);
      if (installed) return installed;
    }
  }
  // Playwright's Firefox is a patched one that speaks another protocol, so this helps for Chromium alone.
  if (which === 'chromium') {
    run(['npx', '--no-install', 'playwright', 'install', 'chromium']);
    const downloaded = findBrowser(which);
    if (downloaded) return downloaded;
  }
  throw new Error(`${name} is not on this machine and could not be installed: ${hint}`);
}

/** "Chromium 141.0.7390.54" */
export function browserVersion(path) {
  if (platform() === 'win32') return path;
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n')[0];
}

/** Whether a window could be shown. */
export function hasDisplay() {
  return platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function candidates(which) {
  const { commands, places } = BROWSERS[which];
  const paths = [...commands.map(command).filter(Boolean), ...(places[platform()] ?? [])];
  return which === 'chromium' ? [...paths, ...downloaded()] : paths;
}

function downloaded() {
  const playwright = (DOWNLOADS[platform()] ?? []).flatMap((root) => versions(root, /^chromium-\d+$/));
  const puppeteer = PUPPETEER.filter(Boolean).flatMap((root) => versions(join(root, 'chrome'), /./));
  return [...playwright, ...puppeteer].flatMap((folder) => CHROME_INSIDE.map((inside) => join(folder, ...inside)));
}

/** Newest first. */
function versions(root, pattern) {
  if (!root || !existsSync(root)) return [];
  const byNumber = new Intl.Collator('en', { numeric: true }).compare;
  const names = readdirSync(root).filter((name) => pattern.test(name));
  return names.sort((a, b) => byNumber(b, a)).map((name) => join(root, name));
}

function command(name) {
  const file = platform() === 'win32' ? `${name}.exe` : name;
  const folder = (process.env.PATH ?? '').split(delimiter).find((path) => path && existsSync(join(path, file)));
  return folder ? join(folder, file) : null;
}

/** Ubuntu's chromium-browser and firefox may be stubs that only say “install the snap”. */
function runs(path) {
  return platform() === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function rootCommand() {
  if (process.getuid?.() === 0) return [];
  return command('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function run([file, ...args]) {
  spawnSync(file, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform() === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
