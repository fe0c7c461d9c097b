/**
 * Is this page one article? Cheap evidence first: what the page says of itself, its address, then the text.
 * This file is nearly all of the gate that runs on every page: no library, no layout.
 */
import { things, typesOf } from './structured-data.ts';

export interface Verdict {
  article: boolean;
  /** The evidence, as short codes with their weight: for tests and for “why is nothing marked?”. */
  why: string[];
}

const ARTICLE_TYPES =
  /^(?:newsarticle|article|reportagenewsarticle|opinionnewsarticle|analysisnewsarticle|backgroundnewsarticle|reviewnewsarticle|blogposting|liveblogposting|report|scholarlyarticle|advertisercontentarticle)$/;
const OTHER_TYPES =
  /^(?:product|collectionpage|itemlist|searchresultspage|profilepage|qapage|discussionforumposting|recipe|jobposting|event|localbusiness|softwareapplication|techarticle|apireference|course|faqpage|store|productgroup|offercatalog)$/;
/** Addresses of lists, and of things that are no article even under a long name. */
const LISTING =
  /^\/?(?:index\.\w+|home|default\.\w+)?$|\/(?:sections?|archives?|authors?|docs|documentation|reference|library|page\/\d+)(?:\/|$)/i;
const OTHER =
  /\/(?:category|categories|tags?|topics?|search|forums?|threads?|t|questions|shop|store|products?|cart|account|login|api|wiki|users?|jobs?|services?)(?:\/|$)|[?&](?:s|q|query|search)=/i;
const DATED = /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]?\d{1,2})?\//;
/** Five words and more in the last part of the path, or a long number: how papers address a story. */
const SLUG = /\/[^/]*(?:[a-z0-9]+-){4,}[^/]*\/?$|\/(?:article|story|news|a)[-/]?\d{4,}|\d{6,}(?:\.\w+)?\/?$/i;

/** Chinese, Japanese and Korean. */
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Above it, a page is an article. */
const ENOUGH = 2;

export function detect(document: Document, url: string): Verdict {
  const why: string[] = [];
  let score = 0;
  const add = (code: string, weight: number) => {
    score += weight;
    why.push(`${code} ${weight > 0 ? '+' : ''}${weight}`);
  };
  const path = pathOf(url);
  const types = new Set(things(document).flatMap(typesOf));
  const article = [...types].some((t) => ARTICLE_TYPES.test(t));
  if (article) add('json-ld article', 2);
  if ([...types].some((t) => OTHER_TYPES.test(t))) add('json-ld other', article ? -0.5 : -2);
  const kind = meta(document, 'og:type')?.toLowerCase();
  if (kind?.startsWith('article') || kind === 'news') add('og article', 1.5);
  else if (kind === 'product' || kind?.startsWith('profile')) add('og other', -2);
  if (meta(document, 'article:published_time') ?? meta(document, 'datePublished') ?? meta(document, 'pubdate'))
    add('published', 0.5);
  if (document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]')) add('microdata article', 1);
  if (document.querySelector('[itemprop="articleBody"]')) add('article body', 0.7);
  if (path !== null) {
    if (path.replace(/\/+$/, '') === '' || /^\/(?:[a-z]{2}(?:-[a-z]{2})?)\/?$/i.test(path)) add('front page', -3);
    else if (OTHER.test(path)) add('other address', -1.5);
    else if (LISTING.test(path) && !DATED.test(path) && !SLUG.test(path)) add('listing address', -1.5);
    if (DATED.test(path)) add('dated address', 0.8);
    if (SLUG.test(path)) add('story address', 0.8);
  } else add('no address', 0.8);
  const text = measure(document);
  if (text.words >= 500) add('long running text', 1.5);
  else if (text.words >= 250) add('running text', 1.2);
  else if (text.words >= 100) add('some running text', 0.5);
  else if (text.words < 40) add('hardly any text', -2);
  if (text.linked > 0.45) add('mostly links', -1.2);
  if (text.teasers > 12 && text.words < text.teasers * 15) add('teasers', -1.2);
  if (document.querySelectorAll('article').length > 6 && text.words < 400) add('many articles', -1);
  return { article: score >= ENOUGH, why };
}

function pathOf(url: string): string | null {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return null;
  }
}

function meta(document: Document, name: string): string | null {
  return (
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content') ?? null
  );
}

/**
 * Words in real paragraphs, the share of link text in all text, and the number of linked headings.
 * Counts whole paragraphs only: what stands loose in boxes is no running text.
 */
function measure(document: Document) {
  let words = 0;
  for (const p of document.querySelectorAll('p, [itemprop="articleBody"] > div')) {
    const text = p.textContent ?? '';
    if (text.length < (CJK.test(text) ? 20 : 60)) continue;
    let linked = 0;
    for (const a of p.querySelectorAll('a')) linked += (a.textContent ?? '').length;
    if (linked > text.length * 0.6) continue;
    // Scripts without spaces: about two characters a word.
    words += CJK.test(text) ? text.length / 2 : text.split(/\s+/).length;
    if (words > 1500) break;
  }
  const all = (document.body?.textContent ?? '').length;
  let linked = 0;
  for (const a of document.querySelectorAll('a')) linked += (a.textContent ?? '').length;
  return {
    words,
    linked: linked / Math.max(1, all),
    teasers: document.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4').length,
  };
}
