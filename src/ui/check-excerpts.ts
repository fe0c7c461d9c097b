/** The check against the original itself: a part of the popup's script that is loaded with the first original. */
import { checkAgainst, excerptsOf } from '../engine/documents/check/check.ts';
import type { SourceDocument } from '../engine/model.ts';
import type { ArticleState } from '../extension/messages.ts';
import type { Check, Original } from './checks.ts';

export function check(original: Original, document: SourceDocument, { analysis, text }: ArticleState): Check {
  const found = checkAgainst(original.text, excerptsOf([document], analysis.quotations, text));
  return { ...found, original, byId: new Map(found.excerpts.map((excerpt) => [excerpt.id, excerpt])) };
}
