import { describe, expect, it } from 'vitest';
import { hashOf, readSpeakers, stretchesIn } from './speakers.ts';

const TEXT = 'Ada Lund wrote “Gone” on the door of “The Pier.” “Why?” asked a guest.';
const told = (line: string) => new Map([[hashOf(TEXT), line]]);

describe('who said each stretch', () => {
  it('is read from offsets', () => {
    expect(stretchesIn(TEXT, told('15+6d0+8 37+11o? 49+6s62+7'))).toEqual([
      { text: '“Gone”', start: 15, end: 21, kind: 'document', speaker: 'Ada Lund', hard: false },
      { text: '“The Pier.”', start: 37, end: 48, kind: 'other', speaker: null, hard: true },
      { text: '“Why?”', start: 49, end: 55, kind: 'speech', speaker: 'a guest', hard: false },
    ]);
  });

  it('is not known of another text, be it by a letter', () => {
    expect(stretchesIn(TEXT.replace('Ada', 'Ida'), told('15+6d0+8'))).toBeNull();
  });

  it('says what cannot be read', () => {
    expect(() => stretchesIn(TEXT, told('15+6x'))).toThrow('no stretch with its speaker: 15+6x');
  });

  it('stands in the file by offsets alone', () => {
    const speakers = readSpeakers();
    expect(speakers.size).toBeGreaterThan(500);
    for (const line of speakers.values())
      expect(line).toMatch(/^\d+\+\d+[sdo]\??(?:\d+\+\d+)?(?: \d+\+\d+[sdo]\??(?:\d+\+\d+)?)*$/);
  });
});
