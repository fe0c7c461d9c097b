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

export interface Passage extends Window {
  changes: Change[];
  /** How many of the piece's own words are there, of all it has; those in brackets count where there are no others. */
  share: number;
}

/** Letters that may be wrong before two texts have nothing to do with each other. */
const WRONG = 0.5;

/** Null where nothing in the window is near. */
export function nearestPassage(original: readonly Word[], window: Window, piece: readonly PieceWord[]): Passage | null {
  const own = piece.filter((w) => !w.bracketed);
  const pattern = (own.length ? own : piece).map((w) => w.seed).join(' ');
  const starts: number[] = [];
  let text = '';
  for (let i = window.from; i < window.to; i++) {
    starts.push(text.length);
    text += `${original[i].seed} `;
  }
  const [match] = search(text, pattern, Math.floor(pattern.length * WRONG));
  if (!match) return null;
  const wordAt = (offset: number) =>
    window.from +
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const [from, to] = [wordAt(match.start), wordAt(Math.max(match.start, match.end - 1)) + 1];
  const passage = compare(original, { from, to }, piece);
  // What stands at the edge instead of another word is compared with that word.
  const before = replacedAt(passage.changes[0]);
  const behind = replacedAt(passage.changes.at(-1));
  if (!before && !behind) return passage;
  const wider = { from: Math.max(0, from - before), to: Math.min(original.length, to + behind) };
  return compare(original, wider, piece);
}

/** More words than that are put in and not put in the place of others. */
const REPLACED = 2;

const replacedAt = (change: Change | undefined): number =>
  change && !change.same ? Math.min(REPLACED, change.excerpt.length) : 0;

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
