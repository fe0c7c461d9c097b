import { describe, expect, it, test } from 'vitest';
import { SAMPLE } from '../ui/sample.test-data.ts';
import { contract } from './contract.ts';
import { escaped, markdown } from './markdown.ts';

const ROW = contract('letter.html', SAMPLE);

describe('Markdown', () => {
  const lines = markdown(ROW).split('\n');

  it('begins with the article', () => {
    expect(lines.slice(0, 5)).toEqual([
      '# Vantrian president presses Lorvania to reopen its assembly',
      '',
      'The Harbour Courier · 14 November 2026 · <https://harbour-courier.example/2026/11/14/letter>',
      '',
      '## Ilse Marrow (president of Vantria)',
    ]);
  });

  it('has every statement once, under its speaker, with how it was said and a link', () => {
    expect(lines.filter((line) => line.startsWith('- ')).length).toBe(ROW.quotations.length + ROW.documents.length);
    const { link } = ROW.quotations[3];
    expect(lines).toContain(`- “Our friendship depends on it,” — [quoted from the letter](${link})`);
    const headings = lines.filter((line) => line.startsWith('## '));
    expect(headings.slice(-2)).toEqual(['## Not attributed', '## Documents']);
    expect(lines.at(-2)).toBe('- letter by Ilse Marrow to Teodor Kask, 2 November 2026: 2 excerpts');
  });

  it('says what is only probable, told by another, or not said at all', () => {
    const of = (words: string) => lines.find((line) => line.includes(words));
    expect(of('still counting the days')).toContain('— probably, [quoted](');
    expect(of('- “patience is not a policy”')).toContain('[quoted in part, told by Jorun Pell](');
    expect(of('could not reach')).toContain('[could not be reached, asked by The Courier](');
  });

  it('has no links where there is no address', () => {
    const row = contract('letter.txt', {
      ...SAMPLE,
      meta: { ...SAMPLE.meta, title: null, site: null, published: null, url: null },
    });
    expect(markdown(row)).not.toMatch(/\]\(/);
    expect(markdown(row)).toMatch(/^# letter\.txt\n\n## Ilse Marrow/);
  });

  it('follows no address but those of the web', () => {
    const state = structuredClone(SAMPLE);
    state.analysis.documents[0].link = 'javascript:alert(1)';
    expect(markdown(contract('a', state))).not.toContain('javascript');
    state.analysis.documents[0].link = 'https://vantria.example/letter_(1).pdf';
    expect(markdown(contract('a', state))).toContain('](https://vantria.example/letter_%281%29.pdf)');
  });
});

test.each([
  ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
  ['[a](b) ![c]', '\\[a\\](b) !\\[c\\]'],
  ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
  ['a | b ~~c~~ $d$ \\', 'a \\| b \\~\\~c\\~\\~ \\$d\\$ \\\\'],
  ['# a', '\\# a'],
  ['- a - b', '\\- a - b'],
  ['+ a', '\\+ a'],
  ['2026. A year', '2026\\. A year'],
  ['1) a', '1\\) a'],
  ['a\n\n# b', 'a \\# b'],
])('%j is escaped', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});
