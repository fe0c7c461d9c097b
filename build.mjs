/**
 * `node build.mjs` makes dist/chrome and dist/firefox, each loadable unpacked: the same scripts, and the manifest cut
 * to what each browser takes. `node build.mjs cli` makes dist/cli/quotes.js alone. `--watch` builds again on every
 * change, `--dev` leaves names and adds source maps, `--quiet` prints errors alone. The same sources give the same bytes.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { inKilobytes, sizesOf, tooLarge } from './tools/budget.mjs';
import { foldTables } from './tools/fold-tables.mjs';
import { thirdParty } from './tools/third-party.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const BROWSERS = ['chrome', 'firefox'];
const PAGES = ['popup', 'options', 'welcome'];

/**
 * What libraries do that the stores' checks would need exceptions for, and what stands for it in the extension: no file
 * of it sets innerHTML, makes code out of text or loads a script by a name that is made up while it runs. Preact's is the
 * one property that we never use; Readability parses text of its own copy of the page, which a parser of documents does
 * as well; pdf.js is told not to make code, finds its worker by other means, and decodes no pictures for us.
 * [file, theirs, ours]; each has to be found.
 */
const parsed = (html) => `...new DOMParser().parseFromString(${html}, 'text/html').body.childNodes`;
const LOADED = (name) => `await import(
      /*webpackIgnore: true*/
      /*@vite-ignore*/
      ${name})`;
const NO_CODE = [
  ["|| Function('return this')()", ''],
  [`return Function('return require("' + name + '")')();`, 'return undefined;'],
  ['new Function("");', 'throw new Error();'],
];
const REPLACED = [
  // Whether a page is an article is asked in another way.
  ['readability/index.js', 'require("./Readability-readerable")', 'undefined'],
  ['preact/dist/preact.mjs', '(t.innerHTML=h.__html)', '0'],
  ['readability/Readability.js', 'page.innerHTML = pageCacheHtml', `page.replaceChildren(${parsed('pageCacheHtml')})`],
  ['readability/Readability.js', 'tmp.innerHTML = noscript.innerHTML', `tmp.append(${parsed('noscript.innerHTML')})`],
  ...NO_CODE.map((change) => ['build/pdf.mjs', ...change]),
  ['build/pdf.mjs', LOADED('this.workerSrc'), 'undefined'],
  ...NO_CODE.map((change) => ['build/pdf.worker.mjs', ...change]),
  ['build/pdf.worker.mjs', 'return new Function("src", "srcOffset", "dest", "destOffset", compiled);', 'return null;'],
  ['build/pdf.worker.mjs', LOADED('path'), 'undefined'],
];

const USAGE = 'usage: node build.mjs [cli] [--watch] [--dev] [--quiet]';
const { values: options, positionals } = readArguments();
const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  metafile: true,
  // Wherever the packages lie, they are called the same: names of chunks are made of them.
  preserveSymlinks: true,
  // Every browser from the oldest named below on has \p{…}; it is left as it is written, since an expression that is made
  // of a string is made anew each time it is come to.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: !options.dev,
  sourcemap: options.dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
};
const replaced = {
  name: 'replaced',
  setup(build) {
    build.onLoad(
      { filter: /[\\/](?:preact\.mjs|readability[\\/]\w+\.js|pdf(?:\.worker)?\.mjs)$/ },
      async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [file, theirs, ours] of REPLACED) {
          if (!path.replaceAll('\\', '/').endsWith(file)) continue;
          if (contents.split(theirs).length !== 2)
            return { errors: [{ text: `${file}: ${theirs} is not there once` }] };
          contents = contents.replace(theirs, () => ours);
        }
        return { contents, loader: 'js' };
      },
    );
  },
};
const browser = {
  ...shared,
  plugins: [replaced, foldTables],
  // The same for browsers that have classes, and shorter.
  alias: { 'mark.js': 'mark.js/dist/mark.es6.js' },
  platform: 'browser',
  target: ['chrome120', 'firefox140'],
  outdir: 'dist/chrome',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** Content scripts and the background may not be modules in both browsers, what comes before a page's style should not. */
const scripts = {
  ...browser,
  format: 'iife',
  entryPoints: {
    gate: 'src/extension/gate.ts',
    reader: 'src/extension/reader.ts',
    card: 'src/extension/card.ts',
    background: 'src/extension/background.ts',
    'popup/ask-first': 'src/ui/popup/ask-first.ts',
  },
};
const popup = {
  ...browser,
  format: 'esm',
  // pdf.js is more than all the rest: it comes in a file of its own, which is loaded with the first PDF. What the other
  // pages have as well is not split off: one file is there sooner than two.
  splitting: true,
  chunkNames: 'popup/[name]-[hash]',
  entryPoints: {
    'popup/main': 'src/ui/popup/main.tsx',
    'popup/style': 'src/ui/popup/style.css',
    'popup/pdf.worker': 'pdfjs-dist/legacy/build/pdf.worker.mjs',
  },
};
const pages = {
  ...browser,
  format: 'esm',
  entryPoints: {
    'options/main': 'src/ui/options/main.tsx',
    'options/style': 'src/ui/options/style.css',
    'welcome/main': 'src/ui/welcome/main.tsx',
    'welcome/style': 'src/ui/welcome/style.css',
  },
};
const cli = {
  ...shared,
  plugins: [foldTables],
  platform: 'node',
  target: 'node20',
  format: 'esm',
  entryPoints: { quotes: 'src/cli/quotes.ts' },
  outdir: 'dist/cli',
  // Bundled packages start in half the time of their hundred files; jsdom and pdf.js read files beside their own.
  external: ['jsdom', 'canvas', 'pdfjs-dist'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** Everything that is not compiled, and the copy for the other browser. */
async function finish(metafiles) {
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  // The version stands in package.json alone.
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const chrome = join(DIST, 'chrome');
  const parts = Object.assign({}, ...(metafiles ?? []).map(({ outputs }) => outputs));
  for (const page of PAGES) {
    await mkdir(join(chrome, page), { recursive: true });
    const html = await readFile(join(ROOT, `src/ui/${page}/index.html`), 'utf8');
    await writeFile(join(chrome, page, 'index.html'), withParts(html, parts[`dist/chrome/${page}/main.js`]));
  }
  await cp(join(ROOT, 'src/_locales'), join(chrome, '_locales'), { recursive: true });
  for (const icon of new Set(Object.values(manifest.icons))) await cp(join(ROOT, icon), join(chrome, icon));
  if (metafiles) await writeFile(join(chrome, 'THIRD-PARTY.txt'), thirdParty(metafiles, ROOT));
  await rm(join(DIST, 'firefox'), { recursive: true, force: true });
  await cp(chrome, join(DIST, 'firefox'), { recursive: true });
  for (const name of BROWSERS) {
    await writeFile(
      join(DIST, name, 'manifest.json'),
      `${JSON.stringify({ ...manifestFor(name, manifest), version }, null, 2)}\n`,
    );
  }
}

/** A page asks for the parts of its script at once, not when the script that needs them is there. */
function withParts(html, { imports = [] } = {}) {
  const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  const links = needed.map((name) => `<link rel="modulepreload" href="${name}">\n    `).join('');
  return html.replace('<script type="module"', `${links}<script type="module"`);
}

/** Each browser has a panel beside the page, its own background, and complains about the other's. */
function manifestFor(name, { background, ...manifest }) {
  const { minimum_chrome_version, side_panel, browser_specific_settings, sidebar_action, ...shared } = manifest;
  return name === 'chrome'
    ? { ...shared, minimum_chrome_version, side_panel, background: { service_worker: background.service_worker } }
    : {
        ...shared,
        browser_specific_settings,
        sidebar_action,
        background: { scripts: background.scripts },
        permissions: shared.permissions.filter((each) => each !== 'sidePanel'),
      };
}

function checkSizes() {
  if (options.dev) return;
  const sizes = BROWSERS.flatMap((name) => sizesOf(join(DIST, name)));
  const [problem] = tooLarge(sizes);
  if (problem) throw new Error(problem);
  if (options.quiet) return;
  for (const { part, bytes, most } of sizes.slice(0, sizes.length / 2))
    console.log(`${inKilobytes(bytes).padStart(11)}  ${part}, gzipped, of ${inKilobytes(most)}`);
}

function report({ outputs }) {
  if (options.quiet) return;
  for (const [path, { bytes }] of Object.entries(outputs))
    console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${path}`);
}

function readArguments() {
  const flag = { type: 'boolean', default: false };
  try {
    return parseArgs({ allowPositionals: true, options: { watch: flag, dev: flag, quiet: flag } });
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return process.exit(2);
  }
}

async function main() {
  const [what = 'extension', ...rest] = positionals;
  if (!['extension', 'cli'].includes(what) || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  if (what === 'cli') {
    report((await esbuild.build(cli)).metafile);
    return 0;
  }
  await rm(join(DIST, 'chrome'), { recursive: true, force: true });
  if (options.watch) {
    await watch();
    return 0;
  }
  const built = await Promise.all([popup, pages, scripts].map((part) => esbuild.build(part)));
  await finish(built.map(({ metafile }) => metafile));
  for (const { metafile } of built) report(metafile);
  checkSizes();
  return 0;
}

/** Builds, and builds again when a source changes; a change of manifest, icons or html shows with the next of those. */
async function watch() {
  let last = Promise.resolve();
  const copy = async ({ errors }) => {
    // All parts end here, and only one may copy at a time.
    if (errors.length === 0) last = last.then(() => finish());
    await last;
  };
  const copying = { name: 'copy', setup: (build) => build.onEnd(copy) };
  for (const part of [popup, pages, scripts]) {
    const context = await esbuild.context({ ...part, plugins: [...part.plugins, copying] });
    await context.watch();
  }
  if (!options.quiet) console.log('watching');
}

try {
  process.exitCode = await main();
} catch (error) {
  // esbuild has printed what is wrong in the sources.
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}
