/**
 * Whether what is clicked in the card is what its reader meant. A page can open the card under a pointer that is about to
 * click something else, or lay a picture over it that lets clicks through. So nothing is put right unless the card has
 * rested for a moment, in a window that has the focus, with nothing above it, and only by a click of a person. Chrome tells what is seen of an element;
 * elsewhere all that can be above it is searched: it is in the top layer, and so are dialogs, popovers and transitions.
 */

import type { CardHost } from './card-host.ts';

/** Milliseconds: what browsers give people before their own questions take an answer. */
const REST = 500;
/** Milliseconds between two looks, about; a look costs a walk over the page's elements. */
const LOOK = 200;

export interface Meant {
  (): boolean;
  /** Something else is shown: people have to see it first. */
  anew(): void;
}

/** `isPersons` exists for tests: whether a click is a person's, which no script can make. */
export function watchMeant(
  { host, shadow, movedAt }: CardHost,
  signal: AbortSignal,
  isPersons = ({ isTrusted }: Event) => isTrusted,
): Meant {
  let since = performance.now();
  let size = '';
  let seen = true;
  const anew = () => {
    since = performance.now();
  };
  const look = () => {
    const { width, height } = host.getBoundingClientRect();
    const now = `${width} ${height}`;
    if (now !== size || !seen || !document.hasFocus() || !isOnTop(host)) anew();
    size = now;
  };
  let timer: ReturnType<typeof setTimeout>;
  // At no regular time: what comes and goes at its own pace would be missed at every look.
  const again = () => {
    look();
    timer = setTimeout(again, LOOK * (0.5 + Math.random()));
  };
  again();
  const stop = watchVisible(host, (visible) => {
    seen = visible;
    look();
  });
  // Firefox tells pages of the nodes in a closed shadow root, by events, and a page that has one may click there.
  let clicked: EventTarget | null = null;
  const onClick = (event: Event) => {
    clicked = isPersons(event) ? event.target : null;
    setTimeout(() => {
      clicked = null;
    });
  };
  const onSubmit = (event: Event) => {
    if ((event as SubmitEvent).submitter === clicked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  shadow.addEventListener('click', onClick, { signal, capture: true });
  shadow.addEventListener('submit', onSubmit, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
  const meant = () => {
    look();
    return clicked !== null && performance.now() - Math.max(since, movedAt()) >= REST;
  };
  return Object.assign(meant, { anew });
}

/** Chrome's word, where it has one. */
function watchVisible(host: HTMLElement, changed: (visible: boolean) => void): () => void {
  if (typeof IntersectionObserver !== 'function') return () => {};
  const how = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    changed(isVisible ?? true);
  }, how);
  observer.observe(host);
  return () => observer.disconnect();
}

const TOP_LAYER = ':popover-open, :modal, :fullscreen';

function isOnTop(host: HTMLElement): boolean {
  if (host.parentNode !== document.documentElement) return false;
  if (typeof host.showPopover !== 'function') return true;
  if (!host.matches(':popover-open')) return false;
  const isTransition = ({ effect }: Animation) => /^::view-/.test((effect as KeyframeEffect)?.pseudoElement ?? '');
  if (document.getAnimations().some(isTransition)) return false;
  return rootsIn(document).every((root) => [...root.querySelectorAll(TOP_LAYER)].every((other) => other === host));
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].map(
    (element) =>
      (element as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? element.shadowRoot,
  );
  return [root, ...inner.flatMap((each) => (each ? rootsIn(each) : []))];
}
