/** A folder of e2e/pages a case: a page, and what has to be found on it, by the extension and by the command alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../src/engine/model.ts';
import { misplaced, nonEmpty } from './article-checks.ts';
import { until } from './driver/browser.ts';
import { quotes, type Row } from './quotes-command.ts';
import { articleState, ask, hasReader, marks, notice } from './reader.ts';
import { differences } from './restored.ts';
import { useBrowser } from './session.ts';
import { collapse } from './statements.ts';

interface Expected {
  state: 'article' | 'no-article';
  /** Why there is no article. */
  reason?: string;
  /** Heading of what the popup shows instead of a list. */
  notice?: string;
  /**
   * Speaker, kind, text; no kind where the engine has no tables for the language. What a case is not about is not
   * listed, an empty list stands for a page that quotes nobody.
   */
  statements?: [string | null, string | null, string][];
}

const FOLDER = 'e2e/pages';
const cases = readdirSync(FOLDER).sort();

describe('pages', () => {
  const session = useBrowser({ folder: FOLDER });

  let rows: Row[];
  beforeAll(() => {
    const html = (name: string) => readFileSync(`${FOLDER}/${name}/page.html`, 'utf8');
    rows = quotes(cases.map((name) => ({ id: name, html: html(name), url: `${session.origin}/${name}/page.html` })));
  });

  describe.each(cases)('%s', (name) => {
    const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
    const path = `/${name}/page.html`;
    const wanted = expected.statements ?? [];
    const check = ({ quotations }: Analysis) => {
      const found = quotations.map(({ speaker, kind, text }) => [speaker, kind, collapse(text)] as const);
      if (wanted.length === 0) expect(found).toEqual([]);
      for (const [speaker, kind, text] of wanted)
        expect(found).toContainEqual([speaker, kind ?? expect.any(String), text]);
    };

    it('is read by the command', () => {
      const row = rows.find(({ id }) => id === name)!;
      expect(row.article === null ? 'no-article' : 'article').toBe(expected.state);
      expect(row.reason).toBe(expected.reason);
      check(row);
    });

    it('is shown in the browser, and given back', async () => {
      const { browser } = session;
      const tab = await session.open(path);
      try {
        if (expected.state === 'article') {
          const state = await articleState(browser, tab);
          check(state.analysis);
          const found = await until('marks', async () =>
            state.analysis.quotations.length ? nonEmpty(await marks(tab)) : [],
          );
          const styled = readFileSync(`${FOLDER}/${name}/page.html`, 'utf8').includes('<q');
          expect(misplaced(state, found, styled)).toEqual([]);
          await ask(browser, tab, { type: 'page:highlights', on: false });
          await until('the marks to go', async () => (await marks(tab)).length === 0);
        }
        expect(await differences(tab)).toEqual([]);
        // The gate asks for a reader after the page is there, so one has to be waited for.
        const wantsReader = expected.state === 'article' || expected.reason === 'no text';
        if (wantsReader) await until('the reader', () => hasReader(tab));
        if (expected.notice) {
          const popup = await tab.popup();
          try {
            await until(expected.notice, async () => (await notice(popup)) === expected.notice);
          } finally {
            await popup.close();
          }
        }
        // Without one the popup has said so by now: the gate has judged.
        expect(await hasReader(tab)).toBe(wantsReader);
      } finally {
        await tab.close();
      }
    });
  });

  it('has thrown no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
