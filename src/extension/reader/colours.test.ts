import { expect, it } from 'vitest';
import type { Analysis, Quotation, SourceDocument, Speaker } from '../../engine/model.ts';
import { speakerColours } from './colours.ts';

const quotation = (id: string, at: number, speakerId: string | null) =>
  ({ id, content: [[at, at + 5]], speakerId }) as unknown as Quotation;
const speakers = (...ids: string[]) => ids.map((id) => ({ id }) as Speaker);
const paper = (author: string | null, excerpts: string[], remarks: string[] = []) =>
  ({ id: 'd1', author, excerpts, remarks }) as unknown as SourceDocument;

it.each<[string, Analysis, string[]]>([
  ['nobody', { quotations: [quotation('q1', 0, null)], speakers: speakers('s1'), documents: [] }, []],
  [
    'in the order of the article, not of the list',
    {
      quotations: [quotation('q1', 90, 's1'), quotation('q2', 10, 's2'), quotation('q3', 95, 's2')],
      speakers: speakers('s1', 's2'),
      documents: [],
    },
    ['s2', 's1'],
  ],
  [
    'an author where the document is first spoken of',
    {
      quotations: [quotation('q1', 10, 's1'), quotation('q2', 20, null), quotation('q3', 30, 's2')],
      speakers: speakers('s1', 's2', 's3'),
      documents: [paper('s3', [], ['q2'])],
    },
    ['s1', 's3', 's2'],
  ],
  [
    'an author whom nobody quotes comes last',
    { quotations: [quotation('q1', 10, 's1')], speakers: speakers('s1', 's3'), documents: [paper('s3', [])] },
    ['s1', 's3'],
  ],
])('%s', (_name, analysis, order) => {
  expect(speakerColours(analysis)).toEqual(Object.fromEntries(order.map((id, i) => [id, i])));
});

it('whom a correction brings in comes last, and everybody else stays', () => {
  const found = {
    quotations: [quotation('q1', 10, 's1'), quotation('q2', 20, 's2')],
    speakers: speakers('s1', 's2'),
    documents: [],
  };
  const corrected = { ...found, quotations: [quotation('q1', 10, 's3'), quotation('q2', 20, 's2')] };
  expect(speakerColours(found, { ...corrected, speakers: speakers('s2', 's3') })).toEqual({ s1: 0, s2: 1, s3: 2 });
});
