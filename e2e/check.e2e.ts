/** The check against an original, from the demo article to the altered word, and what a bad file or tab says. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encryptedPdf, scannedPdf, textPdf } from '../src/cli/pdf.test-data.ts';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, isSeen, listed, marks, press } from './reader.ts';
import { useBrowser } from './session.ts';

const LETTER = [
  'Vantria respects the choices of the Lorvanian people,',
  'and we seek no other government than theirs.',
  'I ask you to close the assembly, and to look again at the decisions that closed it.',
  'Our friendship depends on it. Our boats stay at home.',
];
const CLOSED = { chromium: 'chrome://version/', firefox: 'about:license' };

describe('the check against the original', () => {
  const session = useBrowser({
    folder: 'demo',
    pages: { '/letter.html': { body: `<!doctype html><title>A letter</title><p>${LETTER.join('</p><p>')}</p>` } },
  });
  let tab: Tab;
  let popup: Popup;
  const text = (selector: string) =>
    popup.evaluate(({ document }, which) => document.querySelector(which)?.textContent ?? null, selector);
  const drop = (name: string, content: string) =>
    popup.evaluate(
      ({ document }, called, words) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], called));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('.check-panel')!.dispatchEvent(event);
      },
      name,
      content,
    );
  const counts = () => until('the result', () => text('.check-counts'));
  const problem = () => until('what is wrong', () => text('[role=alert] .problem'));

  const paste = async (words: string) => {
    await popup.click('.check-open');
    await until('the panel', () => text('.check-panel'));
    await submit(words);
  };
  const submit = async (words: string) => {
    await popup.evaluate(({ document }, all) => {
      document.querySelector<HTMLTextAreaElement>('.paste')!.value = all;
    }, words);
    await popup.click('.check-panel [type=submit]');
  };
  const openPopup = async () => {
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
  };
  const alteredWord = async () => ({
    original: await text('.check[data-status=different] .diff del'),
    article: await text('.check[data-status=different] .diff ins'),
  });
  const readTab = async (at: number) => {
    await popup.click('.check-open');
    await until('the tabs', () => text('.tab-list'));
    await popup.evaluate(({ document }, position) => {
      const field = document.querySelector<HTMLSelectElement>('.tab-list')!;
      field.selectedIndex = (position + field.options.length) % field.options.length;
    }, at);
    await press(popup, 'Read this tab');
  };

  beforeEach(async () => {
    tab = await session.open('/index.html');
    await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    await openPopup();
  });
  afterEach(async () => {
    await popup.close();
    await tab.close();
  });

  it('shows the altered word, at the end of the way from a remark to the page and to a pasted original', async () => {
    const { analysis } = await articleState(session.browser, tab);
    const remark = analysis.quotations.find((q) => q.about && q.excerpts.length)!;
    const [{ id: excerpt }] = remark.excerpts;
    await popup.hover(`#pane-sheet [data-quotation="${remark.id}"]`);
    await until('the excerpt to be lit', () => text(`#pane-sheet [data-quotation="${excerpt}"][data-lit]`));
    await popup.click(`#pane-sheet [data-quotation="${excerpt}"]`);
    await until('the excerpt to be seen in the page', () => isSeen(tab, excerpt));
    await paste(LETTER.join('\n'));
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
    expect(await alteredWord()).toEqual({
      original: '[only in the original: close]',
      article: '[only in the article: reopen]',
    });
  });

  it('is kept on the device where its reader says so, until it is removed', async () => {
    await paste(LETTER.join('\n'));
    await counts();
    await popup.click('.keep input');
    const kept = () => session.browser.extension(async () => Object.keys(await chrome.storage.local.get()).length);
    await until('it to be kept', async () => (await kept()) === 1);
    await popup.close();
    await openPopup();
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
    await press(popup, 'Remove');
    await until('it to be removed', async () => (await kept()) === 0);
  });

  it('reads another tab', async () => {
    await popup.close();
    const other = await session.open('/letter.html');
    await tab.front();
    await openPopup();
    await readTab(0);
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
    await other.close();
  });

  it('says what is wrong with a file, and reads the next one', async () => {
    await popup.click('.check-open');
    await until('the panel', () => text('.check-panel'));
    for (const [name, content, line] of [
      ['letter.pdf', encryptedPdf(), 'This PDF is encrypted and asks for a password.'],
      ['scan.pdf', scannedPdf(), 'This PDF holds no text, only pictures, such as a scan.'],
      ['broken.pdf', '%PDF-1.4\nnothing', 'This PDF is damaged.'],
      ['empty.txt', '', 'There is no text in it.'],
      ['letter.png', '\u0089PNG\0\0', 'This is neither text nor HTML nor a PDF.'],
    ]) {
      await drop(name, content);
      await until(`“${line}”`, async () => (await text('[role=alert] .problem')) === line);
    }
    await drop('letter.pdf', textPdf([LETTER]));
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
  });

  it('says so where a tab may not be read, and takes a pasted text then', async () => {
    await popup.close();
    const other = await session.browser.open(CLOSED[session.browser.name]);
    await tab.front();
    await openPopup();
    await readTab(-1);
    expect(await problem()).toBe('Extensions may not read the browser’s own pages.');
    await submit(LETTER.join('\n'));
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
    await other.close();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
