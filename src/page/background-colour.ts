/** Is the page dark behind an element? Decided by the colour that is really painted there, not by the reader's system. */

/** What was found of elements, for as long as the page does not change: paragraphs share what is around them. */
export type Darkness = Map<Element, boolean>;

/** Relative luminance below which a background counts as dark; the middle of the scale as the eye sees it. */
const MIDDLE = 0.18;

export function isDark(element: Element, known: Darkness = new Map()): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const view = element.ownerDocument.defaultView;
  if (!view?.getComputedStyle) return false;
  const colour = parse(view.getComputedStyle(element).backgroundColor);
  const painted = colour && colour.alpha > 0.5;
  const around = element.parentElement;
  const dark = painted ? colour.luminance < MIDDLE : around ? isDark(around, known) : isDarkCanvas(element, view);
  known.set(element, dark);
  return dark;
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
