/** The second column: one document at a time, with a way to the others. */
import { useMemo } from 'preact/hooks';
import type { ArticleState } from '../../extension/messages.ts';
import { inOrder, type Sheet } from '../sheets.ts';
import type { Listing } from '../statements.ts';
import { SENTENCES, WORDS } from '../strings.ts';
import { DocumentSheet } from './document-sheet.tsx';
import type { Light } from './light.ts';
import { useRoving } from './roving.ts';

export interface DocumentPaneProps {
  sheet: Sheet;
  position: number;
  count: number;
  turn(position: number): void;
  state: ArticleState;
  listing: Listing;
  light: Light;
}

export function DocumentPane({ sheet, position, count, turn, state, listing, light }: DocumentPaneProps) {
  const ids = useMemo(() => inOrder(sheet).map((s) => s.quotation.id), [sheet]);
  const roving = useRoving(ids);
  return (
    <section class="pane" id="pane-sheet" aria-labelledby="pane-sheet-title">
      <div class="pane-head">
        <h2 class="label" id="pane-sheet-title">
          {SENTENCES.theDocument(sheet.document.type)}
        </h2>
        {count > 1 && (
          <div class="picker">
            <button
              type="button"
              aria-label={WORDS.previousDocument}
              disabled={position === 0}
              onClick={() => turn(position - 1)}
            >
              ‹
            </button>
            <span role="status">{SENTENCES.position(position + 1, count)}</span>
            <button
              type="button"
              aria-label={WORDS.nextDocument}
              disabled={position === count - 1}
              onClick={() => turn(position + 1)}
            >
              ›
            </button>
          </div>
        )}
      </div>
      <DocumentSheet
        key={sheet.document.id}
        sheet={sheet}
        state={state}
        listing={listing}
        light={light}
        roving={roving}
      />
    </section>
  );
}
