/** A click on a mark opens its card. Links, selections, drags and double clicks stay the page's. */
import type { PageReader } from './page-reader.ts';
import type { Places } from './places.ts';

export function listenToClicks(reader: PageReader, places: Places, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      // A page may click as well, and has no business with the card.
      const clicked = reader.highlighter.clickedQuotation(event);
      if (event.isTrusted && clicked)
        void places.open(clicked.id, { ids: clicked.ids, point: { x: event.clientX, y: event.clientY } });
    },
    { signal },
  );
}
