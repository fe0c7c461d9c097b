/**
 * One Tab stop for a list of buttons, arrows between them (the “roving tabindex” of the ARIA practices). The list may
 * change under it: when the current item is gone the first one takes the Tab stop.
 */
import { useMemo, useState } from 'preact/hooks';

export interface Roving {
  /** The item with the Tab stop. */
  stop: string | undefined;
  tabIndex(id: string): 0 | -1;
  onFocus(id: string): void;
}

export function useRoving(ids: readonly string[]): Roving {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current !== null && ids.includes(current) ? current : ids[0];
  return useMemo(() => ({ stop, tabIndex: (id) => (id === stop ? 0 : -1), onFocus: setCurrent }), [stop]);
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  next: (at, last) => Math.min(at + 1, last),
  previous: (at) => Math.max(at - 1, 0),
  first: () => 0,
  last: (_, last) => last,
};

const UP_DOWN: Record<string, keyof typeof STEPS> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
};

const SIDEWAYS: Record<string, keyof typeof STEPS> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/** Moves the focus among the items of a container that match `selector`. True where the key meant that. */
export function moveFocus(
  event: KeyboardEvent,
  container: HTMLElement,
  selector: string,
  way: 'up-down' | 'sideways',
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = (way === 'sideways' ? SIDEWAYS : UP_DOWN)[mirrored(event.key, way, container)];
  if (!step) return false;
  const items = [...container.querySelectorAll<HTMLElement>(selector)];
  // The card's are in a closed shadow root, of which the document knows the host alone.
  const { activeElement } = container.getRootNode() as Document | ShadowRoot;
  const at = items.indexOf(activeElement as HTMLElement);
  // From outside the list every key leads to its current item.
  const target =
    at < 0 ? (items.find((item) => item.tabIndex === 0) ?? items[0]) : items[STEPS[step](at, items.length - 1)];
  target?.focus();
  event.preventDefault();
  return true;
}

function mirrored(key: string, way: 'up-down' | 'sideways', container: HTMLElement): string {
  if (way !== 'sideways' || getComputedStyle(container).direction !== 'rtl') return key;
  return { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }[key] ?? key;
}
