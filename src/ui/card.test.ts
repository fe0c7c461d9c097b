// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleState } from '../extension/messages.ts';
import { type Card, type CardOptions, openCard } from './card.ts';
import { SAMPLE } from './sample.test-data.ts';

const anchor = { getBoundingClientRect: () => new DOMRect(10, 10, 100, 20) };
let card: Card;
let page: HTMLButtonElement;

beforeEach(() => {
  globalThis.DOMRect ??= class {
    constructor(
      readonly x: number,
      readonly y: number,
      readonly width: number,
      readonly height: number,
    ) {}
  } as typeof DOMRect;
  document.body.replaceChildren();
  page = document.createElement('button');
  document.body.append(page);
  page.focus();
});

afterEach(() => card.close());

function show(quotation: string, more: Partial<CardOptions> = {}): Card {
  card = openCard({
    state: SAMPLE,
    quotation,
    anchor,
    dark: false,
    correct: () => {},
    recolour: () => {},
    isPersons: () => true,
    onShow: () => {},
    onClose: () => {},
    ...more,
  });
  return card;
}

const host = () => document.querySelector('[data-quotelight-card]');
const dialog = () => card.root.querySelector<HTMLElement>('[role=dialog]')!;
const button = (label: string) =>
  [...card.root.querySelectorAll('button')].find(
    (b) => b.textContent === label || b.ariaLabel === label || b.getAttribute('aria-label') === label,
  )!;
const press = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));

describe('what it says', () => {
  test('that what was just chosen is not kept, and not on the next statement', () => {
    show('q3', { kept: 'no room' });
    const alert = () => dialog().querySelector('[role=alert]')?.textContent;
    expect(alert()).toMatch(/no room/);
    button('Next statement').click();
    expect(alert()).toBeUndefined();
  });

  test('speaker, role, kind, document and how it is known', () => {
    show('q3');
    expect(dialog().textContent).toContain('Ilse Marrow president of Vantria');
    expect(dialog().textContent).toContain('quoted from the letter to Teodor Kask, 2\u00a0November\u00a02026');
    expect([...dialog().querySelectorAll('q')].map((q) => q.textContent)).toEqual([
      'Marrow writes',
      'Marrow',
      'Ilse Marrow',
      'The letter',
    ]);
    expect(dialog().getAttribute('aria-label')).toBe('Who said this: Ilse Marrow');
  });

  test('probably, where the name is not certain', () => {
    show('q9');
    expect(dialog().textContent).toMatch(/^probably Jorun Pell/);
  });

  test('not attributed, where there is no name', () => {
    show('q15');
    expect(dialog().querySelector('.name')!.textContent).toBe('Not attributed');
    expect(button('Previous statement')).toBeUndefined();
  });

  test('who asked, where there was no answer', () => {
    show('q14');
    expect(dialog().textContent).toContain('could not be reached, asked by The Courier');
  });

  test('markup in the article is shown as text', () => {
    const state: ArticleState = structuredClone(SAMPLE);
    const bad = '<img src=x onerror=alert(1)>';
    Object.assign(state.analysis.speakers[0], { name: bad, role: bad });
    state.analysis.documents[0].type = bad;
    state.text = bad.repeat(100);
    show('q3', { state });
    expect(dialog().querySelector('img')).toBeNull();
    expect(dialog().querySelector('.name')!.textContent).toBe(bad);
  });
});

describe('where it stands', () => {
  test('in a closed shadow root, with nothing of it in the page', () => {
    show('q3');
    expect(host()!.shadowRoot).toBeNull();
    expect(host()!.textContent).toBe('');
  });

  test('one card at a time', () => {
    const onClose = vi.fn();
    show('q3', { onClose });
    show('q5');
    expect(onClose).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('[data-quotelight-card]')).toHaveLength(1);
    expect(dialog().querySelector('.name')!.textContent).toBe('Teodor Kask');
  });
});

describe('closing', () => {
  test('Esc closes and gives the focus back', () => {
    const onClose = vi.fn();
    show('q3', { onClose });
    expect(document.activeElement).toBe(host());
    press('Escape');
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(page);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('Esc is kept from the page while the card is open, and only then', () => {
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    show('q3');
    press('Escape');
    expect(seen).not.toHaveBeenCalled();
    press('Escape');
    expect(seen).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', seen);
  });

  test('pressing elsewhere closes, pressing inside does not', () => {
    show('q3');
    dialog().dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
    expect(host()).not.toBeNull();
    page.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
    expect(host()).toBeNull();
  });

  test('the signal closes', () => {
    const ending = new AbortController();
    show('q3', { signal: ending.signal });
    ending.abort();
    expect(host()).toBeNull();
  });

  test('close is done once', () => {
    const onClose = vi.fn();
    show('q3', { onClose }).close();
    card.close();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test('clicks and keys in the card do not reach the page', () => {
  const seen = vi.fn();
  for (const type of ['click', 'keydown', 'pointerup', 'mousedown'])
    document.addEventListener(type, seen, { once: true });
  show('q3');
  dialog().click();
  press('j', dialog());
  for (const type of ['pointerup', 'mousedown'])
    dialog().dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  expect(seen).not.toHaveBeenCalled();
});

describe('previous and next of the speaker', () => {
  test('lead through what the speaker said, in order', () => {
    const onShow = vi.fn();
    show('q3', { onShow });
    expect(dialog().querySelector('.steps')!.textContent).toBe('‹1 of 3›');
    button('Next statement').click();
    button('Next statement').click();
    expect(onShow.mock.calls).toEqual([['q4'], ['q11']]);
    expect(dialog().querySelector('.steps')!.textContent).toBe('‹3 of 3›');
    expect(dialog().textContent).toContain('Also hereJorun Pell, paraphrase');
  });

  test('keep the focus on the button, and do nothing at the end', () => {
    const onShow = vi.fn();
    show('q4', { onShow });
    button('Next statement').focus();
    button('Next statement').click();
    expect(card.root.activeElement).toBe(button('Next statement'));
    expect(button('Next statement').getAttribute('aria-disabled')).toBe('true');
    button('Next statement').click();
    expect(onShow).toHaveBeenCalledOnce();
  });

  test('where there is only one, there is no step', () => {
    show('q13');
    expect(dialog().querySelector('.steps')).toBeNull();
  });
});

describe('several statements at one place', () => {
  test('the inner one leads to the outer one and back', () => {
    show('q11', { ids: ['q10', 'q11'] });
    button('Jorun Pell, paraphrase').click();
    expect(dialog().querySelector('.name')!.textContent).toBe('Jorun Pell');
    button('Ilse Marrow, quoted in part').click();
    expect(dialog().querySelector('.name')!.textContent).toBe('Ilse Marrow');
  });

  test('the outer one is offered even where only the inner one was hit', () => {
    show('q11');
    expect(button('Jorun Pell, paraphrase')).toBeDefined();
  });
});

test('Tab goes round inside the card', () => {
  show('q15');
  press('Tab', dialog());
  expect(card.root.activeElement).toBe(button('Copy'));
  press('Tab', button('Copy'));
  press('Tab', button('Correct'));
  expect(card.root.activeElement).toBe(button('Close, Esc'));
  press('Tab', button('Close, Esc'));
  expect(card.root.activeElement).toBe(button('Copy'));
});

describe('putting it right', () => {
  const field = () => card.root.querySelector('select')!;
  const openForm = () => act(() => button('Correct').click());
  const submit = () => act(() => card.root.querySelector<HTMLElement>('[type=submit]')!.click());
  /** Time in which people see what they click. */
  const look = () => {
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 600);
  };
  afterEach(() => vi.restoreAllMocks());

  test('gives the statement to whom the reader says, and closes', async () => {
    const correct = vi.fn();
    show('q7', { correct });
    await openForm();
    expect(card.root.activeElement).toBe(field());
    expect(field().selectedOptions[0].textContent).toContain('Oda Brenn');
    await act(() => {
      field().value = 'nobody';
      field().dispatchEvent(new Event('change', { bubbles: true }));
    });
    await submit();
    expect(correct).not.toHaveBeenCalled();
    look();
    await submit();
    const [{ statements, ...rest }] = correct.mock.calls[0];
    expect(rest).toEqual({ type: 'assign', speaker: null });
    expect(statements[0].exact).toContain('It reminds us to go further');
    expect(host()).toBeNull();
  });

  test('is not done by a click that a script makes', async () => {
    const correct = vi.fn();
    show('q7', { correct, isPersons: () => false });
    await openForm();
    look();
    await submit();
    await act(() => card.root.querySelector('form')!.requestSubmit());
    expect(correct).not.toHaveBeenCalled();
  });

  test('Esc leads out of the form, and only the next one out of the card', async () => {
    show('q7');
    await openForm();
    press('Escape', field());
    expect(card.root.querySelector('form')).toBeNull();
    expect(button('Correct')).toBeDefined();
    press('Escape', dialog());
    expect(host()).toBeNull();
  });

  test('says so afterwards, and offers the way back', () => {
    const undo = vi.fn();
    const state = { ...SAMPLE, corrections: { corrected: { q7: 'Jorun Pell', q9: null }, done: 2, undone: 0 } };
    show('q7', { state, undo });
    expect(dialog().textContent).toContain('You said so. Quotelight had Jorun Pell.');
    button('Undo').click();
    expect(undo).not.toHaveBeenCalled();
    look();
    button('Undo').click();
    expect(undo).toHaveBeenCalledOnce();
    show('q9', { state });
    expect(dialog().textContent).toContain('You said so. Quotelight gave no name.');
    expect(button('Correct')).toBeDefined();
  });
});

describe('copying', () => {
  test('takes the words, who said them, and the link', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show('q7');
    button('Copy').click();
    await vi.waitFor(() => expect(button('Copied')).toBeDefined());
    expect(writeText).toHaveBeenCalledWith(
      [
        '“It reminds us to go further along a road we already walk,” — Oda Brenn, senator of the governing party',
        'Vantrian president presses Lorvania to reopen its assembly, The Harbour Courier',
        'https://harbour-courier.example/2026/11/14/letter#:~:text=It%20reminds%20us%20to,road%20we%20already%20walk',
      ].join('\n'),
    );
    vi.unstubAllGlobals();
  });

  test('says so where the browser does not let it', async () => {
    vi.stubGlobal('navigator', {});
    document.execCommand = () => false;
    show('q7');
    button('Copy').click();
    await vi.waitFor(() => expect(card.root.querySelector('[role=status]')!.textContent).toBe('Could not copy'));
    vi.unstubAllGlobals();
  });
});
