/** Pages that do what they can to be misread, to break the extension or to learn of it; each with what has to be marked. */
import type { ServedPage } from '../../tools/serve.mjs';
import { BROWSER } from '../session.ts';
import { hostilePage, SAID, SENTENCE } from './article.ts';

export interface HostilePage {
  page: ServedPage;
  /** Words that are marked; none where the page is left alone. */
  marked: readonly string[];
}

/** Names by which documents and elements are asked; the tests' own preload needs the others. */
const ASKED = [
  ...['attributes', 'body', 'childNodes', 'children', 'className', 'contains', 'createElement', 'createNodeIterator'],
  ...['createRange', 'defaultView', 'getElementById', 'getSelection', 'head'],
  ...['id', 'nextSibling', 'querySelector', 'querySelectorAll', 'style', 'tagName', 'textContent', 'title'],
];
const fields = (names: string[]) => names.map((name) => `<input name="${name}">`).join('');
const script = (code: string) => `<script>${code}</script>`;
const marked = SAID;
const none: readonly string[] = [];
/** Firefox shows extensions what elements are, whatever the page's forms call their fields. */
const unlessMasked = BROWSER === 'firefox' ? SAID : none;
const forged = (words: string) =>
  `<mark class="quotelight-mark" data-quotelight="q1" data-quotelight-style="quoted" data-quotelight-colour="1" title="Ada Lund, quoted">${words}</mark>`;

/** With a NUL, an escape and a non-character. (Half a character stands outside: Chromium tells nobody of it.) */
const ODD = '“Nobody\0 here \x1b[31mhas asked for\uffff a boat,”';

export const HOSTILE: Record<string, HostilePage> = {
  'names of the document taken by images': {
    page: hostilePage({ last: ASKED.map((name) => `<img name="${name}" id="${name}" alt="">`).join('') }),
    marked,
  },
  'a form beside the story that hides what forms are asked': {
    page: hostilePage({
      last: `<form>${fields(['children', 'id', 'style', 'title', 'textContent', 'childNodes'])}</form>`,
    }),
    marked,
  },
  'a form around the story that leads in circles': {
    page: hostilePage({ around: ['<form>', `${fields(['parentElement', 'parentNode', 'closest'])}</form>`] }),
    marked: unlessMasked,
  },
  'a form that hides what elements can do': {
    page: hostilePage({ last: `<form>${fields(['querySelectorAll', 'getAttribute', 'nodeName', 'matches'])}</form>` }),
    marked: unlessMasked,
  },
  'prototypes and globals replaced': {
    page: hostilePage({
      head: script(`
        const trap = () => { noted.push('a script of others ran in this world'); throw new Error('trapped'); };
        for (const [proto, names] of [
          [Array.prototype, ['map', 'filter', 'flatMap', 'push', 'find', 'toSorted', Symbol.iterator]],
          [Node.prototype, ['appendChild', 'contains', 'getRootNode']], [Element.prototype, ['attachShadow', 'closest', 'matches', 'append']],
          [Document.prototype, ['createElement', 'createRange', 'createTreeWalker', 'querySelectorAll', 'getSelection']],
          [Range.prototype, ['setStart', 'getClientRects', 'toString']], [String.prototype, ['replace', 'slice', 'matchAll']],
          [RegExp.prototype, ['exec', 'test']], [Promise.prototype, ['then']], [HTMLElement.prototype, ['showPopover', 'focus']],
          [CSS.highlights.__proto__, ['set', 'delete']], [EventTarget.prototype, ['addEventListener']],
        ]) for (const name of names) proto[name] = trap;
        for (const name of ['MutationObserver', 'Promise', 'Range', 'Map', 'Set', 'JSON', 'customElements', 'getSelection', 'setTimeout',
          'fetch', 'chrome', 'browser', 'Highlight', 'URL', 'AbortController', 'IntersectionObserver'])
          Object.defineProperty(window, name, { get: trap, configurable: true });`),
    }),
    marked,
  },
  'an element of the name of everything': {
    page: hostilePage({
      head: script(`for (const name of ['quotelight-card', 'quotelight-mark', 'quotelight-note']) customElements.define(name, class extends HTMLElement {
        constructor() { super(); noted.push('made one of ours'); this.attachShadow({ mode: 'open' }); } });`),
    }),
    marked,
  },
  'marks forged before': {
    page: hostilePage({
      first: `<p>${forged('Everything is fine')} and ${forged('nobody is worried')}. ${SENTENCE}</p>`,
    }),
    marked,
  },
  'the marks of a quotation forged': {
    page: hostilePage({
      quotations: `<p>${forged(SAID[0])} said Oda Brenn, a baker on the largest island. ${SENTENCE}</p>
<p>${SAID[1]} said Wim Sandel, the harbour master. ${SENTENCE}</p>`,
    }),
    marked,
  },
  'the strictest policy': {
    page: hostilePage({
      headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
    }),
    marked,
  },
  'a policy that tells of every breach': {
    page: hostilePage({
      head: script(
        `addEventListener('securitypolicyviolation', (event) => noted.push(event.violatedDirective + event.sourceFile));`,
      ),
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    }),
    marked,
  },
  'trusted types': {
    page: hostilePage({
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    }),
    marked,
  },
  'a sandbox without scripts': {
    page: hostilePage({ headers: { 'content-security-policy': 'sandbox' } }),
    marked,
  },
  'events that stop at the window': {
    page: hostilePage({
      head: script(`for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'scroll', 'visibilitychange', 'focusin', 'pageshow'])
        addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`),
    }),
    marked,
  },
  'frames with the same story': {
    page: hostilePage({
      quotations: `<p>The harbour board met. ${SENTENCE}</p><iframe src="/trusted-types.html"></iframe>
<iframe sandbox srcdoc="<article><h1>Ferry</h1><p>“No,” said Oda Brenn.</p></article>"></iframe>`,
      last: script(
        `setInterval(() => { if (frames[0].document.querySelector('mark')) noted.push('marked in a frame'); }, 100);`,
      ),
    }),
    marked: none,
  },
  'messages that look like ours': {
    page: hostilePage({
      last: script(`
        const messages = [{ type: 'page:correct', step: 'reset' }, { type: 'page:highlights', on: false }, { type: 'page:toggle-highlights' },
          { type: 'reader:state', state: { status: 'no-article', reason: 'no text' } }, { type: 'popup:site', host: location.hostname, on: false }];
        setInterval(() => { for (const message of messages) {
          postMessage(message, '*');
          dispatchEvent(new MessageEvent('message', { data: message }));
          for (const type of ['quotelight', message.type]) document.dispatchEvent(new CustomEvent(type, { detail: message }));
          try { chrome.runtime.sendMessage('invalid', message); noted.push('a page can send'); } catch {}
        } }, 50);`),
    }),
    marked,
  },
  'a thousand changes a second': {
    page: hostilePage({
      last: `<p id="busy"></p>${script(`setInterval(() => { for (let i = 0; i < 20; i++) { busy.textContent = Math.random(); busy.className = 'c' + i; busy.append(document.createElement('b')); } }, 15);`)}`,
    }),
    marked,
  },
  // Html has no way to write most of them; a script has.
  'characters that no text has': {
    page: hostilePage({
      quotations: `<p id="first"></p><p id="second"></p>${script(`
        first.textContent = '\\0' + ${JSON.stringify(SAID[0])} + ' said Oda \\0Brenn\\x07, a baker on the largest island\\ud83d. \\udc00' + ${JSON.stringify(SENTENCE)};
        second.textContent = ${JSON.stringify(ODD)} + ' said Wim Sandel, the harbour\\x1b master.\\uffff';`)}`,
    }),
    marked: [SAID[0], ODD],
  },
};
