import { describe, expect, it } from 'vitest';
import { en } from '../language/en/index.ts';
import { read } from './sentences.ts';

/** Sentences end at |. */
const CASES = [
  'Sen. Ada Lund left.| She was late.',
  'The U.S. Embassy was shut.| It rained.',
  'He works for the U.S.| But he lives in Tarn.',
  'It cost $4.50 on Jan. 6, said W. Patrick Holm.| Nobody paid.',
  '“Why now?” she asked.| He left.',
  '“We won!” Ada Lund said.| He left.',
  '“We won.”| He left before noon.',
  'She said: “We won. We did. Really.”| He left.',
  'He met Ola Sen.| The rain had stopped.',
  'It was 5 p.m. when she left.| Then it rained.',
  'The pilots are in.| Boats left at noon.',
  'The answer was no.| Oda Brenn slept.',
  'They met gen. Brook on the pier.',
  'The oar was 6 in. Tarn oak.',
  'It was Lund vs. Brenn again.',
  'Ada Lund said the hall was “what you do.”| But after weeks of talk, the clerk left.',
  'Ada Lund said hats were “for fools!”| Once the clerk was able to speak, he left.',
  'Her hosts serve the “coast-speaking peoples.”| The coast, she said, had a task.',
  'The plan was called “Harbour Ear.”| According to pilots, the aim of the net is to count boats.',
  'Oda Brenn asked her about a net, saying, “I cannot mend it.”| Lund replied, “It is a sad tale.”',
  'Oda Brenn asked: “Can you mend it?”| Lund replied, “It is a sad tale.”',
  'In Tarn, “We won!” Ada Lund said.| He left.',
  '“They won,” Jorun Pell said.| “No!” Ada Lund shouted back.| He left.',
  '“Who won?” Ada Lund called out.| He left.',
  '“We won!” Ada Lund, the mayor of Tarn, said.| He left.',
];

describe('sentences of the reporter’s text', () => {
  it.each(CASES)('%s', (row) => {
    const text = row.replaceAll('|', '');
    const found = read({ text }, en).sentences.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(row.split('|').map((sentence) => sentence.trim()));
  });

  it('keeps every quotation as one token', () => {
    const { sentences } = read({ text: '“One. Two,” she said, “three.”' }, en);
    expect(sentences[0].tokens.map((t) => t.kind)).toEqual(['quotation', 'word', 'word', 'punctuation', 'quotation']);
  });
});
