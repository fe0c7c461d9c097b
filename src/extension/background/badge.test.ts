import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import type { Quotation, Speaker } from '../../engine/model.ts';
import { SAMPLE } from '../../ui/sample.test-data.ts';
import type { ArticleState } from '../messages.ts';
import { actionTitle, badgeText } from './badge.ts';

const [quotation] = SAMPLE.analysis.quotations;
const [speaker] = SAMPLE.analysis.speakers;

function article(quotations: number, names: readonly string[], silent: readonly string[] = []): ArticleState {
  const all = (list: readonly string[], said: string[]): Speaker[] =>
    list.map((name) => ({ ...speaker, id: name, name, quotations: said }));
  const speakers = [...all(names, ['q1']), ...all(silent, [])];
  const filled = Array.from({ length: quotations }, (): Quotation => quotation);
  return { ...SAMPLE, analysis: { quotations: filled, speakers, documents: [] } };
}

describe('the badge', () => {
  it.each([
    [{ status: 'reading' as const }, ''],
    [{ status: 'no-article' as const, reason: 'no text' as const }, ''],
    [article(0, []), ''],
    [article(1, ['Oda Brenn']), '1'],
    [article(999, []), '999'],
    [article(1000, []), '999+'],
  ])('%#: “%s”', (state, text) => {
    expect(badgeText(state)).toBe(text);
  });
});

describe('the tooltip', () => {
  it.each([
    [{ status: 'reading' as const }, 'Quotelight'],
    [article(0, [], ['Jorun Pell']), 'Quotelight: 0 quotations'],
    [article(1, ['Oda Brenn'], ['Jorun Pell']), 'Quotelight: 1 quotation\nOda Brenn'],
    [article(9, ['Oda Brenn', 'Wim Sandel']), 'Quotelight: 9 quotations\nOda Brenn, Wim Sandel'],
    [article(9, ['A', 'B', 'C', 'D', 'E', 'F', 'G']), 'Quotelight: 9 quotations\nA, B, C, D, E, 2 more'],
  ])('%#: %s', (state, title) => {
    expect(actionTitle(state)).toBe(title);
  });
});
