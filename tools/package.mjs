/**
 * `npm run package`: builds, and makes what the stores take into dist/packages: Chrome's zip, Firefox's xpi, and the
 * archive of the sources that Mozilla's reviewers ask for. The same sources give the same bytes, wherever and whenever.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from './ensure.mjs';

const FOLDER = join(ROOT, 'dist', 'packages');
/** Zip knows no earlier day. */
const ALWAYS = new Date('1980-01-01T00:00:00Z');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

execFileSync(process.execPath, [join(ROOT, 'build.mjs'), '--quiet'], { stdio: 'inherit' });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, folder, files] of [
  [`quotelight-${version}-chrome.zip`, join(ROOT, 'dist', 'chrome'), filesIn],
  [`quotelight-${version}-firefox.xpi`, join(ROOT, 'dist', 'firefox'), filesIn],
  [`quotelight-${version}-source.zip`, ROOT, sources],
]) {
  const bytes = await zip(folder, files(folder));
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${(bytes.length / 1024).toFixed(1).padStart(8)} KB  ${join('dist', 'packages', name)}`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}

/** What git knows, or everything where it knows nothing: an archive of the sources makes the same archive again. */
function sources(folder) {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      .split('\0')
      .filter(Boolean);
  } catch {
    return filesIn(folder).filter((path) => !/^(?:node_modules|dist|\.git)\//.test(path));
  }
}

function zip(folder, paths) {
  const archive = new JSZip();
  for (const path of paths.toSorted())
    archive.file(path, readFileSync(join(folder, path)), {
      date: ALWAYS,
      createFolders: false,
      unixPermissions: 0o644,
    });
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
