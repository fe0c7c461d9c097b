/**
 * How the list was left: which tab, what is chosen, how far it was scrolled. A popup is gone when it loses the focus, so
 * this is kept while the browser runs, for each of its tabs and the article it showed.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Choice, EVERYTHING } from '../choice.ts';

export interface View {
  tab: 'list' | 'sheet';
  /** The document whose sheet is shown, null for the first. */
  document: string | null;
  /** The sheet has the list's place as well. */
  wide: boolean;
  choice: Choice;
  /** By selector of what scrolls, px. */
  scroll: Record<string, number>;
}

export const FRESH: View = { tab: 'list', document: null, wide: false, choice: EVERYTHING, scroll: {} };

const SCROLLING = ['.article', '#pane-list', '#pane-sheet'];
/** Milliseconds without a scroll after which the place is worth keeping. */
const RESTS = 150;
/** Milliseconds in which a popup has grown to its size, and between two tries meanwhile. */
const GROWS = 800;
const AGAIN = 50;

/** The view and what changes it; every change is kept. */
export function useView(
  first: View,
  keep: (view: View) => void,
  root: { current: HTMLElement | null },
): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(first);
  const change = useCallback(
    (part: Partial<View>) =>
      setView((before) => {
        const next = { ...before, ...part };
        keep(next);
        return next;
      }),
    [keep],
  );
  useEffect(() => {
    const restore = () => {
      for (const [selector, top] of Object.entries(first.scroll)) find(root.current, selector)?.scrollTo({ top });
    };
    restore();
    // A popup is a few pixels high when it opens, and there is nothing to scroll.
    let again = Object.values(first.scroll).some((top) => top > 0) ? setInterval(restore, AGAIN) : undefined;
    const settle = () => {
      clearInterval(again);
      again = undefined;
    };
    const settling = setTimeout(settle, GROWS);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      if (again !== undefined) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => change({ scroll: placesIn(root.current) }), RESTS);
    };
    const ending = new AbortController();
    // Scrolling does not bubble.
    root.current?.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: ending.signal });
    for (const type of ['wheel', 'pointerdown', 'keydown'])
      window.addEventListener(type, settle, { capture: true, passive: true, signal: ending.signal });
    return () => {
      ending.abort();
      settle();
      clearTimeout(settling);
      clearTimeout(waiting);
    };
  }, []);
  return [view, change];
}

const find = (root: HTMLElement | null, selector: string) =>
  root?.matches(selector) ? root : (root?.querySelector<HTMLElement>(selector) ?? null);

function placesIn(root: HTMLElement | null): Record<string, number> {
  return Object.fromEntries(SCROLLING.map((selector) => [selector, find(root, selector)?.scrollTop ?? 0]));
}
