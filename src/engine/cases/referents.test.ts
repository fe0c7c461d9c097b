/** Who is who: names with several bearers, nouns beside names, pronouns after both. Every sentence is invented. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { differences, parse } from './notation.ts';

const CASES: Record<string, string[]> = {
  'nouns beside names': [
    'The harbour pilot, Oda Brenn, left at noon. {q1:“We will sail,”} {s1=Oda Brenn:she} {cue:said}.',
    '{q1:“We will sail,”} {s1=Oda Brenn:his wife}, Oda Brenn, {cue:said}.',
    'Oda Brenn, a retired pilot, met Wim Sandel in Tarn. {q1:“We will sail,”} {s1=Oda Brenn:the pilot} {cue:said}.',
    'Oda Brenn is a retired pilot from Tarn. Wim Sandel is a baker. {q1:“We will sail,”} {s1=Oda Brenn:the pilot} {cue:said}.',
    'Teodor Kask, a senior fellow at the Vantria Institute, disagreed. {q1:“It will fail,”} {s1=Teodor Kask:he} {cue:said}.',
    'Tideway Strait, a campaign group in Tarn, sued the ministry. {q1:“The plan is unlawful,”} {s1=Tideway Strait:the group} {cue:said}.',
  ],
  'one surname, several people': [
    'Senator Oda Brenn lost the vote. Her husband, Ivo Brenn, was in Tarn. {q1:“We will appeal,”} {s1=Ivo Brenn:Mr. Brenn} {cue:said}.',
    'Oda Brenn lost the vote. {q1:“Will they count again?”} {s1=Oda Brenn:Ms. Brenn} {cue:asked}.',
  ],
  'names and what only looks like one': [
    'Will Marrow resign? Ilse Marrow met the council on Monday. {q1:“I will stay,”} {s1=Ilse Marrow:Marrow} {cue:said}.',
    'Jorun “Jo” Pell runs the ferry. {q1:“It is late,”} {s1=Jorun Pell:Pell} {cue:said}.',
    'On Monday Susan Baker opened the market. {q1:“It was time,”} {cue:said} {s1=Susan Baker:Baker}.',
  ],
  'who asks is not who answers': [
    'Oda Brenn was asked by Wim Sandel, a radio host, about the bridge. {q1:“It is closed,”} {s1=Oda Brenn:she} {cue:said}.',
  ],
  gender: [
    'The party spokesman Susan Hart met Teodor Kask at the harbour in Tarn. {q1:“We will sail,”} {s1=Susan Hart:she} {cue:said}.',
    'Oysha Brenn put on her coat. Wim Sandel left. {q1:“We will sail,”} {s1=Oysha Brenn:she} {cue:said}.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (marked) => {
    const expected = parse(marked);
    expect(differences(expected, analyse({ text: expected.text }))).toEqual([]);
  });
});
