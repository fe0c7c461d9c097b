/** A line on the page where a card was, about what has just been done there, and the way back. */
import { makeHost } from './card-host.ts';
import { watchMeant } from './card-meant.ts';
import { type Anchor, keepBeside } from './card-place.ts';
import { cardStyle } from './card-style.ts';
import { element } from './element.ts';
import { speaks } from './message.ts';

export interface NoteOptions {
  words: string;
  /** What the button says and does; then the note goes. */
  action: { label: string; run(): void };
  anchor: Anchor;
  dark: boolean;
  onClose(): void;
  signal: AbortSignal;
}

/** Stays until a click elsewhere, Esc, or the end of its place. Answers how to close it. */
export function openNote({ words, action, anchor, dark, onClose, signal: outer }: NoteOptions): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const made = makeHost(cardStyle(dark), signal);
  const { host, shadow } = made;
  const meant = watchMeant(made, signal);
  let leave = () => {};
  const close = () => {
    if (signal.aborted) return;
    ending.abort();
    leave();
    host.remove();
    onClose();
  };
  const button = element('button', { type: 'button' }, action.label);
  button.addEventListener('click', () => {
    if (!meant()) return;
    close();
    action.run();
  });
  const line = element('div', { class: 'card note' }, element('span', { role: 'status' }, words), button);
  speaks(line);
  shadow.append(line);
  button.focus({ preventScroll: true });
  leave = keepBeside(anchor, made, close);
  outer.addEventListener('abort', close, { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', onKey, { signal, capture: true });
  const onPointer = (event: PointerEvent) => !event.composedPath().includes(host) && close();
  window.addEventListener('pointerdown', onPointer, { signal, capture: true });
  return close;
}
