/**
 * A quotation as pieces that each come out of the original in one run: the reporter's words part them, and so does an
 * ellipsis. Words in square brackets are the reporter's own, and he says so.
 */
import { type Word, wordsOf } from './words.ts';

export interface PieceWord extends Word {
  /** All of it or some of it stands in square brackets. */
  bracketed: boolean;
}

export interface Piece {
  words: PieceWord[];
  /** The punctuation mark behind the last word, or nothing. */
  end: string;
  /** An ellipsis stands in front of it, or behind the last one. */
  elided: boolean;
  trails: boolean;
  /** It goes on right where the one before it ends: a long run is taken in parts. */
  continues: boolean;
}

/** Words of a part: comparing takes time that grows with the square of its length. */
const PART = 80;

const ELLIPSIS = /(?:\[\s*|(?<!\s)\s*)(?:…|\.(?:\s?\.){2,3})\s*\]?/gu;

/** `parts`: the stretches of the quotation, with or without their marks. */
export function piecesOf(parts: readonly string[]): Piece[] {
  return parts.flatMap((part) => {
    const texts = part.split(ELLIPSIS);
    const pieces = texts.map((text, i) => pieceOf(text, i > 0)).filter(({ words }) => words.length > 0);
    const last = pieces.at(-1);
    if (last) last.trails = wordsOf(texts.at(-1)!).length === 0;
    return pieces.flatMap(inParts);
  });
}

function pieceOf(text: string, elided: boolean): Piece {
  let bare = '';
  const bracketed: boolean[] = [];
  let inside = false;
  for (const unit of text) {
    if (unit === '[' || unit === ']') inside = unit === '[';
    else {
      bare += unit;
      for (let i = 0; i < unit.length; i++) bracketed.push(inside);
    }
  }
  const words = wordsOf(bare).map((word) => ({ ...word, bracketed: bracketed.slice(...word.span).includes(true) }));
  return {
    words,
    end: words.length ? punctuationBehind(bare, words.at(-1)!.span[1]) : '',
    elided,
    trails: false,
    continues: false,
  };
}

function inParts(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  for (let at = 0; at < piece.words.length; at += PART) {
    const last = at + PART >= piece.words.length;
    parts.push({
      words: piece.words.slice(at, at + PART),
      end: last ? piece.end : '',
      elided: piece.elided && at === 0,
      trails: piece.trails && last,
      continues: at > 0,
    });
  }
  return parts;
}

/** The first mark behind a word; quotation marks and parentheses are none. */
export const punctuationBehind = (text: string, at: number): string =>
  /^['"’”»)\]\u200B]*([.,;:!?])?/u.exec(text.slice(at, at + 8))?.[1] ?? '';
