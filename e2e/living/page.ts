/** Parts of the living pages: an article with its surroundings, and a memory for the page's own errors. */

/** Enough running text around the quotations for anybody to take it for an article. */
export const FILLER =
  '<p>The ferry ran every day of that year, in rain and in wind, and nobody on the island remembers a morning on which the bell of the pier was not heard before the first light.</p>';

export const article = (title: string, text: string, filler = FILLER) =>
  `<article><h1>${title}</h1>\n${filler}\n${filler}\n${text}\n${filler}\n${filler}</article>`;

interface PageParts {
  body: string;
  lang?: string;
  title?: string;
  style?: string;
}

export const page = ({ body, lang = 'en', title = 'The Harbour Courier', style = '' }: PageParts) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-14T09:00:00Z">
<script>
  var troubles = [];
  addEventListener('error', (event) => troubles.push(event.message));
  addEventListener('unhandledrejection', (event) => troubles.push(String(event.reason)));
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...words) => { troubles.push(words.join(' ')); say.apply(console, words); };
  }
</script>
<style>${style}</style></head>
<body><nav><a href="#">Home</a> <a href="#">Strait</a></nav>
${body}
</body></html>`;

/** What the pages' own scripts hang on their window. */
export interface PageWindow {
  troubles: string[];
  act(what?: string): void;
  clicks: number;
}
