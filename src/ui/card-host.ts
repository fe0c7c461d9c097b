/**
 * The card's place on a page that may be hostile: a host element that takes no style from it, in the top layer above
 * whatever it paints, with its content in a closed shadow root, and from which no event leaks into it.
 */

const LEAKING = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'contextmenu', 'wheel'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'selectstart', 'dragstart', 'focusin', 'focusout'],
];

export interface CardHost {
  host: HTMLElement;
  shadow: ShadowRoot;
}

export function makeHost(style: string, signal: AbortSignal): CardHost {
  const host = document.createElement('quotelight-card');
  // Inline and important: the only place that no rule of the page outranks.
  set(host, 'all', 'initial');
  set(host, 'display', 'block');
  set(host, 'position', 'fixed');
  set(host, 'inset', '0 auto auto 0');
  set(host, 'z-index', '2147483647');
  set(host, 'width', 'max-content');
  set(host, 'max-width', 'calc(100vw - 16px)');
  set(host, 'overflow', 'visible');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  // As text content, because browsers let a content script's style stand whatever the page's CSP says.
  sheet.textContent = style;
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
  return { host, shadow };
}

export function set(host: HTMLElement, property: string, value: string): void {
  host.style.setProperty(property, value, 'important');
}
