/** The licences of the packages whose code is in a build, as one text that goes with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** `metafiles` are esbuild's, `root` what their paths start from. Fails where a package has no licence. */
export function thirdParty(metafiles, root) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  const entries = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(each));
    if (!license || !file || !existsSync(join(root, folder, file))) throw new Error(`${name} has no licence`);
    return {
      name,
      text: `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`,
    };
  });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return ['Quotelight contains these packages, each under its own licence.\n', ...sorted].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}
