/**
 * Makes a fresh clone usable: `npm ci` where node_modules is missing or older than the lock file. Imports nothing but
 * Node, since nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

export function ensureInstalled(say = console.log) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed, this is ${process.version}`);
  const lock = join(ROOT, 'package-lock.json');
  // npm writes this copy of the lock at the end of an install.
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci)');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    // A download of browsers by a package may hang on a closed network; tools/browsers.mjs finds one instead.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: process.platform === 'win32',
  });
  // npm adds all its options to what went wrong.
  if (status !== 0) throw new Error(`npm ci failed\n${stderr.split('\n').slice(0, 12).join('\n')}`);
}
