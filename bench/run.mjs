/** `node bench/run.mjs NAME …`: bundles bench/NAME.ts into dist/bench and runs it with the arguments that are left. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [name] = process.argv.splice(2, 1);
const outfile = join(ROOT, 'dist/bench', `${name}.mjs`);
await esbuild.build({
  absWorkingDir: ROOT,
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // As in build.mjs.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
