/** Nothing is put right in the card by a click that its reader did not mean, whatever the page does to the card. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { type Point, pause, type Tab, until } from './driver/browser.ts';
import { hostilePage, SENTENCE } from './hostile/article.ts';
import { ATTACKS } from './hostile/attacks.ts';
import { articleState, card, marks, pointAt } from './reader.ts';
import { useBrowser } from './session.ts';

/** Longer than a card has to rest before its clicks count. */
const REST = 900;
/** Looks for a way into the card: elements of its name, and what events tell of where they come from. */
const SPY = `<script>
window.got = [];
const own = (node) => !(node instanceof Node) || node.getRootNode() === document;
for (const name of ['quotelight-card', 'quotelight-note']) customElements.define(name, class extends HTMLElement {
  connectedCallback() { if (this.attachInternals().shadowRoot) got.push('the shadow root'); } });
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (...how) { got.push('attachShadow'); return attachShadow.apply(this, how); };
for (const type of ['click', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseover', 'mouseout', 'focusin', 'focusout', 'keydown', 'keyup', 'input', 'submit', 'selectionchange', 'copy'])
  addEventListener(type, (event) => {
    const { target, relatedTarget, originalTarget, explicitOriginalTarget, rangeParent, fromElement, toElement } = event;
    const told = { target, relatedTarget, originalTarget, explicitOriginalTarget, rangeParent, fromElement, toElement, path: event.composedPath()[0],
      active: document.activeElement, anchor: getSelection()?.anchorNode };
    for (const [name, node] of Object.entries(told)) if (!own(node)) (window.inside = node.getRootNode()), got.push(type + ' ' + name + ' ' + node.nodeName);
  }, true);
</script>`;
/** Claims to be another site's article, for which something may be kept. */
const CLAIM = '<link rel="canonical" href="https://other.example/2026/ferry">';
const PAGES = {
  '/page.html': hostilePage({ head: SPY + CLAIM, last: `<p>${SENTENCE.repeat(60)}</p>` }),
};

describe('a click in the card', () => {
  const session = useBrowser({ pages: PAGES });
  let tab: Tab;
  const corrections = () =>
    session.browser.extension(async () => {
      const all = Object.keys(await chrome.storage.local.get());
      return all.filter((key) => key.startsWith('corrections:')).length;
    });
  /** The middle of a button of the card. */
  const buttonAt = (label: string): Promise<Point | null> =>
    tab.content((words) => {
      const host = document.querySelector('[data-quotelight-card]') as
        | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const button = [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent === words);
      if (!button) return null;
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, label);
  const click = async (label: string) => tab.click(await until(label, () => buttonAt(label)));
  const attack = (code: string) =>
    tab.evaluate((text) => void new Function('host', text)(document.documentElement.lastElementChild), code);
  /** What the page can make of the card. */
  const look = () =>
    tab.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { opacity, transform, display, visibility, clipPath, filter, zoom, pointerEvents } = getComputedStyle(host);
      const drawn = (pseudo: string) => getComputedStyle(host, pseudo).display;
      const { left, top, width, height } = host.getBoundingClientRect();
      return {
        ...{ opacity, transform, display, visibility, clipPath, filter, zoom, pointerEvents },
        ...{ left, top, width, height, before: drawn('::before'), backdrop: drawn('::backdrop') },
        paper: getComputedStyle(host).getPropertyValue('--paper'),
      };
    });

  beforeEach(async () => {
    tab = await session.open('/page.html');
    await until('marks', async () => nonEmpty(await marks(tab)));
    const { analysis } = await articleState(session.browser, tab);
    await tab.click((await pointAt(tab, analysis.quotations[0].id))!);
    await until('the card', () => card(tab));
  });
  afterEach(async () => {
    await tab.close();
    await session.browser.extension(() => chrome.storage.local.clear());
  });

  it('counts once the card has rested, and not at once', async () => {
    await click('Correct');
    await click('Not a quotation');
    expect(await buttonAt('Not a quotation')).not.toBeNull();
    await pause(REST);
    expect(await corrections()).toBe(0);
    await click('Not a quotation');
    await until('the correction', async () => (await corrections()) === 1);
    await until('the note', () => buttonAt('Undo'));
    const kept = await session.browser.extension(async () => Object.keys(await chrome.storage.local.get()));
    expect(kept).toEqual([`corrections:${session.origin}/page.html`]);
    const got = await tab.evaluate(() => (globalThis as unknown as { got: string[] }).got);
    // Firefox tells pages of the nodes inside by properties that no other browser has.
    expect(got.filter((way) => !/ (?:originalTarget|explicitOriginalTarget|rangeParent) /.test(way))).toEqual([]);
  });

  it.each(Object.entries(ATTACKS))('%s', async (_, { code, counts }) => {
    await pause(REST);
    await click('Correct');
    await until('the form', () => buttonAt('Not a quotation'));
    await pause(REST);
    const before = await look();
    await attack(code);
    await pause(REST);
    if (counts) expect(await look()).toEqual(before);
    const point = await buttonAt('Not a quotation');
    if (point) await tab.click(point);
    if (counts) await until('the correction', async () => (await corrections()) === 1);
    await pause(300);
    expect(await corrections()).toBe(counts ? 1 : 0);
  });

  it('is not one that the page makes, where its browser lets it in', async () => {
    await pause(REST);
    await click('Correct');
    await until('the form', () => buttonAt('Not a quotation'));
    await pause(REST);
    await tab.evaluate(() => {
      const { inside } = globalThis as { inside?: ShadowRoot };
      inside?.querySelector('form')?.requestSubmit();
      for (const button of inside?.querySelectorAll('button') ?? []) button.click();
    });
    await pause(500);
    expect(await corrections()).toBe(0);
  });

  it('is a click: a page that makes one opens no card', async () => {
    await tab.press('Escape');
    await until('the card to close', async () => (await card(tab)) === null);
    await tab.evaluate(() => {
      for (const mark of document.querySelectorAll('mark')) {
        mark.click();
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      }
    });
    await pause(300);
    expect(await card(tab)).toBeNull();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
