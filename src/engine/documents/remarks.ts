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
  // “, referring to the mayor”, “has been trying to question the mayor”: a name that falls, and what is not said yet.
  if (draft.kind === 'indirect' && (draft.cue?.lemma === 'refer' || draft.cue?.unreal)) return null;
  const own = excerpt?.document;
  const others = (d: FoundDocument) => d !== own && d.author !== speaker && !(own && own.author === d.author);
  const places = library.places.get(draft.sentence) ?? [];
  for (const { document, mention, definite } of places)
    if (definite && overlaps(mention, draft) && others(document)) return document;
  // “Your letter is an attack on my staff”
  if (own?.answers && own.answers !== own && YOURS.test(textOf(scene, draft))) return own.answers;
  // What a statement says of the report that it answers.
  if (own && /^(?:statement|post)$/.test(own.family)) {
    const named = namedInside(library, scene, draft);
    if (named && named.family !== own.family && others(named)) return named;
  }
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
  // In a post of his own, too.
  const elsewhere = own && !/^(?:statement|post)$/.test(own.family);
  if (elsewhere || draft.kind !== 'indirect' || !inner?.speaker) return null;
  // The recipient's account of what the author says.
  return library.documents.find((d) => d.author === inner.speaker && d.recipient === speaker) ?? null;
}

/** “It leaves out the ferry”, “I think it is a farce”, said right behind a remark on the report. */
export const goesOnAbout = (scene: SceneWithCues, draft: Draft): boolean =>
  draft.kind === 'direct' && POINTS_BACK.test(textOf(scene, draft));

const POINTS_BACK =
  /^[\p{P}\s]*(?:that\b|(?:(?:i|we|and|but|so|well|look|of|course|frankly|honestly|clearly|think|believe|find|know|say|said)[\s,]+){0,4}?(?:it|this|its|such)\b)/u;

/** “That is a distortion”, “these claims are false”: a verdict on what was just read out. */
export const judgesIt = (scene: SceneWithCues, draft: Draft): boolean => VERDICT.test(textOf(scene, draft));

const VERDICT =
  /^[\p{P}\s]*(?:[\p{L}’'-]+[\s,]+){0,9}?(?:is|are|was|were|be|['’]s|['’]re)\s+(?:[\p{L}’'-]+\s+){0,3}?[\p{P}\s]*(?:distortion|distorted|lies?|false|falsehoods?|untrue|inaccurate|accurate|wrong|misleading|baseless|meritless|groundless|unfounded|frivolous|nonsense|ridiculous|absurd|outrageous|laughable|smear|fiction|fabricated|fabrication|without merit|without foundation|mischaracteri[sz]ation|a joke|garbage|flawed)\b/u;

/** In small letters: browsers take very long to make an expression of all letters that heeds no case. */
const textOf = ({ reading }: SceneWithCues, { content: [[start, end]] }: Draft) =>
  reading.text.slice(start, end).toLowerCase();

const judges = ({ cue }: Draft) =>
  cue !== null &&
  /^(?:call|describe|dismiss|denounce|condemn|criticize|blast|slam|praise|label|brand|characterize|hail|reject|deride|mock|welcome|applaud|decry|deem)$/.test(
    cue.lemma,
  );

const YOURS =
  /\byour (?:[\p{L}’'-]+ )?(?:letter|e-?mail|note|message|memo|request|response|reply|statement|report|article|allegation|claim|charge|accusation|assertion|suggestion|complaint|criticism|concern|question|inquiry|demand|proposal|offer|apology)s?\b/u;

const POINTED = /\b(the|this|that|his|her|their|its|your|our|my)(?=((?:\s+[\p{L}’'-]+){1,4}))/gu;

/** A document that the marked words themselves point at: ““This letter changes nothing.”” */
function namedInside(library: Library, { reading }: SceneWithCues, draft: Draft): FoundDocument | null {
  if (!library.documents.length) return null;
  for (const [start, end] of draft.content) {
    for (const [, leader, phrase] of reading.text.slice(start, end).toLowerCase().matchAll(POINTED)) {
      for (const word of phrase.trim().split(/\s+/)) {
        const noun = reading.language.documentNouns.get(word);
        if (!noun?.strong || noun.plural || noun.family === 'law') continue;
        // “on my e-mail”: an account.
        if (noun.type === 'e-mail' && !leader.startsWith('th')) continue;
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
