import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GateAnswer, PageState } from './messages.ts';

/** One page as the browser shows it to us. */
interface Page {
  reader?: PageState;
  gate?: GateAnswer;
  /** A gate that stands only after it was put there. */
  late?: GateAnswer;
  /** Scripts may be put there; or only when access is given. */
  open: boolean | 'later';
  granted: boolean;
}

const fake = vi.hoisted(() => ({ page: {} as Page, injected: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (_tab: number, { type }: { type: string }) => {
        const { page } = fake;
        const answer = type === 'page:state' ? page.reader && JSON.stringify(page.reader) : page.gate;
        if (!answer && !page.gate) throw new Error('Could not establish connection.');
        return answer;
      },
    },
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => {
        const { page } = fake;
        if (page.open === 'later') return new Promise(() => {});
        if (!page.open) throw new Error('Cannot access contents of the page.');
        fake.injected.push(...files);
        if (page.late) page.gate = page.late;
        return undefined;
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => /:\d/.test(origin))) throw new Error('Invalid url pattern');
        return fake.page.granted;
      },
    },
  },
}));

import { askPage } from './page-state.ts';

const URL = 'https://courier.example/a-letter';
const gate = (more: Partial<GateAnswer>): GateAnswer => ({
  article: true,
  reason: null,
  reader: false,
  host: 'courier.example',
  contentType: 'text/html',
  ...more,
});

beforeEach(() => {
  fake.injected = [];
});

describe('askPage', () => {
  it.each<[string, string | undefined, Page, PageState, string[]]>([
    [
      'a reader speaks for itself',
      URL,
      { reader: { status: 'no-article', reason: 'no text' }, gate: gate({}), open: true, granted: true },
      { status: 'no-article', reason: 'no text' },
      [],
    ],
    [
      'what is no state is no answer',
      URL,
      {
        reader: { status: 'bored' } as never,
        gate: gate({ article: false, reason: 'not html' }),
        open: true,
        granted: true,
      },
      { status: 'no-article', reason: 'not html' },
      [],
    ],
    [
      'the reader is on its way',
      URL,
      { gate: gate({}), open: true, granted: true },
      { status: 'reading' },
      ['/reader.js'],
    ],
    [
      'no article',
      URL,
      { gate: gate({ article: false, reason: 'not an article' }), open: true, granted: true },
      { status: 'no-article', reason: 'not an article' },
      [],
    ],
    [
      'opened before the extension was there',
      URL,
      { late: gate({}), open: true, granted: true },
      { status: 'reading' },
      ['/gate.js', '/reader.js'],
    ],
    [
      'withheld, and the click is enough',
      URL,
      { late: gate({}), open: true, granted: false },
      { status: 'reading' },
      ['/gate.js', '/reader.js'],
    ],
    ['withheld', URL, { open: false, granted: false }, { status: 'no-access', host: 'courier.example' }, []],
    [
      'withheld, without its address',
      undefined,
      { open: false, granted: false },
      { status: 'no-access', host: '' },
      [],
    ],
    [
      'without its address although every site is granted',
      undefined,
      { open: false, granted: true },
      { status: 'forbidden', reason: 'browser page' },
      [],
    ],
    [
      'withheld, on a port',
      'http://courier.example:8080/a-letter',
      { open: false, granted: false },
      { status: 'no-access', host: 'courier.example' },
      [],
    ],
    [
      'kept waiting by the browser',
      undefined,
      { open: 'later', granted: false },
      { status: 'no-access', host: '' },
      [],
    ],
    [
      'granted and closed all the same',
      URL,
      { open: false, granted: true },
      { status: 'forbidden', reason: 'other' },
      [],
    ],
    [
      'a PDF in a page of the browser',
      URL,
      { gate: gate({ article: false, contentType: 'application/pdf' }), open: true, granted: true },
      { status: 'forbidden', reason: 'pdf' },
      [],
    ],
    [
      'a PDF where no script runs',
      'https://courier.example/letter.PDF?page=2',
      { open: false, granted: true },
      { status: 'forbidden', reason: 'pdf' },
      [],
    ],
    [
      'the store',
      'https://addons.mozilla.org/firefox/',
      { open: false, granted: true },
      { status: 'forbidden', reason: 'store' },
      [],
    ],
    [
      'a file that may be read',
      'file:///letter.html',
      { late: gate({}), open: true, granted: false },
      { status: 'reading' },
      ['/gate.js', '/reader.js'],
    ],
    [
      'a file that may not',
      'file:///letter.html',
      { open: false, granted: false },
      { status: 'forbidden', reason: 'local file' },
      [],
    ],
  ])('%s', async (_name, url, page, state, injected) => {
    fake.page = { ...page };
    expect(await askPage({ id: 1, url })).toEqual(state);
    expect(fake.injected).toEqual(injected);
  });
});
