/** Captions are no part of the text, but for those that quote what the text does not: their words are somebody's. */
import type { Candidate } from './candidates.ts';
import { plain } from './plain.ts';

/** Fewer words in marks are a name or a title. */
const QUOTED = /[“„"«「]\s*(?:[^\s“”„"«»「」]+\s+){5,}[^\s“”„"«»「」]+\s*[”“"»]|「[^「」]{12,}」/u;

/** Captions that quote, of pictures that stand within the text. */
export function quotingCaptions(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const isText = ({ kept, prose, element }: Candidate) => kept && prose && !element.closest('figure');
  const [first, last] = [candidates.findIndex(isText), candidates.findLastIndex(isText)];
  const quoting = candidates
    .slice(first + 1, Math.max(0, last))
    .filter(({ element, words, linked }) => element.closest('figcaption') && linked < 0.5 && QUOTED.test(words));
  if (first < 0 || quoting.length === 0) return new Set();
  const text = plain(
    candidates
      .filter(isText)
      .map(({ words }) => words)
      .join(' '),
  );
  return new Set(quoting.filter(({ words }) => !text.includes(plain(QUOTED.exec(words)![0]))));
}
