/** Title, byline, site, date, language and address of an article, each the best of several sources. */
import type { ArticleMeta } from './article.ts';
import { headlineOf } from './headline.ts';
import { plain } from './plain.ts';
import { type Said, saidBy } from './said.ts';
import { type Thing, typesOf } from './structured-data.ts';

/** Times on a page, the likeliest to be the article's first. */
const TIMES = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'];

export function readMetadata(
  document: Document,
  url: string,
  { things: all, meta: tags }: Said = saidBy(document),
): ArticleMeta {
  const article = all.find((thing) => typesOf(thing).some((type) => /article$|posting$|^report$/.test(type))) ?? {};
  const meta = (...names: string[]) => names.map((name) => tags.get(name)).find(Boolean) ?? null;
  const base = URL.canParse(url) ? url : undefined;
  const site = meta('og:site_name', 'application-name') ?? namesOf(article.publisher, all);
  const host = base ? new URL(base).hostname.replace(/^www\./, '') || null : null;
  const told = [textOf(article.headline), meta('og:title', 'twitter:title', 'dc.title')].map(decoded);
  return {
    title: headlineOf(document, told, [site, host]),
    byline: bylineOf(
      [
        namesOf(article.author, all),
        ...['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'].map((name) =>
          meta(name),
        ),
        printedByline(document),
      ],
      [site, host],
    ),
    site: nameOrNull(collapse(decoded(site))) ?? host,
    published: dateOf([
      textOf(article.datePublished),
      meta('article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date'),
      ...TIMES.map((selector) => document.querySelector(selector)?.getAttribute('datetime') ?? null),
    ]),
    language: languageOf([
      document.documentElement?.getAttribute('lang') ?? null,
      textOf(article.inLanguage),
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
      meta('og:locale', 'language', 'dc.language'),
    ]),
    url: addressOf(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url'), base),
  };
}

const collapse = (words: string | null) => words?.replace(/\s+/g, ' ').trim() ?? '';

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Content systems put html's entities into JSON and into attributes that are escaped already. */
function decoded(words: string | null): string | null {
  // Most have none: the look for them is not even made ready.
  if (!words?.includes('&')) return words;
  return words.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, (entity, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES[name] ?? entity);
  });
}

function textOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' && first.trim() ? first : null;
}

/** Names of persons or organisations: written out, as objects, or by reference to an object elsewhere. */
function namesOf(value: unknown, all: readonly Thing[]): string | null {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [one];
    const { name, '@id': id } = one as Thing;
    return Array.isArray(name) ? name : [name ?? all.find((other) => other['@id'] === id && other !== one)?.name];
  });
  const written = names.filter((name): name is string => typeof name === 'string' && !!name && !/^https?:/.test(name));
  return [...new Set(written.map(collapse))].filter(Boolean).join(', ') || null;
}

/** Characters of the longest line of names. */
const LONGEST_BYLINE = 90;

function printedByline(document: Document): string | null {
  for (const element of document.querySelectorAll('[rel="author"], [itemprop="author"], .byline, .author')) {
    const words = collapse(element.textContent);
    if (words.length < 3 || words.length > LONGEST_BYLINE || /^photo/i.test(words)) continue;
    // The date behind it, and the author's name in a network.
    return words.replace(/\s+(?:@\w|\S+\s\d).*$/, '');
  }
  return null;
}

/**
 * Names alone, without “By” and what papers print behind them: the first that are somebody's; where all name the paper
 * itself, the paper.
 */
function bylineOf(values: readonly (string | null)[], papers: readonly (string | null)[]): string | null {
  const names = values.flatMap((value) => {
    const words = collapse(decoded(value))
      .replace(/^(?:written\s+)?by[\s:]+/i, '')
      .replace(/\s*[|·•].*$/, '');
    return nameOrNull(words) ?? [];
  });
  const own = papers.map((paper) => plain(decoded(paper) ?? ''));
  return names.find((name) => !own.includes(plain(name))) ?? names[0] ?? null;
}

/** An address is no name. */
const nameOrNull = (words: string) => (words && !/^https?:\/\/|^www\./.test(words) ? words : null);

/** ISO where a date says its time zone or is ISO already, else the page's words. Systems write the year 1 for none. */
function dateOf(values: readonly (string | null)[]): string | null {
  for (const value of values.map(collapse)) {
    if (!value || /^0{3}|^1970-01-01/.test(value)) continue;
    if (/^\d{4}-\d\d/.test(value)) return value;
    return /(?:[+-]\d{4}|GMT|UTC|Z)$/.test(value) && !Number.isNaN(Date.parse(value))
      ? new Date(value).toISOString()
      : value;
  }
  return null;
}

/** BCP 47 out of what pages write: en_US, EN, “en-us”, zh-Hans-CN. */
function languageOf(values: readonly (string | null)[]): string | null {
  for (const value of values) {
    const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(value?.trim() ?? '');
    if (!match) continue;
    const [, language, script, region] = match;
    const parts = [language.toLowerCase(), script && script[0].toUpperCase() + script.slice(1).toLowerCase()];
    return [...parts, region?.toUpperCase()].filter(Boolean).join('-');
  }
  return null;
}

/** The address that the page gives itself; its own where that is the front page, as some systems write everywhere. */
function addressOf(address: string | null, base: string | undefined): string | null {
  if (!address || !URL.canParse(address, base)) return base ?? null;
  const canonical = new URL(address, base);
  if (base && canonical.pathname === '/' && !canonical.search && new URL(base).pathname !== '/') return base;
  return /^https?:$/.test(canonical.protocol) ? canonical.href : (base ?? null);
}
