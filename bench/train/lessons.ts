/**
 * Lessons: sentences of our own that teach the models what the training articles have too few of, such as who speaks
 * where one speaker's words stand within another's. Each is written once, in lessons/, a line each, in the notation of
 * src/engine/cases/notation.ts, and filled with different names and words, so that no name is learned:
 *
 *   (said|wrote)        one of these
 *   <A> <B> <C>         a person's full name, <a> the surname, <he A> <him A> <his A> the pronouns
 *   <O>                 a body
 *   <Q,> <Q.> <Q?>      a sentence with that mark, <p> <p,> <p.> a noun or an adjective phrase, <v> a verb phrase
 *   ¶                   a new paragraph
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/engine/cases/notation.ts';
import type { Span } from '../../src/engine/model.ts';
import type { Article } from './corpus.ts';
import { randomly } from './random.ts';

/** How often each is filled. */
const TIMES = 3;
/** They are many beside the articles, and plainer. */
const WEIGHT = 0.3;
/** How much of what an article shows is to be learned. */
export const weightOf = ({ lesson }: Article): number => (lesson ? WEIGHT : 1);

const HE = { he: 'he', him: 'him', his: 'his' };
const SHE: typeof HE = { he: 'she', him: 'her', his: 'her' };
const GIVEN: [string, typeof HE][] = [
  ...['Peter', 'Thomas', 'Omar', 'Daniel', 'Marcus', 'David', 'Ahmed', 'Robert', 'Luis'].map(
    (name): [string, typeof HE] => [name, HE],
  ),
  ...['Clara', 'Anna', 'Helen', 'Leila', 'Nora', 'Susan', 'Maria', 'Grace', 'Julia'].map(
    (name): [string, typeof HE] => [name, SHE],
  ),
];
const SURNAMES =
  'Brennock Kaskel Lundan Marrow Vossler Tarnow Ostrel Hadrik Pellan Quistor Sardel Wenlock Moravis Tellander Yorrick Dunmar'.split(
    ' ',
  );
const BODIES = ['the Tarn Institute', 'Skyrin', 'the Orsk Ferry Union', 'the Tarn Post', 'the harbour board'];
const SENTENCES = [
  'We will not give in',
  'It was never safe',
  'That is a lie',
  'The harbour is ours and it stays ours, whatever they sign in the capital',
  'I have waited for this for ten years',
  'Nobody asked me',
];
const PARTS = ['a swamp', 'unsafe', 'a disgrace', 'the worst in memory', 'deeply wrong', 'out of touch'];
const VERBS = ['is not well', 'has lost the thread', 'will never resign', 'can be trusted'];

export const readLessons = (): Article[] =>
  readMarked('bench/train/lessons', TIMES).map(({ where, marked }, i) => articleOf(`lesson ${i} ${where}`, marked));

/** Every text of every file in a folder, filled so many times; `where` is its file and line. */
export function readMarked(folder: string, times: number): { where: string; marked: string }[] {
  const random = randomly(1);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          line && !line.startsWith('#')
            ? Array.from({ length: times }, () => ({ where: `${file}:${i + 1}`, marked: filled(line, oneOf) }))
            : [],
        ),
    );
}

/** Each slot with one of its words, the same for the same person. */
function filled(line: string, oneOf: <T>(list: readonly T[]) => T): string {
  const given = [...GIVEN];
  const surnames = [...SURNAMES];
  const taken = <T>(list: T[]): T => list.splice(list.indexOf(oneOf(list)), 1)[0];
  const people = new Map(
    ['A', 'B', 'C'].map((letter) => {
      const [first, forms] = taken(given);
      return [letter, { first, last: taken(surnames), forms }];
    }),
  );
  let chosen = line;
  for (let before = ''; before !== chosen; ) {
    before = chosen;
    chosen = chosen.replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => oneOf(choices.split('|')));
  }
  const whole = chosen.replace(
    /<(?:(h\w+) )?(\w)([,.?]?)>/gi,
    (_, form: string | undefined, slot: string, mark: string) => {
      const person = people.get(slot.toUpperCase());
      if (person && form) {
        const word = person.forms[form.toLowerCase() as keyof typeof HE];
        return form[0] === 'H' ? word[0].toUpperCase() + word.slice(1) : word;
      }
      if (person) return slot === slot.toUpperCase() ? `${person.first} ${person.last}` : person.last;
      return oneOf(slot === 'O' ? BODIES : slot === 'Q' ? SENTENCES : slot === 'v' ? VERBS : PARTS) + mark;
    },
  );
  return whole.replace(/(?<=^|¶ )(?:\{\w+:)?t(?=he )/g, (start) => `${start.slice(0, -1)}T`);
}

/** Of marked words alone; what else a lesson reports stays open. */
function articleOf(id: string, marked: string): Article {
  const { text, expected, speakers, sources } = parse(marked.replaceAll(' ¶ ', '\n\n'));
  const stretches = expected.flatMap(({ id: number, kind, spans }) =>
    spans.map(([start, end]) => ({ number, start, end, nobodys: kind === 'x' })),
  );
  return {
    id,
    text,
    lesson: true,
    attributions: stretches.flatMap(({ number, start, end, nobodys }) =>
      nobodys ? [] : [{ source: nearest(sources.get(number) ?? [], [start, end]), cue: [], content: [[start, end]] }],
    ),
    stretches: stretches.map(({ number, start, end, nobodys }) => ({
      text: text.slice(start, end),
      start,
      end,
      kind: nobodys ? 'other' : 'speech',
      speaker: nobodys ? null : (speakers.get(number) ?? null),
    })),
  };
}

/** Of a source's mentions the one by which the words stand. */
const nearest = (mentions: readonly Span[], [start, end]: Span): Span[] => {
  const away = ([from, to]: Span) => Math.max(from - end, start - to);
  return mentions.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
};
