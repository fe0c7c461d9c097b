/** Whether what is typed goes into a field, of the page or of our card, where our keys are not meant. */

/** Kinds of `input` that take no text. */
const PRESSED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
/** Nobody sees into a frame from outside: there may be a field in it. */
const FIELD = 'textarea, select, iframe, frame, object, embed';

export function isTyping(document: Document): boolean {
  let at = document.activeElement;
  for (let inner = at && inside(at); inner; inner = at && inside(at)) at = inner;
  if (!at) return false;
  if (at.localName === 'input') return !PRESSED.has((at as HTMLInputElement).type);
  return at.matches(FIELD) || (at as HTMLElement).isContentEditable === true;
}

/** What has the focus in an element's shadow root, closed ones too, which the browser opens for extensions. */
function inside(host: Element): Element | null {
  const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
  const root = openOrClosedShadowRoot ?? host.shadowRoot ?? closedRoot(host);
  return root?.activeElement ?? null;
}

function closedRoot(host: Element): ShadowRoot | null {
  const { dom } = globalThis.chrome ?? {};
  return host instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(host) ?? null) : null;
}
