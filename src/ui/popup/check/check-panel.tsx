/** Where the full text of a document is given: pasted, as a file, or out of an open tab. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../../engine/model.ts';
import type { Original } from '../../checks.ts';
import { CHECK, CHECKING, WORDS } from '../../strings.ts';
import type { Originals } from '../actions.ts';
import { TabField } from './tab-field.tsx';
import { type Pages, Problem, useReading } from './use-reading.ts';

export interface CheckPanelProps {
  document: SourceDocument;
  originals: Originals;
  give(original: Original): Promise<void>;
  close(): void;
}

export function CheckPanel({ document, originals, give, close }: CheckPanelProps) {
  const { busy, problem, read } = useReading(give);
  const [dragged, setDragged] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const field = useId();
  useEffect(() => text.current?.focus(), []);

  const readFile = (chosen: File | null | undefined) => {
    if (chosen) read(chosen.name, (progress) => originals.readFile(chosen, progress));
  };
  const readTab = (id: number, title: string) =>
    read(title, async () => {
      const answer = await originals.readTab(id);
      if ('problem' in answer) throw new Problem(answer.problem);
      return answer.text;
    });
  const chooseFile = () => (originals.filesNeedTab ? originals.inTab?.(document) : file.current?.click());

  return (
    <form
      class="check-panel"
      aria-label={CHECK.open}
      data-dragged={dragged}
      onSubmit={(event) => {
        event.preventDefault();
        read(CHECK.pasted, async () => text.current!.value);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        readFile(event.dataTransfer?.files[0]);
      }}
      onKeyDown={(event) => {
        // Here Esc closes the panel, and only the next one the popup.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div class="row">
        <label class="field-name" for={field}>
          {CHECK.paste}
        </label>
        <button type="button" class="link" onClick={close}>
          {WORDS.close}
        </button>
      </div>
      <textarea ref={text} id={field} class="paste" rows={3} dir="auto" spellcheck={false} />
      <div class="row">
        <button type="submit" class="button">
          {CHECK.run}
        </button>
        <button type="button" class="button" onClick={chooseFile}>
          {originals.filesNeedTab ? CHECK.fileInTab : CHECK.file}
        </button>
        <span class="meta">{originals.inTab ? CHECK.fileInTabHint : CHECK.fileHint}</span>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.text,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf"
          onChange={(event) => {
            readFile(event.currentTarget.files?.[0]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {originals.inTab && !originals.filesNeedTab && (
        <button type="button" class="link" onClick={() => originals.inTab?.(document)}>
          {CHECK.inTab}
        </button>
      )}
      <TabField originals={originals} read={readTab} />
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <Progress busy={busy} />
      <p class="meta">{CHECK.private}</p>
    </form>
  );
}

function Progress({ busy }: { busy: Pages | null }) {
  if (!busy) return null;
  const words = busy.pages ? CHECKING.readingPages(busy.done, busy.pages) : CHECK.reading;
  return (
    <p class="reading">
      <progress class="busy" aria-label={CHECK.reading} {...(busy.pages && { value: busy.done, max: busy.pages })} />
      <span class="meta">{words}</span>
    </p>
  );
}
