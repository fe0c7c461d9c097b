/** What a screen reader says in a page of the extension, read out there by a virtual one. */
import { build } from 'esbuild';
import type { Tab } from './driver/browser.ts';

let bundled: string | undefined;

/** The phrases in order, from the beginning of the page to its end. */
export async function readOut(page: Tab): Promise<string[]> {
  bundled ??= await bundleReader();
  const text = `async function () {
    ${bundled}
    const reader = new screenReader.Virtual();
    await reader.start({ container: document.body });
    while ((await reader.lastSpokenPhrase()) !== 'end of document') await reader.next();
    return reader.spokenPhraseLog();
  }`;
  return page.evaluate({ toString: () => text } as () => Promise<string[]>);
}

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@guidepup/virtual-screen-reader/browser.js'`, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'screenReader',
  });
  return outputFiles[0].text;
}
