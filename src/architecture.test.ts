/** The layers: imports run one way, the engine knows no browser, and the gate is our own code alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

interface Import {
  from: string;
  /** A path under src, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** What each layer may import besides itself; `packages` are everything that is not ours. */
const MAY: Record<string, { layers: RegExp; packages: boolean }> = {
  engine: { layers: /^engine\//, packages: false },
  page: { layers: /^(?:page|engine)\//, packages: true },
  // Files of who said what, for interface and command alike, in the interface's words.
  export: { layers: /^(?:export|page|engine)\/|^ui\/(?:isolated|kinds|message|strings|summary)\.ts$/, packages: false },
  // It speaks English, where no browser looks words up.
  cli: { layers: /^(?:cli|export|page|engine)\/|^ui\/english\.ts$/, packages: true },
  // The popup speaks the extension's messages, asks for its page, its panel and for originals; nothing else of the shell.
  ui: {
    layers:
      /^(?:ui|export|page|engine)\/|^extension\/(?:corrections\/(?:correction|kept-corrections)|is-message|kept-colours|listen-until|messages|options|originals|own-data|page-state|panel|senders|settings|state-text|tab-words)\.ts$/,
    packages: true,
  },
  extension: { layers: /^(?:extension|ui|page|engine)\//, packages: true },
};
/** Libraries that are as pure as the engine: strings and arrays in, arrays out. The check against an original stands on them. */
const PURE: Record<string, RegExp> = {
  'approx-string-match': /^engine\/documents\/check\//,
  diff: /^engine\/documents\/check\//,
};
const LANGUAGE = /^engine\/language\//;

const STATEMENT = /^(?:import\s*|(?:import|export)\b(?<clause>[\w\s{},*$]*?)\bfrom\s*)'(?<to>[^'\n]+)'/gm;
const CALL = /\bimport\(\s*'(?<to>[^'\n]+)'/g;

function importsOf(from: string, source: string): Import[] {
  return [...source.matchAll(STATEMENT), ...source.matchAll(CALL)].map(({ groups }) => {
    const { to, clause = '' } = groups!;
    const path = to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
    return { from, to: path, typeOnly: /^\s*type\b/.test(clause) };
  });
}

function problem({ from, to, typeOnly }: Import): string | null {
  const layer = from.split('/')[0];
  const rule = MAY[layer];
  if (!rule) return `${from}: no rule for ${layer}/`;
  const ours = /^(?:engine|page|export|cli|ui|extension)\//.test(to);
  if (!ours)
    return rule.packages || typeOnly || PURE[to]?.test(from) ? null : `${from} imports ${to}: ${layer} is pure`;
  if (!rule.layers.test(to)) return `${from} imports ${to}: against the direction`;
  if (LANGUAGE.test(to) && layer !== 'engine') return `${from} imports ${to}: the tables are the engine's alone`;
  if (LANGUAGE.test(from) && !LANGUAGE.test(to) && !typeOnly) return `${from} imports ${to}: tables import only types`;
  return null;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test(?:-data)?\.tsx?$/.test(path) && path.includes('/'))
  .filter((path) => !path.startsWith('engine/cases/'));

describe('import directions', () => {
  it('hold in every file', () => {
    const all = sources.flatMap((path) => importsOf(path, readFileSync(`src/${path}`, 'utf8')));
    expect(all.length).toBeGreaterThan(100);
    expect(all.map(problem).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['engine/analyse.ts', `import { x } from '../page/extract.ts';`],
    ['engine/analyse.ts', `import type { x } from '../page/article.ts';`],
    ['engine/analyse.ts', `import { readFileSync } from 'node:fs';`],
    ['engine/analyse.ts', `import 'jsdom';`],
    ['engine/analyse.ts', `import { diffArrays } from 'diff';`],
    ['engine/documents/check/passage.ts', `import 'pdfjs-dist';`],
    ['engine/language/en/index.ts', `import {\n  x,\n} from '../../text/tokens.ts';`],
    ['page/extract.ts', `export { en } from '../engine/language/en/index.ts';`],
    ['page/extract.ts', `import { x } from '../ui/strings.ts';`],
    ['page/extract.ts', `const x = await import('../extension/settings.ts');`],
    ['ui/card.ts', `import { x } from '../extension/gate.ts';`],
    ['cli/quotes.ts', `import { x } from '../ui/strings.ts';`],
    ['page/extract.ts', `import { x } from '../export/csv.ts';`],
    ['export/csv.ts', `import { x } from '../ui/copy.ts';`],
    ['export/csv.ts', `import { stringify } from 'csv';`],
    ['extension/reader.ts', `import { x } from '../cli/answer.ts';`],
  ])('%s may not say %s', (path, source) => {
    expect(importsOf(path, source).map(problem).filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['engine/language/en/index.ts', `import type { Token } from '../../text/tokens.ts';`],
    ['engine/language/en/index.ts', `import { verbs } from './cue-verbs.ts';`],
    ['engine/analyse.ts', `import { en } from './language/en/index.ts';`],
    ['engine/documents/check/passage.ts', `import { diffArrays } from 'diff';`],
    ['page/body.ts', `import { Readability } from '@mozilla/readability';`],
    ['export/csv.ts', `import { KINDS } from '../ui/strings.ts';`],
    ['cli/quotes.ts', `import { csv } from '../export/csv.ts';`],
    ['ui/card.ts', `import type { ArticleState } from '../extension/messages.ts';`],
    ['extension/reader.ts', `import { openCard } from '../ui/card.ts';`],
  ])('%s may say %s', (path, source) => {
    const imports = importsOf(path, source);
    expect(imports).toHaveLength(1);
    expect(imports.map(problem)).toEqual([null]);
  });
});

describe('the gate', () => {
  // How large it may be stands in tools/budget.json.
  it('holds no library', async () => {
    const { metafile } = await build({
      entryPoints: ['src/extension/gate.ts'],
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((path) => !/^src\/(?:extension|page)\//.test(path))).toEqual([]);
    expect(inputs).not.toContain('src/extension/settings.ts');
  });
});
