/**
 * The small card at a quotation in the page: who said it, in what role, how that is known.
 * One card at a time; Esc, a click elsewhere, or scrolling the quotation out of view closes it and gives the focus back.
 */
import { h, render } from 'preact';
import type { Quotation } from '../engine/model.ts';
import type { Correction } from '../extension/corrections/correction.ts';
import type { ArticleState, Kept } from '../extension/messages.ts';
import { cardContent, cardHead } from './card-content.ts';
import { makeHost } from './card-host.ts';
import { watchMeant } from './card-meant.ts';
import { type Anchor, keepBeside } from './card-place.ts';
import { cardStyle } from './card-style.ts';
import { ColourChoice } from './colour/colour-choice.tsx';
import { asText, toClipboard } from './copy.ts';
import { StatementForm } from './correct/statement-form.tsx';
import { element } from './element.ts';
import { speaks } from './message.ts';
import { WORDS } from './strings.ts';

export interface CardOptions {
  state: ArticleState;
  /** Id of the quotation to show first. */
  quotation: string;
  /** All quotations at this place, when they overlap. */
  ids?: readonly string[];
  anchor: Anchor;
  /** Dark card on a dark page. */
  dark: boolean;
  /** Previous or next of this speaker: scroll there. */
  onShow(quotation: string): void;
  /** Where that one stands, so that the card goes along; without it the card closes when its anchor leaves the window. */
  anchorOf?(quotation: string): Anchor | null;
  onClose?(): void;
  /** Puts the statement right; the card closes, and what comes of it is shown anew. */
  correct(correction: Correction): void;
  /** Gives the speaker another colour, null the automatic one; the card closes as well. */
  recolour(speaker: string, colour: number | null): void;
  /** Takes back what has just been corrected, and is then offered in the place of another correction. */
  undo?: () => void;
  /** Whether what has just been chosen is; what is not is said. */
  kept?: Kept;
  /** Exists for tests: whether a click is a person's. */
  isPersons?: (event: Event) => boolean;
  /** Closes the card, when the reader goes. */
  signal?: AbortSignal;
}

export interface Card {
  close(): void;
  /** Exists for tests: the shadow root is closed. */
  readonly root: ShadowRoot;
}

let open: Card | null = null;

export function openCard(options: CardOptions): Card {
  open?.close();
  const { state, dark, onShow, undo } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const before = document.activeElement;
  const made = makeHost(cardStyle(dark), signal);
  const { host, shadow } = made;
  const meant = watchMeant(made, signal, options.isPersons);
  const dialog = element('div', { class: 'card', role: 'dialog', tabindex: '-1' });
  speaks(dialog);
  const status = element('div', { role: 'status', class: 'status' });
  shadow.append(dialog, status);
  let here = atThisPlace(state, options.quotation, options.ids ?? []);
  let leave = () => {};
  /** Out of the form, where one is open. */
  let back: (() => void) | null = null;

  const close = () => {
    if (signal.aborted) return;
    ending.abort();
    leave();
    host.remove();
    if (open === card) open = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    options.onClose?.();
  };

  const stay = (anchor: Anchor) => {
    leave();
    leave = keepBeside(anchor, made, close);
  };

  const correct = (quotation: Quotation) => {
    const form = element('div');
    const leaveForm = () => {
      render(null, form);
      back = null;
      show(quotation.id);
    };
    back = leaveForm;
    dialog.replaceChildren(cardHead({ state, quotation, here: [], dark }), form);
    const take = (correction: Correction) => {
      if (!meant()) return;
      close();
      options.correct(correction);
    };
    render(h(StatementForm, { state, ids: [quotation.id], take, close: leaveForm }), form);
    meant.anew();
  };

  const recolour = ({ speakerId }: Quotation) => {
    const { id, name } = state.analysis.speakers.find((s) => s.id === speakerId)!;
    const chip = dialog.querySelector<HTMLElement>('.chip-button')!;
    if (back) return back();
    const place = element('div');
    dialog.querySelector('.head')!.after(place);
    chip.setAttribute('aria-expanded', 'true');
    back = () => {
      render(null, place);
      place.remove();
      back = null;
      chip.setAttribute('aria-expanded', 'false');
      chip.focus();
    };
    const choose = (colour: number | null) => {
      close();
      options.recolour(name, colour);
    };
    const chosen = state.chosenColours.includes(id);
    render(h(ColourChoice, { name, colour: state.colours[id], chosen, choose, close: back }), place);
  };

  const show = (id: string) => {
    const quotation = find(state, id);
    if (!quotation) return;
    back = null;
    const focused = (shadow.activeElement as HTMLElement | null)?.dataset.step;
    const content = cardContent(
      { state, quotation, here: here.filter((other) => other.id !== id), dark },
      {
        go: (next) => {
          onShow(next);
          const anchor = options.anchorOf?.(next);
          here = atThisPlace(state, next, []);
          show(next);
          if (anchor) stay(anchor);
        },
        turnTo: show,
        correct: () => correct(quotation),
        recolour: () => recolour(quotation),
        kept: id === options.quotation ? (options.kept ?? 'kept') : 'kept',
        undo: id === options.quotation && undo ? () => meant() && undo() : null,
        copy: () => void copied(toClipboard(asText(state, quotation), shadow)),
        close,
      },
    );
    dialog.setAttribute('aria-label', `${WORDS.card}: ${quotation.speaker ?? WORDS.notAttributed}`);
    dialog.replaceChildren(...content);
    meant.anew();
    const again = focused ? dialog.querySelector<HTMLElement>(`[data-step="${focused}"]`) : null;
    (again ?? dialog).focus({ preventScroll: true });
  };

  const copied = async (result: Promise<boolean>) => {
    const words = (await result) ? WORDS.copied : WORDS.copyFailed;
    status.textContent = words;
    const button = dialog.querySelector('[data-copy]');
    if (button) button.textContent = words;
  };

  const card: Card = { close, root: shadow };
  open = card;
  show(options.quotation);
  stay(options.anchor);
  options.signal?.addEventListener('abort', close, { signal });
  // Captured at the window, before a page that swallows keys or clicks.
  window.addEventListener('keydown', (event) => onKey(event, host, shadow, back ?? close), { signal, capture: true });
  window.addEventListener('pointerdown', (event) => !event.composedPath().includes(host) && close(), {
    signal,
    capture: true,
  });
  return card;
}

function onKey(event: KeyboardEvent, host: HTMLElement, shadow: ShadowRoot, leave: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  } else if (event.key === 'Tab' && event.composedPath().includes(host)) {
    keepFocus(event, shadow);
  }
}

/** Tab goes round inside the card: it is the last element of the document, behind it there is nothing. */
function keepFocus(event: KeyboardEvent, shadow: ShadowRoot): void {
  const stops = [...shadow.querySelectorAll<HTMLElement>(':is(button, select, input):not([tabindex="-1"])')];
  const at = stops.indexOf(shadow.activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? stops.length : at) - 1 : (at + 1) % stops.length;
  event.preventDefault();
  stops[next].focus();
}

const find = (state: ArticleState, id: string) => state.analysis.quotations.find((q) => q.id === id);

/** Everything that stands at this place, inner first, and what the quotation is reported inside. */
function atThisPlace(state: ArticleState, id: string, ids: readonly string[]): Quotation[] {
  const all = new Set([id, ...ids]);
  for (const each of all) {
    const outer = find(state, each)?.within;
    if (outer) all.add(outer);
  }
  const length = ({ content }: Quotation) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  return [...all].flatMap((each) => find(state, each) ?? []).sort((a, b) => length(a) - length(b));
}
