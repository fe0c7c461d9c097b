/**
 * Trials: sentences of our own, of every kind in which news names a speaker, on which nothing is learned. The articles
 * show how often the engine is right; these show where grammar leaves no doubt and it is wrong all the same. The notation
 * is that of train/lessons.
 */
import { analyse } from '../src/engine/analyse.ts';
import { KIND, parse } from '../src/engine/cases/notation.ts';
import type { Quotation, Span } from '../src/engine/model.ts';
import { covers } from './guesses.ts';
import { readMarked } from './train/lessons.ts';
import { sameSpeaker } from './train/names.ts';

const OUTCOMES = [
  'right',
  'wrong name',
  'no name',
  'missed',
  'nobody’s words marked',
  'ends elsewhere',
  'no report',
] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Trial {
  file: string;
  outcome: Outcome;
  /** To read. */
  line: string;
}

const TIMES = 3;
/** Its texts mark every paraphrase, so that any other is an invention. */
const COMPLETE = /^paraphrase/;

const judged = (): Trial[] =>
  readMarked('bench/trials', TIMES).flatMap(({ where, marked }) => {
    const { text, expected, speakers } = parse(marked.replaceAll(' ¶ ', '\n\n'));
    const { quotations } = analyse({ text });
    const told = (outcome: Outcome, [start, end]: Span, said = ''): Trial => ({
      file: where.slice(0, where.indexOf('.')),
      outcome,
      line: `${where}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)} ${said}`.replace(
        /\s+/g,
        ' ',
      ),
    });
    const trials = expected.flatMap(({ kind, id, spans }) =>
      (kind === 'i' ? [[spans[0][0], spans.at(-1)![1]] satisfies Span] : spans).map((span) => {
        const of = KIND[kind === 'x' ? 'q' : kind];
        const found = quotations.filter((q) => of.test(q.kind) && covers(q.content, span));
        // The innermost, where one report holds another.
        const best = found.toSorted((a, b) => a.text.length - b.text.length)[0];
        if (kind === 'x') return told(best ? 'nobody’s words marked' : 'right', span);
        if (!best) return told('missed', span);
        return told(outcomeOf(best, speakers.get(id), kind === 'i' ? spans : null), span, `→ ${best.speaker}`);
      }),
    );
    if (!COMPLETE.test(where)) return trials;
    const invented = quotations.filter(
      (q) =>
        q.kind === 'indirect' &&
        !expected.some(
          ({ kind, spans }) => kind === 'i' && spans.some((span) => q.content.some((c) => overlap(c, span))),
        ),
    );
    return [...trials, ...invented.map((q) => told('no report', [q.content[0][0], q.content.at(-1)![1]]))];
  });

function outcomeOf(found: Quotation, wanted: string | null | undefined, spans: readonly Span[] | null): Outcome {
  const { speaker, content } = found;
  if (wanted === null && speaker !== null) return 'wrong name';
  if (wanted) {
    if (speaker === null) return 'no name';
    if (plain(wanted) !== plain(speaker) && !sameSpeaker(wanted, speaker)) return 'wrong name';
  }
  const exact = !spans || (spans[0][0] === content[0][0] && spans.at(-1)![1] === content.at(-1)![1]);
  return exact ? 'right' : 'ends elsewhere';
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');
const overlap = ([s, e]: Span, [start, end]: Span) => s < end && start < e;

/** `list` of each outcome but the right one are printed to be read. */
export function printTrials(list: number): void {
  const trials = judged();
  const files = [...new Set(trials.map(({ file }) => file))];
  console.log(`trials: ${trials.length} quotations in sentences of our own`);
  for (const file of [...files, '']) {
    const of = trials.filter((trial) => file === '' || trial.file === file);
    const counts = OUTCOMES.map((outcome) => `${outcome} ${of.filter((trial) => trial.outcome === outcome).length}`);
    console.log(`  ${(file || 'all').padEnd(18)} ${counts.join(' · ')}`);
  }
  for (const outcome of OUTCOMES.slice(1))
    for (const { line } of trials.filter((trial) => trial.outcome === outcome).slice(0, list))
      console.log(`${outcome}: ${line}`);
  console.log();
}
