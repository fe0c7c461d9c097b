/** In the head of a sheet: the way to a check, then what it has found, and the way out of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../../engine/model.ts';
import type { Check } from '../../checks.ts';
import { CHECK } from '../../strings.ts';
import type { Originals } from '../actions.ts';
import { CheckPanel } from './check-panel.tsx';
import { CheckSummary } from './check-summary.tsx';
import type { GivenOriginal } from './use-original.ts';

export interface CheckSectionProps {
  document: SourceDocument;
  check: Check | null;
  given: GivenOriginal;
  originals: Originals;
  /** The panel is open from the start. */
  opened: boolean;
}

/** Where the focus goes once what it was on is gone. */
type Focus = 'opener' | 'summary' | null;

export function CheckSection({ document, check, given, originals, opened }: CheckSectionProps) {
  const [open, setOpen] = useState(opened);
  const [focus, setFocus] = useState<Focus>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    (focus === 'summary' ? summary : opener).current?.focus();
    setFocus(null);
  });

  if (open)
    return (
      <CheckPanel
        document={document}
        originals={originals}
        give={async (original) => {
          await given.give(original);
          setOpen(false);
          setFocus('summary');
        }}
        close={() => {
          setOpen(false);
          setFocus('opener');
        }}
      />
    );
  if (!check)
    return (
      <button ref={opener} type="button" class="button check-open" onClick={() => setOpen(true)}>
        {CHECK.open}
      </button>
    );
  return (
    <CheckSummary
      check={check}
      given={given}
      heading={summary}
      another={
        <button ref={opener} type="button" class="link" onClick={() => setOpen(true)}>
          {CHECK.another}
        </button>
      }
      remove={() => {
        given.remove();
        setFocus('opener');
      }}
    />
  );
}
