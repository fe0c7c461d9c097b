/** The interface in each of its languages, and written from right to left. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type english from '../src/_locales/en/messages.json';
import { nonEmpty } from './article-checks.ts';
import { type Tab, until } from './driver/browser.ts';
import { lost } from './lost.ts';
import { articleState, card, marks, pointAt } from './reader.ts';
import { type Session, useBrowser } from './session.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function article(session: Session) {
  const tab = await session.open('/index.html');
  opened.unshift(tab);
  const { analysis } = await articleState(session.browser, tab);
  await until('marks', async () => nonEmpty(await marks(tab)));
  return { tab, analysis };
}

async function ownPage(session: Session, path: string): Promise<Tab> {
  const address = await session.browser.extension((at) => chrome.runtime.getURL(at), path);
  const page = await session.browser.open(address);
  opened.unshift(page);
  await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
  return page;
}

const words = (page: Tab) => page.evaluate(() => document.body.textContent!);
const SIZES = [
  { width: 360, height: 640 },
  { width: 780, height: 600 },
];

describe.each(readdirSync('src/_locales'))('in %s', (language) => {
  const session = useBrowser({ folder: 'demo', language });
  const messages: typeof english = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));
  const say = (key: keyof typeof english, ...gaps: string[]) =>
    messages[key].message.replace(/\$(\d)/g, (_, place) => gaps[place - 1]);

  it('the list speaks it, and loses no word', async () => {
    const { tab, analysis } = await article(session);
    const page = await ownPage(session, `popup/index.html?tab=${tab.id}`);
    await until('the list', () => page.evaluate(() => document.querySelector('[data-quotation]') !== null));
    const shown = await words(page);
    expect(shown).toContain(say('word_whoSaidWhat'));
    expect(shown).toContain(say('count_quotation_other', String(analysis.quotations.length)));
    expect(shown).toContain(say('sentence_paragraph', '1'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(say('locale'));
    for (const size of SIZES) {
      await page.resize(size);
      expect(await page.evaluate(lost)).toEqual([]);
    }
  });

  it('the options speak it, and lose no word', async () => {
    const page = await ownPage(session, 'options/index.html');
    expect(await page.evaluate(() => document.title)).toBe(say('options_title'));
    expect(await words(page)).toContain(say('options_when_click'));
    for (const size of SIZES) {
      await page.resize(size);
      expect(await page.evaluate(lost)).toEqual([]);
    }
  });

  it('the card and the button speak it', async () => {
    const { tab, analysis } = await article(session);
    const direct = analysis.quotations.find(({ kind, speaker }) => kind === 'direct' && speaker)!;
    await tab.click((await pointAt(tab, direct.id))!);
    const { text } = await until('the card', () => card(tab));
    expect(text).toContain(say('kind_direct'));
    expect(text).toContain(say('word_howWeKnow'));
    expect(text).toContain(say('correct_correct'));
    const title = await session.browser.extension((tabId) => chrome.action.getTitle({ tabId }), tab.id);
    expect(title).toContain(say('count_quotation_other', String(analysis.quotations.length)));
    const commands = await session.browser.extension(() => chrome.commands.getAll());
    expect(commands.map(({ description }) => description)).toContain(say('command_next'));
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});

describe('from right to left', () => {
  const session = useBrowser({ folder: 'demo' });
  const turn = (page: Tab) =>
    page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  /** Whether what stands first in a row stands on the right of what follows. */
  const isTurned = (page: Tab, first: string, second: string) =>
    page.evaluate(
      (a, b) => {
        const left = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().left;
        return left(a) > left(b);
      },
      first,
      second,
    );

  it('the list and the sheet', async () => {
    const { tab } = await article(session);
    const page = await ownPage(session, `popup/index.html?tab=${tab.id}`);
    await until('the list', () => page.evaluate(() => document.querySelector('[data-quotation]') !== null));
    await turn(page);
    for (const size of SIZES) {
      await page.resize(size);
      expect(await page.evaluate(lost)).toEqual([]);
      expect(await isTurned(page, '.speaker .chip', '.speaker .name')).toBe(true);
    }
    expect(await isTurned(page, '#pane-list', '#pane-sheet')).toBe(true);
  });

  it('the options', async () => {
    const page = await ownPage(session, 'options/index.html');
    await turn(page);
    for (const size of SIZES) {
      await page.resize(size);
      expect(await page.evaluate(lost)).toEqual([]);
    }
  });
});
