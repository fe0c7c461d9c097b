// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleState, ForbiddenReason, PageState } from '../../extension/messages.ts';
import { SAMPLE } from '../sample.test-data.ts';
import { shares } from '../shares.ts';
import { notedActions } from './actions.test-data.ts';
import { App } from './app.tsx';
import { FRESH, type View } from './view.ts';

const actions = notedActions();
let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

afterEach(() => render(null, root));
/** Preact looks after what was drawn some 35 ms later, for which the window has to be there still. */
afterAll(() => new Promise<void>((done) => setTimeout(done, 100)));

const begin = (state: PageState, at?: string, view: View = FRESH) =>
  act(() => render(<App state={state} actions={actions} at={at ?? null} view={view} />, root));
/** Until all of the list is drawn. */
const show = async (...what: Parameters<typeof begin>) => {
  await begin(...what);
  while (root.querySelector('#pane-list[aria-busy]'))
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
};
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const pick = (selector: string, value: string) =>
  act(() => {
    const list = one<HTMLSelectElement>(selector);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(
    () =>
      void document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
  );
const focused = () => (document.activeElement as HTMLElement).dataset;

function changed(change: (state: ArticleState) => void): ArticleState {
  const state = structuredClone(SAMPLE);
  change(state);
  return state;
}

test.each([
  ['https://vantria.example/letter', 1],
  ['javascript:alert(1)', 0],
  ['letter.html', 0],
  [null, 0],
])('the page that the article links a document to can be opened: %s', async (link, links) => {
  await show(
    changed(({ analysis }) => {
      analysis.documents[0].link = link;
    }),
  );
  expect(all('.sheet-head a').map((a) => a.getAttribute('href'))).toEqual(links ? [link] : []);
});

test('a long list is drawn a screen first, then all of it', async () => {
  const state = changed(({ analysis }) => {
    const [first] = analysis.quotations;
    for (let i = 0; i < 200; i++) analysis.quotations.push({ ...first, id: `more${i}`, within: null, excerpts: [] });
  });
  await begin(state);
  const drawn = () => all('#pane-list .statement').length;
  expect(drawn()).toBeLessThan(60);
  expect(one('#pane-list').ariaBusy).toBe('true');
  await vi.waitFor(() => expect(one('#pane-list').ariaBusy).toBeNull(), 10_000);
  expect(drawn()).toBeGreaterThan(200);
});

describe('states without statements', () => {
  test('still reading shows that something goes on', async () => {
    await show({ status: 'reading' });
    expect(one('progress')).not.toBeNull();
    expect(one('[role=status]').textContent).toBe('Looking for who said what on this page.');
  });

  test.each(['not an article', 'no text', 'not html'] as const)('%s offers to look anyway', async (reason) => {
    await show({ status: 'no-article', reason });
    expect(one('h1').textContent).not.toBe('');
    one('button').click();
    expect(actions.lookAnyway).toHaveBeenCalledOnce();
  });

  test.each<ForbiddenReason>(['browser page', 'store', 'pdf', 'view-source', 'local file', 'extension page', 'other'])(
    'a forbidden page (%s) gives its reason and offers nothing',
    async (reason) => {
      await show({ status: 'forbidden', reason });
      expect(one('p').textContent).toMatch(/^\p{Lu}.+\.$/u);
      expect(all('button')).toEqual([]);
    },
  );

  test('access withheld offers to allow it, inside the click', async () => {
    await show({ status: 'no-access', host: 'harbour-courier.example' });
    expect(root.textContent).toContain('harbour-courier.example');
    one('button').click();
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('harbour-courier.example');
  });

  test('a failure shows its words as text', async () => {
    await show({ status: 'failed', message: '<b>broken</b>' });
    expect(one('.detail').textContent).toBe('<b>broken</b>');
    expect(one('b')).toBeNull();
  });

  test('an article without quotations still says what article it is', async () => {
    await show(changed((s) => Object.assign(s.analysis, { quotations: [], speakers: [], documents: [] })));
    expect(one('h1').textContent).toBe(SAMPLE.meta.title);
    expect(one('main').textContent).toContain('No quotations');
    expect(all('.shares, .search')).toEqual([]);
  });

  test('only part of the article', async () => {
    await show(SAMPLE);
    expect(one('.part-only')).toBeNull();
    await show({ ...SAMPLE, partial: true });
    expect(one('.part-only').textContent).toContain('Only part of this article');
  });
});

describe('an article', () => {
  test('has its title, its facts and everybody’s share', async () => {
    await show(SAMPLE);
    expect(one('.facts').textContent).toBe(
      'The Harbour Courier · 14 November 2026 · 15 quotations, 7 speakers, 1 letter ',
    );
    expect(all('.share').map((s) => s.querySelector('.share-name')!.textContent)).toEqual([
      'Teodor Kask',
      'Ilse Marrow',
      'Jorun Pell',
      'Oda Brenn',
      'A senior official at the foreign ministry',
    ]);
  });

  test('lists every quotation once, under its speaker', async () => {
    await show(SAMPLE);
    const listed = all('#pane-list [data-quotation]').flatMap((e) => [
      e.dataset.quotation,
      ...(e.dataset.merged?.split(' ') ?? []),
    ]);
    expect(listed.sort()).toEqual(SAMPLE.analysis.quotations.map((q) => q.id).sort());
    expect(one('[data-speaker=s3]').textContent).toContain('Oda Brenn');
    expect(all('[data-speaker=s3] [data-quotation]').map((e) => e.dataset.quotation)).toEqual(['q6', 'q7']);
    expect(one('[data-speaker=""]').textContent).toContain('Not attributed');
  });

  test('says kind, document, paragraph, and probably', async () => {
    await show(SAMPLE);
    const meta = (id: string) => one(`#pane-list [data-quotation=${id}] .meta`).textContent;
    expect(meta('q1')).toBe('paraphrase, quoted in part · paragraph 1');
    expect(meta('q3')).toBe('quoted from the letter · paragraph 2');
    expect(meta('q9')).toBe('probably · quoted · paragraph 9');
    expect(meta('q14')).toBe('could not be reached · asked by The Courier · paragraph 12');
  });

  test('emphasises the quoted words in their sentence', async () => {
    await show(SAMPLE);
    expect(one('#pane-list [data-quotation=q6] em').textContent).toBe('“a friendly nudge”');
    expect(one('#pane-list [data-quotation=q7] em')).toBeNull();
  });

  test('indents what is said inside another statement and names who said it', async () => {
    await show(SAMPLE);
    const inner = one('.inner [data-quotation=q11]');
    expect(inner.querySelector('.by')!.textContent).toContain('Ilse Marrow');
    expect(inner.closest('[data-speaker]')!.getAttribute('data-speaker')).toBe('s4');
    expect(one('[data-speaker=s1] [data-told=q11]').textContent).toContain('told by Jorun Pell');
  });

  test('lays the letter beside it', async () => {
    await show(SAMPLE);
    expect(one('.sheet-title').textContent).toBe('Ilse Marrow to Teodor Kask');
    expect(one('.sheet-head .meta').textContent).toBe('letter, dated 2 November 2026 · 2 excerpts');
    expect(all('.excerpt-words > .entry').map((e) => e.dataset.quotation)).toEqual(['q3', 'q4']);
    expect(all('.remarks h4').map((h) => h.textContent)).toEqual(['About it', 'Would not comment on it']);
    expect(one('.remarks:last-child').textContent).toContain('Wim Sandeldeclined to comment on the letter');
  });

  test('what speaks to an excerpt hangs on it, with the words in both, and is lit with it', async () => {
    await show(SAMPLE);
    const excerpt = one('.excerpt-words > [data-quotation=q3]');
    const remark = one('.excerpt > .beside [data-quotation=q1]');
    expect(remark.closest('.excerpt')).toBe(excerpt.closest('.excerpt'));
    expect(remark.querySelector('.shared')!.textContent).toBe('in both: respect, choices');
    await act(() => void remark.dispatchEvent(new MouseEvent('mouseenter')));
    expect(excerpt.hasAttribute('data-lit')).toBe(true);
    await act(() => void remark.dispatchEvent(new MouseEvent('mouseleave')));
    await act(() => void excerpt.dispatchEvent(new MouseEvent('mouseenter')));
    expect(all('#pane-sheet [data-lit]').map((e) => e.dataset.quotation)).toEqual(['q3', 'q1']);
  });

  test('what none of the excerpts has a word of says so', async () => {
    await show(changed((s) => (s.analysis.quotations[7].notAmongExcerpts = true)));
    const section = all('.remarks').find((each) => each.textContent!.startsWith('Not among the excerpts'))!;
    expect([...section.querySelectorAll<HTMLElement>('[data-quotation]')].map((e) => e.dataset.quotation)).toEqual([
      'q8',
    ]);
  });

  test('without a document has one column and no tabs', async () => {
    await show(changed((s) => (s.analysis.documents = [])));
    expect(one('.article').dataset.columns).toBe('1');
    expect(all('[role=tab], .sheet')).toEqual([]);
  });

  test('gives the letter the whole width, side by side, and back for a speaker', async () => {
    await show(SAMPLE);
    const wide = one('.wide');
    expect([wide.textContent, one('.columns').dataset.wide]).toEqual(['Side by side', 'false']);
    await act(() => wide.click());
    expect([wide.getAttribute('aria-pressed'), one('.columns').dataset.wide]).toEqual(['true', 'true']);
    await act(() => one('.shares button').click());
    expect(one('.columns').dataset.wide).toBe('false');
  });

  test('is as it was left', async () => {
    await show(SAMPLE, 'q1', { ...FRESH, wide: true, choice: { query: 'brenn', kind: 'quoted', order: 'name' } });
    expect(one<HTMLInputElement>('.search').value).toBe('brenn');
    expect(all('#pane-list .statement').map((e) => e.dataset.quotation)).toEqual(['q6', 'q7']);
    expect(one('.columns').dataset.wide).toBe('true');
  });

  test('of one kind, and in another order', async () => {
    await show(SAMPLE);
    await pick('[aria-label=Kind]', 'refusal');
    expect(all('.group .name').map((e) => e.textContent)).toEqual(['Wim Sandel', 'Edda Lunt']);
    await pick('[aria-label=Order]', 'name');
    expect(all('.group .name').map((e) => e.textContent)).toEqual(['Edda Lunt', 'Wim Sandel']);
  });

  test('the numbers of the bar are a table for those who hear it', async () => {
    await show(SAMPLE);
    const rows = all('table tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(shares(SAMPLE).length);
    const [first] = shares(SAMPLE);
    expect(rows[0]).toEqual([first.speaker.name, `${first.percent}\u202f%`, `${first.quoted}`, `${first.paraphrased}`]);
  });

  test('with two documents leads from one to the other', async () => {
    await show(
      changed((s) =>
        s.analysis.documents.push({
          ...s.analysis.documents[0],
          id: 'd2',
          type: 'post',
          recipient: null,
          excerpts: ['q5'],
          remarks: [],
        }),
      ),
    );
    const names = [...one<HTMLSelectElement>('.picker').options].map((option) => option.textContent);
    expect(names).toEqual(['Letter: Ilse Marrow to Teodor Kask', 'Post: Ilse Marrow']);
    await pick('.picker', 'd2');
    expect(actions.keep).toHaveBeenLastCalledWith({ ...FRESH, document: 'd2' });
    expect(one('#pane-sheet h2').textContent).toBe('The post');
    expect(all('.excerpt-words > .entry').map((e) => e.dataset.quotation)).toEqual(['q5']);
  });

  test('shows markup of the page as text', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    await show(
      changed((s) => {
        s.meta.title = bad;
        s.meta.site = bad;
        s.text = bad.repeat(100);
        for (const speaker of s.analysis.speakers) Object.assign(speaker, { name: bad, role: bad });
        Object.assign(s.analysis.documents[0], { type: bad, title: bad, date: bad });
      }),
    );
    expect(all('img')).toEqual([]);
    expect(one('h1').textContent).toBe(bad);
    expect(one('.sheet-title').textContent).toBe(bad);
  });

  test('marks the statement that the page is at', async () => {
    await show(SAMPLE, 'q7');
    expect(all('[aria-current=true]').map((e) => e.dataset.quotation)).toEqual(['q7']);
  });

  test('marks the paraphrase where the page is at the quoted words in it', async () => {
    await show(SAMPLE, 'q2');
    expect(all('[aria-current=true]').map((e) => e.dataset.quotation)).toEqual(['q1']);
  });
});

describe('what one does with it', () => {
  test('a click on a statement or an excerpt leads to it in the page', async () => {
    await show(SAMPLE);
    one('#pane-list [data-quotation=q5]').click();
    one('.excerpts [data-quotation=q4]').click();
    expect(actions.show.mock.calls).toEqual([['q5'], ['q4']]);
  });

  test('hover and focus light it here, beside and in the page', async () => {
    await show(SAMPLE);
    const statement = one('#pane-list [data-quotation=q4]');
    await act(() => void statement.dispatchEvent(new MouseEvent('mouseenter')));
    expect(all('[data-lit]').map((e) => e.className)).toEqual(['statement', 'entry']);
    await act(() => void statement.dispatchEvent(new MouseEvent('mouseleave')));
    expect(all('[data-lit]')).toEqual([]);
    await act(() => statement.focus());
    expect(actions.light.mock.calls).toEqual([['q4'], [null], ['q4']]);
  });

  test('the switches say what they would do', async () => {
    await show(SAMPLE);
    const [page, site] = all('[role=switch]');
    page.click();
    site.click();
    expect(actions.highlight.mock.calls).toEqual([
      ['page', false],
      ['site', false],
    ]);
  });

  test('where the site is off the page cannot be on', async () => {
    await show({ ...SAMPLE, highlights: { page: true, site: false } });
    const [page, site] = all('[role=switch]') as HTMLButtonElement[];
    expect([page.ariaChecked ?? page.getAttribute('aria-checked'), page.disabled]).toEqual(['false', true]);
    site.click();
    expect(actions.highlight).toHaveBeenCalledExactlyOnceWith('site', true);
  });

  test('a segment of the bar leads to its speaker', async () => {
    await show(SAMPLE);
    one('.shares li:nth-child(2) button').click();
    await vi.waitFor(() => expect(focused().quotation).toBe('q3'));
  });

  test('tabs choose the column', async () => {
    await show(SAMPLE);
    await act(() => one('[role=tab]:nth-child(2)').click());
    expect(one('.columns').dataset.tab).toBe('sheet');
    expect(one('[role=tab]:nth-child(2)').getAttribute('aria-selected')).toBe('true');
  });
});

describe('keys', () => {
  test('arrows and j/k go from statement to statement, one Tab stop for all', async () => {
    await show(SAMPLE);
    expect(
      all('#pane-list .statement')
        .filter((s) => s.tabIndex === 0)
        .map((s) => s.dataset.quotation),
    ).toEqual(['q1']);
    await press('ArrowDown');
    expect(focused().quotation).toBe('q1');
    await press('j');
    await press('ArrowDown');
    expect(focused().quotation).toBe('q3');
    await press('k');
    expect(focused().quotation).toBe('q5');
    expect(
      all('#pane-list .statement')
        .filter((s) => s.tabIndex === 0)
        .map((s) => s.dataset.quotation),
    ).toEqual(['q5']);
    await press('End');
    expect(focused().quotation).toBe('q15');
    await press('ArrowDown');
    expect(focused().quotation).toBe('q15');
  });

  test('with Ctrl they stay the browser’s', async () => {
    await show(SAMPLE);
    await press('j', { ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
  });

  test('/ leads to the search, typing j there moves nothing, Esc empties it', async () => {
    await show(SAMPLE);
    await press('/');
    const field = one('.search') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    await press('j');
    expect(document.activeElement).toBe(field);
    await act(() => {
      field.value = 'nudge';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(all('#pane-list [data-quotation]').map((e) => e.dataset.quotation)).toEqual(['q6']);
    expect(one('#pane-list [role=status]').textContent).toBe('1 statement found');
    await press('Escape');
    expect(all('#pane-list [data-quotation]').length).toBeGreaterThan(10);
  });

  test('in the letter they stay in the letter', async () => {
    await show(SAMPLE);
    await act(() => one('.excerpts [data-quotation=q3]').focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(one('.excerpts [data-quotation=q1]'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(one('.excerpts [data-quotation=q4]'));
  });
});
