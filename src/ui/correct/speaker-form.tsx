/** Puts a speaker right: another name, or the same person as another speaker of the article. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Speaker } from '../../engine/model.ts';
import type { Correction } from '../../extension/corrections/correction.ts';
import type { ArticleState } from '../../extension/messages.ts';
import { CORRECT } from '../strings.ts';

export interface SpeakerFormProps {
  state: ArticleState;
  speaker: Speaker;
  take(correction: Correction): void;
  close(): void;
}

export function SpeakerForm({ state, speaker, take, close }: SpeakerFormProps) {
  const name = useRef<HTMLInputElement>(null);
  const same = useRef<HTMLSelectElement>(null);
  const [nameField, sameField] = [useId(), useId()];
  useEffect(() => name.current?.select(), []);
  const save = () => {
    const into = same.current!.value;
    const to = name.current!.value.trim();
    if (into) take({ type: 'merge', speaker: speaker.name, into });
    else if (to && to !== speaker.name) take({ type: 'rename', speaker: speaker.name, to });
    else close();
  };
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <label class="field-name" for={nameField}>
        {CORRECT.name}
      </label>
      <input ref={name} id={nameField} class="name-field" defaultValue={speaker.name} dir="auto" />
      <label class="field-name" for={sameField}>
        {CORRECT.sameAs}
      </label>
      <select ref={same} id={sameField}>
        <option value="">{CORRECT.noOther}</option>
        {state.analysis.speakers
          .filter((other) => other.id !== speaker.id)
          .map((other) => (
            <option key={other.id} value={other.name}>
              {other.name}
            </option>
          ))}
      </select>
      <div class="row">
        <button type="submit" class="button">
          {CORRECT.save}
        </button>
        <button type="button" class="link" onClick={close}>
          {CORRECT.cancel}
        </button>
      </div>
    </form>
  );
}
