/** The check against an original, from the demo article to the altered word, and what a bad file or tab says. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encryptedPdf, textPdf } from '../src/cli/pdf.test-data.ts';
import { nonEmpty } from './article-checks.ts';
import { type Popup, type Tab, until } from './driver/browser.ts';
import { articleState, listed, marks, press } from './reader.ts';
import { useBrowser } from './session.ts';

const LETTER = [
  'Vantria respects the choices of the Lorvanian people,',
  'and we seek no other government than theirs.',
  'I ask you to close the assembly, and to look again at the decisions that closed it.',
  'Our friendship depends on it. Our boats stay at home.',
];
const CLOSED = { chromium: 'chrome://version/', firefox: 'about:license' };

describe('the check against the original', () => {
  const session = useBrowser({ folder: 'demo' });
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

  beforeEach(async () => {
    tab = await session.open('/index.html');
    await articleState(session.browser, tab);
    await until('marks', async () => nonEmpty(await marks(tab)));
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await press(popup, 'Check against the original');
    await until('the panel', () => text('.check-panel'));
  });
  afterEach(async () => {
    await popup.close();
    await tab.close();
  });

  it('shows the altered word of a pasted original', async () => {
    await popup.evaluate(({ document }, words) => {
      document.querySelector<HTMLTextAreaElement>('.paste')!.value = words;
    }, LETTER.join('\n'));
    await press(popup, 'Check');
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
    expect(await text('.check[data-status=different] .diff del')).toContain('close');
    expect(await text('.check[data-status=different] .diff ins')).toContain('reopen');
  });

  it('reads a PDF, and says what is wrong with one that is encrypted and with another type', async () => {
    await drop('letter.pdf', encryptedPdf());
    expect(await problem()).toBe('This PDF is encrypted and asks for a password.');
    await drop('letter.png', '\u0089PNG\0\0');
    await until('the other line', async () => (await problem()) === 'This is neither text nor HTML nor a PDF.');
    await drop('letter.pdf', textPdf([LETTER]));
    expect(await counts()).toBe('2 verbatim, 0 edited, 1 different, 0 not found');
  });

  it('says so where a tab may not be read', async () => {
    await popup.close();
    const other = await session.browser.open(CLOSED[session.browser.name]);
    await tab.front();
    popup = await tab.popup();
    await until('the list', async () => nonEmpty(await listed(popup)));
    await press(popup, 'Check against the original');
    await until('the tabs', () => text('.tab-list'));
    await popup.evaluate(({ document }) => {
      const field = document.querySelector<HTMLSelectElement>('.tab-list')!;
      field.selectedIndex = field.options.length - 1;
    });
    await press(popup, 'Read this tab');
    expect(await problem()).toBe('Extensions may not read the browser’s own pages.');
    await other.close();
  });

  it('throws no error', async () => {
    expect(await session.browser.errors()).toEqual([]);
  });
});
