/** What is said about a letter stands beside the words of it that it speaks to, and beside no other. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../language/en/index.ts';
import { family } from './terms.ts';

const ARTICLE = `Ada Lund, the governor, has written a letter to Jorun Pell, the mayor of Tarn, about the old bridge.

In the letter, Lund asked him to close the bridge before the winter.

“The cables of the bridge are rusty, and twelve of them have broken since March,” the letter reads.

“We do not seek to dissolve the council, and we respect the independence of Tarn,” Lund writes.

“I would be grateful if the ferry took its place until the repairs are done,” the letter reads.

Pell said the letter promised that she would respect Tarn’s independence and never dissolve the council.

Teodor Kask, a lawyer, said the letter was a disgrace.

Ilse Marrow said the letter was wrong about the cables, of which only three were rusty or broken.

Lund also writes that the schools will get new heating.

Oda Brenn, her spokeswoman, declined to comment on the letter.`;

const analysis = analyse({ text: ARTICLE });
const beginning = (words: string) => analysis.quotations.find((q) => q.text.includes(words))!;
const tied = (words: string) =>
  beginning(words).excerpts.map(({ id }) => analysis.quotations.find((q) => q.id === id)!.text.slice(1, 16));
const tyingWords = (words: string) =>
  beginning(words).excerpts.map(({ spans }) => spans.map(([s, e]) => ARTICLE.slice(s, e)).join(' '));

describe('a statement about a document', () => {
  it('stands beside the excerpt that it speaks to, with the words they share', () => {
    expect(tied('respect Tarn’s independence')).toEqual(['We do not seek ']);
    expect(tyingWords('respect Tarn’s independence')).toEqual(['respect Tarn independence never dissolve council']);
  });

  it('also where it denies it', () => {
    expect(tied('wrong about the cables')).toEqual(['The cables of t']);
    expect(beginning('wrong about the cables').notAmongExcerpts).toBe(false);
  });

  it('speaks to the whole where it shares nothing with any', () => {
    expect(beginning('was a disgrace')).toMatchObject({ excerpts: [], notAmongExcerpts: false });
  });

  it('is marked where it tells of what no excerpt has', () => {
    expect(beginning('schools will get')).toMatchObject({ excerpts: [], notAmongExcerpts: true });
    expect(beginning('respect Tarn’s independence').notAmongExcerpts).toBe(false);
  });

  it('is none where somebody would not speak about it, or where it is an excerpt itself', () => {
    for (const q of analysis.quotations.filter((each) => each.kind === 'refusal' || each.kind === 'direct'))
      expect(q).toMatchObject({ excerpts: [], notAmongExcerpts: false });
  });

  it('has scores from 0 to 1', () => {
    const scores = analysis.quotations.flatMap((q) => q.excerpts.map((e) => e.score));
    expect(scores.length).toBeGreaterThan(1);
    for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
  });
});

describe('words of one family', () => {
  it.each([
    'sovereign sovereignty',
    'democratic democracy democratically',
    'govern government governance governed governing',
    'decide decides decided deciding',
    'relations relationship',
    'stopped stop stopping',
    'promise promises promised',
    'Vantria Vantrian Vantrians',
    'country countries',
  ])('%s', (words) => {
    const families = words.split(' ').map((w) => family(w.toLowerCase(), /^\p{Lu}/u.test(w), en));
    expect(new Set(families).size).toBe(1);
  });

  it.each(['state statement', 'station state', 'nation native', 'public publisher'])('not %s', (words) => {
    const [one, other] = words.split(' ').map((w) => family(w, false, en));
    expect(one).not.toBe(other);
  });
});
