/**
 * Is this page one article? Evidence is weighed in the order of its cost: its address, what the page says of itself, then
 * its text. Pages that nothing more could make an article are left before more is looked at. This file is nearly all of
 * the gate, which runs on every page: no library, no layout.
 *
 * The weights were chosen on 794 stored pages of 2013–26; what they reach is in bench/pages.
 */
import { type Address, addressOf } from './address.ts';
import { runningText } from './running-text.ts';
import { type Said, saidBy } from './said.ts';
import { typesOf } from './structured-data.ts';

export interface Verdict {
  article: boolean;
  /** The evidence, as short codes with their weights: for tests, and for “why is nothing marked here?”. */
  why: string[];
}

/** From here on a page is an article. */
const ENOUGH = 2;
/** The most that what the page says of itself can add: of a front page that is too little. */
const MOST_OF_SAID = 4.2;
/** The most that the text can add. */
const MOST_OF_TEXT = 2;

const ARTICLE = /^(?:\w*article|\w*blogposting|report|review)$/;
const NOT_ARTICLE =
  /^(?:techarticle|product\w*|collectionpage|searchresultspage|profilepage|qapage|discussionforumposting|recipe|jobposting|localbusiness|softwareapplication|apireference|course|\w*store|offercatalog|itempage|service)$/;
/** From here on the page has said so often enough that the stories around its own do not count. */
const SURE = 3;
/** Pages that list stories describe each of them. */
const ONE_PAGES_ARTICLES = 3;

const ADDRESS: Record<Address, number> = {
  none: 0.8,
  front: -5,
  'no story': -2,
  list: -2,
  dated: 1,
  headline: 0.8,
  numbered: 0.6,
};

const DATES = ['article:published_time', 'datepublished', 'pubdate', 'date'];

/** What WordPress, which every third site is made with, says of its pages that are posts. */
const POST = 'single-post';

/** Weight of the words that stand together in one place: [at least, weight]. */
const TEXT: [number, number][] = [
  [400, 1.6],
  [150, 1.2],
  [60, 0.6],
  [20, -0.3],
  [0, -1.5],
];

export function detect(document: Document, url: string, said?: Said): Verdict {
  const why: string[] = [];
  let tenths = 0;
  const add = (code: string, weight: number) => {
    // Fractions would not add up to what is enough.
    tenths += Math.round(weight * 10);
    why.push(`${code} ${weight > 0 ? '+' : ''}${weight}`);
  };
  const reaches = (least: number) => tenths >= least * 10;
  const count = (selector: string) => document.querySelectorAll(selector).length;

  for (const address of addressOf(url)) add(`address: ${address}`, ADDRESS[address]);
  if (!reaches(ENOUGH - MOST_OF_SAID - MOST_OF_TEXT)) return { article: false, why };

  const { things, meta } = said ?? saidBy(document);
  const types = things.map(typesOf);
  const articles = types.filter((own) => own.some((type) => ARTICLE.test(type) && !NOT_ARTICLE.test(type))).length;
  const says = articles > 0 && articles <= ONE_PAGES_ARTICLES;
  if (says) add('structured data', 2.2);
  if (types.flat().some((type) => NOT_ARTICLE.test(type))) add('structured data of something else', says ? -0.5 : -2);
  const kind = meta.get('og:type')?.toLowerCase() ?? '';
  const post = document.body?.classList.contains(POST);
  const dated = DATES.some((name) => meta.get(name));
  if (/^(?:article|news)/.test(kind)) {
    // Content systems say “article” of every page they make; only of stories do they say when they came out.
    if (dated || post) add('open graph of a story', says ? 1 : 1.8);
    else add('open graph', says ? 0.5 : 1);
  } else if (/product|profile|video|music|book/.test(kind)) add('open graph of something else', -1);
  else if (post) add('a post', says ? 0.5 : 1.2);
  else if (dated) add('dated', 0.5);
  const items = [...document.querySelectorAll('[itemtype]')].map((item) => item.getAttribute('itemtype')!);
  const described = items.filter((type) => /Article|BlogPosting/.test(type)).length;
  if (described === 1 || count('[itemprop="articleBody"]') > 0) add('microdata', 1);
  if (items.some((type) => /\/Product/.test(type))) add('microdata of a product', -1);
  if (!reaches(ENOUGH - MOST_OF_TEXT)) return { article: false, why };
  const sure = reaches(SURE);

  const { words, together, inArticles } = runningText(document);
  const [least, weight] = TEXT.find(([least]) => together >= least)!;
  // Many short texts are still some text.
  if (least < 60 && words >= 60) add('scattered text', words >= 400 ? 0.3 : -0.3);
  else add(`${least} words together`, weight);
  // The sections of one article may lie far apart.
  const inOne = inArticles > words * 0.9 && count('article') === 1;
  if (words > 100 && words > 4 * together && !inOne) add('most of it elsewhere', -0.5);
  const times = count('time');
  if (times > 0 && times < 9 && count('h1') === 1) add('one heading and a time', 0.4);
  if (items.some((type) => /\/Comment|DiscussionForumPosting|\/Answer/.test(type))) add('answers', -0.7);
  if (!sure) {
    const boxes = count('article');
    if (boxes > 6 && words < boxes * 40) add('many articles', -1);
    const teasers = count('h2 a, h3 a, h4 a, a h2, a h3, a h4');
    if (teasers > 12 && words < teasers * 15) add('teasers', -1);
  }
  return { article: reaches(ENOUGH), why };
}
