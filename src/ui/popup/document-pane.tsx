/** The second column: one document at a time, with a way to the others. */
import { useMemo } from 'preact/hooks';
import type { ArticleState } from '../../extension/messages.ts';
import { inOrder, type Sheet } from '../sheets.ts';
import type { Listing } from '../statements.ts';
import { SENTENCES, typeWords, WORDS } from '../strings.ts';
import type { Originals } from './actions.ts';
import { CheckSection } from './check/check-section.tsx';
import { useOriginal } from './check/use-original.ts';
import { DocumentSheet, nameOf } from './document-sheet.tsx';
import type { Light } from './light.ts';
import { useRoving } from './roving.ts';

export interface DocumentPaneProps {
  sheet: Sheet;
  /** All of them. */
  sheets: readonly Sheet[];
  turn(document: string): void;
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
  const { sheet, sheets: all, turn, wide, widen, state, listing, light, originals, checking } = props;
  const { document } = sheet;
  const ids = useMemo(() => inOrder(sheet).map((s) => s.quotation.id), [sheet]);
  const roving = useRoving(ids);
  const given = useOriginal(document, originals);
  const { original, check } = given;
  const checked = useMemo(
    () => (original && check ? check(original, document, state) : null),
    [original, document, state.text],
  );
  const heading = SENTENCES.theDocument(typeWords(document.type));
  return (
    <section class="pane" id="pane-sheet" aria-labelledby="pane-sheet-title">
      <div class="pane-head">
        <h2 class={all.length > 1 ? 'unseen' : 'label'} id="pane-sheet-title">
          {heading}
        </h2>
        {all.length > 1 && (
          <select
            class="picker"
            aria-label={WORDS.document}
            value={document.id}
            onChange={({ currentTarget }) => turn(currentTarget.value)}
          >
            {all.map((each) => (
              <option key={each.document.id} value={each.document.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="link wide" aria-pressed={wide} onClick={() => widen(!wide)}>
          {WORDS.sideBySide}
        </button>
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
