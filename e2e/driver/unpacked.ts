/**
 * A copy of the built extension with one empty page added. From that page the tests reach the extension's own
 * interfaces in either browser, without opening one of its real pages and with nothing else changed.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const STAGE = 'stage.html';

export interface Unpacked {
  folder: string;
  /** Firefox's id of the extension. */
  id: string;
}

/**
 * Below `home`: Chromium knows an extension by its place. `language`: the only one that the copy has. Browsers show an extension in its default language where it has not theirs,
 * and speak themselves whatever the machine has been given.
 */
export function unpack(extension: string, home: string, language?: string): Unpacked {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no built extension in ${extension}: npm run build`);
  const folder = join(home, 'extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  writeFileSync(
    join(folder, STAGE),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>stage</title></html>\n',
  );
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (language) {
    for (const other of readdirSync(join(folder, '_locales')))
      if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
    writeFileSync(manifestFile, JSON.stringify({ ...manifest, default_locale: language }));
  }
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  return { folder, id };
}
