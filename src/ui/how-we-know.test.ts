import { describe, expect, test } from 'vitest';
import type { Quotation, Rule, Span } from '../engine/model.ts';
import { howWeKnow, plain } from './how-we-know.ts';
import { SAMPLE, span } from './sample.test-data.ts';

const { text, paragraphs, analysis } = SAMPLE;
const told = (quotation: Quotation) => plain(howWeKnow({ text, paragraphs, quotation }));
const find = (id: string) => analysis.quotations.find((q) => q.id === id)!;
const because = (id: string, rule: Rule, ...spans: Span[]) => told({ ...find(id), because: [{ rule, spans }] });

describe('every rule in words', () => {
  test.each<[Rule, string, Span[], string]>([
    ['cue', 'q7', [span(7, 'Brenn'), span(7, 'said')], '“said Brenn” follows the quotation.'],
    [
      'cue',
      'q6',
      [span(6, 'Oda Brenn'), span(6, 'called')],
      '“Oda Brenn of the governing party called” leads into the quotation.',
    ],
    ['cue', 'q3', [span(2, 'Marrow'), span(2, 'writes')], '“Marrow writes” stands between the parts of the quotation.'],
    ['cue', 'q8', [span(8, 'Jorun Pell'), span(8, 'said')], '“Jorun Pell said” leads into the paraphrase.'],
    ['cue', 'q7', [span(5, 'Kask'), span(7, 'said')], '“Kask” … “said” stands beside the quotation.'],
    [
      'according-to',
      'q12',
      [span(10, 'said'), span(10, 'A senior official')],
      '“A senior official at the foreign ministry said” leads into the paraphrase.',
    ],
    ['label', 'q5', [span(5, 'Kask')], 'It stands under the label “Kask”.'],
    ['subject', 'q6', [span(6, 'Oda Brenn')], 'The sentence around it is about “Oda Brenn”.'],
    ['announced', 'q5', [span(5, 'Kask'), span(5, 'read')], 'The sentence before announces it: “Kask read”.'],
    ['continues', 'q5', [span(5, 'he')], 'It goes on from the words of “he” beside it; that is Teodor Kask.'],
    ['alternates', 'q5', [span(5, 'Kask')], 'Two people speak in turn, and this is the turn of “Kask”.'],
    [
      'pronoun',
      'q9',
      [span(9, 'she'), span(8, 'Jorun Pell')],
      '“she” is “Jorun Pell”, named in paragraph 8. Probable, not certain.',
    ],
    ['pronoun', 'q5', [span(5, 'he')], '“he” is Teodor Kask.'],
    ['alias', 'q3', [span(2, 'Marrow'), span(1, 'Ilse Marrow')], '“Marrow” is “Ilse Marrow”, named in paragraph 1.'],
    [
      'nominal',
      'q13',
      [span(11, 'spokesperson'), span(11, 'Wim Sandel')],
      '“spokesperson” is “Wim Sandel”, named in paragraph 11.',
    ],
    ['document', 'q4', [span(4, 'the letter')], '“the letter” is being quoted.'],
    ['document', 'q1', [span(2, 'The letter')], '“The letter” is where it comes from.'],
    ['author', 'q4', [span(1, 'Ilse Marrow')], '“Ilse Marrow” is its author.'],
    [
      'refusal',
      'q13',
      [span(11, 'declined to comment')],
      'The article says that there was no statement: “declined to comment”.',
    ],
    ['unnamed', 'q12', [span(10, 'A senior official')], 'The article gives no name for “A senior official”.'],
  ])('%s of %s', (rule, id, spans, expected) => expect(because(id, rule, ...spans)).toBe(expected));
});

test('the steps make one sentence', () => {
  expect(told(find('q3'))).toBe(
    '“Marrow writes” stands between the parts of the quotation; “Marrow” is “Ilse Marrow”, named in paragraph 1; “The letter” is being quoted.',
  );
});

test('a verb that stands for the document is told as such', () => {
  expect(because('q3', 'document', span(2, 'writes'))).toBe('“writes” says that it is in writing.');
});

test('the same step is told once', () => {
  const [step] = find('q7').because;
  expect(told({ ...find('q7'), because: [step, step] })).toBe('“said Brenn” follows the quotation.');
});

test('without a name the steps are told, and that they do not do', () => {
  expect(told({ ...find('q7'), speaker: null, speakerId: null })).toMatch(
    /paragraph 6\. That is not enough to give a name\.$/,
  );
  expect(told(find('q15'))).toBe('The article does not make clear who said this.');
});

test('the article’s words keep their span', () => {
  const words = howWeKnow({ text, paragraphs, quotation: find('q4') }).filter((part) => typeof part !== 'string');
  for (const part of words) expect(text.slice(...part.span)).toBe(part.words);
  expect(words).toHaveLength(2);
});
