/**
 * Which colour of the palette each speaker has: by the order in which they come up in the article, so that the first
 * ones have the colours that are easiest to tell apart. Authors of documents come up where the document is quoted.
 */
import type { Analysis } from '../../engine/model.ts';

export function speakerColours(found: Analysis, corrected: Analysis = found): Record<string, number> {
  // Nobody's colour changes by a correction; whom it brings in comes after all others.
  const inOrder = new Set([...byFirstWord(found), ...byFirstWord(corrected)]);
  return Object.fromEntries([...inOrder].map((id, i) => [id, i]));
}

/** Ids of speakers. */
function byFirstWord({ quotations, speakers, documents }: Analysis): string[] {
  const first = new Map<string, number>();
  const comesUp = (id: string | null, at: number) => {
    if (id !== null) first.set(id, Math.min(at, first.get(id) ?? at));
  };
  const start = new Map(quotations.map(({ id, content }) => [id, content[0][0]]));
  for (const { id, speakerId } of quotations) comesUp(speakerId, start.get(id)!);
  for (const { author, excerpts, remarks } of documents) {
    for (const id of [...excerpts, ...remarks]) comesUp(author, start.get(id) ?? Number.POSITIVE_INFINITY);
    // Quoted by nobody, and still a name on the sheet.
    comesUp(author, Number.POSITIVE_INFINITY);
  }
  const known = new Set(speakers.map(({ id }) => id));
  const inOrder = [...first].filter(([id]) => known.has(id)).sort(([, a], [, b]) => (a === b ? 0 : a - b));
  return inOrder.map(([id]) => id);
}
