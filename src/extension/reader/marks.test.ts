import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import type { Quotation } from '../../engine/model.ts';
import { SAMPLE } from '../../ui/sample.test-data.ts';
import { DEFAULTS } from '../options.ts';
import { marksOf, styleOf, titleOf } from './marks.ts';

const quotation = (more: Partial<Quotation>): Quotation => ({ ...SAMPLE.analysis.quotations[0], ...more });

it.each<[Partial<Quotation>, string]>([
  [{ kind: 'direct', document: null }, 'quoted'],
  [{ kind: 'partial', document: null }, 'quoted'],
  [{ kind: 'block', document: 'd1' }, 'document'],
  [{ kind: 'direct', document: 'd1' }, 'document'],
  [{ kind: 'indirect', document: null }, 'indirect'],
  [{ kind: 'indirect', document: 'd1' }, 'indirect'],
  [{ kind: 'refusal', document: null }, 'refusal'],
])('%j is drawn as %s', (more, style) => {
  expect(styleOf(quotation(more))).toBe(style);
});

it.each<[Partial<Quotation>, string]>([
  [{ speakerId: 's1', confidence: 0.95, kind: 'direct' }, 'Oda Brenn, quoted'],
  [{ speakerId: 's1', confidence: 0.6, kind: 'indirect' }, 'probably Oda Brenn, paraphrase'],
  [{ speakerId: null, confidence: 0.3, kind: 'direct' }, 'Not attributed, quoted'],
])('resting on %j says “%s”', (more, title) => {
  expect(titleOf(quotation({ refusal: null, ...more }), new Map([['s1', 'Oda Brenn']]))).toBe(title);
});

describe('marks of an article', () => {
  it('have initials where they were chosen, and where there is a name', () => {
    const initials = (chosen: boolean) => marksOf(SAMPLE, { ...DEFAULTS, initials: chosen }).map((m) => m.initials);
    expect(new Set(initials(false))).toEqual(new Set(['']));
    expect(initials(true)[0]).toBe('TK');
    expect(initials(true)[SAMPLE.analysis.quotations.findIndex((q) => q.speakerId === null)]).toBe('');
  });

  it('are of the kinds that were chosen', () => {
    const kinds = (chosen: typeof DEFAULTS.kinds) =>
      new Set(
        marksOf(SAMPLE, { kinds: chosen, initials: false }).map(
          ({ id }) => SAMPLE.analysis.quotations.find((q) => q.id === id)!.kind,
        ),
      );
    expect(kinds({ quoted: false, paraphrase: false, refusal: true })).toEqual(new Set(['refusal']));
    expect(kinds({ quoted: false, paraphrase: true, refusal: false })).toEqual(new Set(['indirect']));
    expect(kinds({ quoted: true, paraphrase: false, refusal: false })).toEqual(new Set(['direct', 'partial']));
  });

  it('have the colours of the popup, and grey where nobody is known', () => {
    const marks = marksOf(SAMPLE, DEFAULTS);
    expect(marks).toHaveLength(SAMPLE.analysis.quotations.length);
    for (const { id, speakerId, content } of SAMPLE.analysis.quotations) {
      const mark = marks.find((each) => each.id === id)!;
      expect(mark.colour).toBe(speakerId === null ? null : (SAMPLE.colours[speakerId] ?? null));
      expect(mark.spans).toEqual(content);
    }
  });
});
