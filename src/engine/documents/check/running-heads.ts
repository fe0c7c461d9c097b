/**
 * What stands at the top and the bottom of every page of a print: titles that repeat, page numbers. Pages end with a
 * form feed. It is blanked and not cut out, so that offsets stay; a sentence then runs from page to page.
 */

/** Lines that may belong to a head or foot, counted from the page's edge. */
const EDGE = 2;
/** A chapter's title stands on its pages only. */
const PAGES = 3;
const PAGE_NUMBER = /^(?:page\s*)?[-–—\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

interface Line {
  start: number;
  end: number;
  /** Its words without their numbers: “Audit 2026, page 7” repeats on page 8. */
  shape: string;
  text: string;
}

export function withoutRunningHeads(text: string): string {
  if (!text.includes('\f')) return text;
  const pages = pagesOf(text);
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(edges(page).map((line) => line.shape))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  let blanked = '';
  let at = 0;
  for (const line of pages.flatMap(edges).sort((a, b) => a.start - b.start)) {
    // A row of a table has nothing but numbers, and no shape.
    const repeats = line.shape !== '' && counts.get(line.shape)! >= PAGES;
    if (line.start < at || !((line.text.length < 60 && PAGE_NUMBER.test(line.text)) || repeats)) continue;
    blanked += text.slice(at, line.start) + ' '.repeat(line.end - line.start);
    at = line.end;
  }
  return blanked + text.slice(at);
}

function pagesOf(text: string): Line[][] {
  let start = 0;
  return text.split('\f').map((page) => {
    const lines = page.split('\n').flatMap((raw): Line[] => {
      const line = {
        start,
        end: start + raw.length,
        text: raw.trim(),
        shape: raw.replace(/[\d\s.,%–-]+/g, ' ').trim(),
      };
      start += raw.length + 1;
      return line.text ? [line] : [];
    });
    return lines;
  });
}

const edges = (page: readonly Line[]): Line[] => [
  ...new Set([...page.slice(0, EDGE), ...page.slice(Math.max(0, page.length - EDGE))]),
];
