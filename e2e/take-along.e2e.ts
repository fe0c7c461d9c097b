/** Taking it along: files saved out of the real popup and opened, a statement copied, its link followed to the words. */
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfText } from '../src/cli/pdf-text.ts';
import { readCsv } from '../src/export/read-csv.test-data.ts';
import { annotationProblems } from '../src/export/web-annotation.test-data.ts';
import type { ArticleState } from '../src/extension/messages.ts';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, listed, marks } from './reader.ts';
import { useBrowser } from './session.ts';

describe('taking it along', () => {
  const session = useBrowser({ folder: 'demo' });
  let tab: Tab;
  let popup: Popup;
  let state: ArticleState;

  /** Chooses from the menu of the popup with a real mouse. */
  const choose = async (label: string) => {
    await popup.click('[aria-label="Take along"]');
    const position = await until(`“${label}” in the menu`, () =>
      popup.evaluate(({ document }, words) => {
        const items = [...document.querySelectorAll('[role=menuitem]')];
        return items.findIndex((item) => item.textContent === words) + 1;
      }, label),
    );
    await popup.click(`[role=menuitem]:nth-child(${position})`);
  };
  /** Saves a file of this format and reads it. */
  const saved = async (label: string, ending: string) => {
    await choose(label);
    const file = await until(`a file .${ending}`, () =>
      session.browser.downloads().find((each) => each.endsWith(`.${ending}`)),
    );
    expect(basename(file)).toBe(`${state.meta.title}.${ending}`);
    const content = await until('its content', () => readFileSync(file, 'utf8'));
    // The next one may bear the same name.
    rmSync(file);
    return content;
  };

  beforeEach(async () => {
    tab = await session.open('/index.html');
    state = await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
  });
  afterEach(async () => {
    await popup.close().catch(() => {});
    await tab.close();
  });

  it('saves JSON, a table and Web Annotations, each a line or an entry for every statement', async () => {
    const ids = state.analysis.quotations.map(({ id }) => id);
    const json = JSON.parse(await saved('Save as JSON', 'json'));
    expect(json.quotations.map((q: { id: string }) => q.id)).toEqual(ids);
    expect(json.article.text).toBe(state.text);
    const [head, ...lines] = readCsv((await saved('Save as table (CSV)', 'csv')).replace(/^\ufeff/, ''));
    expect(lines.map((line) => line[head.indexOf('quotation')])).toEqual(ids);
    const annotations = JSON.parse(await saved('Save as Web Annotations', 'jsonld'));
    expect(annotationProblems(annotations)).toEqual([]);
    expect(annotations.total).toBe(ids.length);
  });

  it('saves Markdown with every speaker', async () => {
    const text = await saved('Save as Markdown', 'md');
    const names = state.analysis.speakers.filter((s) => s.quotations.length > 0).map((s) => s.name);
    for (const name of names) expect(text).toContain(`## ${name}`);
  });

  it('copies a statement with its speaker and a link that leads to its very words', async () => {
    const last = state.analysis.quotations.findLast((q) => q.kind === 'direct' && q.speaker)!;
    const selector = `#pane-list [data-quotation="${last.id}"]`;
    await popup.click(selector);
    await popup.click(`${selector} + .item-actions .copy`);
    await until('the word that it is copied', () =>
      popup.evaluate(
        ({ document }, which) => document.querySelector(which)?.textContent === 'Copied',
        `${selector} + .item-actions .copy`,
      ),
    );
    await popup.close();
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.prepend(field);
      field.focus();
    });
    await tab.press('Control+v');
    const pasted = await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')!.value);
    expect(pasted).toContain(`${last.text.replace(/\s+/g, ' ')} — ${last.speaker}`);
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    const row = JSON.parse(await saved('Save as JSON', 'json'));
    const { link } = row.quotations.find((q: { id: string }) => q.id === last.id);
    expect(pasted).toContain(link);
    // The demo's own address is nobody's.
    const other = await session.open(`/index.html#${new URL(link).hash.slice(1)}`);
    const words = last.text.replace(/\s+/g, ' ').slice(1, 30);
    await until('the words to be in view', () =>
      other.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (!node.data.replace(/\s+/g, ' ').includes(wanted)) continue;
          const { top, bottom } = node.parentElement!.getBoundingClientRect();
          return scrollY > 0 && bottom > 0 && top < innerHeight;
        }
        return false;
      }, words),
    );
    await other.close();
  });

  it('prints all of it on two pages, and nothing that can only be clicked', async () => {
    const address = await session.browser.extension(
      (id) => chrome.runtime.getURL(`popup/index.html?tab=${id}`),
      tab.id,
    );
    const page = await session.browser.open(address);
    await until('all of it', () =>
      page.evaluate(() => document.querySelector('#pane-list:not([aria-busy]) .words') !== null),
    );
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('#pane-list .words')].map((words) => words.textContent!),
    );
    const pages = (await pdfText(await page.paper())).split('\f');
    await page.close();
    expect(pages.length).toBeLessThanOrEqual(2);
    // Lines are broken on paper, and words at times.
    const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
    const paper = plain(pages.join(' '));
    const names = state.analysis.speakers.filter((s) => s.quotations.length > 0).map((s) => s.name);
    for (const words of [...names, ...shown]) expect(paper).toContain(plain(words));
    expect(pages.join(' ')).not.toMatch(/\bCopy\b|Highlights on this|Open the linked page|Check against/);
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
