/** Arbitrary articles: real ones that were disturbed, words that the engine has a meaning for in any order, and noise. */
import fc from 'fast-check';
import type { ArticleInput, Paragraph, ParagraphKind } from '../../src/engine/model.ts';
import { DISTURBANCES } from './disturb.ts';

const KINDS: ParagraphKind[] = ['text', 'text', 'blockquote', 'heading', 'list', 'caption'];
const LANGUAGES = ['en', 'en-GB', 'de', 'fr', 'es', 'zh', '', 'x', undefined];

/** Names, titles, cues, documents, refusals, pronouns, marks: the more they mean, the more goes on between them. */
const WORDS =
  `Oda Brenn Jorun Pell Ada Lund Wim Sandel Senator President Mr. Mrs. Dr. Lorvania Vantria Tarn Brenn's the The a an
 his her their he she they He She it we I you who which that said says say told tells asked wrote writes according to
 added According declined comment could not be reached did respond refused answer letter report statement e-mail post
 reads the_letter a_spokeswoman the_minister the_ministry officials critics residents and but because when before after
 of from for by in on at Monday 2026 12 Harbour Courier Ministry Party Bank No. Inc. U.S. “ ” " ' ‘ ’ « » „ ( ) [ ] … - –
 — : ; , . ? ! .” ,” ?” “I “We “The Q: A: BRENN: Brenn: \n \n\n`
    .split(' ')
    .map((word) => word.replaceAll('_', ' '));

const noise = fc.string({ unit: 'binary', maxLength: 6 });
const words = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, noise),
      fc.constantFrom(' ', ' ', ' ', '', '\n'),
    ),
    { maxLength: 120 },
  )
  .map((list) => list.flat().join(''));

const disturbed = (texts: readonly string[]) =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      /** Some paragraphs of it. */
      from: fc.double({ min: 0, max: 0.99, noNaN: true }),
      count: fc.integer({ min: 1, max: 8 }),
      steps: fc.array(
        fc.tuple(
          fc.constantFrom(...Object.keys(DISTURBANCES)),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.nat({ max: 2000 }),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ text, from, count, steps }) => {
      const lines = text.split(/\n+/);
      const first = Math.floor(lines.length * from);
      const part = lines.slice(first, first + count).join('\n');
      return steps.reduce((words, [name, at, n]) => DISTURBANCES[name](words, at, n).slice(0, 20_000), part);
    });

/** A page gives its paragraphs, of whatever kind, and what it says of its language and headline may be wrong. */
export const inputs = (texts: readonly string[]): fc.Arbitrary<ArticleInput> =>
  fc
    .record({
      text: fc.oneof({ weight: 6, arbitrary: disturbed(texts) }, { weight: 3, arbitrary: words }, noise),
      kinds: fc.option(fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 5 })),
      language: fc.constantFrom(...LANGUAGES),
      title: fc.option(words, { nil: undefined, freq: 3 }),
      byline: fc.option(words, { nil: undefined, freq: 3 }),
      link: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.webUrl()), { freq: 3 }),
    })
    .map(({ text, kinds, link, ...rest }) => ({
      text,
      ...rest,
      ...(kinds && { paragraphs: paragraphsOf(text, kinds) }),
      ...(link && text.length > 0 && { links: [linkIn(text, link)] }),
    }));

function paragraphsOf(text: string, kinds: readonly ParagraphKind[]): Paragraph[] {
  let start = 0;
  return text
    .split('\n')
    .map((line, i) => {
      const paragraph = { start, end: start + line.length, kind: kinds[i % kinds.length] };
      start = paragraph.end + 1;
      return paragraph;
    })
    .filter(({ start, end }) => start < end);
}

function linkIn(text: string, [a, b, href]: [number, number, string]) {
  const start = a % text.length;
  return { span: [start, start + 1 + (b % (text.length - start))] as const, href };
}
