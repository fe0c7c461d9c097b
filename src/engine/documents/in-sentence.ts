/** Words whose own sentence names their document: “said in the report”, “issued a statement: …”, “a sign saying …”. */
import type { Span } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Excerpt } from './excerpts.ts';
import type { Place } from './find-documents.ts';
import { cueHere, isTitle, overlaps, speaksLast, wroteIn } from './signs.ts';

const spanOf = (mention: Mention): Span => [mention.start, mention.end];

export function inSentence(
  draft: Draft,
  scene: SceneWithCues,
  speaker: Entity | null,
  places: readonly Place[],
): Excerpt | null {
  const { tokens } = scene.sentence;
  const cue = cueHere(draft, scene);
  for (const place of places) {
    const { document, mention, part, maker } = place;
    if (place.spoken || overlaps(mention, draft) || isTitle(mention, draft, scene)) continue;
    const excerpt = { document, spans: [spanOf(mention)] };
    const same = !speaker || !document.author || document.author === speaker || document.holder === speaker;
    if (part === 'in') {
      // “said in the statement”: whoever is taken for its author, these words are its.
      const close = cue !== null && mention.from >= cue.at && mention.from - cue.to <= 3;
      const relayed = draft.cue?.kind === 'according' && draft.kind !== 'indirect';
      if (same || close || relayed || wroteIn(scene, mention)) return excerpt;
    }
    // “the study, which notes that …, “…””, “added a caption that reads, “…””: words with no cue of their own.
    const cued = draft.cue && draft.cue.span[0] >= mention.start;
    if (part === 'source' && !cued && draft.kind !== 'indirect' && speaksLast(place, draft, scene)) return excerpt;
    if (part !== 'made') continue;
    // “held up a sign saying “…””: it speaks, whoever holds it.
    if (maker < 0 && draft.content[0][0] > mention.end && draft.content[0][0] - mention.end < 40) return excerpt;
    // “issued a statement: …”, where the noun is part of the cue
    if (cue && cue.from <= maker && cue.to >= mention.to) return excerpt;
    // “issued a statement calling it a farce”, “sent a letter that says …”
    if (
      cue?.inherited &&
      cue.at >= mention.to &&
      cue.at - mention.to < 12 &&
      /ing$/.test(tokens[cue.at].lower) &&
      draft.content[0][0] > mention.end
    )
      return excerpt;
    if (!same || draft.content[0][0] <= mention.end) continue;
    if (!cue || cue.at === maker) return excerpt;
    if (cue.at >= mention.to && (/ing$/.test(tokens[cue.at].lower) || draft.kind !== 'indirect')) return excerpt;
  }
  return null;
}

/** “The authors of the report found …” */
export function authors({ source }: Draft, places: readonly Place[]): Excerpt | null {
  if (!source || !/^(?:authors?|researchers?|writers?|drafters?|signatories|signers|plaintiffs?)$/.test(source.head))
    return null;
  const place = places.find(
    ({ mention }) =>
      mention.from > source.from && mention.from <= source.to + 2 && mention.sentence === source.sentence,
  );
  return place ? { document: place.document, spans: [spanOf(source)] } : null;
}
