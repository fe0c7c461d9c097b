/** Html for the command: linkedom stands in for the browser, ten times faster than a full DOM and lenient with broken pages. */
import { parseHTML } from 'linkedom';
import type { NoArticleReason, PageArticle } from '../page/article.ts';
import { extractArticle } from '../page/extract.ts';

export function readHtml(html: string, url = ''): PageArticle | { reason: NoArticleReason } {
  // linkedom makes no document element of its own: a fragment is given one.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return extractArticle(document as unknown as Document, url);
}
