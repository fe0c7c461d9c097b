/** Html for the command: the same page layer as in the browser. Whatever the bytes are, the answer is an article or a reason. */
import type { NoArticleReason, PageArticle } from '../page/article.ts';
import { extractArticle } from '../page/extract.ts';
import { documentOf } from './html-tree.ts';
import { placeStreamed } from './streamed.ts';

export function readHtml(html: string, url = ''): PageArticle | { reason: NoArticleReason } {
  const document = documentOf(html);
  placeStreamed(document);
  return extractArticle(document, url);
}
