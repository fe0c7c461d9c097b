/**
 * The training articles: PolNeAR's spans of source, cue and content, and for most of them, and for pages of other
 * publishers, who said each stretch by full name. Nothing of their words is kept but what is counted and learned.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/engine/model.ts';
import { readSpeakers, stretchesIn } from './speakers.ts';

export interface Attribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface WhoStretch {
  text: string;
  start: number;
  end: number;
  kind: 'speech' | 'document' | 'other' | 'disputed';
  speaker: string | null;
  document?: string;
  hard?: boolean;
}

export interface Article {
  id: string;
  text: string;
  /** Null for pages that have no spans. */
  attributions: Attribution[] | null;
  /** Null for articles without names. */
  stretches: WhoStretch[] | null;
  /** A sentence of our own, which tells of its marked words alone. */
  lesson?: true;
}

const rows = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Articles of one half of the data, in a fixed order. Throws where the data is not there. */
export function readCorpus(half: 'train' | 'dev', data: string): Article[] {
  const folder = join(data, half);
  if (!existsSync(folder)) throw new Error(`no data in ${folder}`);
  const articles = new Map<string, Article>();
  for (const { id, text, attributions } of rows<Article>(join(folder, 'polnear.jsonl'))) {
    articles.set(id, { id, text, attributions, stretches: null });
  }
  for (const { id, text, stretches } of rows<Article>(join(folder, 'who.jsonl'))) {
    const known = articles.get(id);
    if (known) known.stretches = stretches;
    else articles.set(id, { id, text, attributions: null, stretches });
  }
  if (half === 'train') {
    const speakers = readSpeakers();
    for (const article of articles.values()) article.stretches ??= stretchesIn(article.text, speakers);
  }
  return [...articles.values()];
}

/** “wash-post_2016-…” gives “wash-post”; the pages of other publishers are one group. */
export const publisher = (id: string): string => (id.includes('_20') ? id.slice(0, id.indexOf('_')) : 'pages');

export interface Fold {
  name: string;
  inside: Article[];
  outside: Article[];
}

/**
 * One fold a publisher: `inside` is tested with what was learned from `outside`. `most` puts publishers together into
 * that many folds of about the same size.
 */
export function foldsByPublisher(articles: readonly Article[], most = Number.POSITIVE_INFINITY): Fold[] {
  const bySize = new Map<string, Article[]>();
  for (const article of articles) {
    const name = publisher(article.id);
    bySize.set(name, [...(bySize.get(name) ?? []), article]);
  }
  const groups: string[][] = [];
  const sizeOf = (group: readonly string[]) => group.reduce((sum, name) => sum + bySize.get(name)!.length, 0);
  for (const [name] of [...bySize].sort(([, a], [, b]) => b.length - a.length)) {
    if (groups.length < most) groups.push([name]);
    else groups.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a)).push(name);
  }
  return groups.map((names) => ({
    name: names.join(', '),
    inside: articles.filter((a) => names.includes(publisher(a.id))),
    outside: articles.filter((a) => !names.includes(publisher(a.id))),
  }));
}
