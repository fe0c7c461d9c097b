/** What a check has found, in lines for people. */
import type { ExcerptCheck } from '../engine/documents/check/check.ts';
import { middleOut } from '../engine/documents/check/middle-out.ts';
import type { Answer } from './answer.ts';

const STATUSES = ['verbatim', 'edited', 'different', 'not found'] as const;

/** A line that sums up and one for each excerpt; `brief` makes a text one line of the right length. */
export function checkLines({ check, quotations }: Answer, brief: (text: string) => string): string[] {
  if (check === undefined) return [];
  if (check === null) return ['No excerpts to check: the article quotes from no document.'];
  const counts = STATUSES.map((status) => `${check.excerpts.filter((e) => e.status === status).length} ${status}`);
  const share = check.words ? Math.round((100 * check.quotedWords) / check.words) : 0;
  const head = `checked against ${check.source}: ${counts.join(', ')}; ${share} % of its words are quoted`;
  const lines = check.excerpts.flatMap((excerpt) => {
    const { text } = quotations.find((q) => q.id === excerpt.id)!;
    const edits = excerpt.edits.length ? ` (${excerpt.edits.join(', ')})` : '';
    const shown = [`  ${excerpt.status.padEnd(10)}  ${brief(excerpt.diff ? marked(excerpt) : text)}${edits}`];
    const [nearest] = excerpt.passages;
    if (excerpt.status === 'not found' && nearest)
      shown.push(`  ${'nearest'.padStart(10)}  ${brief(check.text.slice(...nearest))}`);
    return shown;
  });
  return [head, ...lines];
}

/** As in other word diffs: [-what the original has-] {+what the article has+}. */
const marked = ({ diff }: ExcerptCheck) =>
  diff!
    .map(({ in: where, text }) => ({ both: middleOut(text), original: `[-${text}-]`, excerpt: `{+${text}+}` })[where])
    .join(' ');
