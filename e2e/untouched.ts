/**
 * A page beside itself: with its quotations marked and without. Nothing but colour may differ: neither the text that is
 * seen, nor links, nor where any block stands, nor how far the page scrolls.
 */
import type { ArticleState } from '../src/extension/messages.ts';
import { type Browser, pause, type Tab, until } from './driver/browser.ts';
import { ask, countMarks, type Mark, marks } from './reader.ts';
import { differences } from './restored.ts';

/** How long a page is given to be found an article, in milliseconds: what is none never says so. */
const PATIENCE = 1500;

export interface Untouched {
  /** How many quotations were marked; null where the page was not read. */
  quotations: number | null;
  /** What is not as it was, in words. */
  wrong: string[];
}

interface Look {
  text: string;
  links: string[];
  /** Each block's place in the page, in CSS pixels. */
  boxes: { name: string; at: number[] }[];
  height: number;
  width: number;
}

/** Looks at a page that has just loaded. Fails where an article's marks cannot be taken away or brought back. */
export async function untouched(browser: Browser, tab: Tab): Promise<Untouched> {
  let article = await read(browser, tab);
  if (!article) {
    const wrong = await differences(tab);
    // On a busy machine it may have been found late.
    article = wrong.length > 0 ? await read(browser, tab) : null;
    if (!article) return { quotations: null, wrong };
  }
  const { length } = article.analysis.quotations;
  if (length === 0) return { quotations: 0, wrong: await differences(tab) };
  const there = await until('marks', () => some(tab));
  await tab.evaluate(watchShifts);
  const marked = await tab.evaluate(look);
  await switchTo(browser, tab, false);
  const plain = await tab.evaluate(look);
  const left = await differences(tab);
  await switchTo(browser, tab, true);
  await until('the marks to come back', async () => (await some(tab))?.length === there.length);
  const wrong = [...unlike(plain, marked, await tab.evaluate(look)), ...left];
  const shifts = await tab.evaluate(shiftsSeen);
  if (shifts > 0) wrong.push(`the browser counts ${shifts} layout shifts`);
  return { quotations: length, wrong };
}

async function read(browser: Browser, tab: Tab): Promise<ArticleState | null> {
  for (const end = Date.now() + PATIENCE; ; await pause(50)) {
    const state = await ask(browser, tab, { type: 'page:state' });
    if (state?.status === 'failed') throw new Error(state.message);
    if (state?.status === 'article') return state;
    if (state?.status === 'no-article' || (!state && Date.now() > end)) return null;
  }
}

async function some(tab: Tab): Promise<Mark[] | null> {
  const found = await marks(tab);
  return found.length > 0 ? found : null;
}

async function switchTo(browser: Browser, tab: Tab, on: boolean): Promise<void> {
  await ask(browser, tab, { type: 'page:highlights', on });
  if (!on) await until('the marks to go', async () => !(await some(tab)) && (await tab.evaluate(countMarks)) === 0);
}

function look(): Look {
  const boxes: Look['boxes'] = [];
  const texts: string[] = [];
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what is compared
  const seen = (element: Element) => (element as HTMLElement).innerText ?? '';
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (element.matches('mark[data-quotelight], [data-quotelight-card]')) continue;
      const { display } = getComputedStyle(element);
      if (display === 'inline' || display === 'none' || display === 'contents') continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
      boxes.push({ name, at: [left + scrollX, top + scrollY, width, height] });
    }
    if (root instanceof ShadowRoot) for (const child of root.children) texts.push(seen(child));
  };
  walk(document);
  return {
    text: [seen(document.body), ...texts].join('\n'),
    links: [...document.links].map(({ href, textContent }) => `${href} ${textContent}`),
    boxes,
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  };
}

/** `again` is a second look at the marked page: what has another place there moves by itself. */
function unlike(plain: Look, marked: Look, again: Look): string[] {
  const wrong: string[] = [];
  if (plain.text !== marked.text) wrong.push(`the text that is seen, from “${parting(plain.text, marked.text)}”`);
  const links = plain.links.findIndex((link, i) => link !== marked.links[i]);
  if (links >= 0 || plain.links.length !== marked.links.length) wrong.push(`link ${links}: ${plain.links[links]}`);
  if (plain.boxes.length !== marked.boxes.length)
    wrong.push(`${plain.boxes.length} blocks were, ${marked.boxes.length} are there`);
  // Half a pixel: where a line of text is cut by a mark, a browser may round its parts.
  const elsewhere = (one: number[], other: number[] | undefined) =>
    one.some((x, side) => Math.abs(x - (other?.[side] ?? Number.NaN)) > 0.5);
  const moved = plain.boxes.filter(({ at }, i) => {
    const box = marked.boxes[i]?.at;
    return elsewhere(at, box) && !elsewhere(box ?? at, again.boxes[i]?.at);
  });
  if (moved.length > 0) wrong.push(`${moved.length} blocks stand elsewhere, the first ${moved[0].name}`);
  if (plain.height !== marked.height) wrong.push(`height ${plain.height}, with marks ${marked.height}`);
  if (plain.width !== marked.width) wrong.push(`width ${plain.width}, with marks ${marked.width}`);
  return wrong;
}

function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.slice(Math.max(0, at - 20), at + 20);
}

type Watched = typeof globalThis & { quotelightShifts?: number };

/** Firefox counts none. */
function watchShifts(): void {
  (globalThis as Watched).quotelightShifts = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    (globalThis as Watched).quotelightShifts! += list.getEntries().length;
  }).observe({ type: 'layout-shift' });
}

async function shiftsSeen(): Promise<number> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return (globalThis as Watched).quotelightShifts ?? 0;
}
