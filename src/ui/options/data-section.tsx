/** What is kept: taken along, brought back, deleted. */
import { useRef, useState } from 'preact/hooks';
import { CORRECT, DATA, OPTIONS } from '../strings.ts';
import type { OptionsActions } from './actions.ts';

export interface DataSectionProps {
  corrected: number;
  /** How many names have a chosen colour. */
  coloured: number;
  actions: OptionsActions;
  doing(what: Promise<unknown>, done?: string): Promise<void>;
  say(words: string): void;
}

export function DataSection({ corrected, coloured, actions, doing, say }: DataSectionProps) {
  const [deleting, setDeleting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const bringIn = async (chosen: File) => {
    try {
      const articles = await actions.importData(chosen);
      say(articles === null ? OPTIONS.notOurs : DATA.imported(articles));
    } catch {
      say(OPTIONS.notSaved);
    }
  };
  return (
    <section>
      <h2>{OPTIONS.data}</h2>
      <p class="meta">
        {DATA.note(corrected)} {coloured > 0 && DATA.colours(coloured)}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void actions.exportData()}>
          {OPTIONS.exportData}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {OPTIONS.importData}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void bringIn(chosen);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        {!deleting && (
          <button type="button" class="button" onClick={() => setDeleting(true)}>
            {OPTIONS.deleteData}
          </button>
        )}
      </div>
      {deleting && (
        <div class="row" role="alertdialog" aria-label={OPTIONS.deleteReally}>
          <span>{OPTIONS.deleteReally}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              setDeleting(false);
              void doing(actions.deleteData(), OPTIONS.deleted);
            }}
          >
            {OPTIONS.deleteData}
          </button>
          <button type="button" class="link" onClick={() => setDeleting(false)}>
            {CORRECT.cancel}
          </button>
        </div>
      )}
    </section>
  );
}
