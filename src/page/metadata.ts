/** Title, byline, site, date, language and address of an article, each the best of several sources. */
import type { ArticleMeta } from './article.ts';
import { type Thing, things, typesOf } from './structured-data.ts';

export function readMetadata(document: Document, url: string): ArticleMeta {
  const article =
    things(document).find((thing) => typesOf(thing).some((t) => /article|posting$|^report$/.test(t))) ?? {};
  const meta = (...names: string[]) => names.map((name) => content(document, name)).find(Boolean) ?? null;
  return {
    title: clean(textOf(article.headline) ?? meta('og:title', 'twitter:title') ?? heading(document) ?? document.title),
    byline: clean(
      names(article.author) ??
        meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author') ??
        byline(document),
    ),
    site: clean(meta('og:site_name', 'application-name') ?? names(article.publisher) ?? hostOf(url)),
    published: clean(
      textOf(article.datePublished) ??
        meta('article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date') ??
        document.querySelector('time[datetime]')?.getAttribute('datetime') ??
        null,
    ),
    language: languageOf(
      document.documentElement?.getAttribute('lang') ?? textOf(article.inLanguage) ?? meta('og:locale', 'language'),
    ),
    url: absolute(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url'), url),
  };
}

const content = (document: Document, name: string) =>
  document
    .querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`)
    ?.getAttribute('content')
    ?.trim() || null;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : Array.isArray(value) ? textOf(value[0]) : null;

/** “By” is no name, an address is none either. */
function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value])
    .map((one) => (typeof one === 'string' ? one : textOf((one as Thing | null | undefined)?.name)))
    .filter((name): name is string => !!name && !/^https?:/.test(name));
  return list.length ? [...new Set(list)].join(', ') : null;
}

function heading(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? headings[0].textContent : null;
}

function byline(document: Document): string | null {
  const element = document.querySelector('[rel="author"], [itemprop="author"], .byline, .author');
  const words = element?.textContent?.trim() ?? '';
  return words.length > 2 && words.length < 90 ? words : null;
}

function clean(value: string | null): string | null {
  const words =
    value
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^by\s+/i, '') ?? '';
  return words && !/^https?:\/\//.test(words) ? words : null;
}

const hostOf = (url: string) => {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host || null;
};

/** BCP 47 out of what pages write: en_US, EN, “en-us”. */
function languageOf(value: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}))?/i.exec(value?.trim() ?? '');
  return match ? match[1].toLowerCase() + (match[2]?.length === 2 ? `-${match[2].toUpperCase()}` : '') : null;
}

function absolute(address: string | null, base: string): string | null {
  if (!address) return URL.canParse(base) ? base : null;
  return URL.canParse(address, URL.canParse(base) ? base : undefined)
    ? new URL(address, URL.canParse(base) ? base : undefined).href
    : null;
}
