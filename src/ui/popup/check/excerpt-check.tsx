/** Under an excerpt: what the check against the original has found of it. */
import type { ExcerptCheck } from '../../../engine/documents/check/check.ts';
import type { Difference } from '../../../engine/documents/check/edits.ts';
import { brief, type Check } from '../../checks.ts';
import { textOf } from '../../places.ts';
import { CHECK, EDITS, STATUSES } from '../../strings.ts';

/** A sign beside the word; the word says it. */
const SIGNS: Record<ExcerptCheck['status'], string> = {
  verbatim: '=',
  edited: '[ ]',
  different: '≠',
  'not found': '?',
};

export interface ExcerptCheckProps {
  id: string;
  excerpt: ExcerptCheck;
  check: Check;
}

export function ExcerptCheckView({ id, excerpt, check }: ExcerptCheckProps) {
  const { status, edits, diff, passages } = excerpt;
  return (
    <div class="check" data-status={status} id={id}>
      <p class="check-line">
        <span class="sign" aria-hidden="true">
          {SIGNS[status]}
        </span>
        <span>
          <strong>
            {STATUSES[status]}
            {edits.length > 0 && ':'}
          </strong>
          {edits.length > 0 && <span class="meta">{edits.map((edit) => EDITS[edit]).join(', ')}</span>}
          {status === 'different' && (
            <span class="meta legend" aria-hidden="true">
              <del>{CHECK.onlyOriginal}</del> <ins>{CHECK.onlyArticle}</ins>
            </span>
          )}
        </span>
      </p>
      {diff && (
        <p class="diff" dir="auto">
          {brief(diff).map((each, i) => [<Run key={i} run={each} />, ' '])}
        </p>
      )}
      {status === 'not found' && (
        <p class="diff" dir="auto">
          <span class="meta">{passages[0] ? `${CHECK.nearest} ` : CHECK.nothingNear}</span>
          {passages[0] && textOf(check.original.text, passages[0])}
        </p>
      )}
    </div>
  );
}

/** Few screen readers say where something is struck out or put in, so it stands there in words as well. */
function Run({ run }: { run: Difference }) {
  if (run.in === 'both') return <>{run.text}</>;
  const [Tag, words] =
    run.in === 'original' ? (['del', CHECK.onlyOriginal] as const) : (['ins', CHECK.onlyArticle] as const);
  return (
    <Tag>
      <span class="unseen">[{words}: </span>
      {run.text}
      <span class="unseen">]</span>
    </Tag>
  );
}
