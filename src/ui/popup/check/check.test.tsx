// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
// The popup loads it with the first original; here it is there.
import '../../check-excerpts.ts';
import { UnreadableOriginal } from '../../../page/original/unreadable.ts';
import { SAMPLE } from '../../sample.test-data.ts';
import { NO_ORIGINALS, notedActions } from '../actions.test-data.ts';
import type { Originals } from '../actions.ts';
import { App } from '../app.tsx';

const LETTER = `Dear Prime Minister,
Vantria respects the choices of the Lorvanian people, and we seek no other government than theirs.
I ask you to close the assembly, and to look again at the decisions that closed it. Our friendship depends on it.
Our ships stay at home.`;

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));
/** Preact looks after what was drawn some 35 ms later, for which the window has to be there still. */
afterAll(() => new Promise<void>((done) => setTimeout(done, 100)));

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const button = (label: string) => all('button').find((each) => each.textContent === label)!;
/** What is read comes a moment later. */
const doing = (what: () => unknown) =>
  act(async () => {
    what();
    await new Promise((done) => setTimeout(done));
  });
const press = (label: string) => doing(() => button(label).click());
const counts = () => one('.check-counts')?.textContent;
const problem = () => one('[role=alert] .problem')?.textContent;

async function show(more: Partial<Originals> = {}, checking: string | null = null) {
  const actions = notedActions({ ...NO_ORIGINALS, ...more });
  await doing(() => render(<App state={SAMPLE} actions={actions} checking={checking} />, root));
}

async function paste(text: string) {
  if (!one('.paste')) await press(button('Check another') ? 'Check another' : 'Check against the original');
  one<HTMLTextAreaElement>('.paste').value = text;
  await press('Check');
}

async function drop(name: string, content = '') {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  await doing(() =>
    one('.check-panel').dispatchEvent(Object.assign(event, { dataTransfer: { files: [new File([content], name)] } })),
  );
}

describe('the panel', () => {
  test('takes the focus and gives it back', async () => {
    await show();
    await press('Check against the original');
    expect(document.activeElement).toBe(one('.paste'));
    await doing(() => one('.paste').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(one('.paste')).toBeNull();
    expect(document.activeElement).toBe(button('Check against the original'));
  });

  test('leaves the keys to those who write in it', async () => {
    await show();
    await press('Check against the original');
    for (const key of ['/', 'j', 'ArrowDown', 'Home']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await doing(() => one('.paste').dispatchEvent(event));
      expect([key, event.defaultPrevented, document.activeElement === one('.paste')]).toEqual([key, false, true]);
    }
  });

  test('is open from the start where one has come for it', async () => {
    await show({}, 'd1');
    expect(one('.paste')).not.toBeNull();
  });

  test('is not there where the article quotes no word of the document', async () => {
    const state = structuredClone(SAMPLE);
    state.analysis.documents[0].excerpts = [];
    await doing(() => render(<App state={state} actions={notedActions()} />, root));
    expect(button('Check against the original')).toBeUndefined();
  });
});

describe('a pasted original', () => {
  test('is held against every excerpt, and the focus goes to what was found', async () => {
    await show();
    await paste(LETTER);
    expect(counts()).toBe('1 verbatim, 0 edited, 1 different, 0 not found');
    expect(document.activeElement).toBe(one('.check-counts'));
    expect(all('.excerpt .check').map((e) => e.dataset.status)).toEqual(['different', 'verbatim']);
  });

  test('what differs stands there word by word, in words too', async () => {
    await show();
    await paste(LETTER);
    const diff = one('.check[data-status=different] .diff');
    expect(diff.querySelector('del')!.textContent).toBe('[only in the original: close]');
    expect(diff.querySelector('ins')!.textContent).toBe('[only in the article: reopen]');
    expect(one('.excerpt [data-quotation=q3]').getAttribute('aria-describedby')).toBe('check-q3');
  });

  test('what is not found has the nearest passage', async () => {
    await show();
    await paste(`${LETTER.slice(0, 120)} The friendship of fishermen is old.`);
    expect(one('.check[data-status="not found"]').textContent).toContain('Nearest: ');
    await paste('Snow fell.');
    expect(one('.check[data-status="not found"]').textContent).toContain('Nothing in the original comes near.');
  });

  test('is shown with the quoted passages marked, once it is unfolded', async () => {
    await show();
    await paste(LETTER);
    expect(one('.original-text')).toBeNull();
    const details = one<HTMLDetailsElement>('.original');
    await doing(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(all('.original-text mark').length).toBeGreaterThan(0);
    expect(one('.original-text').textContent).toContain('Our ships stay at home.');
    expect(
      all('.original-text mark')
        .map((e) => e.textContent)
        .join(),
    ).not.toContain('ships');
  });

  test('goes with Remove, and the focus back to where it began', async () => {
    await show();
    await paste(LETTER);
    await press('Remove');
    expect(all('.check, .check-summary')).toEqual([]);
    expect(document.activeElement).toBe(button('Check against the original'));
  });

  test('without words says so, and the view stays', async () => {
    await show();
    await paste('  \n');
    expect(problem()).toBe('There is no text in it.');
    await paste(LETTER);
    expect(counts()).toContain('1 verbatim');
  });
});

describe('a file', () => {
  test('that is dropped is read and named', async () => {
    await show({ readFile: async (file) => file.text() });
    await press('Check against the original');
    await drop('letter.txt', LETTER);
    await vi.waitFor(() => expect(counts()).toContain('1 verbatim'));
    expect(one('.check-summary').textContent).toContain('Checked against letter.txt');
  });

  test.each([
    ['empty', 'There is no text in it.'],
    ['no text in it', 'This PDF holds no text, only pictures, such as a scan.'],
    ['encrypted', 'This PDF is encrypted and asks for a password.'],
    ['damaged', 'This PDF is damaged.'],
    ['other type', 'This is neither text nor HTML nor a PDF.'],
  ] as const)('%s: one line says so', async (why, line) => {
    await show({ readFile: () => Promise.reject(new UnreadableOriginal(why)) });
    await press('Check against the original');
    await drop('letter.pdf');
    expect(problem()).toBe(line);
    expect(one('.paste')).not.toBeNull();
  });

  test('shows how far it is, and the one given last counts', async () => {
    const ends: ((text: string) => void)[] = [];
    await show({
      readFile: (_, progress) => {
        progress(3, 200);
        return new Promise((done) => ends.push(done));
      },
    });
    await press('Check against the original');
    await drop('report.pdf');
    expect(one('.reading').textContent).toBe('Reading page 3 of 200');
    await drop('letter.pdf');
    await doing(() => ends[1](LETTER));
    await doing(() => ends[0]('Wind and rain.'));
    expect(one('.check-summary').textContent).toContain('Checked against letter.pdf');
    expect(counts()).toContain('1 verbatim');
  });

  test('in Firefox’s popup is chosen in a tab', async () => {
    const inTab = vi.fn();
    await show({ inTab, filesNeedTab: true });
    await press('Check against the original');
    await press('Choose a file in a tab…');
    expect(inTab).toHaveBeenCalledExactlyOnceWith(SAMPLE.analysis.documents[0]);
  });
});

describe('an open tab', () => {
  const tabs = async () => [
    { id: 7, title: 'The letter' },
    { id: 9, title: null },
  ];

  test('is read and named', async () => {
    await show({ tabs, readTab: async (id) => ({ text: id === 7 ? LETTER : '' }) });
    await press('Check against the original');
    await vi.waitFor(() => expect(one('.tab-list')).not.toBeNull());
    expect(all('.tab-list option').map((e) => e.textContent)).toEqual([
      'The letter',
      'Tab 2, which the browser does not name',
    ]);
    await press('Read this tab');
    expect(one('.check-summary').textContent).toContain('Checked against The letter');
  });

  test('that may not be read says why', async () => {
    await show({ tabs, readTab: async () => ({ problem: 'Extensions may not read the browser’s own pages.' }) });
    await press('Check against the original');
    await vi.waitFor(() => expect(one('.tab-list')).not.toBeNull());
    await press('Read this tab');
    expect(problem()).toBe('Extensions may not read the browser’s own pages.');
  });
});

describe('keeping', () => {
  test('nothing is kept unless the reader says so; unchecking and Remove delete it', async () => {
    const [keep, forget] = [vi.fn(async () => {}), vi.fn(async () => {})];
    await show({ keep, forget });
    await paste(LETTER);
    expect(keep).not.toHaveBeenCalled();
    const [letter] = SAMPLE.analysis.documents;
    await doing(() => one('.keep input').click());
    expect(keep).toHaveBeenCalledExactlyOnceWith(letter, { name: 'pasted text', text: LETTER });
    await doing(() => one('.keep input').click());
    expect(forget).toHaveBeenCalledExactlyOnceWith(letter);
    await doing(() => one('.keep input').click());
    await press('Remove');
    expect(forget).toHaveBeenCalledTimes(2);
  });

  test('what was kept is there again', async () => {
    await show({ kept: async () => ({ name: 'letter.pdf', text: LETTER }) });
    await vi.waitFor(() => expect(counts()).toContain('1 verbatim'));
    expect(one<HTMLInputElement>('.keep input').checked).toBe(true);
  });

  test('where there is no room the box stays empty', async () => {
    await show({ keep: () => Promise.reject(new Error('quota')) });
    await paste(LETTER);
    await doing(() => one('.keep input').click());
    expect(problem()).toBe('It could not be kept: there is no room for it.');
    expect(one<HTMLInputElement>('.keep input').checked).toBe(false);
  });
});
