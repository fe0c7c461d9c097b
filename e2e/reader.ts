/** What the extension shows, asked of the page and of the popup. Knows where in the DOM things stand; the tests do not. */
import type { ArticleState, PageState, ToPage } from '../src/extension/messages.ts';
import type { Browser, Point, Popup, Tab } from './driver/browser.ts';
import { until } from './driver/browser.ts';

const MARK = 'mark[data-quotelight]';
const CARD = 'quotelight-card';

export interface Mark {
  ids: string[];
  text: string;
  /** The page's text before it, without space, as far as 40 characters. */
  before: string;
}

export async function ask(browser: Browser, tab: Tab, message: ToPage): Promise<PageState | null> {
  return browser.extension(
    (id, what) =>
      chrome.tabs.sendMessage(id, what).then(
        (answer) => answer ?? null,
        () => null,
      ),
    tab.id,
    message,
  );
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

/** All marks in the order of the document. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate((selector) => {
    const found: Mark[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (!node.matches(selector)) continue;
        const ids = (node.getAttribute('data-quotelight') ?? '').split(' ');
        found.push({ ids, text: node.textContent ?? '', before: text.slice(-40) });
      } else if (!node.parentElement?.closest('script, style, noscript, template')) {
        text += (node as Text).data.replace(/\s+/g, '');
      }
    }
    return found;
  }, MARK);
}

/** What a click is for wherever a page has it, inside a mark too. */
const PAGES_OWN = 'a[href], button';
const NOTHING = ':not(*)';

/** Where a click is for a quotation: the first line of its marks that lies neither beneath a box nor in a link. */
export function pointAt(tab: Tab, quotation: string): Promise<Point | null> {
  return firstLine(tab, quotation, PAGES_OWN);
}

/** Scrolls to the first line of a quotation's marks that shows and lies in none of `avoided`; a point on it. */
function firstLine(tab: Tab, quotation: string, avoided: string): Promise<Point | null> {
  return tab.evaluate(
    async (selector, id, apart) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const own = all.filter((each) => (each.getAttribute('data-quotelight') ?? '').split(' ').includes(id));
      for (const mark of own) {
        if (mark.closest(apart)) continue;
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        for (const rect of mark.getClientRects()) {
          const point = { x: rect.left + Math.min(rect.width / 2, 40), y: rect.top + rect.height / 2 };
          // The page's own boxes may lie above some lines of it.
          if (document.elementFromPoint(point.x, point.y)?.closest('mark') === mark) return point;
        }
      }
      return null;
    },
    MARK,
    quotation,
    avoided,
  );
}

/** Ids of the quotations whose mark lies at a point. */
export function idsAt(tab: Tab, point: Point): Promise<string[]> {
  return tab.evaluate(
    (selector, { x, y }) => {
      const mark = document.elementFromPoint(x, y)?.closest(selector);
      return (mark?.getAttribute('data-quotelight') ?? '').split(' ').filter(Boolean);
    },
    MARK,
    point,
  );
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
    const hit = await tab.evaluate(({ x, y }) => Boolean(document.elementFromPoint(x, y)?.closest('mark')), point);
    if (!hit) return false;
  }
  return true;
}

/** Whether the middle of the window is at one of a quotation's marks, or as near as the page scrolls. */
export function isSeen(tab: Tab, quotation: string): Promise<boolean> {
  return tab.evaluate(
    (selector, id) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      return all
        .filter((each) => (each.getAttribute('data-quotelight') ?? '').split(' ').includes(id))
        .some((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
    },
    MARK,
    quotation,
  );
}

export interface Card {
  name: string;
  text: string;
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

/** The popup's left column, line by line. */
export function listed(popup: Popup): Promise<Listed[]> {
  return popup.evaluate(({ document }) => {
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
