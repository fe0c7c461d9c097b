/**
 * A copy of the built extension with one empty page added. From that page the tests reach the extension's own
 * interfaces in either browser, without opening one of its real pages and with nothing else changed.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const STAGE = 'stage.html';

export interface Unpacked {
  folder: string;
  /** Firefox's id of the extension. */
  id: string;
  remove(): void;
}

export function unpack(extension: string): Unpacked {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no built extension in ${extension}: npm run build`);
  const root = mkdtempSync(join(tmpdir(), 'quotelight-extension-'));
  const folder = join(root, 'extension');
  cpSync(extension, folder, { recursive: true });
  writeFileSync(
    join(folder, STAGE),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>stage</title></html>\n',
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  return { folder, id, remove: () => rmSync(root, { recursive: true, force: true }) };
}
