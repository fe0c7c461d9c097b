/** An article from a page: is it one, where is its text, what is known about it. The live page is never changed. */
import { atOnce, type Steps } from '../engine/steps.ts';
import type { ArticleMeta, NoArticleReason, PageArticle } from './article.ts';
import { articleInView } from './article-in-view.ts';
import { articleNodes } from './body.ts';
import { detect } from './detect.ts';
import { layoutOf } from './layout.ts';
import { readMetadata } from './metadata.ts';
import { readParagraphs } from './paragraphs.ts';
import { plain } from './plain.ts';
import { type Said, saidBy } from './said.ts';

export interface ExtractOptions {
  /** “Look anyway”: read the page whatever it looks like. */
  anyway?: boolean;
  /**
   * Endless pages load article after article and change their address on the way: of several, read the one that the
   * middle of the window is in.
   */
  inView?: boolean;
}

/** Fewer characters are no article, whatever the page says. */
const SHORTEST = 250;

export function extractArticle(
  document: Document,
  url: string,
  options?: ExtractOptions,
): PageArticle | { reason: NoArticleReason } {
  return atOnce(extraction(document, url, options));
}

/** The same in steps. What is read of the page's nodes is read in one: they may change between two. */
export function* extraction(
  document: Document,
  url: string,
  { anyway = false, inView = false }: ExtractOptions = {},
): Steps<PageArticle | { reason: NoArticleReason }> {
  if (!document.body) return { reason: 'no text' };
  const said = saidBy(document);
  if (!anyway && !detect(document, url, said).article) return { reason: 'not an article' };
  yield;
  const layout = layoutOf(document);
  const one = inView ? articleInView(document, layout) : null;
  const meta = one ? metadataOfOne(document, url, one, said) : readMetadata(document, url, said);
  if (!one) yield;
  const nodes = articleNodes(document, layout, one ?? document.body, said);
  const { text, paragraphs, links, map } = readParagraphs(withoutHeadline(nodes, meta.title), layout);
  if (!text || (!anyway && text.length < SHORTEST)) return { reason: 'no text' };
  const language = meta.language ?? undefined;
  return {
    meta,
    input: {
      text,
      paragraphs,
      links: links.flatMap(({ href, span }) => {
        const address = addressOf(href, url);
        return address ? [{ href: address, span }] : [];
      }),
      ...(meta.title && { title: meta.title }),
      ...(meta.byline && { byline: meta.byline }),
      ...(language && { language }),
    },
    map,
  };
}

/** Of a link that leads somewhere else; as the page words it where it is not known what that is relative to. */
function addressOf(href: string, url: string): string | null {
  if (/^\s*#/.test(href)) return null;
  if (!URL.canParse(href, url || undefined)) return href;
  const { protocol, href: address } = new URL(href, url || undefined);
  return /^https?:$/.test(protocol) ? address : null;
}

/** What the page says of itself it says of the first article that it showed. */
function metadataOfOne(document: Document, url: string, article: Element, said: Said): ArticleMeta {
  const title = article.querySelector('h1, h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  return { ...readMetadata(document, url, said), title, byline: null, published: null, url };
}

/** A heading that nobody closes holds the whole article. */
const MUCH_LONGER = 3;

/** The headline is no part of the text: a heading at its start that says the same as the title. */
function withoutHeadline(nodes: Text[], title: string | null): Text[] {
  if (!title) return nodes;
  const wanted = plain(title);
  const heading = nodes
    .filter((node) => node.data.trim())
    .slice(0, 4)
    .find((node) => node.parentElement?.closest('h1, h2'))
    ?.parentElement?.closest('h1, h2');
  const words = heading ? plain(heading.textContent ?? '') : '';
  const same = wanted.includes(words) || (words.includes(wanted) && words.length < MUCH_LONGER * wanted.length);
  return words && same ? nodes.filter((node) => !heading!.contains(node)) : nodes;
}
