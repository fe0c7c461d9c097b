/** Puts a statement right: another speaker, a new one, nobody, or that it is no quotation at all. In popup and card. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { CORRECT, SENTENCES, WORDS } from '../strings.ts';
import { assigned, choicesFor, removed } from './choices.ts';

export interface StatementFormProps {
  state: ArticleState;
  /** The quotations that are shown as one statement, the first of them foremost. */
  ids: readonly string[];
  take(correction: Correction): void;
  close(): void;
}

/** Values of the list that are no speaker's id. */
const NOBODY = 'nobody';
const ANOTHER = 'another';

export function StatementForm({ state, ids, take, close }: StatementFormProps) {
  const { speakers, speaker, others } = useMemo(() => choicesFor(state, ids), [state.analysis, ids.join(' ')]);
  const [chosen, setChosen] = useState(speaker?.id ?? NOBODY);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const field = useId();
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    if (chosen === ANOTHER) name.current?.focus();
  }, [chosen]);

  const save = () => {
    const named = chosen === ANOTHER ? name.current!.value.trim() : speakers.find((s) => s.id === chosen)?.name;
    if (chosen === ANOTHER && !named) return name.current!.focus();
    take(assigned(state, all ? [...ids, ...others.map((q) => q.id)] : ids, named ?? null));
  };
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // Here Esc leaves the form, and only the next one what it stands in.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <label class="field-name" for={field}>
        {WORDS.card}
      </label>
      <select ref={list} id={field} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {speakers.map(({ id, name: words, role }) => (
          <option key={id} value={id}>
            {role ? `${words}, ${role}` : words}
          </option>
        ))}
        <option value={NOBODY}>{CORRECT.nobody}</option>
        <option value={ANOTHER}>{CORRECT.another}</option>
      </select>
      {chosen === ANOTHER && (
        <input ref={name} class="name-field" aria-label={CORRECT.name} placeholder={CORRECT.name} dir="auto" />
      )}
      {speaker && others.length > 0 && chosen !== speaker.id && (
        <label class="keep">
          <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
          {SENTENCES.alsoOthers(others.length, speaker.name)}
        </label>
      )}
      <div class="row">
        <button type="submit" class="button">
          {chosen === speaker?.id ? CORRECT.confirm : CORRECT.save}
        </button>
        <button type="button" class="button" onClick={() => take(removed(state, ids))}>
          {CORRECT.notQuotation}
        </button>
        <button type="button" class="link" onClick={close}>
          {CORRECT.cancel}
        </button>
      </div>
    </form>
  );
}
