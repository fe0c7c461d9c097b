/** Personal pronouns. “It” and “they” also stand for bodies and documents; who they are is the engine's to say. */
import type { Pronoun } from '../language.ts';

type Row = [forms: string, person: 1 | 2 | 3, number: 's' | 'p', gender?: 'm' | 'f' | 'n'];

/** Forms in the order subject, object, possessive, reflexive; the first row and case that has a form keeps it. */
const rows: Row[] = [
  ['i me my myself', 1, 's'],
  ['we us our ourselves', 1, 'p'],
  ['you you your yourself', 2, 's'],
  ['he him his himself', 3, 's', 'm'],
  ['she her her herself', 3, 's', 'f'],
  ['it it its itself', 3, 's', 'n'],
  ['they them their themselves', 3, 'p'],
];
const cases = ['subject', 'object', 'possessive', 'reflexive'] as const;

const rarer: [string, Pronoun][] = [
  ['mine', { person: 1, number: 's', case: 'possessive' }],
  ['ours', { person: 1, number: 'p', case: 'possessive' }],
  ['yours', { person: 2, number: 's', case: 'possessive' }],
  ['yourselves', { person: 2, number: 'p', case: 'reflexive' }],
  ['hers', { person: 3, number: 's', gender: 'f', case: 'possessive' }],
  ['theirs', { person: 3, number: 'p', case: 'possessive' }],
  ['themself', { person: 3, number: 'p', case: 'reflexive' }],
];

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...rows
    .flatMap(([forms, person, number, gender]) =>
      forms
        .split(' ')
        .map((form, i): [string, Pronoun] => [form, { person, number, ...(gender && { gender }), case: cases[i] }]),
    )
    .reverse(),
  ...rarer,
]);
