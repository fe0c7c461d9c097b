/** The passage of a window that a piece comes nearest to, and what was done to its words. */
import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Window } from './candidates.ts';
import type { PieceWord } from './pieces.ts';
import { sameWord, type Word } from './words.ts';

/** A run of words that both have, or that the one has in place of the other's. */
export interface Change {
  original: Word[];
  excerpt: PieceWord[];
  same: boolean;
}

/** Words behind or before a passage in which the rest of the quotation is looked for. */
export const ELIDED = 300;

export interface Passage extends Window {
  changes: Change[];
  /** How many of the piece's own words are there, of all it has; those in brackets count where there are no others. */
  share: number;
}

/** Letters that may be wrong before two texts have nothing to do with each other. */
const WRONG = 0.5;
/** The same for words that stand apart from the others. */
const WRONG_FAR = 0.25;
/** What a word in brackets may stand in the place of. */
const BRACKETED = 8;

/** Null where nothing in the window is near. */
export function nearestPassage(original: readonly Word[], window: Window, piece: readonly PieceWord[]): Passage | null {
  const place = nearestWords(original, window, piece);
  if (!place) return null;
  const passage = compare(original, place, piece);
  if (passage.changes.every((c) => c.same)) return passage;
  const [narrow, wide] = [edgesIncluded(original, place, passage), runsJoined(original, passage)].map((w) =>
    compare(original, w, piece),
  );
  return wide.share > narrow.share ? wide : narrow;
}

/** More words than that are put in and not put in the place of others. */
const REPLACED = 2;

/** What stands at an edge instead of other words is compared with those. */
function edgesIncluded(original: readonly Word[], { from, to }: Window, { changes }: Passage): Window {
  const replaced = (change: Change) => (change.same ? 0 : Math.min(REPLACED, change.excerpt.length));
  return around(original, from - replaced(changes[0]), to + replaced(changes.at(-1)!));
}

/** Fewer words are found anywhere. */
const ENOUGH = 3;

/** A quotation may leave out sentences without a sign: what stands around its longest run is looked for further on. */
function runsJoined(original: readonly Word[], { from, to, changes }: Passage): Window {
  const length = (c: Change) => (c.same ? c.excerpt.length : 0);
  const run = changes.reduce((longest, c, i) => (length(c) > length(changes[longest]) ? i : longest), 0);
  const count = (some: readonly Change[]) => some.reduce((sum, c) => sum + c.original.length, 0);
  const start = from + count(changes.slice(0, run));
  const end = start + changes[run].original.length;
  const before = changes.slice(0, run).flatMap((c) => c.excerpt);
  const behind = changes.slice(run + 1).flatMap((c) => c.excerpt);
  const earlier =
    before.length < ENOUGH ? null : nearestWords(original, around(original, start - ELIDED, start), before, WRONG_FAR);
  const later =
    behind.length < ENOUGH ? null : nearestWords(original, around(original, end, end + ELIDED), behind, WRONG_FAR);
  return { from: earlier?.from ?? from, to: later?.to ?? to };
}

const around = ({ length }: readonly Word[], from: number, to: number): Window => ({
  from: Math.max(0, from),
  to: Math.min(length, to),
});

/** The words of the window that the piece's own come nearest to, letter by letter. */
function nearestWords(
  original: readonly Word[],
  window: Window,
  piece: readonly PieceWord[],
  wrong = WRONG,
): Window | null {
  const own = piece.filter((w) => !w.bracketed);
  const pattern = (own.length ? own : piece).map((w) => w.seed).join(' ');
  const starts: number[] = [];
  let text = '';
  for (let i = window.from; i < window.to; i++) {
    starts.push(text.length);
    text += `${original[i].seed} `;
  }
  const [match] = search(text, pattern, Math.floor(pattern.length * wrong + (piece.length - own.length) * BRACKETED));
  if (!match) return null;
  const wordAt = (offset: number) => window.from + starts.findLastIndex((start) => start <= offset);
  return { from: wordAt(match.start), to: wordAt(Math.max(match.start, match.end - 1)) + 1 };
}

function compare(original: readonly Word[], { from, to }: Window, piece: readonly PieceWord[]): Passage {
  const changes: Change[] = [];
  const words: Word[] = original.slice(from, to);
  let at = 0;
  let own = 0;
  for (const { added, removed, count } of diffArrays<Word>(words, [...piece], { comparator: sameWord })) {
    const mine = removed ? [] : piece.slice(own, own + count);
    const theirs = added ? [] : words.slice(at, at + count);
    own += mine.length;
    at += theirs.length;
    const last = changes.at(-1);
    if (!added && !removed) changes.push({ original: theirs, excerpt: mine, same: true });
    else if (last && !last.same) {
      last.original.push(...theirs);
      last.excerpt.push(...mine);
    } else changes.push({ original: theirs, excerpt: mine, same: false });
  }
  for (const change of changes) change.same ||= writtenApart(change);
  // What stands around the quoted words is not left out of them.
  const first = surplus(changes[0]);
  changes[0]?.original.splice(0, first);
  const last = surplus(changes.at(-1));
  changes.at(-1)?.original.splice(-last, last);
  const counted = piece.some((w) => !w.bracketed) ? (w: PieceWord) => !w.bracketed : () => true;
  const found = changes.flatMap((c) => (c.same ? c.excerpt : [])).filter(counted).length;
  return {
    from: from + first,
    to: to - last,
    changes: changes.filter(isSomething),
    share: found / piece.filter(counted).length,
  };
}

/** Words at the edge of a passage that nothing in the excerpt can have taken the place of. */
const surplus = (change: Change | undefined) =>
  change && !change.same ? Math.max(0, change.original.length - change.excerpt.length) : 0;

const isSomething = ({ original, excerpt }: Change) => original.length + excerpt.length > 0;

/** “to gether” of a print is “together”. */
const writtenApart = ({ original, excerpt }: Change) =>
  original.length > 0 && original.map((w) => w.scanned).join('') === excerpt.map((w) => w.scanned).join('');
