/** The second column: one document at a time, with a way to the others. */
import { useMemo } from 'preact/hooks';
import type { ArticleState } from '../../extension/messages.ts';
import { check } from '../checks.ts';
import { inOrder, type Sheet } from '../sheets.ts';
import type { Listing } from '../statements.ts';
import { SENTENCES, WORDS } from '../strings.ts';
import type { Originals } from './actions.ts';
import { CheckSection } from './check/check-section.tsx';
import { useOriginal } from './check/use-original.ts';
import { DocumentSheet } from './document-sheet.tsx';
import type { Light } from './light.ts';
import { useRoving } from './roving.ts';

export interface DocumentPaneProps {
  sheet: Sheet;
  position: number;
  count: number;
  turn(position: number): void;
  /** The sheet has the list's place as well, and its remarks stand beside the excerpts. */
  wide: boolean;
  widen(wide: boolean): void;
  state: ArticleState;
  listing: Listing;
  light: Light;
  originals: Originals;
  /** The document whose check is open from the start. */
  checking: string | null;
}

export function DocumentPane(props: DocumentPaneProps) {
  const { sheet, position, count, turn, wide, widen, state, listing, light, originals, checking } = props;
  const { document } = sheet;
  const ids = useMemo(() => inOrder(sheet).map((s) => s.quotation.id), [sheet]);
  const roving = useRoving(ids);
  const given = useOriginal(document, originals);
  const { original } = given;
  const checked = useMemo(() => original && check(original, document, state), [original, document, state.text]);
  return (
    <section class="pane" id="pane-sheet" aria-labelledby="pane-sheet-title">
      <div class="pane-head">
        <h2 class="label" id="pane-sheet-title">
          {SENTENCES.theDocument(document.type)}
        </h2>
        <button type="button" class="link wide" aria-pressed={wide} onClick={() => widen(!wide)}>
          {WORDS.sideBySide}
        </button>
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
        key={document.id}
        sheet={sheet}
        check={checked}
        state={state}
        listing={listing}
        light={light}
        roving={roving}
      >
        {document.excerpts.length > 0 && (
          <CheckSection
            document={document}
            check={checked}
            given={given}
            originals={originals}
            opened={checking === document.id}
          />
        )}
      </DocumentSheet>
    </section>
  );
}
