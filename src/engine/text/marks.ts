/**
 * Pairs quotation marks, paragraph by paragraph, into stretches: what stands between an opening and a closing mark.
 * Marks in the wild are mixed, doubled, missing and mistyped, so a mark's direction comes from its neighbours first
 * and from its shape second; a stretch left open runs to the end of its paragraph and on into the next one
 * where that opens with a mark again (the convention for quotations of several paragraphs).
 */
import type { Paragraph } from '../model.ts';
import { atOnce, type Steps } from '../steps.ts';

export interface Stretch {
  start: number;
  /** Behind the closing mark. */
  end: number;
  paragraph: number;
  /** UTF-16 lengths of the marks at both ends; `close` is 0 where the stretch was left open. */
  open: number;
  close: number;
  /** Single marks outside double ones: British quotations, but also headlines' words and terms. */
  single: boolean;
  /** This stretch goes on from the stretch before it, which was left open at its paragraph's end. */
  continues: boolean;
  /** A paragraph set apart as a quotation, without marks of its own. */
  block: boolean;
}

interface Mark {
  at: number;
  length: number;
  family: string;
  role: 'open' | 'close' | 'either';
}

/** One row a family: every mark that may stand for it. `''` and two grave accents are what archives make of ". */
const FAMILIES: Record<string, string> = {
  '“': 'double',
  '”': 'double',
  '"': 'straight',
  '＂': 'straight',
  '„': 'double',
  '‟': 'double',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
  '‚': 'single',
  '`': 'single',
};
const MARK = /''|``|´´|‘‘|’’|[“”"＂„‟«»「」『』‘’'‚`]/g;
const OPENING = new Set(['“', '„', '「', '『', '‘', '‚', '``', '`', '‘‘']);
const CLOSING = new Set(['”', '」', '』', '’', '’’']);
const SPACE_BEFORE = /[\s([{—–\-/…:]/;
const PUNCTUATION_BEFORE = /[.,!?…;]/;
/** Elisions that start with an apostrophe and look like an opening single mark. */
const ELISION = /^['’‘](?:em|tis|twas|til|till|cause|bout|n|round|cos|\d\ds?)\b/i;
const WORD = /[\p{L}\p{N}]/u;

/** Stretches in reading order. None overlaps another; marks inside a stretch stay inside it. */
export const pairMarks = (text: string, paragraphs: readonly Paragraph[]): Stretch[] =>
  atOnce(pairing(text, paragraphs));

export function* pairing(text: string, paragraphs: readonly Paragraph[]): Steps<Stretch[]> {
  const stretches: Stretch[] = [];
  let leftOpen: Stretch | null = null;
  for (let p = 0; p < paragraphs.length; p++) {
    const marked = pairParagraph(text, paragraphs[p], p, leftOpen !== null);
    const between = leftOpen?.block === false && isUnmarked(marked) && closesBehind(text, paragraphs, p);
    const whole = between || isSetApart(text, paragraphs[p], marked);
    const found: Stretch[] = whole ? [wholeParagraph(text, paragraphs[p], p, !between)] : marked;
    for (const stretch of found) stretches.push(stretch);
    if (found.length) {
      const first = found[0];
      first.continues =
        leftOpen !== null && leftOpen.block === first.block && first.start === firstText(text, paragraphs[p]);
    }
    const last = found.at(-1);
    leftOpen = last && last.close === 0 ? last : null;
    yield;
  }
  return stretches;
}

/** A block quotation that marks do not cover; the line behind a dash that names its author is none. */
function isSetApart(text: string, paragraph: Paragraph, marked: readonly Stretch[]): boolean {
  if (paragraph.kind !== 'blockquote') return false;
  const words = text.slice(paragraph.start, paragraph.end).trim();
  const covered = marked.reduce((sum, s) => sum + s.end - s.start, 0);
  return words.length > 20 && covered < words.length / 2 && !/^[—–-]/.test(words);
}

const isUnmarked = (found: readonly Stretch[]) => found.every(({ single }) => single);

/** Paragraphs that a quotation opened once and closed once may run over. */
const BETWEEN = 4;

/** The next marks behind a paragraph close what was opened before it. */
function closesBehind(text: string, paragraphs: readonly Paragraph[], p: number): boolean {
  for (let k = p + 1; k < Math.min(paragraphs.length, p + BETWEEN); k++) {
    if (paragraphs[k].kind !== paragraphs[p].kind) return false;
    const first = pairParagraph(text, paragraphs[k], k, true).find(({ single }) => !single);
    if (first) return first.open === 0;
  }
  return false;
}

function wholeParagraph(text: string, paragraph: Paragraph, p: number, block: boolean): Stretch {
  const [start, end] = [firstText(text, paragraph), trimEnd(text, paragraph)];
  return { start, end, paragraph: p, open: 0, close: 0, single: false, continues: false, block };
}

function firstText(text: string, paragraph: Paragraph): number {
  let at = paragraph.start;
  while (at < paragraph.end && /\s/.test(text[at])) at++;
  return at;
}

function pairParagraph(text: string, paragraph: Paragraph, p: number, after: boolean): Stretch[] {
  const marks = findMarks(text, paragraph);
  const surplus = surplusBehind(marks);
  const found: Stretch[] = [];
  const add = (start: number, end: number, open: number, close: number, single: boolean) =>
    found.push({ start, end, paragraph: p, open, close, single, continues: false, block: false });
  let i = 0;
  while (i < marks.length) {
    const mark = marks[i];
    if (mark.family === 'single') {
      // “the growers’ plan and the millers’ answer”: two plural owners are no pair.
      const j = mark.role === 'close' ? -1 : closingSingle(text, marks, i, paragraph.end);
      if (j < 0) i++;
      else {
        add(mark.at, marks[j].at + marks[j].length, mark.length, marks[j].length, true);
        i = j + 1;
      }
      continue;
    }
    if (mark.role === 'close') {
      // A closing mark that nothing opened: the words before it, when the paragraph goes on from an open quotation
      // or its sentence ends like one; otherwise a stray mark.
      const from = found.length ? found[found.length - 1].end : firstText(text, paragraph);
      const before = text.slice(from, mark.at);
      if (!found.length && (after || (before.length < 600 && /[,.!?…]$/.test(before.trimEnd()))) && before.trim()) {
        add(from, mark.at + mark.length, 0, mark.length, false);
      }
      i++;
      continue;
    }
    const j = closingDouble(marks, i, surplus);
    if (j < 0) {
      let reopened = i + 1;
      while (reopened < marks.length && !mayReopen(marks[reopened], mark)) reopened++;
      if (reopened < marks.length) {
        // Opened twice and closed once: the first opening is the stray one.
        i = reopened;
        continue;
      }
      add(mark.at, trimEnd(text, paragraph), mark.length, 0, false);
      break;
    }
    add(mark.at, marks[j].at + marks[j].length, mark.length, marks[j].length, false);
    i = j + 1;
  }
  return found;
}

function trimEnd(text: string, paragraph: Paragraph): number {
  let at = paragraph.end;
  while (at > paragraph.start && /\s/.test(text[at - 1])) at--;
  return at;
}

/**
 * The mark that closes `marks[i]`, or -1 where the paragraph ends or the same kind opens again first. Straight marks
 * may hold curly ones and the other way round; a closing of the other kind that nothing else opened is a mixed pair.
 */
function closingDouble(marks: Mark[], i: number, surplus: Int32Array): number {
  const { family } = marks[i];
  let depth = 0;
  let others = 0;
  let mixed = -1;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j];
    if (mark.family === 'single') continue;
    if (mark.family !== family) {
      // “We won," Brenn said. "We will …”: where the other kind opens again, its closing before was this one's.
      if (mark.role === 'open' && mixed >= 0) return mixed;
      if (mark.role === 'open') others++;
      else if (others > 0) others--;
      else if (mixed < 0) mixed = j;
      continue;
    }
    if (mark.role === 'open') {
      // A quotation in the same marks inside this one needs two closings; one closing means a missing mark.
      if (surplus[j] >= 2 + depth) depth++;
      else return mixed;
    } else if (depth > 0 && mark.role === 'close') depth--;
    else return j;
  }
  return mixed;
}

const mayReopen = (mark: Mark, open: Mark) => mark.family === open.family && mark.role !== 'close';

/** By mark, how many more marks of its family behind it may close than open. */
function surplusBehind(marks: readonly Mark[]): Int32Array {
  const surplus = new Int32Array(marks.length);
  const families = new Map<string, number>();
  for (let j = marks.length - 1; j >= 0; j--) {
    const { family, role } = marks[j];
    surplus[j] = families.get(family) ?? 0;
    families.set(family, surplus[j] + (role === 'open' ? -1 : 1));
  }
  return surplus;
}

/** The closing single mark, stepping over apostrophes and plural possessives, or -1. */
function closingSingle(text: string, marks: Mark[], i: number, end: number): number {
  let weak = -1;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j];
    if (mark.family !== 'single') continue;
    if (mark.role === 'open') {
      if (weak >= 0) return weak;
      // Nested or a new one: a quotation in single marks may hold none in single marks.
      return -1;
    }
    const before = text[mark.at - 1] ?? ' ';
    if (PUNCTUATION_BEFORE.test(before)) return j;
    if (before === 's' && mark.at + 1 < end && text[mark.at + 1] === ' ' && /\p{Ll}/u.test(text[mark.at + 2] ?? '')) {
      if (weak < 0) weak = j;
      continue;
    }
    return j;
  }
  return weak;
}

function findMarks(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const open: Record<string, boolean> = {};
  // Of the paragraph alone: in all of the text, a paragraph without marks would be looked through up to the next mark.
  const words = text.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const shape = match[0];
    const at = paragraph.start + match.index;
    const length = shape.length;
    const family = length === 2 ? 'double' : FAMILIES[shape];
    const before = at > paragraph.start ? text[at - 1] : ' ';
    const after = at + length < paragraph.end ? text[at + length] : ' ';
    if (family === 'single') {
      const role = singleRole(text, shape, at, before, after);
      if (role) marks.push({ at, length, family, role });
      continue;
    }
    // Inches and seconds: 6'3", 12"; and what is left of markup: id="12".
    if (shape === '"' && /\d/.test(before) && !open[family]) continue;
    if (shape === '"' && before === '=') {
      const end = words.indexOf('"', MARK.lastIndex);
      if (end > 0) MARK.lastIndex = end + 1;
      continue;
    }
    const role = doubleRole(shape, before, after, open[family] ?? false);
    open[family] = role === 'open';
    marks.push({ at, length, family, role });
  }
  return marks;
}

function doubleRole(shape: string, before: string, after: string, isOpen: boolean): Mark['role'] {
  const spaceBefore = SPACE_BEFORE.test(before) || /[‘'“"«]/.test(before);
  const spaceAfter = /[\s)\]}—–.,;:!?…]/.test(after);
  if (OPENING.has(shape) || shape === '«') {
    if (isOpen && !SPACE_BEFORE.test(before) && spaceAfter) return 'close'; // a closing mark mistyped
    if (shape === '«' && isOpen) return 'close'; // » … « as German books have it
    return 'open';
  }
  if (CLOSING.has(shape) || shape === '»') {
    if (!isOpen && (before === ' ' || /\s/.test(before)) && WORD.test(after)) return 'open';
    return shape === '»' && !isOpen && !spaceAfter ? 'open' : 'close';
  }
  if (spaceBefore && !spaceAfter) return !isOpen || /\s/.test(before) ? 'open' : 'close';
  if (!spaceBefore && spaceAfter) return 'close';
  return isOpen ? 'close' : 'open';
}

function singleRole(text: string, shape: string, at: number, before: string, after: string): Mark['role'] | null {
  const opens = (SPACE_BEFORE.test(before) || /["“]/.test(before)) && (WORD.test(after) || /["“[…]/.test(after));
  if (opens && shape !== '’' && !ELISION.test(text.slice(at, at + 8))) return 'open';
  const closes = !/\s/.test(before) && !WORD.test(after);
  if (closes && shape !== '‘' && shape !== '‚') return 'close';
  return null;
}
