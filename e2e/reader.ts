/** What the extension shows, asked of the page and of the popup. Knows where in the DOM things stand; the tests do not. */
import type { ArticleState, PageState, ToPage } from '../src/extension/messages.ts';
import type { PageReader } from '../src/extension/reader/page-reader.ts';
import type { Browser, Point, Popup, Tab } from './driver/browser.ts';
import { until } from './driver/browser.ts';

/** The extension's world of a page, in which its reader can be asked. */
type ReaderWorld = Record<symbol, PageReader | undefined>;
const CARD = '[data-quotelight-card]';

export interface Mark {
  ids: string[];
  text: string;
  /** The page's text before it, without space, as far as 40 characters. */
  before: string;
}

/** What the page's reader answers; its state where that is asked for. */
export async function ask(browser: Browser, tab: Tab, message: ToPage): Promise<PageState | null> {
  const answer = await browser.extension(
    (id, what) =>
      chrome.tabs.sendMessage(id, what).then(
        (answer) => answer ?? null,
        () => null,
      ),
    tab.id,
    message,
  );
  return typeof answer === 'string' ? JSON.parse(answer) : answer;
}

export function articleState(browser: Browser, tab: Tab, limit = 15_000): Promise<ArticleState> {
  let last: PageState | null = null;
  return until(
    () => `the article to be read, and the page is ${JSON.stringify(last)}`,
    async () => {
      last = await ask(browser, tab, { type: 'page:state' });
      if (last?.status === 'failed') throw new Error(last.message);
      return last?.status === 'article' ? last : null;
    },
    limit,
  );
}

/** All that is shown in the order of the document, marks and painted ranges alike, as far as it is still there. */
export async function marks(tab: Tab): Promise<Mark[]> {
  // Both in one question: between two of them marks may come and go.
  const { found, left } = await tab
    .content(shown)
    .catch(async () => ({ found: [], left: await tab.evaluate(countMarks) }));
  if (left > 0 && found.length === 0) throw new Error(`${left} marks that nobody knows of`);
  return found;
}

export const countMarks = () => document.querySelectorAll('mark[data-quotelight]').length;

function shown(): { found: Mark[]; left: number } {
  const reader = (globalThis as unknown as ReaderWorld)[Symbol.for('quotelight reader')];
  const own = new Map<Node, { ids: string[]; from: number; to: number }[]>();
  for (const piece of reader?.highlighter.pieces ?? []) {
    const { startContainer, startOffset, endOffset } = piece.range();
    // A mark holds one text node, or none where the page has emptied it.
    const isText = startContainer.nodeType === Node.TEXT_NODE;
    const node = isText ? startContainer : startContainer.firstChild;
    if (!node) continue;
    const [from, to] = isText ? [startOffset, endOffset] : [0, (node as Text).data.length];
    own.set(node, [...(own.get(node) ?? []), { ids: [...piece.ids], from, to }]);
  }
  const found: Mark[] = [];
  let text = '';
  const read = (words: string) => {
    text = (text + words.replace(/\s+/g, '')).slice(-40);
  };
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      if (!(node instanceof Text) || node.parentElement?.closest('script, style, noscript, template')) continue;
      const { data } = node;
      let at = 0;
      for (const { ids, from, to } of (own.get(node) ?? []).sort((a, b) => a.from - b.from)) {
        read(data.slice(at, from));
        found.push({ ids, text: data.slice(from, to), before: text });
        read(data.slice(from, to));
        at = to;
      }
      read(data.slice(at));
    }
  };
  walk(document.body);
  return { found, left: document.querySelectorAll('mark[data-quotelight]').length };
}

/** What a click is for wherever a page has it, inside a mark too. */
const PAGES_OWN = 'a[href], button';
const NOTHING = ':not(*)';

/** Where a click is for a quotation: the first line of its marks that lies neither beneath a box nor in a link. */
export function pointAt(tab: Tab, quotation: string): Promise<Point | null> {
  return firstLine(tab, quotation, PAGES_OWN);
}

/** Scrolls to the first line of a quotation that shows and lies in none of `avoided`; a point on it. */
function firstLine(tab: Tab, quotation: string, avoided: string): Promise<Point | null> {
  return tab.content(
    async (id, apart) => {
      const reader = (globalThis as unknown as ReaderWorld)[Symbol.for('quotelight reader')];
      for (const piece of reader?.highlighter.piecesOf(id) ?? []) {
        const { element } = piece;
        if (element.closest(apart)) continue;
        const middle = () => piece.range().getBoundingClientRect().top - innerHeight / 2;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        scrollBy({ top: middle(), behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const rect of piece.range().getClientRects()) {
          const point = { x: rect.left + Math.min(rect.width / 2, 40), y: rect.top + rect.height / 2 };
          // The page's own boxes may lie above some lines of it.
          let top = document.elementFromPoint(point.x, point.y);
          while (top?.shadowRoot) top = top.shadowRoot.elementFromPoint(point.x, point.y);
          if (top === element || (top?.contains(element) && element.nodeName !== 'MARK')) return point;
        }
      }
      return null;
    },
    quotation,
    avoided,
  );
}

/** Ids of the quotations that lie at a point. */
export function idsAt(tab: Tab, point: Point): Promise<string[]> {
  return tab.content(({ x, y }) => {
    const reader = (globalThis as unknown as ReaderWorld)[Symbol.for('quotelight reader')];
    const inside = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
    const piece = reader?.highlighter.pieces.find((each) => [...each.range().getClientRects()].some(inside));
    return [...(piece?.ids ?? [])];
  }, point);
}

/** Whether the extension has put its reader into the page. */
export function hasReader(tab: Tab): Promise<boolean> {
  return tab.content(() => Symbol.for('quotelight reader') in globalThis);
}

/** Whether a click reaches the marks: the page neither hides its text nor lies above it. */
export async function isReachable(tab: Tab): Promise<boolean> {
  const ids = (await marks(tab)).flatMap((mark) => mark.ids);
  for (const id of new Set([ids[0], ids.at(-1)])) {
    const point = id && (await firstLine(tab, id, NOTHING));
    if (!point) return false;
  }
  return true;
}

/** Whether a quotation is in the window. */
export function isSeen(tab: Tab, quotation: string): Promise<boolean> {
  return tab.content((id) => {
    const reader = (globalThis as unknown as ReaderWorld)[Symbol.for('quotelight reader')];
    return (reader?.highlighter.piecesOf(id) ?? []).some((piece) => {
      const { top, bottom } = piece.range().getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  }, quotation);
}

export interface Card {
  name: string;
  text: string;
}

/** What stands at the mouse that rests on painted words. */
export function nameShown(tab: Tab): Promise<string | null> {
  return tab.content((selector) => {
    const host = document.querySelector(selector) as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host as HTMLElement));
    return root?.querySelector('[role="tooltip"]')?.textContent ?? null;
  }, CARD);
}

/** The open card, read inside its closed shadow root. */
export function card(tab: Tab): Promise<Card | null> {
  return tab.content((selector) => {
    const host = document.querySelector(selector) as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
    if (!host) return null;
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
    const name = root?.querySelector('.name')?.textContent ?? '';
    return { name, text: root?.querySelector('[role="dialog"]')?.textContent ?? '' };
  }, CARD);
}

export interface Listed {
  speaker: string;
  /** Ids of the quotation and of those shown within it. */
  ids: string[];
  words: string;
}

/** The popup's left column, line by line, once all of it is drawn. */
export function listed(popup: Popup): Promise<Listed[]> {
  return popup.evaluate(async ({ document, setTimeout }) => {
    while (document.querySelector('#pane-list[aria-busy=true]')) await new Promise((done) => setTimeout(done, 20));
    return [...document.querySelectorAll<HTMLElement>('[data-quotation]')]
      .filter((button) => button.closest('#pane-list'))
      .map((button) => {
        // A statement inside another names its speaker only where that is not the outer one's.
        let item = button.closest('li');
        let name: Element | null = null;
        for (; item && !name; item = item.parentElement?.closest('li') ?? null)
          name = item.querySelector(':scope > button .by bdi');
        name ??= button.closest('[data-speaker]')!.querySelector('.name');
        const merged = (button.dataset.merged ?? '').split(' ').filter(Boolean);
        return {
          speaker: name?.textContent ?? '',
          ids: [button.dataset.quotation!, ...merged],
          words: button.querySelector('.words')?.textContent ?? '',
        };
      });
  });
}

export function clickStatement(popup: Popup, quotation: string): Promise<boolean> {
  return popup.evaluate(({ document }, id) => {
    const all = [...document.querySelectorAll<HTMLElement>('#pane-list [data-quotation]')];
    const button = all.find((each) => [each.dataset.quotation, ...(each.dataset.merged ?? '').split(' ')].includes(id));
    button?.click();
    return Boolean(button);
  }, quotation);
}

/** The line that stands where a card would, where there is none to show. */
export function note(tab: Tab): Promise<string | null> {
  return tab.content(() => {
    const host = document.querySelector('[data-quotelight-card]') as
      | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
      | null;
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    return root?.querySelector('.note [role=status]')?.textContent ?? null;
  });
}

/** The heading of what the popup shows instead of a list. */
export function notice(popup: Popup): Promise<string | null> {
  return popup.evaluate(({ document }) => document.querySelector('.notice-title')?.textContent ?? null);
}

/** Presses the popup's button or switch with this label. */
export function press(popup: Popup, label: string): Promise<void> {
  return popup.evaluate(({ document }, wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
    );
    if (!button) throw new Error(`no “${wanted}” among ${buttons.map((each) => each.textContent).join(', ')}`);
    button.click();
  }, label);
}

/** Chooses in the popup's open form who said it; `name` where it is somebody whom the article does not name. */
export function fillCorrection(popup: Popup, chosen: string, name?: string): Promise<void> {
  return popup.evaluate(
    async ({ document, setTimeout }, value, typed) => {
      const form = () => document.querySelector<HTMLSelectElement>('.correct select');
      while (!form()) await new Promise((done) => setTimeout(done, 20));
      const list = form()!;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
      if (typed) document.querySelector<HTMLInputElement>('.name-field')!.value = typed;
    },
    chosen,
    name ?? null,
  );
}
