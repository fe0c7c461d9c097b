import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What browsers call a file that is not all there yet. */
const COMING = /\.(?:crdownload|part)$/;

/** Full paths of the files that were saved in a folder. */
export function savedIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names
    .filter((name) => !COMING.test(name) && !names.includes(`${name}.part`))
    .map((name) => join(folder, name));
}
