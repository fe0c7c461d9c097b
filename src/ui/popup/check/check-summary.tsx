/** What a check has found in one line, the original with what is quoted, and whether it is kept. */
import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { type Check, countsOf } from '../../checks.ts';
import { CHECK, CHECKING } from '../../strings.ts';
import { OriginalText } from './original-text.tsx';
import type { GivenOriginal } from './use-original.ts';

export interface CheckSummaryProps {
  check: Check;
  given: GivenOriginal;
  heading: Ref<HTMLHeadingElement>;
  /** The button that leads to another check. */
  another: ComponentChildren;
  remove(): void;
}

export function CheckSummary({ check, given, heading, another, remove }: CheckSummaryProps) {
  const [full, setFull] = useState(false);
  return (
    <section class="check-summary">
      <h4 ref={heading} class="check-counts" tabIndex={-1}>
        {countsOf(check)}
      </h4>
      <p class="meta">
        <bdi>{CHECKING.against(check.original.name)}</bdi>
      </p>
      <OriginalText check={check} />
      <div class="row">
        <label class="keep">
          <input
            type="checkbox"
            checked={given.kept}
            onChange={async ({ currentTarget }) => {
              const done = await given.keep(currentTarget.checked);
              currentTarget.checked = done ? currentTarget.checked : given.kept;
              setFull(!done);
            }}
          />
          {CHECK.keep}
        </label>
        <span class="ways">
          {another}
          <button type="button" class="link" onClick={remove}>
            {CHECK.remove}
          </button>
        </span>
      </div>
      <div role="alert">{full && <p class="problem">{CHECK.notKept}</p>}</div>
    </section>
  );
}
