/** Is the page dark behind an element? Decided by the colour that is really painted there, not by the reader's system. */

/** What was found of elements, for as long as the page does not change: paragraphs share what is around them. */
export type Darkness = Map<Element, boolean>;

/** Relative luminance below which a background counts as dark; the middle of the scale as the eye sees it. */
const MIDDLE = 0.18;

export function isDark(element: Element, known: Darkness = new Map()): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view?.getComputedStyle) return false;
  // Without recursion: a page may be nested as deep as its scripts like.
  const within: Element[] = [];
  let dark: boolean | undefined;
  for (let at: Element | null = element; at && dark === undefined; at = at.parentElement) {
    within.push(at);
    dark = known.get(at) ?? paintedDark(at, view);
  }
  dark ??= isDarkCanvas(element, view);
  for (const each of within) known.set(each, dark);
  return dark;
}

/** Undefined where the element paints nothing, or hardly anything. */
function paintedDark(element: Element, view: Window): boolean | undefined {
  const colour = parse(view.getComputedStyle(element).backgroundColor);
  return colour && colour.alpha > 0.5 ? colour.luminance < MIDDLE : undefined;
}

/** Nothing paints: the browser's own canvas, dark where the page asks for a dark scheme. */
function isDarkCanvas(element: Element, view: Window): boolean {
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  return /dark/.test(scheme) && (!/light/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
}

function parse(value: string): { luminance: number; alpha: number } | null {
  const match = /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\)$/.exec(value ?? '');
  if (!match) return null;
  const [r, g, b] = match.slice(1, 4).map((c) => linear(Number(c) / 255));
  const alpha =
    match[4] === undefined ? 1 : match[4].endsWith('%') ? Number.parseFloat(match[4]) / 100 : Number(match[4]);
  return { luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b, alpha };
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
