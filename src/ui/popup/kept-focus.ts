/**
 * The keyboard's place in the list. A statement that is put right moves to another speaker, where its button is made anew,
 * or goes: without this the focus would be at the top of the window again.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STATEMENTS = '#pane-list .statement[data-quotation]';

export function useKeptFocus(root: RefObject<HTMLElement | null>, listing: unknown): void {
  const statements = () => [...(root.current?.querySelectorAll<HTMLElement>(STATEMENTS) ?? [])];
  // While this is drawn, the old list is still there.
  const before = document.activeElement;
  const at = before instanceof HTMLElement && before.matches(STATEMENTS) ? statements().indexOf(before) : -1;
  const id = at < 0 ? null : (before as HTMLElement).dataset.quotation;
  useLayoutEffect(() => {
    if (at < 0 || document.activeElement !== document.body) return;
    const now = statements();
    (now.find((each) => each.dataset.quotation === id) ?? now[at] ?? now.at(-1))?.focus();
  }, [listing]);
}
