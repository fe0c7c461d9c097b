import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');
const rows = [...readme.matchAll(/^\| (?<what>(?:`\w+`|access to)[^|]*)\| (?<why>[^|]+)\|$/gm)].map(({ groups }) => ({
  name: /`(\w+)`/.exec(groups!.what)?.[1] ?? groups!.what.trim(),
  why: groups!.why.trim(),
}));
const sources = ['src/extension', 'src/ui']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What in the sources needs each; `activeTab` is what a click on button, key or menu gives to `scripting`. */
const NEEDED: Record<string, RegExp> = {
  activeTab: /scripting\.executeScript/,
  contextMenus: /contextMenus\.create/,
  scripting: /scripting\.executeScript/,
  sidePanel: /sidePanel\.open/,
  storage: /storage\.(?:local|sync)/,
};

describe('permissions', () => {
  it('each stand in the README with a reason, and nothing else does', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(
      ['access to http and https pages', ...manifest.permissions].sort(),
    );
    for (const { why } of rows) expect(why).toMatch(/\w+ \w+/);
  });

  it('are each used, and none is asked for that is not', () => {
    expect(Object.keys(NEEDED).sort()).toEqual([...manifest.permissions].sort());
    for (const [name, use] of Object.entries(NEEDED)) expect(sources, name).toMatch(use);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('are for pages of the web alone', () => {
    const web = ['http://*/*', 'https://*/*'];
    expect(manifest.host_permissions).toEqual(web);
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([web]);
  });
});
