/** A page of fifty thousand paragraphs: it is read, or the popup says why not; the page answers clicks all the while. */
import { describe, expect, it } from 'vitest';
import { nonEmpty } from './article-checks.ts';
import { until } from './driver/browser.ts';
import { articleState, ask, listed, marks } from './reader.ts';
import { differences } from './restored.ts';
import { useBrowser } from './session.ts';
import { asPage } from './shared-data.ts';

const PARAGRAPHS = 50_000;
/** One quotation in a hundred paragraphs. */
const EVERY = 100;

const PLAIN = 'The board of the harbour met for the third time this week to talk about the timetable of the ferries.';
const SAID = (n: number) => `“We will paint pier number ${n} in green,” said Oda Brenn.`;

const html = asPage(
  'Minutes of the harbour board',
  Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${i % EVERY === 50 ? SAID(i) : PLAIN}</p>`).join('\n'),
);

describe('fifty thousand paragraphs', () => {
  const session = useBrowser({ pages: { '/large.html': { body: html } } });

  it('are read in the browser, listed in the popup, and given back', async () => {
    const tab = await session.open('/large.html');
    const state = await articleState(session.browser, tab, 90_000);
    expect(state.analysis.quotations).toHaveLength(PARAGRAPHS / EVERY);
    await until('marks', async () => (await marks(tab)).length === PARAGRAPHS / EVERY, 30_000);
    const popup = await tab.popup();
    const entries = await until('the list', async () => nonEmpty(await listed(popup)), 30_000);
    await popup.close();
    expect(entries).toHaveLength(PARAGRAPHS / EVERY);
    await ask(session.browser, tab, { type: 'page:highlights', on: false });
    await until('the marks to go', async () => (await marks(tab)).length === 0, 30_000);
    expect(await differences(tab)).toEqual([]);
    await tab.close();
  }, 180_000);

  it('throw no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
