/**
 * The card's place on a page that may be hostile: a host element that takes no style from it, in the top layer above
 * whatever it paints, with its content in a closed shadow root, and from which no event leaks into it.
 */
import { CARD } from '../page/highlight-style.ts';

const LEAKING = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'contextmenu', 'wheel'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'selectstart', 'dragstart', 'focusin', 'focusout'],
];

/**
 * Important and inside the shadow root: the only place that no rule, style or animation of the page outranks. What is
 * drawn before and after a host, and behind one in the top layer, is styled by the page otherwise.
 */
const RULES = `:host{
  all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
  z-index:2147483647!important;width:max-content!important;max-width:calc(100vw - 16px)!important;overflow:visible!important
}
:host::before,:host::after,:host::backdrop{content:none!important;display:none!important}
:host{left:0!important;top:0!important}
`;
/** Index of the rule that says where it stands. */
const PLACE = 2;

export interface CardHost {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** In CSS pixels from the window's corner. */
  place(x: number, y: number): void;
  /** When it last came to another place, as performance.now() tells it. */
  movedAt(): number;
}

export function makeHost(style: string, signal: AbortSignal): CardHost {
  // Of a name with a hyphen a page could make an element of its own, whose code gets at a closed shadow root.
  const host = document.createElement('div');
  host.setAttribute(CARD, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  // As text content, because browsers let a content script's style stand whatever the page's CSP says.
  sheet.textContent = RULES + style;
  shadow.append(sheet);
  for (const type of LEAKING) {
    host.addEventListener(type, (event) => event.stopPropagation(), {
      signal,
      passive: type === 'wheel' || type.startsWith('touch'),
    });
  }
  document.documentElement.append(host);
  if (typeof host.showPopover === 'function') {
    host.popover = 'manual';
    host.showPopover();
  }
  let at = '';
  let moved = performance.now();
  const place = (x: number, y: number) => {
    // A host that is not in the page any more has no style, and nowhere to stand.
    if (!sheet.sheet || at === `${x} ${y}`) return;
    at = `${x} ${y}`;
    moved = performance.now();
    const { style: where } = sheet.sheet.cssRules[PLACE] as CSSStyleRule;
    where.setProperty('left', `${x}px`, 'important');
    where.setProperty('top', `${y}px`, 'important');
  };
  return { host, shadow, place, movedAt: () => moved };
}
