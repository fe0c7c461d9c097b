/** Ties the first page to the browser. */
import { render } from 'preact';
import browser, { type Commands } from 'webextension-polyfill';
import { options } from '../../extension/options.ts';
import { highlightCss } from '../../page/highlight-style.ts';
import { speaks } from '../message.ts';
import { WelcomePage } from './welcome-page.tsx';

const SITES = { origins: ['http://*/*', 'https://*/*'] };
const root = document.getElementById('app')!;
const dark = matchMedia('(prefers-color-scheme: dark)');

speaks(document.documentElement);
// The policy of our own pages allows no style elements.
const marks = new CSSStyleSheet();
document.adoptedStyleSheets = [marks];

/** Browsers name them in the order of the alphabet. */
const ORDER = ['next-statement', 'previous-statement', 'open-panel', 'toggle-highlights', 'who-said-this'];

function inOrder(commands: Commands.Command[]): Commands.Command[] {
  return commands.toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''));
}

async function draw(): Promise<void> {
  const [commands, access, { palette }] = await Promise.all([
    browser.commands.getAll(),
    browser.permissions.contains(SITES),
    options(),
  ]);
  marks.replaceSync(highlightCss(palette));
  render(
    <WelcomePage
      firefox={location.protocol === 'moz-extension:'}
      keys={inOrder(commands).flatMap(({ shortcut, description }) =>
        shortcut && description ? [{ key: shortcut, what: description }] : [],
      )}
      access={access}
      dark={dark.matches}
      allow={() => void browser.permissions.request(SITES)}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
dark.addEventListener('change', () => void draw());
void draw();
