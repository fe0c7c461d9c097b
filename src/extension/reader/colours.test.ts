import { describe, expect, it } from 'vitest';
import type { Analysis, Quotation, SourceDocument, Speaker } from '../../engine/model.ts';
import { PALETTE } from '../../page/palette.ts';
import { nameKey } from '../chosen-colours.ts';
import { speakerColours, wishesOf } from './colours.ts';

const quotation = (id: string, at: number, speakerId: string | null) =>
  ({ id, content: [[at, at + 5]], speakerId }) as unknown as Quotation;
const paper = (author: string | null, excerpts: string[], remarks: string[] = []) =>
  ({ id: 'd1', author, excerpts, remarks }) as unknown as SourceDocument;

/** Each of these says something, in this order. */
function article(...names: (string | Partial<Speaker>)[]): Analysis {
  const speakers = names.map((each, i) => ({
    ...{ id: `s${i + 1}`, kind: 'person' },
    ...(typeof each === 'string' ? { name: each } : each),
  })) as Speaker[];
  return { quotations: speakers.map(({ id }, i) => quotation(`q${i}`, i * 10, id)), speakers, documents: [] };
}

const NAMES = [
  ...['Oda Brenn', 'Ana Rell', 'Ada Lund', 'Jorun Pell', 'Teodor Kask', 'Ilse Marrow', 'Wim Sandel', 'Edda Lunt'],
  ...['Harbour Board', 'The Harbour Courier', 'Lorvanian Senate', 'Tarn Ferries'],
];
const first = (name: string) => wishesOf(name)[0];
/** Two who want the same colour. */
const [one, other] = NAMES.flatMap((a) => NAMES.filter((b) => b > a && first(b) === first(a)).map((b) => [a, b]))[0];

describe('the colour of a name', () => {
  it('is among all of the palette', () => {
    for (const name of NAMES) expect(wishesOf(name).toSorted((a, b) => a - b)).toEqual(PALETTE.map((_, i) => i));
  });

  it('is used evenly by many names', () => {
    const many = NAMES.flatMap((a) => NAMES.flatMap((b) => NAMES.map((c) => `${a} ${b} ${c}`)));
    for (const wish of [0, 1]) {
      const counts = PALETTE.map((_, i) => many.filter((name) => wishesOf(name)[wish] === i).length);
      expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.5);
    }
  });

  it.each([
    ['J. D. Sandel', 'JD Sandel'],
    ['René Marrow', 'Rene Marrow'],
    ['ODA BRENN', 'Oda Brenn'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(wishesOf(a)).toEqual(wishesOf(b));
  });

  it('is told by every letter, and a name of signs alone has one', () => {
    expect(nameKey('Ana Rell')).not.toBe(nameKey('Ada Rell'));
    expect(nameKey('…')).toBe('…');
  });
});

describe('the colours of an article', () => {
  it('are the same for the same person wherever he or she comes up', () => {
    const alone = speakerColours(article('Oda Brenn')).s1;
    const late = NAMES.filter((name) => name !== 'Oda Brenn' && first(name) !== first('Oda Brenn'));
    const colours = speakerColours(article(...late.slice(0, 4), 'Oda Brenn'));
    expect(colours.s5).toBe(alone);
    expect(alone).toBe(first('Oda Brenn'));
  });

  it('whoever comes up first has what two want, and the other what is next for that name', () => {
    expect(speakerColours(article(one, other))).toEqual({ s1: first(one), s2: wishesOf(other)[1] });
    expect(speakerColours(article(other, one))).toEqual({ s1: first(other), s2: wishesOf(one)[1] });
  });

  it('are all different, beyond the palette by the line', () => {
    const names = NAMES.flatMap((a) => [a, `${a} junior`]);
    const colours = Object.values(speakerColours(article(...names)));
    expect(new Set(colours).size).toBe(names.length);
    expect(colours.filter((colour) => colour < PALETTE.length)).toHaveLength(PALETTE.length);
  });

  it('of those without a name take no colour from those who have one', () => {
    const unnamed = { name: one, kind: 'unnamed' } as const;
    expect(speakerColours(article(unnamed, other)).s2).toBe(first(other));
  });

  it('an author comes up where the document is quoted, and one whom nobody quotes last', () => {
    const said = article(one);
    const writer = { id: 's9', kind: 'person', name: other } as Speaker;
    const speakers = [...said.speakers, writer];
    const quoted = [quotation('q9', -10, null), ...said.quotations];
    expect(speakerColours({ quotations: quoted, speakers, documents: [paper('s9', ['q9'])] }).s9).toBe(first(other));
    expect(speakerColours({ ...said, speakers, documents: [paper('s9', [])] }).s1).toBe(first(one));
    expect(speakerColours({ ...said, speakers, documents: [] })).not.toHaveProperty('s9');
  });
});

describe('a colour that was chosen', () => {
  const wanted = (first(one) + 3) % PALETTE.length;

  it('goes before all others', () => {
    const rival = NAMES.find((name) => first(name) === wanted) ?? '';
    expect(rival).not.toBe('');
    expect(speakerColours(article(rival, one), { [nameKey(one)]: wanted }).s2).toBe(wanted);
  });

  it('twice is told apart by the line', () => {
    const chosen = { [nameKey(one)]: 4, [nameKey(other)]: 4 };
    expect(speakerColours(article(one, other), chosen)).toEqual({ s1: 4, s2: 4 + PALETTE.length });
  });

  it('is found by the name that is shown', () => {
    const found = article('Brenn');
    const corrected = { ...found, speakers: [{ ...found.speakers[0], name: 'Oda Brenn' }] };
    expect(speakerColours(found, { [nameKey('Oda Brenn')]: wanted }, corrected)).toEqual({ s1: wanted });
  });
});

it('whom a correction brings in comes last, and everybody else stays', () => {
  const found = article(one, 'Wim Sandel');
  const before = speakerColours(found);
  const corrected = article({ id: 's3', name: other }, { id: 's2', name: 'Wim Sandel' });
  const after = speakerColours(found, {}, corrected);
  expect(after).toMatchObject(before);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(['s3']));
});
