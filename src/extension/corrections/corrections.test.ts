import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analyse.ts';
import type { Analysis } from '../../engine/model.ts';
import { applyCorrections } from './apply.ts';
import { add, type Correction, NONE, quoteOf, redo, reset, undo } from './correction.ts';
import { findAgain } from './find-again.ts';

const TEXT = `The ferry will sail again, Oda Brenn said on Monday in Tarn.

“We will keep the boats running,” Brenn told reporters. “We will not ask for more money.”

“The harbour is closed,” said Wim Sandel, the harbour master. Ada Lund said that the town “was never asked” about the timetable.

“Yes,” Sandel said. “Yes,” Lund said.`;

const found = analyse({ text: TEXT });
const whose = (analysis: Analysis, words: string) =>
  analysis.quotations.filter((q) => q.text.includes(words)).map((q) => q.speaker);
const quote = (words: string, text = TEXT, { quotations }: Analysis = found) =>
  quoteOf(text, quotations.find((q) => q.text.includes(words))!);
const corrected = (...corrections: Correction[]) => applyCorrections(found, TEXT, corrections);
const speaker = ({ speakers }: Analysis, name: string) => speakers.find((s) => s.name === name);

describe('a correction', () => {
  it('gives a statement to another speaker of the article, for sure', () => {
    const { analysis, corrected: theirs } = corrected({
      type: 'assign',
      statements: [quote('closed')],
      speaker: 'Oda Brenn',
    });
    expect(whose(analysis, 'closed')).toEqual(['Oda Brenn']);
    const [[id, before]] = Object.entries(theirs);
    expect(before).toBe('Wim Sandel');
    expect(analysis.quotations.find((q) => q.id === id)?.confidence).toBe(1);
    expect(speaker(analysis, 'Oda Brenn')!.quotations).toContain(id);
    expect(speaker(analysis, 'Wim Sandel')!.quotations).not.toContain(id);
    expect(speaker(analysis, 'Oda Brenn')!.words).toBe(speaker(found, 'Oda Brenn')!.words + 4);
  });

  it('gives it to somebody the article does not list, or to nobody', () => {
    const made = corrected({ type: 'assign', statements: [quote('closed')], speaker: 'Jorun Pell' }).analysis;
    expect(whose(made, 'closed')).toEqual(['Jorun Pell']);
    expect(speaker(made, 'Jorun Pell')).toMatchObject({ kind: 'person', words: 4 });
    const none = corrected({ type: 'assign', statements: [quote('closed')], speaker: null }).analysis;
    expect(whose(none, 'closed')).toEqual([null]);
  });

  it('takes quoted words along with the paraphrase that holds them', () => {
    const statements = [quote('never asked')];
    const { analysis } = corrected({ type: 'assign', statements, speaker: 'Oda Brenn' });
    expect(whose(analysis, 'never asked')).toEqual(['Oda Brenn', 'Oda Brenn']);
  });

  it('takes out what is no quotation', () => {
    const { analysis } = corrected({ type: 'remove', statements: [quote('closed')] });
    expect(whose(analysis, 'closed')).toEqual([]);
    expect(analysis.quotations).toHaveLength(found.quotations.length - 1);
    expect(speaker(analysis, 'Wim Sandel')!.quotations).toHaveLength(
      speaker(found, 'Wim Sandel')!.quotations.length - 1,
    );
  });

  it('makes one speaker of two, and gives one another name', () => {
    const { analysis } = corrected(
      { type: 'merge', speaker: 'Ada Lund', into: 'Wim Sandel' },
      { type: 'rename', speaker: 'Wim Sandel', to: 'W. A. Sandel' },
    );
    expect(whose(analysis, 'never asked')).toEqual(['W. A. Sandel', 'W. A. Sandel']);
    expect(whose(analysis, 'closed')).toEqual(['W. A. Sandel']);
    expect(speaker(analysis, 'Ada Lund')).toBeUndefined();
    expect(speaker(analysis, 'W. A. Sandel')!.aliases).toEqual(expect.arrayContaining(['Ada Lund', 'Wim Sandel']));
  });

  it('leaves the engine’s own answer as it was, and what it does not know alone', () => {
    const before = structuredClone(found);
    corrected(
      { type: 'assign', statements: [quote('closed')], speaker: null },
      { type: 'remove', statements: [quote('boats')] },
    );
    expect(found).toEqual(before);
    const unknown: Correction[] = [
      { type: 'rename', speaker: 'Ilse Marrow', to: 'Marrow' },
      { type: 'merge', speaker: 'Ilse Marrow', into: 'Oda Brenn' },
      { type: 'remove', statements: [{ exact: 'nothing of the kind', prefix: '', suffix: '' }] },
    ];
    expect(corrected(...unknown).analysis).toEqual(before);
  });
});

describe('a statement is found again', () => {
  it('where the same words were said twice', () => {
    const [first, second] = found.quotations.filter((q) => q.text === '“Yes,”');
    for (const each of [first, second]) expect(findAgain(quoteOf(TEXT, each), TEXT, found.quotations)).toBe(each);
  });

  it.each([
    ['moved', `Rain fell all day in Tarn, where the boats lie.\n\n${TEXT}`],
    ['edited', TEXT.replace('We will keep the boats running', 'We shall keep all the boats running')],
    ['with other marks', TEXT.replace('“We will keep the boats running,”', '"We will keep the boats running,"')],
  ])('%s', (_, changed) => {
    const { quotations } = analyse({ text: changed });
    expect(findAgain(quote('boats'), changed, quotations)?.text).toContain('boats running');
  });

  it('and no other where it is gone', () => {
    const changed = TEXT.replace('“We will keep the boats running,” Brenn told reporters. ', '');
    const { quotations } = analyse({ text: changed });
    expect(findAgain(quote('boats'), changed, quotations)).toBeNull();
  });
});

describe('what was done', () => {
  const one: Correction = { type: 'rename', speaker: 'Brenn', to: 'Oda Brenn' };
  const two: Correction = { type: 'merge', speaker: 'Lund', into: 'Ada Lund' };
  const both = add(add(NONE, one), two);

  it('is taken back and had again, the last first', () => {
    expect(undo(both)).toEqual({ done: [one], undone: [two] });
    expect(redo(undo(both))).toEqual(both);
    expect(add(undo(both), two)).toEqual(both);
    expect([undo(NONE), redo(both)]).toEqual([NONE, both]);
  });

  it('can be had again after a reset', () => {
    expect(reset(both)).toEqual({ done: [], undone: [two, one] });
    expect(redo(redo(reset(both)))).toEqual(both);
  });
});
