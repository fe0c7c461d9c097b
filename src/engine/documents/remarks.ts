/** What is said about a document by somebody who is not reading from it: characterisations, denials, refusals. */
import type { Entity } from '../people/entities.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Excerpt } from './excerpts.ts';
import type { FoundDocument, Library } from './find-documents.ts';
import { overlaps } from './signs.ts';

export function remarkOf(
  library: Library,
  scene: SceneWithCues,
  draft: Draft,
  excerpt: Excerpt | null,
  speaker: Entity | null,
  inner: { draft: Draft; speaker: Entity | null } | null,
): FoundDocument | null {
  // Whoever releases a letter says nothing about it.
  if (!speaker || /^(?:release|publish|send|issue|obtain|leak|file|post)$/.test(draft.cue?.lemma ?? '')) return null;
  const own = excerpt?.document;
  const others = (d: FoundDocument) => d !== own && d.author !== speaker && !(own && own.author === d.author);
  const places = library.places.get(draft.sentence) ?? [];
  for (const { document, mention, definite } of places)
    if (definite && overlaps(mention, draft) && others(document)) return document;
  // “called the report “a farce””, “blasted the ruling, calling it “a farce””
  if (!own && (draft.kind === 'partial' || draft.kind === 'direct')) {
    const object = places.findLast(
      ({ mention, part }) =>
        (part === 'other' || part === 'source') &&
        mention.end <= draft.content[0][0] &&
        draft.content[0][0] - mention.end < 120,
    );
    if (object && judges(draft) && others(object.document)) return object.document;
    const named = namedInside(library, scene, draft);
    if (named && others(named)) return named;
  }
  if (draft.kind !== 'indirect' || !inner?.speaker) return null;
  // The recipient's account of what the author says.
  return library.documents.find((d) => d.author === inner.speaker && d.recipient === speaker) ?? null;
}

/** “It leaves out the ferry”, said right behind a remark on the report. */
export const goesOnAbout = (scene: SceneWithCues, draft: Draft): boolean =>
  draft.kind === 'direct' &&
  /^[\p{P}\s]*(?:it|this|that|these|those|they|its|such)\b/iu.test(scene.reading.text.slice(...draft.content[0]));

const judges = ({ cue }: Draft) =>
  cue !== null &&
  /^(?:call|describe|dismiss|denounce|condemn|criticize|blast|slam|praise|label|brand|characterize|hail|reject|deride|mock|welcome|applaud|decry|deem)$/.test(
    cue.lemma,
  );

const POINTED = /\b(?:the|this|that|his|her|their|its|your|our|my)((?:\s+[\p{L}’'-]+){1,4})/giu;

/** A document that the marked words themselves point at: ““This letter changes nothing.”” */
function namedInside(library: Library, { reading }: SceneWithCues, draft: Draft): FoundDocument | null {
  if (!library.documents.length) return null;
  for (const [start, end] of draft.content) {
    for (const [, phrase] of reading.text.slice(start, end).matchAll(POINTED)) {
      for (const word of phrase.toLowerCase().trim().split(/\s+/)) {
        const noun = reading.language.documentNouns.get(word);
        if (!noun?.strong || noun.plural || noun.family === 'law') continue;
        const meant = library.documents.findLast(
          (d) =>
            d.mentions.length > 0 &&
            d.mentions[0].start < start &&
            (d.type === noun.type || d.type.endsWith(` ${noun.type}`)),
        );
        if (meant) return meant;
      }
    }
  }
  return null;
}
