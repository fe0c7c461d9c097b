/**
 * The text that a page itself calls its article's (JSON-LD's articleBody): a witness. What it has word for word is kept,
 * where it stands on the page. What it does not have is not dropped: many are cut short, and few hold captions that quote.
 */
import type { Candidate } from './candidates.ts';
import { plain } from './plain.ts';
import type { Said } from './said.ts';

/** Letters and digits of the shortest paragraph that is looked for: a shorter one may stand anywhere. */
const SHORTEST = 30;
/** Letters and digits of the shortest body; shorter ones are teasers. */
const WHOLE_STORY = 500;

export function keepWitnessed(candidates: readonly Candidate[], { things }: Said): void {
  const bodies = new Set(
    things.flatMap(({ articleBody }) => (typeof articleBody === 'string' ? [heardWords(articleBody)] : [])),
  );
  const [body] = bodies;
  // Of several one cannot tell whose is whose.
  if (bodies.size !== 1 || body.length < WHOLE_STORY) return;
  const heard = (words: string) => words.length >= SHORTEST && body.includes(words);
  for (const one of candidates) if (one.prose && heard(plain(one.words))) one.kept = true;
}

/** Without the tags and the entities that some bodies have. */
const heardWords = (text: string) => plain(text.replace(/<[^<>]*>|&#?\w+;/g, ' '));
