/**
 * Excerpts against the full text of what they come out of: word for word, openly edited, different, or not to be found;
 * and which passages of the original the article quotes, so that one sees what it leaves out.
 */
// This table alone: all those of a language would make the popup five times its size.
import { negations } from '../../language/en/word-families.ts';
import type { Quotation, SourceDocument, Span } from '../../model.ts';
import { Candidates, type Window } from './candidates.ts';
import { type Difference, differencesOf, type Edit, editsOf } from './edits.ts';
import { ELIDED, nearestPassage, type Passage } from './passage.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { type Word, wordsOf } from './words.ts';

export interface ExcerptCheck {
  id: string;
  /**
   * `verbatim`: word for word, punctuation inside aside, which prints and scans lose. `edited`: only as a quotation may be,
   * and as `edits` lists. `different`: as `diff` shows, word by word. `not found`: too little of it is there.
   */
  status: 'verbatim' | 'edited' | 'different' | 'not found';
  /** Where it stands in the original, a span for each run; the nearest place where it was not found, if there is one. */
  passages: Span[];
  edits: Edit[];
  /** Null where all the words are the same. */
  diff: Difference[] | null;
}

export interface SourceCheck {
  excerpts: ExcerptCheck[];
  /** The passages of the original that the excerpts quote, in its order, none overlapping another. */
  quoted: Span[];
  /** Words of the original, and how many of them are quoted. */
  words: number;
  quotedWords: number;
}

export interface Excerpt {
  id: string;
  /** The stretches of a quotation, which the reporter's words may interrupt. */
  parts: string[];
}

/** What there is to check: the quotations of an article that are given as the words of these documents, in its order. */
export function excerptsOf(
  documents: readonly SourceDocument[],
  quotations: readonly Quotation[],
  text: string,
): Excerpt[] {
  const ids = new Set(documents.flatMap((d) => d.excerpts));
  return quotations
    .filter((q) => ids.has(q.id))
    .map((q) => ({ id: q.id, parts: q.content.map(([start, end]) => text.slice(start, end)) }));
}

/** An excerpt that comes out of the original shares more of its own words with it. */
const FOUND = 0.6;

export function checkAgainst(source: string, excerpts: readonly Excerpt[]): SourceCheck {
  const text = withoutRunningHeads(source);
  const original = wordsOf(text);
  const all = excerpts.map(({ id, parts }) => ({ id, pieces: piecesOf(parts) }));
  const candidates = new Candidates(
    original,
    all.flatMap(({ pieces }) => pieces),
  );
  const quoted: Window[] = [];
  const checks = all.map(({ id, pieces }): ExcerptCheck => {
    const places = locate(original, candidates, pieces);
    const known = places.filter((p) => p !== null);
    if (sharedBy(pieces, places) <= FOUND) {
      const nearest =
        known.toSorted((a, b) => b.share - a.share)[0] ??
        longestFirst(pieces).flatMap((piece) => candidates.of(piece))[0];
      const passages = nearest ? [spanOf(original, nearest)] : [];
      return { id, status: 'not found', passages, edits: [], diff: null };
    }
    quoted.push(...known.filter((p) => p.share > FOUND));
    const edits = editsOf(pieces, places);
    const differences = differencesOf(text, original, pieces, places, negations);
    const status = differences && !differences.open ? 'different' : edits.length ? 'edited' : 'verbatim';
    const passages = union(known).map((run) => spanOf(original, run));
    return { id, status, passages, edits, diff: differences?.diff ?? null };
  });
  const runs = union(quoted);
  return {
    excerpts: checks,
    quoted: runs.map((run) => spanOf(original, run)),
    words: original.length,
    quotedWords: runs.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

const longestFirst = (pieces: readonly Piece[]) => pieces.toSorted((a, b) => b.words.length - a.words.length);

/** How many of its words are there, of all it has. */
function sharedBy(pieces: readonly Piece[], places: readonly (Passage | null)[]): number {
  const words = pieces.reduce((sum, piece) => sum + piece.words.length, 0);
  return pieces.reduce((sum, piece, i) => sum + (places[i]?.share ?? 0) * piece.words.length, 0) / Math.max(1, words);
}

/** The longest piece is looked for everywhere, the others around it as well. */
function locate(original: readonly Word[], candidates: Candidates, pieces: readonly Piece[]): (Passage | null)[] {
  const places: (Passage | null)[] = pieces.map(() => null);
  const longest = pieces.indexOf(longestFirst(pieces)[0]);
  const order = pieces.map((_, i) => i).sort((a, b) => Math.abs(a - longest) - Math.abs(b - longest) || a - b);
  for (const i of order) {
    const before = places[i - 1];
    const behind = places[i + 1];
    const near: Window[] = [];
    if (before) near.push({ from: before.to, to: Math.min(original.length, before.to + ELIDED) });
    else if (behind) near.push({ from: Math.max(0, behind.from - ELIDED), to: behind.from });
    places[i] = best(original, [...near, ...candidates.of(pieces[i])], pieces[i]);
  }
  return places;
}

/** The first of the best. */
function best(original: readonly Word[], windows: readonly Window[], { words }: Piece): Passage | null {
  let found: Passage | null = null;
  for (const window of windows) {
    const passage = nearestPassage(original, window, words);
    if (passage && (!found || passage.share > found.share)) found = passage;
    if (found?.share === 1) break;
  }
  return found;
}

const spanOf = (original: readonly Word[], { from, to }: Window): Span => [
  original[from].span[0],
  original[to - 1].span[1],
];

function union(windows: readonly Window[]): Window[] {
  const runs: Window[] = [];
  for (const { from, to } of windows.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs;
}
