/** Wrong usage of `npm start`: exit 2, one line, and nothing is installed, built or opened. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const start = (...args: string[]) => spawnSync(process.execPath, ['tools/start.mjs', ...args], { encoding: 'utf8' });

describe('npm start', () => {
  const WRONG: [string, string[]][] = [
    ['an unknown option', ['--nonsense']],
    ['a browser that is none', ['--browser', 'lynx']],
    ['a browser without a name', ['--browser']],
    ['two files', ['README.md', 'package.json']],
    ['a file that is not there', ['nowhere.html']],
    ['a folder', ['src']],
    ['an address that is none', ['http://']],
  ];
  it.each(WRONG)('%s', (_, args) => {
    const { status, stdout, stderr } = start(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^start: .*usage: npm start.*\n$/);
  });

  it('--help', () => {
    const { status, stdout, stderr } = start('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: npm start/);
  });
});
