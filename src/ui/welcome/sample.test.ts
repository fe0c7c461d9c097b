import { expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import { speakerColours } from '../../extension/reader/colours.ts';
import { styleOf } from '../../extension/reader/marks.ts';
import { type Marked, SAMPLE } from './sample.ts';

it('is marked as the engine and the page would', () => {
  const paragraphs = SAMPLE.map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : part.words)).join(''),
  );
  const text = paragraphs.join('\n\n');
  const analysis = analyse({ text });
  const colours = speakerColours(analysis, {}, analysis);
  const found = analysis.quotations.map((quotation) => ({
    words: quotation.text,
    style: styleOf(quotation),
    colour: colours[quotation.speakerId ?? ''],
    speaker: quotation.speaker,
  }));
  const shown = SAMPLE.flat().filter((part): part is Marked => typeof part !== 'string');
  expect(found).toEqual(shown);
});
