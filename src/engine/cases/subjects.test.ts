/** Whose a cue is by grammar alone, before anything learned decides: subjects in brackets, their cue in braces. */
import { describe, expect, it } from 'vitest';
import { stagedScenes } from '../analyse.ts';

const CASES: Record<string, string[]> = {
  'nouns that no table knows': [
    'Some [Vantrians] {say} the plan could mean “the death of the harbour” for Tarn.',
    '“You seem to have found a new rule,” [the two] {write}.',
    'About [four in 10] {said} they were “angry” with the mayor.',
    '[Article 33] {affirms}: “No port shall turn a ship away.”',
    '[Those surveyed] {said} Ada Lund was “too slow.”',
    '[The 43-year-old] {asked} the mayor: “What if the ferry never comes back?”',
    '“You will see boats on every quay,” {said} [one grower involved in the planning].',
    '[Fishermen] {describe} the port as “dead.”',
    '[Others], reacting to the gap, {shouted}, “Stop the ferry!”',
    'Tarn’s [trends report] {said} they were “tired of it all.”',
    'The report and [Rell] {said} the ferry was “too slow.”',
    'Sandel, now [the pilot], who in 1998 {said} the ferry was a “boat to nowhere,” left.',
    'Asked when the town chose the ferry, [the teacher] {replies}, “It was in the spring.”',
    '“Nobody reads a plan,” {reads} a Monday [editorial] in The Courier.',
  ],
  'relative pronouns of nouns that no table knows': [
    'They passed out bottles [that] {said}, “Tarn welcomes you.”',
    'Pell spoke to Lund on camera, [who] {responded}: “Fine!”',
  ],
  'auxiliaries and phrases between': [
    '[Jorun Pell] didn’t {say} it was “dead.”',
    'Oda Brenn said that [any new deal] under her watch would {demand} “absolute secrecy.”',
    '[Jorun Pell] further {described} the ferry as a “slow boat.”',
    '[Oda Brenn], 63, of Pell, Ohio, who saw the boats go by, {said} the harbour was “a place for all of us.”',
    '[Oda Brenn], President Tarn Ferries, {says}: “We will help the harbour to grow.”',
    '[A document] on the union’s website {states} that boats are “free for all.”',
    '[Jorun Pell], citing “the magic of the port,” {said} the boat could win.',
    'At the hall in Tarn, OH, after winning the vote, [Gov. Jorun Pell] (R-OH), {said}, “I will rent a wagon.”',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const [, subject] = /\[(.*?)\]/.exec(row)!;
    const [, verb] = /\{(.*?)\}/.exec(row)!;
    const text = row.replace(/[[\]{}]/g, '');
    const cues = stagedScenes({ text })!.scenes.flatMap((scene) => scene.cues);
    const cue = cues.find(({ span }) => text.slice(...span) === verb);
    expect(cue?.subject?.text).toBe(subject);
  });
});
