/**
 * Mozilla's linter over both builds. It judges everything as an add-on for Firefox, so some of what it says about the
 * Chrome build does not count; the table says which and why.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';

/** Code → why it says nothing about the Chrome build. */
const NOT_FOR_CHROME = {
  EXTENSION_ID_REQUIRED: 'Chrome derives the id from the key',
  ADDON_ID_REQUIRED: 'Chrome derives the id from the key',
  MISSING_DATA_COLLECTION_PERMISSIONS: 'a key of Firefox',
  BACKGROUND_SERVICE_WORKER_NOFALLBACK: 'the Chrome build has a service worker alone',
  MANIFEST_FIELD_UNSUPPORTED: 'fields of Chrome',
  MANIFEST_PERMISSIONS: 'permissions of Chrome',
};

export function lintExtension() {
  const problems = [...lint('firefox'), ...lint('chrome').filter(({ code }) => !(code in NOT_FOR_CHROME))];
  const lines = problems.map(({ build, code, message, file, line }) => {
    return `${build}: ${code} ${[file, line].filter(Boolean).join(':')} ${message}`;
  });
  if (lines.length) throw new Error(lines.join('\n'));
}

function lint(build) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
      ...['lint', '--source-dir', join(ROOT, 'dist', build), '--output', 'json', '--no-config-discovery'],
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  try {
    const { errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    return [...errors, ...warnings].map((problem) => ({ ...problem, build }));
  } catch {
    throw new Error(`${build}: the linter gave no answer\n${stdout}${stderr}`);
  }
}
