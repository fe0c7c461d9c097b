/** Ties drafts to documents: which words come out of one, and which are said about one. */
import type { Reason } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Steps } from '../steps.ts';
import { Excerpts } from './excerpts.ts';
import type { FoundDocument, Library } from './find-documents.ts';
import { remarkOf } from './remarks.ts';
import { Topic } from './topic.ts';

export interface Tie {
  document: FoundDocument | null;
  about: FoundDocument | null;
  because: Reason[];
}

/** `drafts` in reading order; documents that only a verb speaks of (“tweeted”) are added to the library. */
export function* tieDocuments(
  library: Library,
  scenes: readonly SceneWithCues[],
  drafts: readonly Draft[],
  speakers: ReadonlyMap<Draft, Entity | null>,
): Steps<Map<Draft, Tie>> {
  const excerpts = new Excerpts(library, scenes, speakers);
  const ties = new Map<Draft, Tie>();
  const topic = new Topic(library, scenes);
  for (const [i, draft] of drafts.entries()) {
    yield;
    const scene = scenes[draft.sentence];
    const speaker = speakers.get(draft) ?? null;
    const excerpt = excerpts.of(draft);
    // A report inside this one stands right behind it.
    const inside = drafts.slice(i + 1, i + 6).find((d) => d.within === draft);
    const inner = inside ? { draft: inside, speaker: speakers.get(inside) ?? null } : null;
    const document = excerpt?.document ?? null;
    const found = topic.of(draft, speaker, document, remarkOf(library, scene, draft, excerpt, speaker, inner));
    // A part of a paraphrase is no second remark of the same speaker.
    const outer = draft.kind === 'indirect' && draft.within;
    const again = outer && speakers.get(outer) === speaker && ties.get(outer)?.about === found;
    const about = again ? null : found;
    ties.set(draft, {
      document,
      about,
      because: excerpt ? [{ rule: 'document', spans: excerpt.spans }] : [],
    });
  }
  return ties;
}

const READ = /^(?:correspondence|report|court|journalism)$/;

/**
 * Documents with a life of their own: quoted, spoken about more than once, or known by author and recipient.
 * One that is merely mentioned is none.
 */
export function worthListing(documents: readonly FoundDocument[], ties: ReadonlyMap<Draft, Tie>): FoundDocument[] {
  const marked = new Set<FoundDocument>();
  const reported = new Set<FoundDocument>();
  const remarks = new Map<FoundDocument, number>();
  for (const [draft, { document, about }] of ties) {
    if (document) (draft.kind === 'indirect' ? reported : marked).add(document);
    if (about) remarks.set(about, (remarks.get(about) ?? 0) + 1);
  }
  return documents.filter((d) => {
    if (marked.has(d)) return true;
    // “her e-mails”, “their statements”: many, of which none is quoted, are no document.
    if (d.nameless || (d.several && !(d.author && d.recipient && d.issued))) return false;
    if (d.author && d.recipient && (d.strong || d.issued || d.mentions.length === 0)) return true;
    // A bill is voted on, and somebody's statement may be anything that was said, as long as neither is read from.
    if (d.family === 'law' || (d.family === 'statement' && !d.issued && !reported.has(d))) return false;
    // The article keeps coming back to it.
    if (
      d.strong &&
      READ.test(d.family) &&
      !/(?:poll|survey)$/.test(d.type) &&
      d.mentions.length > 2 &&
      (reported.has(d) || remarks.has(d))
    )
      return true;
    return (remarks.get(d) ?? 0) > 1 || (reported.has(d) && d.author !== null && d.mentions.length > 0);
  });
}
