/** What is reported without marks, and nothing else: every piece of paraphrase in braces, whoever says it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

const CASES: Record<string, string[]> = {
  'words that lead into a quotation': [
    'Lund told the Marl Post: “The show has a rich past.”',
    'A trader in Orsk answered that rhetorical question: “Nobody cares.”',
    'What Roxane Pell said about the book: “It is a fine tale.”',
    'Ada Lund summed up the journey from a boat in the bay: “It was long and cold.”',
    'Jorun Brask said of Ferrin, "I left her at the quay."',
    'Jorun Brask said something along the lines of, "We never needed that boat."',
    'Jorun Brask left after telling a crowded town meeting in Brindle, "We never needed that boat."',
    'Jorun Brask said in an email that “we never needed that boat.”',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const wanted = [...row.matchAll(/\{(.*?)\}/g)].map(([, words]) => words);
    const text = row.replace(/[{}]/g, '');
    const reports = analyse({ text }).quotations.filter(({ kind }) => kind === 'indirect');
    expect(reports.flatMap(({ content }) => content.map((span) => text.slice(...span)))).toEqual(wanted);
  });
});
