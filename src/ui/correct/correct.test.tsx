// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleState } from '../../extension/messages.ts';
import { notedActions } from '../popup/actions.test-data.ts';
import { App } from '../popup/app.tsx';
import { SAMPLE } from '../sample.test-data.ts';

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

const show = (state: ArticleState = SAMPLE) => act(() => render(<App state={state} actions={actions} />, root));
const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const doing = (what: () => unknown) => act(async () => void (await what()));
const button = (label: string) =>
  [...root.querySelectorAll('button')].find(
    (b) => (b.ariaLabel ?? b.getAttribute('aria-label') ?? b.textContent) === label,
  )!;
const openAt = (id: string) =>
  doing(() => one(`#pane-list [data-quotation="${id}"] + .item-actions .correct-it`).click());
const choose = (value: string) =>
  doing(() => {
    const list = one<HTMLSelectElement>('.correct select');
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
const submit = () => doing(() => one<HTMLFormElement>('form.correct').requestSubmit());
const taken = () => actions.correct.mock.lastCall as unknown as [{ type: string; statements: { exact: string }[] }];

describe('a statement', () => {
  test('goes to another speaker, with those that have the same thing wrong where one says so', async () => {
    await show();
    await openAt('q7');
    expect(document.activeElement).toBe(one('.correct select'));
    expect(one('.correct .keep')).toBeNull();
    const other = SAMPLE.analysis.speakers.find((s) => s.name === 'Jorun Pell')!;
    await choose(other.id);
    await doing(() => one<HTMLInputElement>('.correct .keep input').click());
    await submit();
    const brenn = SAMPLE.analysis.speakers.find((s) => s.name === 'Oda Brenn')!;
    expect(taken()[0]).toMatchObject({ type: 'assign', speaker: 'Jorun Pell' });
    expect(taken()[0].statements).toHaveLength(brenn.quotations.length);
    expect(document.activeElement).toBe(one('[data-quotation="q7"]'));
  });

  test('goes to somebody new only with a name', async () => {
    await show();
    await openAt('q7');
    await choose('another');
    expect(document.activeElement).toBe(one('.name-field'));
    await submit();
    expect(actions.correct).not.toHaveBeenCalled();
    one<HTMLInputElement>('.name-field').value = '  Ada Lund ';
    await submit();
    expect(taken()[0]).toMatchObject({ type: 'assign', speaker: 'Ada Lund' });
  });

  test('is confirmed as it is, or is no quotation', async () => {
    await show();
    await openAt('q7');
    await doing(() => button('It is right').click());
    expect(taken()[0]).toMatchObject({ type: 'assign', speaker: 'Oda Brenn' });
    await openAt('q7');
    await doing(() => button('Not a quotation').click());
    expect(taken()[0]).toMatchObject({ type: 'remove' });
  });

  test('is left as it was by Esc', async () => {
    await show();
    await openAt('q7');
    await doing(() =>
      one('.correct select').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(one('form')).toBeNull();
    expect(document.activeElement).toBe(one('[data-quotation="q7"]'));
    expect(actions.correct).not.toHaveBeenCalled();
  });

  test('says that it was corrected', async () => {
    await show({ ...SAMPLE, corrections: { corrected: { q7: null }, done: 1, undone: 0 } });
    expect(one('#pane-list [data-quotation=q7] .meta').textContent).toContain('corrected by you');
  });
});

describe('a speaker', () => {
  const openAtBrenn = () => doing(() => button('Correct Oda Brenn').click());

  test('has another name', async () => {
    await show();
    await openAtBrenn();
    one<HTMLInputElement>('.name-field').value = 'O. Brenn';
    await submit();
    expect(taken()[0]).toEqual({ type: 'rename', speaker: 'Oda Brenn', to: 'O. Brenn' });
  });

  test('is the same as another', async () => {
    await show();
    await openAtBrenn();
    one<HTMLSelectElement>('.correct select').value = 'Jorun Pell';
    await submit();
    expect(taken()[0]).toEqual({ type: 'merge', speaker: 'Oda Brenn', into: 'Jorun Pell' });
  });

  test('stays who it is where nothing was changed', async () => {
    await show();
    await openAtBrenn();
    await submit();
    expect(actions.correct).not.toHaveBeenCalled();
    expect(one('form')).toBeNull();
  });
});

describe('the way back', () => {
  const state = { ...SAMPLE, corrections: { corrected: {}, done: 2, undone: 1 } };
  const key = (init: KeyboardEventInit) =>
    doing(() => window.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init })));

  test('is there once something was corrected', async () => {
    await show();
    expect(one('.corrections')).toBeNull();
    await show(state);
    expect(one('.corrections [role=status]').textContent).toBe('2 corrections by you');
    for (const label of ['Undo', 'Redo', 'Undo all']) await doing(() => button(label).click());
    expect(actions.correct.mock.calls).toEqual([['undo'], ['redo'], ['reset']]);
  });

  test('has the usual keys', async () => {
    await show(state);
    await key({ key: 'z', ctrlKey: true });
    await key({ key: 'Z', metaKey: true, shiftKey: true });
    await key({ key: 'y', ctrlKey: true });
    await key({ key: 'z' });
    expect(actions.correct.mock.calls).toEqual([['undo'], ['redo'], ['redo']]);
  });

  test('says where nothing could be kept', async () => {
    await show(state);
    actions.correct.mockResolvedValueOnce('no room');
    await doing(() => button('Undo').click());
    expect(one('.corrections [role=alert]').textContent).toContain('no room');
  });
});
