/**
 * `npm test`: everything that must hold, on a fresh clone too. Each stage is printed with its time, the output of a
 * stage only where it fails; the last line is `N passed, N failed` (a stage counts one, a vitest run its tests).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserVersion, getBrowser } from './browsers.mjs';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { lintExtension } from './lint-extension.mjs';

const USAGE = `usage: npm test [-- --only STAGE,…]
stages: install, types, lint, unit, build, extension, chromium, firefox`;
/** How long a command may print nothing before it counts as hung: the whole grows with the project, a single test file does not. */
const SILENCE_MS = 8 * 60_000;

const bin = (name, file) => [process.execPath, join(ROOT, 'node_modules', name, file)];
const TSC = bin('typescript', 'bin/tsc');
const BIOME = bin('@biomejs/biome', 'bin/biome');
const VITEST = bin('vitest', 'vitest.mjs');
const BUILD = [process.execPath, join(ROOT, 'build.mjs')];

/** Every stage answers how much passed and failed, and throws with what there is to read. */
const STAGES = {
  install: ['install', async () => ensureInstalled(() => {})],
  types: ['typecheck', () => all([...TSC, '-p', 'src/engine'], [...TSC, '-p', '.'])],
  lint: ['lint', () => all([...BIOME, 'check', '.'])],
  unit: ['unit tests', () => vitest('unit')],
  build: ['build', () => all(BUILD, [...BUILD, 'cli'])],
  extension: ['web-ext lint', () => lintExtension()],
  chromium: ['end to end, Chromium', () => endToEnd('chromium')],
  firefox: ['end to end, Firefox', () => endToEnd('firefox')],
};

const total = { passed: 0, failed: 0 };
const children = new Set();

process.exitCode = await main();

async function main() {
  const only = chosen();
  if (!only) return 2;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(signal));
  if (!existsSync(join(ROOT, '..', 'shared')))
    console.log('no ../shared beside this folder: the tests on its articles and pages do not run');
  for (const key of only) {
    await stage(...STAGES[key]);
    if (key === 'install' && total.failed) break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

function chosen() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    const only = values.only?.split(',') ?? Object.keys(STAGES);
    const unknown = only.find((key) => !(key in STAGES));
    if (unknown !== undefined) throw new Error(`no such stage: ${unknown}`);
    return only;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return null;
  }
}

async function stage(name, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`;
  try {
    const { passed = 1, failed = 0, note, output } = (await work()) ?? {};
    total.passed += passed;
    total.failed += failed;
    const count = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
    console.log(`${failed ? 'FAIL' : 'ok  '} ${name.padEnd(22)} ${seconds()}${count}${note ? `  (${note})` : ''}`);
    if (output) console.log(output.trimEnd());
  } catch (error) {
    total.failed += 1;
    console.log(`FAIL ${name.padEnd(22)} ${seconds()}\n${error.message.trimEnd()}`);
  }
}

async function all(...commands) {
  for (const command of commands) {
    const { status, output } = await run(command);
    if (status !== 0) throw new Error(output);
  }
}

async function vitest(project, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'quotelight-test-'));
  const file = join(folder, 'result.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { status, output } = await run([...VITEST, 'run', '--project', project, ...reporters], env);
    const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    if (!result || result.numTotalTests === 0) throw new Error(output);
    const { numPassedTests: passed, numFailedTests, numPendingTests: left } = result;
    // A file that does not load has no failed test.
    const failed = Math.max(numFailedTests, status === 0 ? 0 : 1);
    return { passed, failed, note: left ? `${left} left out` : '', output: failed ? failures(output) : notes(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest lists everything that ran before it says what failed. */
function failures(output) {
  const at = output.search(/^.*Failed (?:Tests|Suites)/m);
  return at < 0 ? output : output.slice(at);
}

/** What a suite says about itself is shown although it passed: nothing is left out silently. */
function notes(output) {
  const lines = output.split('\n').filter((line) => line.startsWith('note: '));
  return [...new Set(lines)].map((line) => `     ${line}`).join('\n');
}

async function endToEnd(browser) {
  const path = getBrowser(browser, () => {});
  const result = await vitest('e2e', { BROWSER: browser });
  return { ...result, note: [browserVersion(path), result.note].filter(Boolean).join(', ') };
}

/** Runs a command in a process group of its own, so that one that hangs goes with everything it started. */
function run([file, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      detached: process.platform !== 'win32',
    });
    children.add(child);
    let output = '';
    const timer = setTimeout(() => {
      output += `\nstopped after ${SILENCE_MS / 60_000} minutes without a word`;
      kill(child);
    }, SILENCE_MS);
    const heard = (data) => {
      output += data;
      timer.refresh();
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('error', (error) => (output += error.message));
    child.on('close', (status) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ status, output });
    });
  });
}

function kill(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

function stop(signal) {
  for (const child of children) kill(child);
  console.error(`stopped by ${signal}`);
  process.exit(1);
}
