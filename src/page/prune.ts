/** What Readability leaves in although it is no part of the text: every rule drops candidates that were kept. */
import type { Candidate } from './candidates.ts';
import { pointsElsewhere } from './pointers.ts';

export function prune(candidates: readonly Candidate[]): void {
  const before = new Set(candidates.filter(({ kept }) => kept));
  dropOtherArticles(candidates);
  dropPointers(candidates);
  dropLinkLists(candidates);
  dropLooseHeadings(candidates, before);
}

/** Fewer characters of running text are a teaser. */
const WHOLE_STORY = 400;

/** Endless pages load the next story below the first: an article of its own, with its own headline. */
function dropOtherArticles(candidates: readonly Candidate[]): void {
  const articles = new Map<Element, number>();
  for (const { kept, prose, element, words } of candidates) {
    if (!kept || !prose) continue;
    let outermost: Element | null = null;
    for (let at = element.closest('article'); at; at = at.parentElement?.closest('article') ?? null) outermost = at;
    if (outermost) articles.set(outermost, (articles.get(outermost) ?? 0) + words.length);
  }
  const [first, ...others] = [...articles];
  // Many of them are the entries of one story that is told as it happens.
  if (!first || first[1] < WHOLE_STORY || others.length > 3) return;
  for (const [other] of others) {
    if (!other.querySelector('h1, h2')) continue;
    for (const one of candidates) if (other.contains(one.element)) one.kept = false;
  }
}

function dropPointers(candidates: readonly Candidate[]): void {
  for (const one of candidates) {
    if (!one.kept || one.element.closest('blockquote')) continue;
    const short = one.words.split(' ').length <= 4;
    if (pointsElsewhere(one.words) && (short || one.linked > 0.4)) one.kept = false;
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

/** Headings over what was dropped, and those over nothing at the end. */
function dropLooseHeadings(candidates: readonly Candidate[], before: ReadonlySet<Candidate>): void {
  let over = false;
  for (const one of candidates.toReversed()) {
    if (/^H[1-6]$/.test(one.element.nodeName)) one.kept &&= over;
    else if (before.has(one)) over = one.kept;
  }
}
