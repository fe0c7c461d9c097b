/**
 * Highlights on the live page. Each piece of a quotation is a <mark> that carries its looks as attributes and the ids
 * of all quotations it is part of, innermost first. Marks add elements around the page's words and one stylesheet,
 * nothing else, and `clear` takes both away without a trace. What the page does to the marks meanwhile is its right.
 */
import type { Span } from '../engine/model.ts';
import { isDark } from './background-colour.ts';
import {
  FOCUS,
  GOES_ON,
  HIGHLIGHT_CSS,
  IDS,
  LIT,
  LOOKS,
  MARK,
  type MarkStyle,
  PULSE,
  PULSE_MS,
} from './highlight-style.ts';
import { PALETTE } from './palette.ts';
import { type Covered, cutIntoSegments, type Segment } from './segments.ts';
import type { TextMap } from './text-map.ts';
import { type Wrapped, wrap } from './wrap.ts';

export type { MarkStyle } from './highlight-style.ts';

/** One statement to be marked. */
export interface Mark {
  id: string;
  spans: readonly Span[];
  /** Index of the speaker's colour; null for none. */
  colour: number | null;
  style: MarkStyle;
  /** What resting on it says: “Oda Brenn, quoted”. */
  title: string;
}

/** What a click, a key press and a drag inside these are for is the page's. */
const PAGES_OWN =
  'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [role="button"], [role="link"]';

export class Highlighter {
  readonly #document: Document;
  #wrapped: Wrapped[] = [];
  #style: HTMLStyleElement | null = null;
  /** Marks of each statement, in document order. */
  readonly #marks = new Map<string, HTMLElement[]>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Marks every statement, in place of what was marked before. */
  paint(map: TextMap, markings: readonly Mark[]): void {
    this.clear();
    this.#addStyle();
    const covered = new Map<Element, Covered<Mark>[]>();
    for (const marking of markings) {
      const size = marking.spans.reduce((sum, [start, end]) => sum + end - start, 0);
      for (const span of marking.spans)
        for (const { element, start, end } of map.stretches(span)) {
          const list = covered.get(element);
          const one = { span: [start, end] as const, size, of: marking };
          if (list) list.push(one);
          else covered.set(element, [one]);
        }
    }
    // Colours are asked for before the first change: afterwards every question would cost a new layout.
    const dark = new Map([...covered.keys()].map((element) => [element, isDark(element)]));
    for (const [element, list] of covered) {
      let last: { segment: Segment<Mark>; mark: HTMLElement } | null = null;
      const dress = (mark: HTMLElement, segment: Segment<Mark>) => {
        dressMark(mark, segment.covers, dark.get(element) === true);
        if (last?.segment === segment) {
          last.mark.setAttribute(GOES_ON.after, '');
          mark.setAttribute(GOES_ON.before, '');
        }
        last = { segment, mark };
      };
      const wrapped = wrap(element, cutIntoSegments(list), dress);
      this.#wrapped.push(wrapped);
      for (const mark of wrapped.marks)
        for (const id of idsOf(mark)) {
          const own = this.#marks.get(id);
          if (own) own.push(mark);
          else this.#marks.set(id, [mark]);
        }
    }
  }

  /** Takes every mark away: the very same text nodes stand where they stood, with their whole text. */
  clear(): void {
    for (const wrapped of this.#wrapped.toReversed()) wrapped.unwrap();
    this.#wrapped = [];
    this.#marks.clear();
    this.#style?.remove();
    this.#style = null;
  }

  /** Whether everything that was marked is still on the page. */
  stands(): boolean {
    return this.#style?.isConnected !== false && this.#wrapped.every(({ marks }) => marks.every((m) => m.isConnected));
  }

  /** Marks of a statement that are on the page, in document order. */
  elementsOf(id: string): HTMLElement[] {
    return (this.#marks.get(id) ?? []).filter((mark) => mark.isConnected);
  }

  /** Ids of the statements at a node, innermost first. */
  idsAt(node: Node | null): string[] {
    const mark = elementAt(node)?.closest(`.${MARK}[${IDS}]`);
    return mark ? idsOf(mark) : [];
  }

  /** The statements that a click is meant for; null where it is for a link, selects text, or is no plain click. */
  clickedQuotation(event: MouseEvent): { id: string; ids: string[] } | null {
    const { button, detail, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (button !== 0 || detail > 1 || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return null;
    const element = elementAt(event.target as Node | null);
    if (!element || element.closest(PAGES_OWN)) return null;
    const selection = this.#document.getSelection();
    if (selection && !selection.isCollapsed) return null;
    const ids = this.idsAt(element);
    return ids.length > 0 ? { id: ids[0], ids } : null;
  }

  /** Shows which marks belong to a statement, while it is hovered elsewhere; null puts them out. */
  light(id: string | null): void {
    this.#only(LIT, id);
  }

  /** The one roving focus: marks are in nobody's tab order, the first of this statement takes the focus. */
  focus(id: string | null): void {
    for (const mark of this.#document.querySelectorAll(`.${MARK}[${FOCUS}]`)) mark.removeAttribute('tabindex');
    this.#only(FOCUS, id);
    const [first] = id === null ? [] : this.elementsOf(id);
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }

  /** Draws the eye to a statement, once. */
  pulse(id: string): void {
    const own = this.elementsOf(id);
    for (const mark of own) mark.setAttribute(PULSE, '');
    setTimeout(() => {
      for (const mark of own) mark.removeAttribute(PULSE);
    }, PULSE_MS);
  }

  /** Brings the beginning of a statement to the middle of the window. False where it has no mark. */
  scrollTo(id: string): boolean {
    const [first] = this.elementsOf(id);
    if (!first) return false;
    const still = this.#document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    return true;
  }

  #only(state: string, id: string | null): void {
    for (const mark of this.#document.querySelectorAll(`.${MARK}[${state}]`)) mark.removeAttribute(state);
    if (id !== null) for (const mark of this.elementsOf(id)) mark.setAttribute(state, '');
  }

  /** First in the document: its cascade layer then comes before all of the page's (see highlight-style.ts). */
  #addStyle(): void {
    this.#style = this.#document.createElement('style');
    this.#style.textContent = HIGHLIGHT_CSS;
    (this.#document.head ?? this.#document.documentElement).prepend(this.#style);
  }
}

function dressMark(mark: HTMLElement, covers: readonly Mark[], dark: boolean): void {
  const [{ style, colour }] = covers;
  mark.className = MARK;
  mark.setAttribute(IDS, covers.map(({ id }) => id).join(' '));
  mark.setAttribute(LOOKS.style, style);
  mark.setAttribute(LOOKS.colour, colour === null ? 'none' : String(colour % PALETTE.length));
  if (colour !== null && colour >= PALETTE.length) mark.setAttribute(LOOKS.again, '');
  if (dark) mark.setAttribute(LOOKS.dark, '');
  mark.title = [...new Set(covers.map(({ title }) => title))].filter(Boolean).join(' · ');
}

const idsOf = (mark: Element) => (mark.getAttribute(IDS) ?? '').split(' ').filter(Boolean);

const elementAt = (node: Node | null) => (node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null));
