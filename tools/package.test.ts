/** The same sources make the same packages, in another folder and at another time. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function packagesOf(files: readonly string[], below = '') {
  const root = mkdtempSync(join(tmpdir(), 'quotelight-package-'));
  const folder = join(root, below);
  try {
    for (const file of files) cpSync(file, join(folder, file), { recursive: true });
    symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, [join(folder, 'tools/package.mjs')], { cwd: folder });
    const packages = join(folder, 'dist/packages');
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(packages, name)))
        .digest('hex');
    return Object.fromEntries(readdirSync(packages).map((name) => [name, hash(name)]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

it('twice the same bytes', () => {
  const files = ['src', 'tools', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'tsconfig.json'];
  const once = packagesOf(files);
  expect(Object.keys(once).map((name) => name.replace(/\d.*\d/, 'N'))).toEqual([
    'quotelight-N-chrome.zip',
    'quotelight-N-firefox.xpi',
    'quotelight-N-source.zip',
  ]);
  expect(packagesOf(files.toReversed(), 'some/where/else')).toEqual(once);
}, 120_000);
