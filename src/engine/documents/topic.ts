/**
 * Remarks that do not name their document: “…,” Rell said of the report; what the same person says right behind a
 * remark; “Rell attacked the report. “…””; refusals in a sentence that names one.
 */
import type { Entity } from '../people/entities.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { FoundDocument, Library } from './find-documents.ts';
import { goesOnAbout, judgesIt } from './remarks.ts';

interface Remark {
  document: FoundDocument;
  speaker: Entity;
  paragraph: number;
  sentence: number;
}

export class Topic {
  private last: Remark | null = null;
  /** What was last quoted. */
  private quoted: Pick<Remark, 'document' | 'paragraph' | 'sentence'> | null = null;

  constructor(
    private readonly library: Library,
    private readonly scenes: readonly SceneWithCues[],
  ) {}

  /** Drafts come in reading order; `about` is what names its document itself. */
  of(draft: Draft, speaker: Entity | null, excerpt: FoundDocument | null, about: FoundDocument | null) {
    const { paragraph, index } = this.scenes[draft.sentence].sentence;
    if (excerpt) this.quoted = { document: excerpt, paragraph, sentence: index };
    if (!speaker) return about;
    const document = about ?? this.unnamed(draft, speaker, excerpt);
    if (document) this.last = { document, speaker, paragraph, sentence: index };
    return document;
  }

  private unnamed(draft: Draft, speaker: Entity, excerpt: FoundDocument | null): FoundDocument | null {
    const scene = this.scenes[draft.sentence];
    const own = (d: FoundDocument | null) => (d && d.author !== speaker ? d : null);
    if (draft.kind === 'refusal')
      return draft.refusal?.type === 'unreachable' ? null : own(this.named(scene) ?? this.justBefore(scene, draft));
    if (excerpt) return null;
    return (
      own(askedAbout(this.library, scene, draft) ?? saidOf(this.library, scene, draft)) ??
      own(this.goesOn(draft, scene, speaker))
    );
  }

  /** The same person goes on in the same breath, or says in marks what the sentence before announced. */
  private goesOn(draft: Draft, scene: SceneWithCues, speaker: Entity): FoundDocument | null {
    const { last } = this;
    const { paragraph, index } = scene.sentence;
    if (last?.speaker === speaker) {
      if (last.sentence === index) return last.document;
      if (paragraph - last.paragraph <= 1 && goesOnAbout(scene, draft)) return last.document;
    }
    // “Rell called it a farce. Brenn countered that …”
    if (last && draft.cue && COUNTERS.test(draft.cue.lemma) && index - last.sentence <= 1) return last.document;
    const { quoted } = this;
    if (quoted && index - quoted.sentence <= 1 && REMARKABLE.test(quoted.document.family) && judgesIt(scene, draft))
      return quoted.document;
    if (!goesOnAbout(scene, draft)) return null;
    const before = this.scenes[index - 1];
    const main = before?.main;
    if (!main || paragraph - before.sentence.paragraph > 1) return null;
    const same = main.kind === 'pronoun' || speaker.words.includes(main.head);
    const place = this.library.places
      .get(before.sentence.index)
      ?.findLast((p) => p.part === 'other' && p.mention.from >= main.to && p.mention.definite);
    return same && place && before.cues.some((c) => c.subject === main) ? place.document : null;
  }

  /** “After the letter became known, Rell declined to comment”, “declined to comment, citing the suit”. */
  private named(scene: SceneWithCues): FoundDocument | null {
    return this.library.places.get(scene.sentence.index)?.findLast((p) => p.mention.definite)?.document ?? null;
  }

  /** Whoever declines to comment, and says not on what, does so on what the sentence before speaks of. */
  private justBefore(scene: SceneWithCues, draft: Draft): FoundDocument | null {
    const { text } = scene.reading;
    if (/\b(?:on|about|regarding|whether|if|why)\b/i.test(text.slice(draft.content[0][0], scene.sentence.end)))
      return null;
    const before = this.quoted ?? this.last;
    if (!before || scene.sentence.paragraph - before.paragraph > 1 || scene.sentence.index - before.sentence > 2)
      return null;
    return REMARKABLE.test(before.document.family) && before.document.type !== 'story' ? before.document : null;
  }
}

const COUNTERS = /^(?:respond|counter|dispute|rebut|retort|deny|disagree)$/;

/** What others are asked to comment on; what somebody says in a statement is said to all. */
const REMARKABLE = /^(?:report|court|correspondence|journalism|book)$/;

/** “…,” Rell said of the report. */
function saidOf(library: Library, scene: SceneWithCues, draft: Draft): FoundDocument | null {
  const { cue } = draft;
  if (!cue) return null;
  const { tokens } = scene.sentence;
  // “Rell seized on the report, arguing that it showed …”
  const object = library.places
    .get(draft.sentence)
    ?.findLast(
      (p) => p.mention.definite && p.part === 'other' && p.mention.to <= cue.from && cue.from - p.mention.to <= 4,
    );
  const first = scene.reading.text.slice(draft.content[0][0], draft.content[0][0] + 12);
  if (object && /ing$/.test(tokens[cue.at].lower) && /^[\p{P}\s]*(?:it|this|they)\b/u.test(first.toLowerCase()))
    return object.document;
  const place = library.places
    .get(draft.sentence)
    ?.find(
      ({ mention }) =>
        mention.definite &&
        /^(?:of|about|on)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
        mention.from - cue.to <= 4 &&
        mention.from > cue.at,
    );
  return place?.document ?? null;
}

/** “Asked about the report, Rell said …”, “In response to the letter, …”, “…,” Rell said when asked about the report. */
function askedAbout(
  library: Library,
  { sentence: { tokens } }: SceneWithCues,
  { sentence }: Draft,
): FoundDocument | null {
  const place = library.places.get(sentence)?.find(({ mention, from, definite, part }) => {
    if (!definite || part === 'source') return false;
    const before = tokens.slice(Math.max(0, from - 3), from).map((t) => t.lower);
    return (
      mention.sentence === sentence &&
      ASKED.test(before.join(' ')) &&
      (from <= 4 || /asked about$/.test(before.join(' ')))
    );
  });
  return place?.document ?? null;
}

const ASKED =
  /(?:^|\s)(?:asked about|questioned about|in (?:response|reaction|reply) to|responding to|reacting to|replying to|commenting on)$/;
