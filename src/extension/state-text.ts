/**
 * A page's state goes by message as text: it is thousands of small objects, and Firefox takes ten times as long to copy
 * them one by one. A single curly quotation mark makes every sign of a text two bytes long, and the message takes twice
 * as long, so those beyond Latin-1 are written as JSON's escapes.
 */
import { isState } from './is-message.ts';
import type { PageState } from './messages.ts';

export function stateText(state: PageState): string {
  const text = texts.get(state) ?? JSON.stringify(state).replace(/[^\0-\xff]/g, escaped);
  texts.set(state, text);
  return text;
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Made when a state comes about, and asked for again by every popup that opens. A state is never changed. */
const texts = new WeakMap<PageState, string>();

/** The last text that was read, and its state: a page that is asked again mostly says the same. */
let last: { text: string; state: PageState } | null = null;

/** Null where it is none, or one of another version; the same state for the same text again. */
export function stateOf(text: unknown): PageState | null {
  if (typeof text !== 'string') return null;
  if (last?.text === text) return last.state;
  try {
    const state: unknown = JSON.parse(text);
    if (!isState(state)) return null;
    last = { text, state };
    return state;
  } catch {
    return null;
  }
}
