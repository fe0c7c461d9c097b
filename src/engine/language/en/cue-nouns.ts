/** Nouns for something said: “the claim that …”, “her promise to …”, “a warning of …”. */
import type { CueNoun, Frame, Strength } from '../language.ts';
import { words } from '../words.ts';

type Row = readonly [strength: Strength, frames: string, nouns: string];

const rows: Row[] = [
  [
    'strong',
    'quote that of',
    'statement claim assertion allegation contention insistence admission acknowledgement acknowledgment',
  ],
  [
    'strong',
    'that of',
    'accusation insinuation confession denial declaration proclamation announcement disclosure revelation',
  ],
  [
    'strong',
    'that of',
    'assurance reassurance prediction prophecy complaint charge confirmation concession affirmation avowal',
  ],
  ['strong', 'that to of', 'promise pledge vow threat oath undertaking commitment offer'],
  ['strong', 'quote that of to', 'warning reminder plea appeal demand request call exhortation'],
  [
    'strong',
    'quote that of',
    'remark comment observation reply response retort rejoinder riposte rebuttal answer quip',
  ],
  [
    'strong',
    'quote',
    'chant cry shout refrain mantra motto slogan catchphrase catch-phrase tagline battle-cry war-cry soundbite',
  ],
  [
    'medium',
    'that of to',
    'suggestion proposal recommendation advice argument testimony advisory order instruction directive',
  ],
  [
    'medium',
    'that of',
    'report finding conclusion estimate forecast projection data figure assessment explanation description account',
  ],
  [
    'medium',
    'that',
    'view opinion position stance message point reasoning notion hint indication implication speculation rumour rumor',
  ],
  [
    'medium',
    'for of np',
    'criticism condemnation denunciation praise attack rebuke endorsement defence defense support tribute',
  ],
  ['medium', 'whether of', 'question query inquiry enquiry doubt'],
  ['medium', 'quote that', 'tweet post message email e-mail letter note text caption headline sign banner placard'],
  ['medium', 'as', 'characterization characterisation portrayal depiction designation dismissal labelling labeling'],
  ['medium', 'of', 'mention talk reference apology invitation accusing critique characterisation rejection refusal'],
  [
    'medium',
    'quote that',
    'word line phrase quote quotation joke jibe gibe jab insult taunt slur lie boast brag rant tirade',
  ],
  ['medium', 'quote that', 'speech address interview conversation lecture sermon verdict ruling opinion'],
  [
    'weak',
    'that',
    'belief hope fear concern worry expectation thought feeling sense suspicion conviction impression fact idea',
  ],
  [
    'weak',
    'that to of',
    'decision plan agreement consensus desire wish wisdom theory narrative story possibility sentiment',
  ],
];

const found = new Map<string, CueNoun>();
for (const [strength, list, nouns] of rows) {
  const frames: ReadonlySet<Frame> = new Set(words(list) as Frame[]);
  for (const lemma of words(nouns)) {
    for (const form of [lemma, plural(lemma)]) {
      if (!found.has(form)) found.set(form, { lemma, strength, frames });
    }
  }
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const nouns: ReadonlyMap<string, CueNoun> = found;
