/** What is said about a document by somebody who is not reading from it: characterisations, denials, refusals. */
import type { Entity } from '../people/entities.ts';
import type { Draft } from '../speech/quotations.ts';
import { type Excerpt, overlaps } from './excerpts.ts';
import type { FoundDocument, Library } from './find-documents.ts';

export function remarkOf(
  library: Library,
  draft: Draft,
  excerpt: Excerpt | null,
  speaker: Entity | null,
  inner: { draft: Draft; speaker: Entity | null } | null,
): FoundDocument | null {
  if (!speaker) return null;
  const own = excerpt?.document;
  for (const { document, mention } of library.places.get(draft.sentence) ?? []) {
    if (document === own || document.author === speaker || !mention.definite || !overlaps(mention, draft)) continue;
    if (own && own.author === document.author) continue;
    return document;
  }
  if (draft.kind !== 'indirect' || !inner?.speaker) return null;
  // The recipient's account of what the author says.
  return library.documents.find((d) => d.author === inner.speaker && d.recipient === speaker) ?? null;
}
