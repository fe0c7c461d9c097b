/** The words that are selected on the page, and the statements that they touch. */
import type { Quotation } from '../../engine/model.ts';
import type { TextMap } from '../../page/text-map.ts';

/** Null where nothing is selected. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** The ids, shortest first: what is said inside another's words is meant before those. */
export function touched(range: Range, quotations: readonly Quotation[], map: TextMap): string[] {
  const isTouched = ({ content }: Quotation) =>
    content.some((span) =>
      map.pieces(span).some(({ node, start, end }) => {
        const own = document.createRange();
        own.setStart(node, start);
        own.setEnd(node, end);
        return (
          range.compareBoundaryPoints(Range.END_TO_START, own) < 0 &&
          range.compareBoundaryPoints(Range.START_TO_END, own) > 0
        );
      }),
    );
  const length = ({ content }: Quotation) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const found = quotations.filter(isTouched);
  return found.sort((a, b) => length(a) - length(b)).map(({ id }) => id);
}

/** Paints, and leaves what is selected in the article selected: text that goes into a mark falls out of a selection. */
export function keepingSelection(map: TextMap, paint: () => void): void {
  const range = selectedRange();
  const start = range && map.offsetOf(range.startContainer, range.startOffset);
  const end = range && map.offsetOf(range.endContainer, range.endOffset);
  const words = String(range ?? '');
  paint();
  if (start === null || end === null || start >= end || String(getSelection()) === words) return;
  const pieces = map.pieces([start, end]);
  const last = pieces.at(-1);
  if (last) getSelection()?.setBaseAndExtent(pieces[0].node, pieces[0].start, last.node, last.end);
}
