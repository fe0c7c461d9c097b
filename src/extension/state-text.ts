/**
 * A page's state goes by message as text: it is thousands of small objects, and Firefox takes ten times as long to copy
 * them one by one.
 */
import { isState } from './is-message.ts';
import type { PageState } from './messages.ts';

export function stateText(state: PageState): string {
  const text = texts.get(state) ?? JSON.stringify(state);
  texts.set(state, text);
  return text;
}

/** Made when a state comes about, and asked for again by every popup that opens. A state is never changed. */
const texts = new WeakMap<PageState, string>();

/** Null where it is none, or one of another version. */
export function stateOf(text: unknown): PageState | null {
  if (typeof text !== 'string') return null;
  try {
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}
