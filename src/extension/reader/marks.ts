/** Quotations as marks on the page: which colour, which line, and what resting on one says. */
import { type Quotation, THRESHOLDS } from '../../engine/model.ts';
import type { Mark, MarkStyle } from '../../page/highlighter.ts';
import { initialsOf } from '../../ui/initials.ts';
import { isolated } from '../../ui/isolated.ts';
import { kindWords } from '../../ui/kinds.ts';
import { WORDS } from '../../ui/strings.ts';
import type { ArticleState } from '../messages.ts';
import type { Options } from '../options.ts';

export function marksOf(
  { analysis, colours }: ArticleState,
  { kinds, initials }: Pick<Options, 'kinds' | 'initials'>,
): Mark[] {
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  const shown = analysis.quotations.filter(({ kind }) => kinds[choiceOf(kind)]);
  return shown.map((quotation) => ({
    id: quotation.id,
    spans: quotation.content,
    colour: quotation.speakerId === null ? null : (colours[quotation.speakerId] ?? null),
    style: styleOf(quotation),
    title: titleOf(quotation, names),
    initials: initials ? initialsOf(names.get(quotation.speakerId ?? '') ?? '') : '',
  }));
}

const choiceOf = (kind: Quotation['kind']): keyof Options['kinds'] =>
  kind === 'refusal' ? 'refusal' : kind === 'indirect' ? 'paraphrase' : 'quoted';

export function styleOf({ kind, document }: Quotation): MarkStyle {
  if (kind === 'refusal') return 'refusal';
  if (kind === 'indirect') return 'indirect';
  return document === null ? 'quoted' : 'document';
}

/** “probably Oda Brenn, quoted in part” */
export function titleOf(quotation: Quotation, names: ReadonlyMap<string, string>): string {
  const { speakerId, confidence } = quotation;
  const name = speakerId === null ? undefined : names.get(speakerId);
  const sure = confidence >= THRESHOLDS.certain;
  const who = name === undefined ? WORDS.notAttributed : sure ? isolated(name) : `${WORDS.probably} ${isolated(name)}`;
  return `${who}, ${kindWords(quotation)}`;
}
