/** Bundles the framework's page: with Preact, and with React. */
import { build } from 'esbuild';
import { FILLER } from './page.ts';

const compat = { react: 'preact/compat', 'react-dom/client': 'preact/compat/client' };
export const FRAMEWORKS: [name: string, alias: Record<string, string>][] = [
  ['preact', compat],
  ['react', {}],
];

export async function bundleStory(alias: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['e2e/living/story.mjs'],
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    target: ['chrome120', 'firefox140'],
    alias,
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

/** What a server makes of the story: comments part texts that stand side by side, as React writes them. */
export const SERVED = `<article><h1>The ferry stays</h1>${FILLER}${FILLER}<p>“We will keep the ferry,”<!-- --> said <b>Oda Brenn</b>. <!-- -->It was Monday.</p><p><button id="more" type="button">Clicks: <!-- -->0</button></p><p>Wim Sandel said: “Nobody asked us.”</p>${FILLER}${FILLER}</article>`;
