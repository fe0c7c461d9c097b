/** What a quotation may do to the words it quotes, and everything else that was done to them. */
import type { Change, Passage } from './passage.ts';
import { type Piece, type PieceWord, punctuationBehind } from './pieces.ts';
import type { Word } from './words.ts';

/** Signs that a reader can see. */
export type Edit = 'brackets' | 'ellipsis' | 'capital';

/** In the order of the excerpt: words that both have, that only the original has, that only the excerpt has. */
export interface Difference {
  in: 'both' | 'original' | 'excerpt';
  text: string;
}

type Places = readonly (Passage | null)[];

export function editsOf(pieces: readonly Piece[], places: Places): Edit[] {
  const edits = new Set<Edit>();
  pieces.forEach((piece, i) => {
    const place = places[i];
    if (!place) return;
    if (piece.words.some((w) => w.bracketed)) edits.add('brackets');
    const before = places[i - 1];
    if (piece.trails || (piece.elided && before?.to !== place.from)) edits.add('ellipsis');
    if (place.changes.some(changesCapitals)) edits.add('capital');
  });
  return [...edits];
}

/** Null where all the words are the same; `open` where those that are not stand in square brackets. */
export function differencesOf(
  text: string,
  original: readonly Word[],
  pieces: readonly Piece[],
  places: Places,
  negations: ReadonlySet<string>,
): { diff: Difference[]; open: boolean } | null {
  let open = true;
  const all: Difference[] = [];
  pieces.forEach((piece, i) => {
    const place = places[i];
    const before = places[i - 1];
    if (piece.continues && before && place && before.to < place.from) {
      open = false;
      all.push({ in: 'original', text: textOf(original.slice(before.to, place.from)) });
    }
    const changes: Change[] = place?.changes ?? [{ original: [], excerpt: piece.words, same: false }];
    for (const change of changes) {
      open &&= change.same || isOpen(change, negations);
      if (change.same) all.push({ in: 'both', text: textOf(change.excerpt) });
      else {
        if (change.original.length) all.push({ in: 'original', text: textOf(change.original) });
        if (change.excerpt.length) all.push({ in: 'excerpt', text: textOf(change.excerpt) });
      }
    }
    if (place && endsOtherwise(text, original, piece, place) && !pieces[i + 1]?.elided) {
      open = false;
      const mark = punctuationBehind(text, original[place.to - 1].span[1]);
      if (mark) all.push({ in: 'original', text: mark });
      all.push({ in: 'excerpt', text: piece.end });
    }
  });
  return all.some((d) => d.in !== 'both') ? { diff: joined(all), open } : null;
}

function joined(differences: readonly Difference[]): Difference[] {
  const runs: Difference[] = [];
  for (const { in: where, text } of differences) {
    const last = runs.at(-1);
    if (last?.in === where) last.text += ` ${text}`;
    else runs.push({ in: where, text });
  }
  return runs;
}

/** Square brackets stand for a few words of the original, not for a paragraph, and never for a “not”. */
const REPLACED = 6;

const isOpen = ({ original, excerpt }: Change, negations: ReadonlySet<string>) =>
  excerpt.length > 0 &&
  excerpt.every((w) => w.bracketed) &&
  original.length <= excerpt.length + REPLACED &&
  !original.some((w) => negations.has(w.key));

const changesCapitals = ({ same, original, excerpt }: Change) =>
  same &&
  original.length === excerpt.length &&
  original.some((w, i) => !excerpt[i].bracketed && w.key === excerpt[i].key && bare(w) !== bare(excerpt[i]));

const bare = ({ text }: Word | PieceWord) => text.replace(/[-‐‑]/g, '');

/**
 * A comma or full stop inside the marks is the sentence's around it, and no edit, unless it takes the place of a question;
 * a question or an exclamation that the original does not have is a change.
 */
function endsOtherwise(text: string, original: readonly Word[], { end }: Piece, { to }: Passage): boolean {
  const theirs = punctuationBehind(text, original[to - 1].span[1]);
  return end !== '' && end !== theirs && /[!?]/.test(end + theirs);
}

const textOf = (words: readonly (Word | PieceWord)[]) => words.map((w) => w.text).join(' ');
