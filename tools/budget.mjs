/** How large what is shipped may be, gzipped: the bounds stand in budget.json, and a build that exceeds one fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));

/** Each part's size beside its bound, in bytes; files by their path within `folder`. */
export function sizesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = files.map((path) => ({
    path: path.slice(folder.length + 1).replaceAll(sep, '/'),
    bytes: gzipSync(readFileSync(path), { level: 9 }).length,
  }));
  return Object.entries(BUDGET).map(([part, { kilobytes, files: pattern, because }]) => {
    const own = sizes.filter(({ path }) => new RegExp(pattern).test(path));
    if (own.length === 0) throw new Error(`budget.json: ${part} has no files`);
    return { part, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), most: kilobytes * 1024, because };
  });
}

/** A line for each part that is too large. */
export const tooLarge = (sizes) =>
  sizes
    .filter(({ bytes, most }) => bytes > most)
    .map(
      ({ part, bytes, most, because }) =>
        `${part} has ${inKilobytes(bytes)} gzipped, at most ${inKilobytes(most)} are allowed: ${because}`,
    );

export const inKilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
