import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));
const { fromOwnPage, fromTab } = await import('./senders.ts');

const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup/index.html' };
const SCRIPT = { id: 'ours', url: 'https://courier.example/a', tab: { id: 7 }, frameId: 0 };

describe('who sent a message', () => {
  it.each([
    ['the popup', POPUP, true, null],
    ['a page of ours in a tab', { ...POPUP, tab: { id: 3 }, frameId: 0 }, true, 3],
    ['our script in a page', SCRIPT, false, 7],
    ['a script in a frame', { ...SCRIPT, frameId: 4 }, false, null],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false, null],
    ['another extension by our address', { ...POPUP, id: 'other' }, false, null],
    ['an address that begins like ours', { ...POPUP, url: 'chrome-extension://ours.example/' }, false, null],
    ['nobody', {}, false, null],
  ])('%s', (_, sender, own, tab) => {
    expect(fromOwnPage(sender)).toBe(own);
    expect(fromTab(sender)).toBe(tab);
  });
});

/** Whom each listener believes, by what it checks before it does anything. */
const CHECKED: Record<string, string> = {
  'src/extension/background/badge.ts': 'fromTab(sender)',
  'src/extension/background/inject.ts': 'fromOwnPage(sender)',
  'src/extension/background/read-entry.ts': 'fromTab(sender)',
  'src/extension/background/site-switch.ts': 'fromOwnPage(sender)',
  'src/extension/reader/messages.ts': 'fromOwnPage(sender)',
  'src/ui/popup/watch-tab.ts': 'fromTab(sender)',
};
/** It answers what the page is, to whoever of the extension asks, and does nothing. */
const OPEN = ['src/extension/gate.ts'];

describe('every listener for messages', () => {
  const sources = ['src/extension', 'src/ui']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test/.test(file));
  const listening = sources.filter((file) => /runtime\.onMessage\b/.test(readFileSync(file, 'utf8')));

  it('is in the table', () => {
    expect(listening.sort()).toEqual([...Object.keys(CHECKED), ...OPEN].sort());
  });

  it.each(Object.entries(CHECKED))('%s asks what it is and who sent it', (file, check) => {
    const source = readFileSync(file, 'utf8');
    expect(source).toContain('isMessage(message)');
    expect(source).toContain(check);
  });

  it('none is for pages or other extensions', () => {
    for (const file of sources) expect(readFileSync(file, 'utf8'), file).not.toMatch(/on(?:Message|Connect)External/);
    expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).not.toHaveProperty('externally_connectable');
  });
});
