import { describe, expect, it } from 'vitest';
import { escaped } from '../export/markdown.ts';
import { titleOf } from '../extension/reader/marks.ts';
import { asText } from './copy.ts';
import { isolated } from './isolated.ts';
import { SAMPLE } from './sample.test-data.ts';
import { SENTENCES } from './strings.ts';

const TURNED = 'Oda \u202eBrenn';

it.each([
  ['Oda Brenn', 'Oda Brenn'],
  [TURNED, 'Oda Brenn'],
  ['Oda\u2069 Brenn\u2067', 'Oda Brenn'],
  ['\u05e2\u05d3\u05d4', '\u2068\u05e2\u05d3\u05d4\u2069'],
  ['\u0639\u062f\u0629\u2069', '\u2068\u0639\u062f\u0629\u2069'],
  ['José Núñez', 'José Núñez'],
  ['', ''],
])('%j becomes %j', (words, kept) => {
  expect(isolated(words)).toBe(kept);
});

describe('a name that turns what follows turns nothing', () => {
  const [quotation] = SAMPLE.analysis.quotations.filter(({ speakerId }) => speakerId);
  const speakers = SAMPLE.analysis.speakers.map((s) => (s.id === quotation.speakerId ? { ...s, name: TURNED } : s));
  const state = { ...SAMPLE, analysis: { ...SAMPLE.analysis, speakers } };

  it.each([
    ['in sentences', SENTENCES.goTo(TURNED)],
    ['on marks', titleOf(quotation, new Map([[quotation.speakerId!, TURNED]]))],
    ['in what is copied', asText(state, { ...quotation, text: `“We go\u202e”` })],
    ['in Markdown', escaped(TURNED)],
  ])('%s', (_, words) => {
    expect(words).toMatch(/Oda Brenn/);
    expect(words).not.toContain('\u202e');
  });
});
