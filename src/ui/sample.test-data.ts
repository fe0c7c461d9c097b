/**
 * An invented article with everything the interface has to show: a letter between two heads of government, six voices,
 * excerpts, paraphrases with quoted words in them, refusals, a statement inside a statement, an unnamed source, a
 * “probably” and words of nobody. For tests, development and pictures.
 */
import type { Quotation, Reason, Rule, Span, Speaker } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';

const PARAGRAPHS = [
  'Prime Minister Teodor Kask said on Thursday that a letter from President Ilse Marrow “promises to respect our choices” and asks for nothing in return.',
  'The letter, seen by The Harbour Courier and dated 2 November 2026, says more. “Vantria respects the choices of the Lorvanian people, and we seek no other government than theirs,” Marrow writes. “I ask you to reopen the assembly, and to look again at the decisions that closed it.”',
  'Relations between the two neighbours have cooled since the assembly in Sarn was closed in March.',
  '“Our friendship depends on it,” the letter reads.',
  'Kask read parts of it aloud to reporters in Sarn. “We have nothing to correct,” he said. “A neighbour may write to us as often as it likes; it will find that the door of this house was never locked, and that those who left it did so of their own will.”',
  'Senator Oda Brenn of the governing party called the letter “a friendly nudge” on her way into the chamber.',
  '“It reminds us to go further along a road we already walk,” said Brenn, who chairs the foreign affairs committee.',
  'Opposition leader Jorun Pell said the letter was meant to say that Lorvania had lost its way.',
  '“And above all it says that somebody outside is still counting the days,” she said. Pell added that Marrow had told her in September that “patience is not a policy”.',
  'A senior official at the foreign ministry said that a reply would be sent before the end of the month.',
  'Wim Sandel, spokesperson of the Vantrian embassy, declined to comment on the letter.',
  'The Courier could not reach the speaker of the closed assembly, Edda Lunt, for comment.',
  '“Nobody asked us,” read a banner in front of the assembly on Thursday evening.',
];

const text = PARAGRAPHS.join('\n\n');

const paragraphs = PARAGRAPHS.map((paragraph, i) => {
  const start = PARAGRAPHS.slice(0, i).reduce((sum, before) => sum + before.length + 2, 0);
  return { start, end: start + paragraph.length, kind: 'text' as const };
});

/** The span of some words in the paragraph with this number, counted from 1. */
export function span(number: number, words: string): Span {
  const { start, end } = paragraphs[number - 1];
  const at = text.indexOf(words, start);
  if (at < 0 || at + words.length > end) throw new Error(`“${words}” is not in paragraph ${number}`);
  return [at, at + words.length];
}

const why = (rule: Rule, ...spans: Span[]): Reason => ({ rule, spans });

type Given = Pick<Quotation, 'id' | 'kind' | 'content'> & Partial<Quotation>;

function quotation(given: Given): Quotation {
  return {
    text: given.content.map(([start, end]) => text.slice(start, end)).join(' … '),
    cue: null,
    source: null,
    speaker: null,
    speakerId: null,
    document: null,
    about: null,
    within: null,
    excerpts: [],
    notAmongExcerpts: false,
    refusal: null,
    confidence: 0.93,
    because: [],
    ...given,
  };
}

const MARROW = { speaker: 'Ilse Marrow', speakerId: 's1' };
const KASK = { speaker: 'Teodor Kask', speakerId: 's2' };
const BRENN = { speaker: 'Oda Brenn', speakerId: 's3' };
const PELL = { speaker: 'Jorun Pell', speakerId: 's4' };

const fullMarrow = span(1, 'Ilse Marrow');
const fullKask = span(1, 'Teodor Kask');

const quotations: Quotation[] = [
  quotation({
    ...KASK,
    id: 'q1',
    kind: 'indirect',
    content: [
      span(1, 'a letter from President Ilse Marrow “promises to respect our choices” and asks for nothing in return'),
    ],
    cue: span(1, 'said'),
    source: fullKask,
    about: 'd1',
    excerpts: [{ id: 'q3', score: 0.4, spans: [span(1, 'respect'), span(1, 'choices')] }],
    because: [why('cue', fullKask, span(1, 'said'))],
  }),
  quotation({
    ...KASK,
    id: 'q2',
    kind: 'partial',
    content: [span(1, '“promises to respect our choices”')],
    cue: span(1, 'said'),
    source: fullKask,
    about: 'd1',
    because: [why('cue', fullKask, span(1, 'said'))],
  }),
  quotation({
    ...MARROW,
    id: 'q3',
    kind: 'direct',
    content: [
      span(2, '“Vantria respects the choices of the Lorvanian people, and we seek no other government than theirs,”'),
      span(2, '“I ask you to reopen the assembly, and to look again at the decisions that closed it.”'),
    ],
    cue: span(2, 'writes'),
    source: span(2, 'Marrow'),
    document: 'd1',
    confidence: 0.97,
    because: [
      why('cue', span(2, 'Marrow'), span(2, 'writes')),
      why('alias', span(2, 'Marrow'), fullMarrow),
      why('document', span(2, 'The letter')),
    ],
  }),
  quotation({
    ...MARROW,
    id: 'q4',
    kind: 'direct',
    content: [span(4, '“Our friendship depends on it,”')],
    cue: span(4, 'reads'),
    source: span(4, 'the letter'),
    document: 'd1',
    because: [why('cue', span(4, 'the letter'), span(4, 'reads')), why('author', fullMarrow)],
  }),
  quotation({
    ...KASK,
    id: 'q5',
    kind: 'direct',
    content: [
      span(5, '“We have nothing to correct,”'),
      span(
        5,
        '“A neighbour may write to us as often as it likes; it will find that the door of this house was never locked, and that those who left it did so of their own will.”',
      ),
    ],
    cue: span(5, 'said'),
    source: span(5, 'he'),
    because: [
      why('cue', span(5, 'he'), span(5, 'said')),
      why('pronoun', span(5, 'he'), span(5, 'Kask')),
      why('alias', span(5, 'Kask'), fullKask),
    ],
  }),
  quotation({
    ...BRENN,
    id: 'q6',
    kind: 'partial',
    content: [span(6, '“a friendly nudge”')],
    cue: span(6, 'called'),
    source: span(6, 'Oda Brenn'),
    about: 'd1',
    because: [why('cue', span(6, 'Oda Brenn'), span(6, 'called'))],
  }),
  quotation({
    ...BRENN,
    id: 'q7',
    kind: 'direct',
    content: [span(7, '“It reminds us to go further along a road we already walk,”')],
    cue: span(7, 'said'),
    source: span(7, 'Brenn'),
    about: 'd1',
    because: [why('cue', span(7, 'Brenn'), span(7, 'said')), why('alias', span(7, 'Brenn'), span(6, 'Oda Brenn'))],
  }),
  quotation({
    ...PELL,
    id: 'q8',
    kind: 'indirect',
    content: [span(8, 'the letter was meant to say that Lorvania had lost its way')],
    cue: span(8, 'said'),
    source: span(8, 'Jorun Pell'),
    about: 'd1',
    because: [why('cue', span(8, 'Jorun Pell'), span(8, 'said'))],
  }),
  quotation({
    ...PELL,
    id: 'q9',
    kind: 'direct',
    content: [span(9, '“And above all it says that somebody outside is still counting the days,”')],
    cue: span(9, 'said'),
    source: span(9, 'she'),
    about: 'd1',
    confidence: 0.71,
    because: [why('cue', span(9, 'she'), span(9, 'said')), why('pronoun', span(9, 'she'), span(8, 'Jorun Pell'))],
  }),
  quotation({
    ...PELL,
    id: 'q10',
    kind: 'indirect',
    content: [span(9, 'Marrow had told her in September that “patience is not a policy”')],
    cue: span(9, 'added'),
    source: span(9, 'Pell'),
    because: [why('cue', span(9, 'Pell'), span(9, 'added')), why('alias', span(9, 'Pell'), span(8, 'Jorun Pell'))],
  }),
  quotation({
    ...MARROW,
    id: 'q11',
    kind: 'partial',
    content: [span(9, '“patience is not a policy”')],
    cue: span(9, 'told'),
    source: span(9, 'Marrow'),
    within: 'q10',
    because: [why('cue', span(9, 'Marrow'), span(9, 'told')), why('alias', span(9, 'Marrow'), fullMarrow)],
  }),
  quotation({
    id: 'q12',
    kind: 'indirect',
    speaker: 'A senior official at the foreign ministry',
    speakerId: 's5',
    content: [span(10, 'a reply would be sent before the end of the month')],
    cue: span(10, 'said'),
    source: span(10, 'A senior official at the foreign ministry'),
    because: [
      why('cue', span(10, 'A senior official at the foreign ministry'), span(10, 'said')),
      why('unnamed', span(10, 'A senior official at the foreign ministry')),
    ],
  }),
  quotation({
    id: 'q13',
    kind: 'refusal',
    speaker: 'Wim Sandel',
    speakerId: 's6',
    content: [span(11, 'declined to comment on the letter')],
    source: span(11, 'Wim Sandel'),
    about: 'd1',
    refusal: { type: 'declined', by: null },
    because: [why('refusal', span(11, 'declined to comment'))],
  }),
  quotation({
    id: 'q14',
    kind: 'refusal',
    speaker: 'Edda Lunt',
    speakerId: 's7',
    content: [span(12, 'could not reach the speaker of the closed assembly, Edda Lunt, for comment')],
    source: span(12, 'Edda Lunt'),
    refusal: { type: 'unreachable', by: 'The Courier' },
    because: [why('refusal', span(12, 'could not reach'))],
  }),
  quotation({
    id: 'q15',
    kind: 'direct',
    content: [span(13, '“Nobody asked us,”')],
    cue: span(13, 'read'),
    confidence: 0.22,
  }),
];

function person(id: string, name: string, role: string | null, words: number, quotations: string[]): Speaker {
  return {
    id,
    name,
    kind: 'person',
    role,
    roles: role ? [role] : [],
    aliases: name.split(' ').slice(-1),
    quotations,
    words,
  };
}

export const SAMPLE: ArticleState = {
  status: 'article',
  meta: {
    title: 'Vantrian president presses Lorvania to reopen its assembly',
    byline: null,
    site: 'The Harbour Courier',
    published: '2026-11-14',
    language: 'en',
    url: 'https://harbour-courier.example/2026/11/14/letter',
  },
  text,
  paragraphs,
  analysis: {
    quotations,
    speakers: [
      person('s1', 'Ilse Marrow', 'president of Vantria', 41, ['q3', 'q4', 'q11']),
      person('s2', 'Teodor Kask', 'prime minister', 56, ['q1', 'q2', 'q5']),
      person('s3', 'Oda Brenn', 'senator of the governing party', 15, ['q6', 'q7']),
      person('s4', 'Jorun Pell', 'opposition leader', 36, ['q8', 'q9', 'q10']),
      { ...person('s5', 'A senior official at the foreign ministry', null, 11, ['q12']), kind: 'unnamed', aliases: [] },
      person('s6', 'Wim Sandel', 'embassy spokesperson', 0, ['q13']),
      person('s7', 'Edda Lunt', 'speaker of the closed assembly', 0, ['q14']),
    ],
    documents: [
      {
        id: 'd1',
        type: 'letter',
        title: null,
        author: 's1',
        recipient: 's2',
        date: '2 November 2026',
        link: null,
        excerpts: ['q3', 'q4'],
        remarks: ['q1', 'q2', 'q6', 'q7', 'q8', 'q9', 'q13'],
      },
    ],
  },
  colours: { s1: 0, s2: 1, s3: 2, s4: 3, s5: 4, s6: 5, s7: 6 },
  chosenColours: [],
  highlights: { page: true, site: true },
  corrections: { corrected: {}, done: 0, undone: 0 },
  partial: false,
};
