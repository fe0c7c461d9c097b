/** axe in windows of the extension. Their policy allows neither a script tag nor eval: it goes in as a function's text. */
import { source } from 'axe-core';
import type { Popup, Tab } from './driver/browser.ts';

const off = { enabled: false };
const rules = {
  // These two are for whole pages of a site: a view here is one region, and has no menu to skip.
  region: off,
  bypass: off,
  // The card keeps the page's styles away by !important; what a reader's own style sheet says so goes before it.
  'avoid-inline-spacing': off,
};

/** Finds every violation beneath `root`, which `before` says, a line each. */
function axeIn(parameter: string, before: string): () => string[] {
  const text = `async function (${parameter}) {
    ${source}
    ${before}
    const { violations } = await window.axe.run(root, { rules: ${JSON.stringify(rules)} });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map((each) => each.html.slice(0, 160) + ' ' + each.failureSummary).join(' | '));
  }`;
  return { toString: () => text } as () => string[];
}

export const violationsIn = (view: Popup) => view.evaluate(axeIn('window', 'const root = window.document;'));

export const violationsOnPage = (page: Tab) => page.evaluate(axeIn('', 'const root = document;'));

/** In the card, whose shadow root is closed to the page and open to the extension. */
export const violationsInCard = (tab: Tab) =>
  tab.content(
    axeIn(
      '',
      `const root = document.querySelector('[data-quotelight-card]');
       const shadow = root.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(root);
       Object.defineProperty(root, 'shadowRoot', { value: shadow, configurable: true });`,
    ),
  );
