/** Who said what as Markdown: a heading for each speaker, a line for each statement, which leads to it in the article. */

import type { Speaker } from '../engine/model.ts';
import { isolated } from '../ui/isolated.ts';
import { counted } from '../ui/message.ts';
import { WORDS } from '../ui/strings.ts';
import { dateWords } from '../ui/summary.ts';
import { attributionOf, documentWords, oneLine } from './attribution.ts';
import type { LinkedQuotation, Row } from './contract.ts';

export function markdown(row: Row): string {
  const { article, quotations, speakers, documents } = row;
  const facts = [article?.site, article?.published && dateWords(article.published)].filter((fact) => !!fact);
  const about = [...facts.map((fact) => escaped(fact!)), article?.url && `<${destination(article.url)}>`];
  const groups = [...speakers, null].map((speaker) => {
    const own = quotations.filter((q) => q.speakerId === (speaker?.id ?? null));
    return own.length ? [`## ${escaped(heading(speaker))}`, '', ...own.map((quotation) => line(row, quotation))] : [];
  });
  const named = documents.filter((d) => d.excerpts.length > 0 || quotations.some((q) => q.document === d.id));
  const sources = named.map((d) => {
    const excerpts = d.excerpts.length > 0 ? `: ${counted('count_excerpt', d.excerpts.length)}` : '';
    return `- ${linked(documentWords(d, row) + excerpts, d.link)}`;
  });
  return [
    [`# ${escaped(article?.title ?? String(row.id ?? WORDS.untitled))}`],
    [about.filter(Boolean).join(' · ')],
    ...groups,
    sources.length ? [`## ${WORDS.documents}`, '', ...sources] : [],
  ]
    .filter((lines) => lines.some(Boolean))
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function heading(speaker: Speaker | null): string {
  if (!speaker) return WORDS.notAttributed;
  return speaker.role ? `${speaker.name} (${speaker.role})` : speaker.name;
}

function line(row: Row, quotation: LinkedQuotation): string {
  const { how, probably } = attributionOf(quotation, row);
  return `- ${escaped(quotation.text)} — ${probably ? `${WORDS.probably}, ` : ''}${linked(how, quotation.link)}`;
}

const linked = (words: string, link: string | null) =>
  link && /^https?:/i.test(link) ? `[${escaped(words)}](${destination(link)})` : escaped(words);

/** What would end an address too early. */
const destination = (url: string) =>
  url.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** All that Markdown, or GitHub's, gives a meaning; and what would make a list at the head of a line. */
export function escaped(text: string): string {
  return isolated(oneLine(text))
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
