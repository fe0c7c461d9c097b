import { describe, expect, test } from 'vitest';
import type { Quotation, Span } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';
import { SAMPLE } from './sample.test-data.ts';
import { list, type Statement } from './statements.ts';

const words = (statement: Statement) => statement.shown.map((s) => s.text).join('');
const said = (statement: Statement) => statement.shown.filter((s) => s.said).map((s) => s.text);

function change(id: string, to: Partial<Quotation>): ArticleState {
  const quotations = SAMPLE.analysis.quotations.map((q) => (q.id === id ? { ...q, ...to } : q));
  return { ...SAMPLE, analysis: { ...SAMPLE.analysis, quotations } };
}

describe('groups', () => {
  const { groups, byId } = list(SAMPLE);

  test('follow the order of first appearance, what nobody is named for comes last', () => {
    expect(groups.map((g) => g.speaker?.name ?? null)).toEqual([
      'Teodor Kask',
      'Ilse Marrow',
      'Oda Brenn',
      'Jorun Pell',
      'A senior official at the foreign ministry',
      'Wim Sandel',
      'Edda Lunt',
      null,
    ]);
  });

  test('show every quotation exactly once', () => {
    const shown: string[] = [];
    const walk = (statement: Statement) => {
      shown.push(statement.quotation.id, ...statement.merged.map((q) => q.id));
      statement.inner.forEach(walk);
    };
    groups.flatMap((g) => g.statements).forEach(walk);
    expect(shown.sort()).toEqual(SAMPLE.analysis.quotations.map((q) => q.id).sort());
    expect([...byId.keys()].sort()).toEqual(shown);
  });

  test('count what each has said, told and merged ones too', () => {
    expect(groups.map((g) => g.total)).toEqual([3, 3, 2, 3, 1, 1, 1, 1]);
  });
});

describe('quoted words inside a paraphrase', () => {
  test('of the same speaker are shown within it', () => {
    const statement = list(SAMPLE).byId.get('q2')!;
    expect(statement.quotation.id).toBe('q1');
    expect(statement.kind).toBe('paraphrase, quoted in part');
    expect(said(statement)).toEqual(['“promises to respect our choices”']);
    expect(words(statement)).toBe(
      'a letter from President Ilse Marrow “promises to respect our choices” and asks for nothing in return',
    );
  });

  test('of another speaker are a statement of their own', () => {
    const { byId } = list(change('q2', { speakerId: 's3', speaker: 'Oda Brenn' }));
    expect(byId.get('q2')!.quotation.id).toBe('q2');
    expect(byId.get('q1')!.merged).toEqual([]);
  });

  test('and a part of the paraphrase that is told within it', () => {
    const [host] = SAMPLE.analysis.quotations;
    const [, end] = host.content[0];
    const part = { ...host, id: 'q99', within: 'q1', content: [[end - 'nothing in return'.length, end] as Span] };
    const state = { ...SAMPLE, analysis: { ...SAMPLE.analysis, quotations: [...SAMPLE.analysis.quotations, part] } };
    const { byId } = list(state);
    expect(byId.get('q99')).toBe(byId.get('q1'));
    expect(byId.get('q1')!.inner).toEqual([]);
    expect(said(byId.get('q1')!)).toEqual(['“promises to respect our choices”']);
  });

  test('without a speaker are never merged', () => {
    const both = change('q1', { speakerId: null, speaker: null }).analysis.quotations;
    const quotations = both.map((q) => (q.id === 'q2' ? { ...q, speakerId: null, speaker: null } : q));
    const { byId } = list({ ...SAMPLE, analysis: { ...SAMPLE.analysis, quotations } });
    expect(byId.get('q2')!.quotation.id).toBe('q2');
  });
});

describe('a statement inside a statement', () => {
  const { groups, byId } = list(SAMPLE);

  test('stands under its outer one, as the bare words', () => {
    const outer = byId.get('q10')!;
    expect(outer.inner.map((s) => s.quotation.id)).toEqual(['q11']);
    expect(words(outer.inner[0])).toBe('“patience is not a policy”');
  });

  test('is told of under its own speaker', () => {
    const marrow = groups.find((g) => g.speaker?.name === 'Ilse Marrow')!;
    expect(marrow.statements.map((s) => s.quotation.id)).toEqual(['q3', 'q4']);
    expect(marrow.told.map(({ statement, by }) => [statement.quotation.id, by?.name])).toEqual([['q11', 'Jorun Pell']]);
  });

  test('whose outer one does not exist is a statement like any other', () => {
    const marrow = list(change('q11', { within: 'q99' })).groups.find((g) => g.speaker?.name === 'Ilse Marrow')!;
    expect(marrow.statements.map((s) => s.quotation.id)).toEqual(['q3', 'q4', 'q11']);
  });
});

describe('words shown', () => {
  test('quoted words inside quoted words are shown once', () => {
    const [start, end] = SAMPLE.analysis.quotations[1].content[0];
    const state = change('q2', {
      content: [
        [start, end],
        [start + 1, start + 9],
      ],
    });
    expect(words(list(state).byId.get('q1')!)).toBe(words(list(SAMPLE).byId.get('q1')!));
  });

  test('a partial quotation stands within its sentence', () => {
    const statement = list(SAMPLE).byId.get('q6')!;
    expect(words(statement)).toBe(
      'Senator Oda Brenn of the governing party called the letter “a friendly nudge” on her way into the chamber.',
    );
    expect(said(statement)).toEqual(['“a friendly nudge”']);
  });

  test('pieces are joined as in the text of the quotation', () => {
    const statement = list(SAMPLE).byId.get('q5')!;
    expect(words(statement)).toBe(statement.quotation.text);
  });

  test('two partial pieces of one sentence show it once', () => {
    const { text } = SAMPLE;
    const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
    const state = change('q6', { content: [at('“a friendly'), at('nudge”')] });
    expect(words(list(state).byId.get('q6')!).match(/Senator/g)).toHaveLength(1);
    expect(said(list(state).byId.get('q6')!)).toEqual(['“a friendly', 'nudge”']);
  });
});

test('between the thresholds a name is probable, without a name nothing is', () => {
  const probable = (state: ArticleState, id: string) => list(state).byId.get(id)!.probably;
  expect(probable(SAMPLE, 'q9')).toBe(true);
  expect(probable(SAMPLE, 'q3')).toBe(false);
  expect(probable(SAMPLE, 'q15')).toBe(false);
});
