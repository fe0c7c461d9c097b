import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../ui/sample.test-data.ts';
import type { PageState } from './messages.ts';
import { stateOf, stateText } from './state-text.ts';

describe('the text of a state', () => {
  it.each<PageState>([{ status: 'reading' }, { status: 'no-article', reason: 'no text' }, SAMPLE])(
    'gives the same state again: $status',
    (state) => {
      expect(stateOf(stateText(state))).toEqual(state);
    },
  );

  it.each([
    [null],
    [SAMPLE],
    [''],
    ['{'],
    ['null'],
    ['{"status":"bored"}'],
    ['{"status":"no-article"}'],
    [JSON.stringify({ ...SAMPLE, analysis: {} })],
  ])('is none: %j', (text) => {
    expect(stateOf(text)).toBeNull();
  });
});
