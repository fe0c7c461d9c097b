import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../engine/model.ts';
import { SAMPLE } from '../../ui/sample.test-data.ts';
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
  it('have the colours of the popup, and grey where nobody is known', () => {
    const marks = marksOf(SAMPLE);
    expect(marks).toHaveLength(SAMPLE.analysis.quotations.length);
    for (const { id, speakerId, content } of SAMPLE.analysis.quotations) {
      const mark = marks.find((each) => each.id === id)!;
      expect(mark.colour).toBe(speakerId === null ? null : (SAMPLE.colours[speakerId] ?? null));
      expect(mark.spans).toEqual(content);
    }
  });
});
