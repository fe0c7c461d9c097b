/**
 * The text nodes of one paragraph as a reader sees them: white space collapsed, line breaks as spaces, soft hyphens
 * and other characters without a shape left out, no-break spaces kept; and where each character stands on the page.
 */
import type { Link } from '../engine/model.ts';
import type { Layout } from './layout.ts';
import { nextNode } from './next-node.ts';
import type { Segment } from './text-map.ts';

/** All text nodes of a block element, with their numbers and their offsets in its text. */
export interface NodeOrder {
  nodes: readonly Text[];
  places: ReadonlyMap<Text, { index: number; raw: number }>;
  /** There are `<q>` among its elements, whose marks stand in no text node. */
  hasQuotations: boolean;
}

/**
 * White space, or a run of what is seen. Between them what nobody sees and is no part of a word: soft hyphen, zero-width
 * space, word joiner, byte order mark.
 */
const RUNS = /([ \t\n\r\f]+)|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
const LEADING_NO_BREAK_SPACE = /^\u00a0+/;

/** `start` is the offset of the paragraph in the article's text. */
export function collapse(
  nodes: readonly Text[],
  block: Element,
  { nodes: all, places, hasQuotations }: NodeOrder,
  start: number,
  layout: Layout,
) {
  let words = '';
  /** Raw offset of white space that becomes one space if a word follows; −1 where it stands in no text node. */
  let space: number | null = null;
  /** Raw offset behind words of the page that are not the paragraph's; −1 where there are none. */
  let gap = -1;
  const segments: Segment[] = [];
  const links: Link[] = [];
  /** The `<q>` around the last node, outermost first. */
  let inside: Element[] = [];
  /** A mark of the style has just been opened. */
  let opened = false;
  const push = (run: string, raw: number) => {
    const at = start + words.length;
    const last = segments.at(-1);
    const joined = gap < 0 || raw < gap;
    if (last && joined && last.at + last.length === at && last.raw + last.length === raw) last.length += run.length;
    else segments.push({ at, raw, length: run.length, joined });
    if (!joined) gap = -1;
    words += run;
  };
  const writeSpace = () => {
    if (space === null) return;
    if (space < 0) words += ' ';
    else push(' ', space);
    space = null;
  };
  const leave = (around: readonly Element[]) => {
    for (const quotation of inside.toReversed())
      if (!around.includes(quotation)) words += layout.marksAround(quotation)?.[1] ?? '';
  };
  nodes.forEach((node, i) => {
    if (hasQuotations) {
      const around = quotationsAround(node, block);
      leave(around);
      for (const quotation of around) {
        const marks = inside.includes(quotation) ? null : layout.marksAround(quotation);
        if (!marks) continue;
        writeSpace();
        words += marks[0];
        opened = true;
      }
      inside = around;
    }
    const { index, raw } = places.get(node)!;
    if (i > 0) {
      const before = places.get(nodes[i - 1])!.index;
      if (all.slice(before + 1, index).some(({ data }) => data.trim())) gap = raw;
      if (space === null && words && breakBetween(nodes[i - 1], node, block)) space = -1;
    }
    const before = words.length;
    RUNS.lastIndex = 0;
    for (let found = RUNS.exec(node.data); found; found = RUNS.exec(node.data)) {
      const { 0: run, 1: white, index: k } = found;
      const seen = white ? '' : words ? run : run.replace(LEADING_NO_BREAK_SPACE, '');
      // At the beginning no-break spaces are as little seen as others.
      if (white && words && !opened && (space === null || space < 0)) space = raw + k;
      if (!seen) continue;
      writeSpace();
      push(seen, raw + k + run.length - seen.length);
      opened = false;
    }
    const from = words[before] === ' ' ? before + 1 : before;
    if (words.length > from) addLink(links, node, [start + from, start + words.length]);
  });
  leave([]);
  // A paragraph may end in no-break spaces that nobody sees.
  const length = words.trimEnd().length;
  while (words.length > length) {
    words = words.slice(0, -1);
    const last = segments.at(-1)!;
    if (last.at + last.length > start + words.length && --last.length === 0) segments.pop();
  }
  return { words, segments, links };
}

/** One link over several text nodes is one. */
function addLink(links: Link[], node: Text, span: readonly [number, number]): void {
  const href = node.parentElement?.closest('a[href]')?.getAttribute('href');
  if (!href) return;
  const last = links.at(-1);
  if (last?.href === href && span[0] - last.span[1] < 2)
    links[links.length - 1] = { href, span: [last.span[0], span[1]] };
  else links.push({ href, span });
}

function quotationsAround(node: Text, block: Element): Element[] {
  const found: Element[] = [];
  for (let at = node.parentElement; at && at !== block; at = at.parentElement)
    if (at.nodeName.toUpperCase() === 'Q') found.unshift(at);
  return found;
}

function breakBetween(a: Text, b: Text, block: Element): boolean {
  for (let node = nextNode(a, block); node && node !== b; node = nextNode(node, block))
    if (node.nodeName.toUpperCase() === 'BR') return true;
  return false;
}
