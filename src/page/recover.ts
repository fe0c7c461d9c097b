/** What Readability loses where it is a clear class: every rule marks further candidates as kept. */
import type { Candidate } from './candidates.ts';
import { isFurniture } from './furniture.ts';
import type { Said } from './said.ts';
import { keepStandfirst } from './standfirst.ts';
import { keepWitnessed } from './witness.ts';

export function recover(candidates: readonly Candidate[], document: Document, said: Said): void {
  replaceWherePoor(candidates);
  keepKin(candidates);
  keepSiblings(candidates);
  keepStandfirst(candidates, document);
  keepWitnessed(candidates, said);
}

/**
 * Readability sometimes takes a notice about cookies or the first of many boxes. Then the element with most running
 * text around it is better: each paragraph counts for its parent, half for the next, a quarter for the one above.
 */
function replaceWherePoor(candidates: readonly Candidate[]): void {
  const scores = new Map<Element, number>();
  const prose = candidates.filter((one) => one.prose);
  for (const { element, words } of prose) {
    let share = words.length;
    const first = element.nodeName === 'P' ? element.parentElement : element;
    for (let at = first, level = 0; at && at.nodeName !== 'BODY' && level < 4; at = at.parentElement, level++) {
      scores.set(at, (scores.get(at) ?? 0) + share);
      share /= 2;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  if (!best) return;
  const within = (element: Element) => prose.filter((one) => element.contains(one.element));
  // Items of a list each have a box of their own: the box around all of them is meant.
  let chars = charsOf(within(best));
  for (
    let at = best.parentElement, level = 0;
    at && at.nodeName !== 'BODY' && level < 5;
    at = at.parentElement, level++
  ) {
    const more = charsOf(within(at));
    if (more < 1.25 * chars) break;
    best = at;
    chars = more;
  }
  const kept = prose.filter((one) => one.kept);
  if (chars < 1.5 * charsOf(kept)) return;
  // Teasers that run in one line are one long block; several paragraphs are more likely the text.
  if (kept.length > 2 && within(best).length === 1) return;
  const chosen = best;
  for (const one of candidates) one.kept = chosen.contains(one.element);
}

const charsOf = (list: readonly Candidate[]) => list.reduce((sum, { words }) => sum + words.length, 0);

const signature = (element: Element | null) =>
  element ? `${element.nodeName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}` : '';

/** Bodies over several containers: paragraphs in boxes of the same make beside those that hold kept paragraphs. */
function keepKin(candidates: readonly Candidate[]): void {
  const keptUnder = new Map<Element, number>();
  const makes = new Map<string, number>();
  const kinOf = ({ element }: Candidate) => {
    const own = signature(element);
    if (!own.endsWith('.')) return own;
    const parent = element.parentElement;
    return `${own} < ${signature(parent)} < ${signature(parent?.parentElement ?? null)}`;
  };
  let all = 0;
  for (const one of candidates) {
    if (!one.kept || !one.prose) continue;
    all += one.words.length;
    makes.set(kinOf(one), (makes.get(kinOf(one)) ?? 0) + one.words.length);
    let at = one.element.parentElement;
    for (let level = 0; at && level < 6; at = at.parentElement, level++)
      keptUnder.set(at, (keptUnder.get(at) ?? 0) + one.words.length);
  }
  for (const one of candidates) {
    if (one.kept || !one.prose || (makes.get(kinOf(one)) ?? 0) < all * 0.3) continue;
    let at = one.element.parentElement;
    let near = false;
    for (let level = 0; at && level < 6 && !near; at = at.parentElement, level++)
      near = at.nodeName !== 'BODY' && (keptUnder.get(at) ?? 0) >= all * 0.5;
    if (near) one.kept = true;
  }
}

/** Paragraphs, block quotes and lists between or just before kept paragraphs of the same parent. */
function keepSiblings(candidates: readonly Candidate[]): void {
  const parents = new Map<Element, number>();
  for (const { kept, element } of candidates)
    if (kept && element.nodeName === 'P' && element.parentElement)
      parents.set(element.parentElement, (parents.get(element.parentElement) ?? 0) + 1);
  for (const one of candidates) {
    if (one.kept || one.linked > 0.5 || one.words.length < 25) continue;
    const top = one.element.closest('blockquote, ul, ol') ?? one.element;
    if (!/^(?:P|BLOCKQUOTE|UL|OL|H[2-4])$/.test(top.nodeName) || isFurniture(top)) continue;
    if ((parents.get(top.parentElement!) ?? 0) >= 3) one.kept = true;
  }
}
