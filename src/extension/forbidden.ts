/** Pages that browsers keep extensions out of, and why: told by their address, or by what Chrome says to the attempt. */
import type { ForbiddenReason } from './messages.ts';

const SCHEMES: Record<string, ForbiddenReason> = {
  'about:': 'browser page',
  'brave:': 'browser page',
  'chrome:': 'browser page',
  'chrome-error:': 'browser page',
  'chrome-extension:': 'extension page',
  'chrome-search:': 'browser page',
  'chrome-untrusted:': 'browser page',
  'devtools:': 'browser page',
  'edge:': 'browser page',
  'file:': 'local file',
  'moz-extension:': 'extension page',
  'opera:': 'browser page',
  'resource:': 'browser page',
  'view-source:': 'view-source',
  'vivaldi:': 'browser page',
};

/** Host, and where only a part of it is closed, the start of the path. */
const STORES: readonly [host: string, path: string][] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/** Null for a page that may be read, as far as its address tells. */
export function forbidden(url: string | undefined): ForbiddenReason | null {
  if (!url) return null;
  if (!URL.canParse(url)) return 'other';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol in SCHEMES) return SCHEMES[protocol];
  if (protocol !== 'http:' && protocol !== 'https:') return 'other';
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) return 'store';
  return null;
}

/** Chrome hides the address of its own pages, and names their kind where a script is refused. */
const REFUSALS: readonly [RegExp, ForbiddenReason][] = [
  [/chrome-extension:/, 'extension page'],
  [/extensions gallery/, 'store'],
  [/view-source:/, 'view-source'],
  [/\b(?:chrome|edge|brave|about|devtools|chrome-untrusted|chrome-search):/, 'browser page'],
  [/error page/, 'other'],
];

export function refusal(message: string): ForbiddenReason | null {
  return REFUSALS.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
