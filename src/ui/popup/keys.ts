/** Keys for the whole popup: `/` leads to the search, arrows and j/k from statement to statement, `c` copies one. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { moveFocus } from './roving.ts';

export function useKeys(root: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const focused = document.activeElement;
      // Where one writes or chooses, keys mean what they mean there.
      if (focused !== search.current && focused?.closest('input, textarea, select, details')) return;
      const typing = focused === search.current;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        search.current?.focus();
        return;
      }
      // The button takes the focus, and so says that it is done.
      const copy = focused?.matches('.statement') ? focused.parentElement?.querySelector<HTMLElement>('.copy') : null;
      if (event.key === 'c' && copy && !event.ctrlKey && !event.metaKey && !event.altKey) {
        copy.focus();
        copy.click();
        return;
      }
      // The bar and the tabs have arrows of their own; from the search only the arrow down leads away.
      if (focused?.closest('.shares, .tabs') || (typing && event.key !== 'ArrowDown')) return;
      const panes = [...(root.current?.querySelectorAll<HTMLElement>('.pane') ?? [])];
      const pane = focused?.closest<HTMLElement>('.pane') ?? panes.find((p) => getComputedStyle(p).display !== 'none');
      if (pane) moveFocus(event, pane, '.statement, .entry', 'up-down');
    };
    window.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, [root, search]);
}
