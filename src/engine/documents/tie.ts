/**
 * Ties drafts to documents: which words come out of one (“the letter reads”, “she wrote in the report”, a run of
 * excerpts), and which are said about one.
 */
import type { Reason, Span } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { FoundDocument } from './find-documents.ts';

export interface Tie {
  document: FoundDocument | null;
  about: FoundDocument | null;
  because: Reason[];
}

export interface Archive {
  documents: FoundDocument[];
  scenes: readonly SceneWithCues[];
  /** Drafts in reading order, and the speaker of each as far as known before documents are. */
  drafts: readonly Draft[];
  speakers: Map<Draft, Entity | null>;
  /** Index of each draft. */
  place: ReadonlyMap<Draft, number>;
}

const spanOf = (mention: Mention): Span => [mention.start, mention.end];

/** Ties for every draft; documents that only a verb speaks of (“tweeted”) are added to the archive. */
export function tieDocuments(archive: Archive): Map<Draft, Tie> {
  const ties = new Map<Draft, Tie>();
  for (const draft of archive.drafts) {
    const excerpt = excerptOf(archive, draft, ties);
    const tie: Tie = {
      document: excerpt?.document ?? null,
      about: null,
      because: excerpt ? [{ rule: 'document', spans: excerpt.spans }] : [],
    };
    tie.about = aboutOf(archive, draft, tie);
    ties.set(draft, tie);
  }
  return ties;
}

interface Excerpt {
  document: FoundDocument;
  spans: Span[];
}

function excerptOf(archive: Archive, draft: Draft, ties: Map<Draft, Tie>): Excerpt | null {
  const { documents, scenes } = archive;
  if (draft.kind === 'refusal') return null;
  const scene = scenes[draft.sentence];
  const speaker = archive.speakers.get(draft) ?? null;
  const { source } = draft;
  // “the letter reads”
  const own = source ? documents.find((d) => d.mentions.includes(source)) : undefined;
  if (source && own) return { document: own, spans: [spanOf(source)] };
  if (source?.type === 'document') return null;
  // “In the report, she said …”
  const named = scene.mentions.find(
    (m) => m.type === 'document' && m.sentence === draft.sentence && inPhrase(scene, m) && !overlaps(m, draft),
  );
  if (named) {
    const document = documents.find((d) => d.mentions.includes(named));
    // “said in the statement”: whoever is taken for its author, these words are its.
    const said = draft.cue !== null && named.from >= draft.cue.at && named.from - draft.cue.to <= 3;
    if (document && (said || !document.author || document.author === speaker))
      return { document, spans: [spanOf(named)] };
  }
  if (draft.within) {
    const outer = ties.get(draft.within)?.document;
    if (outer && (!outer.author || outer.author === speaker))
      return { document: outer, spans: draft.because[0]?.spans.slice(0, 1) ?? [] };
  }
  const cue = draft.cue;
  const { language } = scene.reading;
  const written = cue !== null && language.written.has(scene.reading.text.slice(...cue.span).toLowerCase());
  if (written && speaker) {
    const letter = documents.findLast(
      (d) => d.author === speaker && d.mentions.some((m) => m.start < draft.content[0][1]),
    );
    const post = /^(?:tweet|retweet|post|blog|email|e-mail)$/.exec(cue.lemma)?.[0];
    if (letter && !post) return { document: letter, spans: [cue.span, ...letter.mentions.slice(0, 1).map(spanOf)] };
    return { document: posted(archive, speaker, post ?? 'write'), spans: [cue.span] };
  }
  // “In an e-mail, Brenn defended herself. “I was asked,” she said.”
  const before = scenes[draft.sentence - 1];
  if (
    draft.kind !== 'indirect' &&
    speaker &&
    before?.sentence.paragraph === scene.sentence.paragraph &&
    !elsewhere(scene)
  ) {
    const introduced = before.mentions.find((m) => m.type === 'document' && inPhrase(before, m) && m.from <= 3);
    const document = introduced && documents.find((d) => d.mentions.includes(introduced));
    if (document && document.author === speaker) return { document, spans: [spanOf(introduced)] };
  }
  // A run of excerpts: goes on from one, or the same author again right behind one.
  let index = archive.place.get(draft)! - 1;
  while (index >= 0 && (archive.drafts[index].kind === 'refusal' || archive.drafts[index].within)) index--;
  const previous = archive.drafts[index];
  const last = previous ? (ties.get(previous)?.document ?? null) : null;
  if (previous && last && speaker && (last.author === speaker || !last.author)) {
    const gap = scene.sentence.paragraph - scenes[previous.sentence].sentence.paragraph;
    const carried = draft.from !== null && previous.stretches.includes(draft.from);
    if (carried || (gap <= 1 && last.author === speaker && !elsewhere(scene)))
      return { document: last, spans: last.mentions.slice(0, 1).map(spanOf) };
  }
  return null;
}

/** The sentence says where these words were spoken, so they come out of no document. */
function elsewhere(scene: SceneWithCues): boolean {
  return scene.sentence.tokens.some((t) =>
    /^(?:interview|told|speech|rally|conference|hearing|debate|reporters|meeting|televised|broadcast|phone|telephone|asked|later|separately)$/.test(
      t.lower,
    ),
  );
}

const inPhrase = (scene: SceneWithCues, mention: Mention) =>
  (/^(?:in|from|according|to|of|via|through|on)$/.test(scene.sentence.tokens[mention.from - 1]?.lower ?? '') &&
    !/^to$/.test(scene.sentence.tokens[mention.from - 1]?.lower ?? '')) ||
  scene.sentence.tokens[mention.from - 2]?.lower === 'according';

const overlaps = (mention: Mention, draft: Draft) =>
  draft.content.some(([s, e]) => s < mention.end && mention.start < e);

/** The post that “tweeted” speaks of: one entry a writer and kind. */
function posted(archive: Archive, author: Entity, verb: string): FoundDocument {
  const type =
    verb === 'tweet' || verb === 'retweet'
      ? 'tweet'
      : verb === 'blog'
        ? 'blog post'
        : verb === 'post'
          ? 'post'
          : verb === 'write'
            ? 'text'
            : 'e-mail';
  const known = archive.documents.findLast(
    (d) => d.author === author && (d.type === type || d.type.endsWith(` ${type}`)),
  );
  if (known) return known;
  const document: FoundDocument = {
    type,
    family: 'post',
    author,
    recipient: null,
    date: null,
    link: null,
    mentions: [],
  };
  archive.documents.push(document);
  return document;
}

/** A statement, not out of the document itself, that speaks of it; or its recipient's account of what its author said. */
function aboutOf(archive: Archive, draft: Draft, tie: Tie): FoundDocument | null {
  const speaker = archive.speakers.get(draft) ?? null;
  const document = archive.documents.find(
    (d) =>
      d !== tie.document &&
      d.mentions.some((m) => overlaps(m, draft) && m.definite) &&
      !(tie.document && tie.document.author === d.author),
  );
  if (document && speaker && document.author !== speaker) return document;
  if (draft.kind === 'indirect' && speaker) {
    // A report inside this one stands right behind it.
    const place = archive.place.get(draft)!;
    const inner = archive.drafts.slice(place + 1, place + 6).find((d) => d.within === draft);
    const author = inner ? archive.speakers.get(inner) : null;
    const relayed = author ? archive.documents.find((d) => d.author === author && d.recipient === speaker) : undefined;
    if (relayed) return relayed;
  }
  return null;
}
