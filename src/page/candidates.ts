/** Blocks of the page as candidates for the article's text, with what every rule asks of them. */
import { inherited } from './inherited.ts';
import type { Layout } from './layout.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

export interface Candidate extends TextBlock {
  words: string;
  /** Share of its characters that are links. */
  linked: number;
  /** Reads like a sentence of running text. */
  prose: boolean;
  kept: boolean;
}

/** Chinese, Japanese and Korean say in one character what takes others three. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** Of a sentence of running text. */
const LONG = 80;

/** Length of a text as if it were in an alphabet. */
export const lengthOf = (words: string) => words.length + 2 * (words.match(DENSE)?.length ?? 0);

/** `nodes` are all that is read, `readable` those of them that Readability keeps. */
export function candidatesOf(nodes: readonly Text[], readable: ReadonlySet<Text>, layout?: Layout): Candidate[] {
  const inLink = inherited(({ nodeName }) => nodeName === 'A');
  return textBlocks(nodes, layout).map((block) => {
    let total = 0;
    let links = 0;
    let kept = 0;
    for (const node of block.nodes) {
      const length = node.data.trim().length;
      total += length;
      if (readable.has(node)) kept += length;
      if (inLink(node.parentElement)) links += length;
    }
    const words = block.nodes
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const linked = links / total;
    const prose =
      linked < 0.5 && (words.length >= LONG || lengthOf(words) >= LONG) && !/^H[1-6]$/i.test(block.element.nodeName);
    return { ...block, words, linked, prose, kept: kept * 2 > total };
  });
}
