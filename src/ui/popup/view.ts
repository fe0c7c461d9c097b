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
    for (const [selector, top] of Object.entries(first.scroll)) find(root.current, selector)?.scrollTo({ top });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => change({ scroll: placesIn(root.current) }), RESTS);
    };
    const ending = new AbortController();
    // Scrolling does not bubble.
    root.current?.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: ending.signal });
    return () => {
      ending.abort();
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
