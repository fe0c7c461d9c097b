/**
 * A page's state goes by message as text: it is thousands of small objects, and Firefox takes ten times as long to copy
 * them one by one.
 */
import { isState } from './is-message.ts';
import type { PageState } from './messages.ts';

export const stateText = (state: PageState): string => JSON.stringify(state);

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
