/** Pages that browsers keep extensions out of, told by their address, and the reason for each. */
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
