/**
 * No page may hold us up with a text that a regular expression goes over again and again. A checker looks at every one
 * that is shipped (pdf.js apart, which runs in a worker of its own): it proves an attack or that there is none.
 */
import { parse } from 'acorn';
import { build } from 'esbuild';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { BOUNDED } from './regexes.test-data.ts';

const ENTRIES = ['extension/gate.ts', 'extension/reader.ts', 'extension/background.ts', 'ui/popup/main.tsx'];
/** Milliseconds. What takes longer to judge is only named: a busy machine proves nothing. */
const PATIENCE = 1000;

async function shipped() {
  const { outputFiles } = await build({
    entryPoints: [...ENTRIES, 'ui/options/main.tsx'].map((path) => `src/${path}`),
    external: ['pdfjs-dist'],
    bundle: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const found = new Map<string, { pattern: string; flags: string }>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.set(`/${regex.pattern}/${regex.flags}`, regex);
    else for (const child of Object.values(node)) visit(child);
  };
  for (const { path, text } of outputFiles)
    if (path.endsWith('.js')) visit(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

describe('regular expressions', async () => {
  const all = await shipped();

  it('are all looked at, and those with a bound are still there', () => {
    expect(all.size).toBeGreaterThan(300);
    for (const regex of Object.keys(BOUNDED)) expect([...all.keys()]).toContain(regex);
  });

  it('never run away', () => {
    const late: string[] = [];
    const vulnerable = [...all].flatMap(([source, { pattern, flags }]) => {
      if (source in BOUNDED) return [];
      const found = checkSync(pattern, flags.replace('d', ''), { timeout: PATIENCE });
      if (found.status === 'unknown') late.push(source);
      return found.status === 'vulnerable' ? [`${found.complexity.summary}: ${source}`] : [];
    });
    if (late.length > 0) console.log(`note: ${late.length} of ${all.size} regular expressions take too long to judge`);
    expect(vulnerable).toEqual([]);
  }, 180_000);
});
