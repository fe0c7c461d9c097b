/** What has to hold on every article, the demo as well as any real page: one test for each promise. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleState } from '../src/extension/messages.ts';
import { type Tab, until } from './driver/browser.ts';
import type { Row } from './quotes-command.ts';
import {
  articleState,
  ask,
  card,
  clickStatement,
  idsAt,
  isReachable,
  isSeen,
  listed,
  type Mark,
  marks,
  pointAt,
} from './reader.ts';
import { differences } from './restored.ts';
import type { Session } from './session.ts';
import { collapse, line, lines, NOBODY, pieces, squeeze } from './statements.ts';

export interface Checked {
  name: string;
  path: string;
  /** What the command says about it; asked once the tests run. */
  row(): Row;
  /** At how many quotations a card is opened. */
  cards: number;
  /** The same page without any style: some pages hide or cover their text until their scripts have run. */
  plain?: string;
}

export function checkArticle(session: Session, { name, path, row: answered, cards, plain }: Checked): void {
  describe(name, () => {
    let tab: Tab;
    let row: Row;
    let state: ArticleState;
    let found: Mark[];

    beforeAll(async () => {
      row = answered();
      await read(path);
      if (plain && !(await isReachable(tab))) {
        console.log(`note: ${name} hides its text without its scripts, it is tested without its styles`);
        await tab.close();
        await read(plain);
      }
    });
    afterAll(() => tab?.close());

    const read = async (address: string) => {
      tab = await session.open(address);
      state = await articleState(session.browser, tab);
      found = await until('marks', async () => (state.analysis.quotations.length ? nonEmpty(await marks(tab)) : []));
    };

    it('finds what the command finds', () => {
      expect(lines(state.analysis)).toEqual(lines(row));
    });

    it('marks every quotation, exactly its text, where it stands', () => {
      expect(misplaced(state, found)).toEqual([]);
    });

    it('lists the same speakers and statements in the popup', async () => {
      const popup = await tab.popup();
      try {
        const entries = await until('the list', async () => nonEmpty(await listed(popup)));
        const quotation = (id: string) => state.analysis.quotations.find((q) => q.id === id)!;
        const listing = entries.flatMap(({ speaker, ids }) => ids.map((id) => line(speaker, quotation(id))));
        expect(listing.sort()).toEqual(lines(row).sort());
        for (const { ids, words } of entries)
          for (const id of ids)
            for (const piece of pieces(state.text, quotation(id))) expect(squeeze(words)).toContain(squeeze(piece));
      } finally {
        await popup.close();
      }
    });

    it('scrolls to the mark on a click in the popup', async () => {
      const last = state.analysis.quotations.at(-1)!.id;
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const popup = await tab.popup();
      try {
        await until('the list', async () => nonEmpty(await listed(popup)));
        expect(await clickStatement(popup, last)).toBe(true);
        await until('the mark to be in view', () => isSeen(tab, last));
      } finally {
        await popup.close();
      }
    });

    it('opens the right card on a click', async () => {
      const { quotations } = state.analysis;
      const step = Math.max(1, Math.floor(quotations.length / cards));
      const chosen = quotations.filter((_, i) => i % step === 0);
      const covered: string[] = [];
      for (const { id } of chosen) {
        const point = await pointAt(tab, id);
        if (!point) {
          covered.push(id);
          continue;
        }
        const here = await idsAt(tab, point);
        await tab.click(point);
        const { name: shown, text } = await until(`the card of ${id}`, () => card(tab));
        const names = here.map((each) => quotations.find((q) => q.id === each)?.speaker ?? NOBODY);
        expect(names).toContain(shown);
        for (const each of new Set(names)) expect(collapse(text)).toContain(each);
        const role = state.analysis.speakers.find(({ name }) => name === shown)?.role;
        if (role) expect(collapse(text)).toContain(role);
        await tab.press('Escape');
        await until('the card to close', async () => !(await card(tab)));
      }
      // Some boxes of real pages lie above their text; pages of our own have no excuse.
      if (Number.isFinite(cards)) expect(covered.length).toBeLessThan(chosen.length);
      else expect(covered).toEqual([]);
    });

    it('gives the page back exactly when switched off, and marks it again when switched on', async () => {
      await ask(session.browser, tab, { type: 'page:highlights', on: false });
      await until('the marks to go', async () => (await marks(tab)).length === 0);
      expect(await differences(tab)).toEqual([]);
      await ask(session.browser, tab, { type: 'page:highlights', on: true });
      await until('the marks to come back', async () => (await marks(tab)).length === found.length);
      expect(await marks(tab)).toEqual(found);
    });
  });
}

export const nonEmpty = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null);

/**
 * Quotations whose marks are missing, hold other text, or stand at another place. Where the page has `<q>`, its style makes
 * quotation marks that stand in no text node (`styled`).
 */
export function misplaced(
  { text, paragraphs, analysis }: ArticleState,
  found: readonly Mark[],
  styled = false,
): string[] {
  const words = (of: string) => (styled ? squeeze(of).replace(/[“”‘’]/g, '') : squeeze(of));
  const wrong: string[] = [];
  for (const quotation of analysis.quotations) {
    const own = found.filter((mark) => mark.ids.includes(quotation.id));
    const marked = own.map((mark) => mark.text).join('');
    const said = pieces(text, quotation).join('');
    if (words(marked) !== words(said)) wrong.push(`${quotation.id}: “${said}” is marked “${marked}”`);
    else if (/^\s|\s$/.test(marked)) wrong.push(`${quotation.id}: space at an end of “${marked}”`);
    const [[start]] = quotation.content;
    const paragraph = paragraphs.find((p) => p.start <= start && start < p.end);
    const before = words(text.slice(paragraph?.start ?? start, start)).slice(styled ? -30 : -40);
    if (own[0] && !words(own[0].before).endsWith(before))
      wrong.push(`${quotation.id}: after “${own[0].before}”, not “${before}”`);
  }
  return wrong;
}
