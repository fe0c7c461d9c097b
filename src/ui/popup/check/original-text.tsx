/** The whole original with the quoted passages marked, so that one sees what the article leaves out. Folded at first. */
import { useState } from 'preact/hooks';
import { type Check, pieces, shareQuoted } from '../../checks.ts';
import { CHECK, CHECKING } from '../../strings.ts';

export function OriginalText({ check }: { check: Check }) {
  // A report of two hundred pages is not drawn before somebody wants to see it.
  const [open, setOpen] = useState(false);
  return (
    <details class="original" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {CHECK.original} <span class="meta">{CHECKING.share(shareQuoted(check))}</span>
      </summary>
      {open && (
        // Scrolled by keys, so it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <section class="original-text" dir="auto" tabIndex={0} aria-label={CHECK.original}>
          {pieces(check.original.text, check.quoted).map(({ text, quoted }, i) =>
            quoted ? (
              <mark key={i}>
                <span class="unseen">{CHECK.quotedHere} </span>
                {text}
                <span class="unseen"> {CHECK.quotedEnd}</span>
              </mark>
            ) : (
              text
            ),
          )}
        </section>
      )}
    </details>
  );
}
