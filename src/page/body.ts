/**
 * Which text nodes of the page are the article's. Readability has the first word; block by block on the live page,
 * what it is known to lose is put back and what it is known to leave in is taken out.
 */
import { type Candidate, candidatesOf } from './candidates.ts';
import { quotingCaptions } from './captions.ts';
import { isFurniture } from './furniture.ts';
import { inherited } from './inherited.ts';
import type { Layout } from './layout.ts';
import { prune } from './prune.ts';
import { readParent } from './read-tree.ts';
import { readable } from './readability.ts';
import { recover } from './recover.ts';
import type { Said } from './said.ts';

/** Text nodes of the article below `root` in document order, and the white space between their words. */
export function articleNodes(document: Document, layout: Layout, root: Element, said: Said): Text[] {
  const { nodes, kept } = readable(document, layout, root);
  const candidates = candidatesOf(nodes, kept, layout);
  recover(candidates, document, said);
  prune(candidates);
  const quoting = quotingCaptions(candidates);
  const foreign = foreignTo(candidates.filter(({ kept }) => kept));
  return candidates
    .filter((one) => one.kept || quoting.has(one))
    .flatMap((one) => (quoting.has(one) ? one.nodes : one.nodes.filter((node) => !foreign(node.parentElement))));
}

/** Whether an element lies in a box that is not the article's. */
function foreignTo(kept: readonly Candidate[]): (element: Element | null) => boolean {
  const chars = new Map<Element, number>();
  let all = 0;
  for (const { element, words } of kept) {
    all += words.length;
    for (let at: Element | null = element; at; at = readParent(at)) chars.set(at, (chars.get(at) ?? 0) + words.length);
  }
  // What holds a good part of the text is no box in it, whatever its class says.
  return inherited((element) => (chars.get(element) ?? 0) < all * 0.3 && isFurniture(element));
}
