/** One small article, into which every hostile page puts what it does. */
import type { ServedPage } from '../../tools/serve.mjs';

export const SAID = ['“We will have flour and candles,”', '“Nobody here has asked for a boat,”'];
export const SENTENCE =
  'The ferry to the northern islands will stay in port until spring, the council heard on Monday. ';
/** Errors of the page's own scripts, and of what others do to its objects. */
const NOTED =
  '<script>window.noted = []; addEventListener("error", (e) => noted.push(e.message)); addEventListener("unhandledrejection", (e) => noted.push(String(e.reason)))</script>';

export interface Parts {
  title?: string;
  /** Stands in the head, after the article's description. */
  head?: string;
  /** Before and after the story, inside the article. */
  first?: string;
  last?: string;
  /** Around the whole article. */
  around?: [string, string];
  /** Paragraphs in place of the two quotations. */
  quotations?: string;
  headers?: Record<string, string>;
}

export function hostilePage({
  title = 'Ferry stays in port',
  head = '',
  first = '',
  last = '',
  around = ['', ''],
  quotations = `<p>${SAID[0]} said Oda Brenn, a baker on the largest island. ${SENTENCE}</p>
<p>${SAID[1]} said Wim Sandel, the harbour master. ${SENTENCE}</p>`,
  headers = {},
}: Parts): ServedPage {
  return {
    headers,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${NOTED}<title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-14">${head}</head>
<body>${around[0]}<article><h1>${title}</h1>${first}<p>${SENTENCE}${SENTENCE}</p>
${quotations}<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(3)}</p>${last}</article>${around[1]}</body></html>`,
  };
}
