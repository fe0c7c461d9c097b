/** What a reader sees marked, told from the page alone: by marks or by painted ranges, in shadow roots too. */
import { type Tab, until } from './driver/browser.ts';
import { collapse } from './statements.ts';

interface Shown {
  /** Words that stand together in one colour, in the order of the document. */
  texts: string[];
  /** Words that are shown twice. */
  twice: string[];
  /** How: as marks, as painted ranges. */
  marks: number;
  ranges: number;
}

export async function shown(tab: Tab): Promise<Shown> {
  const found = await tab.evaluate(() => {
    const STATES = /^quotelight-(?:lit|focus|pulse)$/;
    const painted = [...CSS.highlights].filter(([name]) => name.startsWith('quotelight-') && !STATES.test(name));
    const ranges = painted.flatMap(([, highlight]) => [...highlight] as Range[]).filter(({ collapsed }) => !collapsed);
    const texts: string[] = [];
    const twice: string[] = [];
    let marks = 0;
    let last: unknown = null;
    const show = (words: string, owner: unknown) => {
      if (last === owner && texts.length > 0) texts.push(texts.pop() + words);
      else texts.push(words);
      last = owner;
    };
    const walk = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = root; node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
        if (!(node instanceof Text) || node.parentElement?.closest('script, style')) continue;
        const mark = node.parentElement?.closest('mark[data-quotelight]');
        const own = ranges
          .filter(({ startContainer }) => startContainer === node)
          .sort((a, b) => a.startOffset - b.startOffset);
        if (mark) {
          marks++;
          if (own.length > 0 || mark.parentElement?.closest('mark[data-quotelight]')) twice.push(node.data);
          show(node.data, mark.getAttribute('data-quotelight'));
          continue;
        }
        let at = 0;
        for (const { startOffset, endOffset } of own) {
          if (startOffset < at) twice.push(node.data.slice(startOffset, at));
          if (node.data.slice(at, startOffset).trim()) last = null;
          show(node.data.slice(startOffset, endOffset), node.parentElement?.closest('p') ?? 'painted');
          at = endOffset;
        }
        if (node.data.slice(at).trim()) last = null;
      }
    };
    walk(document.body);
    return { texts, twice, marks, ranges: ranges.length };
  });
  const seen = (words: string) => collapse(words.replace(/[\u00ad\u200b]/g, ''));
  return { ...found, texts: found.texts.map(seen).filter(Boolean) };
}

/** Waits until exactly these words are shown, none twice. */
export async function untilShown(tab: Tab, texts: readonly string[], limit = 12_000): Promise<Shown> {
  let last: Shown | null = null;
  return until(
    () => `${JSON.stringify(texts)} to be shown, and there is ${JSON.stringify(last)}`,
    async () => {
      last = await shown(tab);
      return JSON.stringify(last.texts) === JSON.stringify(texts) && last.twice.length === 0 ? last : null;
    },
    limit,
  );
}
