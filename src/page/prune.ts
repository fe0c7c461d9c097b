/** What Readability leaves in although it is no part of the text: every rule drops candidates that were kept. */
import type { Candidate } from './candidates.ts';
import { plain } from './plain.ts';
import { pointsElsewhere } from './pointers.ts';

export function prune(candidates: readonly Candidate[]): void {
  const before = new Set(candidates.filter(({ kept }) => kept));
  dropOtherArticles(candidates);
  dropPointers(candidates);
  dropLinkLists(candidates);
  dropRepeats(candidates);
  dropLooseHeadings(candidates, before);
}

/** Fewer characters of running text are a teaser. */
const WHOLE_STORY = 400;

/**
 * Endless pages load the next story below the first: an article of its own, with its own headline. Where only one of all
 * describes itself as the story, the others are none of it.
 */
function dropOtherArticles(candidates: readonly Candidate[]): void {
  const articles = new Map<Element, number>();
  for (const { kept, prose, element, words } of candidates) {
    if (!kept || !prose) continue;
    let outermost: Element | null = null;
    for (let at = element.closest('article'); at; at = at.parentElement?.closest('article') ?? null) outermost = at;
    if (outermost) articles.set(outermost, (articles.get(outermost) ?? 0) + words.length);
  }
  const [first, ...others] = [...articles];
  if (!first || first[1] < WHOLE_STORY) return;
  // Many of them are the entries of one story that is told as it happens.
  const entries = others.length > 3;
  const alone = isDescribed(first[0]) && first[0].querySelector('h1') && !others.some(([other]) => isDescribed(other));
  for (const [other] of others) {
    const heading = other.querySelector('h1, h2');
    // A heading that leads elsewhere is no entry's.
    if (!alone && (!heading || (entries && !(first[0].querySelector('h1') && leadsAway(heading))))) continue;
    for (const one of candidates) if (other.contains(one.element)) one.kept = false;
  }
}

/** Microdata says that this box is the story. */
const isDescribed = (article: Element) => /\/(?:\w*Article|BlogPosting)$/.test(article.getAttribute('itemtype') ?? '');

const leadsAway = (heading: Element) =>
  (heading.querySelector('a') ?? heading.closest('a'))?.matches('[href]:not([href^="#"])');

function dropPointers(candidates: readonly Candidate[]): void {
  for (const one of candidates) {
    if (!one.kept || one.element.closest('blockquote')) continue;
    const short = one.words.split(' ').length <= 4;
    if ((short || one.linked > 0.4) && pointsElsewhere(one.words)) one.kept = false;
    // A paragraph that is one link leads to another story.
    else if (one.linked > 0.9 && one.words.length < 160 && !one.element.closest('li')) one.kept = false;
  }
}

/** Lists of nothing but links. */
function dropLinkLists(candidates: readonly Candidate[]): void {
  const lists = new Map<Element, Candidate[]>();
  for (const one of candidates) {
    const list = one.element.closest('ul, ol');
    if (list) lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  for (const items of lists.values())
    if (items.every(({ linked }) => linked > 0.9)) for (const item of items) item.kept = false;
}

/** Characters of the shortest pull quote, without spaces and marks. */
const SHORTEST_REPEAT = 25;

/** Pull quotes: set apart, and said by the text as well. */
function dropRepeats(candidates: readonly Candidate[]): void {
  const kept = candidates.filter((one) => one.kept);
  const apart = kept.filter(({ element }) => element.closest('blockquote, figure, [class*="pull"]'));
  if (apart.length === 0) return;
  const texts = new Map(kept.map((one) => [one, plain(one.words)]));
  for (const one of apart) {
    const words = texts.get(one)!;
    if (words.length < SHORTEST_REPEAT) continue;
    one.kept = !kept.some((other) => other !== one && !apart.includes(other) && texts.get(other)!.includes(words));
  }
}

/** Headings over what was dropped, and those over nothing at the end. */
function dropLooseHeadings(candidates: readonly Candidate[], before: ReadonlySet<Candidate>): void {
  let over = false;
  for (const one of candidates.toReversed()) {
    if (/^H[1-6]$/.test(one.element.nodeName)) one.kept &&= over;
    else if (before.has(one)) over = one.kept;
  }
}
