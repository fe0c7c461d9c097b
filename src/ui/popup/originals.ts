/** Ties the check against originals to the browser: files, open tabs, and what is kept on the device. */
import type { SourceDocument } from '../../engine/model.ts';
import { forgetOriginal, keepOriginal, keptOriginal } from '../../extension/originals.ts';
import { openTabs, type TabWords, tabWords } from '../../extension/tab-words.ts';
import { readFile } from '../original/read-file.ts';
import { CHECK, FORBIDDEN, noAccess } from '../strings.ts';
import type { Originals } from './actions.ts';

/** `tab`: the article's; `address`: of the article, under which an original is kept. */
export function originalsOf(tab: number, isPopup: boolean, address: () => string): Originals {
  const documentOf = ({ id, type }: SourceDocument) => ({ address: address(), id, type });
  return {
    readFile,
    tabs: () => openTabs(tab),
    readTab: async (id) => {
      const words = await tabWords(id);
      return words.status === 'words' ? { text: words.text } : { problem: problemOf(words) };
    },
    kept: (document) => keptOriginal(documentOf(document)).catch(() => null),
    keep: (document, original) => keepOriginal(documentOf(document), original),
    forget: (document) => forgetOriginal(documentOf(document)),
    inTab: isPopup
      ? ({ id }) => {
          void chrome.tabs.create({ url: `${location.pathname}?tab=${tab}&check=${encodeURIComponent(id)}` });
          window.close();
        }
      : null,
    filesNeedTab: isPopup && location.protocol === 'moz-extension:',
  };
}

function problemOf(state: Exclude<TabWords, { status: 'words' }>): string {
  if (state.status === 'forbidden') return FORBIDDEN[state.reason].text;
  return state.status === 'no-access' ? noAccess(state.host).text : CHECK.unreadable;
}
