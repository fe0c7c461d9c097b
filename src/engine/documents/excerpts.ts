/**
 * Which words come out of which document. A sentence brings one in (“the letter reads”, “she wrote in the report”,
 * “issued a statement:”), and what its author says right behind comes out of it too, until other words are
 * said to have been spoken.
 */
import type { Span } from '../model.ts';
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import { countBefore } from '../people/referents.ts';
import type { Draft } from '../speech/quotations.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import { isExchange } from './facts.ts';
import type { FoundDocument, Library } from './find-documents.ts';
import { authors, inSentence } from './in-sentence.ts';
import { foundOut, printed } from './published.ts';
import { Shelf } from './shelf.ts';
import {
  cueHere,
  elsewhere,
  firstWord,
  isTitle,
  saidBySomebody,
  tellsWhereSpoken,
  writes,
  writtenBehind,
} from './signs.ts';
import { ADOPTED, POSTS, SEVERAL, TYPES, WRITABLE } from './writing.ts';

export interface Excerpt {
  document: FoundDocument;
  spans: Span[];
}

const spanOf = (mention: Mention): Span => [mention.start, mention.end];

/** What is being read from: the document, how it was brought in, and where it was last quoted. */
interface Open {
  document: FoundDocument;
  paragraph: number;
  sentence: number;
  spans: Span[];
  /** Something has been quoted from it already. */
  quoted: boolean;
}

export class Excerpts {
  private open: Open | null = null;
  private next = 0;
  private readonly tied = new Map<Draft, Excerpt>();
  private readonly byStretch = new Map<number, Excerpt & { speaker: Entity | null }>();
  private readonly shelf: Shelf;

  constructor(
    private readonly library: Library,
    private readonly scenes: readonly SceneWithCues[],
    private readonly speakers: ReadonlyMap<Draft, Entity | null>,
  ) {
    this.shelf = new Shelf(library);
  }

  /** Drafts come in reading order. */
  of(draft: Draft): Excerpt | null {
    if (draft.kind === 'refusal') return null;
    while (this.next < draft.sentence) this.bringIn(this.next++);
    const excerpt = this.find(draft);
    if (excerpt) {
      this.tied.set(draft, excerpt);
      for (const i of draft.stretches) this.byStretch.set(i, { ...excerpt, speaker: this.speakers.get(draft) ?? null });
      if (!this.insideOther(draft) && !POLLS.test(excerpt.document.type)) {
        const { reading } = this.scenes[draft.sentence];
        const last = draft.stretches.at(-1);
        const { paragraph } =
          last === undefined ? this.scenes[draft.sentence].sentence : reading.sentences[reading.sentenceOf[last]];
        this.open = { ...excerpt, paragraph, sentence: draft.sentence, quoted: true };
      }
    } else if (draft.kind !== 'indirect' && this.open && this.speakers.get(draft) === this.open.document.author)
      this.open = null;
    return excerpt;
  }

  private find(draft: Draft): Excerpt | null {
    const scene = this.scenes[draft.sentence];
    const speaker = this.speakers.get(draft) ?? null;
    const { source } = draft;
    const own = source && this.library.meant.get(source);
    if (own?.spoken && saidBySomebody(draft, scene)) return null;
    if (source && own) return { document: own, spans: [spanOf(source)] };
    if (source?.type === 'document') return this.bySpan(source, scene);
    const places = this.library.places.get(draft.sentence) ?? [];
    if (!draft.cue && places.some(({ mention }) => isTitle(mention, draft, scene))) return null;
    const said =
      inSentence(draft, scene, speaker, places) ??
      this.answered(draft, scene, speaker) ??
      this.written(draft, scene, speaker) ??
      printed(draft, cueHere(draft, scene) ? scene : (this.scenes[draft.sentence - 1] ?? scene), speaker, this.shelf) ??
      foundOut(draft, speaker, this.shelf) ??
      authors(draft, places);
    if (said) return said;
    if (draft.from !== null) {
      const before = this.byStretch.get(draft.from);
      if (
        before &&
        (!speaker || !before.document.author || before.document.author === speaker || before.speaker === speaker)
      )
        return before;
      // It goes on from words that were spoken.
      if (!before && speaker && !draft.cue) return null;
    }
    const outer = draft.within ? this.tied.get(draft.within) : undefined;
    if (outer && (!outer.document.author || outer.document.author === speaker)) return outer;
    return this.goesOn(draft, scene, speaker);
  }

  /** Reported by somebody else. */
  private insideOther({ within }: Draft): boolean {
    return within !== null && (this.speakers.get(within) ?? null) !== null;
  }

  /** A cue may hold a copy of the noun that names the document. */
  private bySpan(source: Mention, scene: SceneWithCues): Excerpt | null {
    const place = this.library.places
      .get(scene.sentence.index)
      ?.find((p) => p.mention.start <= source.start && source.start < p.mention.end);
    return place ? { document: place.document, spans: [spanOf(source)] } : null;
  }

  /** “Rell wrote”, “Rell tweeted”: a letter of hers that is spoken of, or words of hers somewhere. */
  private written(draft: Draft, scene: SceneWithCues, speaker: Entity | null): Excerpt | null {
    const cue = writes(draft, scene) ?? writtenBehind(draft, scene);
    if (!cue) return null;
    // “his messages gave …”: a noun, whatever verb it may be elsewhere; “…,” Rell e-mails.
    const noun = scene.mentions.find((m) => m.type === 'document' && m.start <= cue.span[0] && cue.span[0] < m.end);
    if (noun && !(draft.cue?.subject?.to === noun.from && noun.start === cue.span[0])) return null;
    const verb = firstWord(cue, scene);
    if (!scene.reading.language.written.has(verb)) return null;
    if (/^(?:draft|share|publish|print|type|author)$/.test(cue.lemma)) return null;
    const post = POSTS.exec(verb)?.[1];
    // “Brenn, too, wrote to the mayor”: no more of the letter that went to somebody else.
    const to = this.addressee(cue.span);
    const open = this.open && scene.sentence.paragraph - this.open.paragraph <= 3 ? this.open.document : null;
    const near = to && open && open.author !== to && open.recipient !== to ? null : open;
    // “the two wrote”, “the authors write”: of what several have written, that which the article is at.
    const one = speaker?.named && !speaker.plural && draft.source?.kind !== 'pronoun';
    if (!post && !one && draft.source && SEVERAL.test(draft.source.head)) {
      const joint = this.shelf.bySeveral(draft.content[0][1]);
      if (joint) return { document: joint, spans: [cue.span, ...joint.mentions.slice(0, 1).map(spanOf)] };
    }
    // “the members wrote” of the party's letter, not “the board writes” behind a tweet of Rell's.
    const theirs = near && !(near.author?.named && near.author.type === 'person' && speaker?.type === 'organisation');
    if (!post && (!speaker || (near?.author && !speaker.named && theirs)))
      return near ? { document: near, spans: [cue.span] } : null;
    // “the paper's editorial board wrote”
    const editorial = draft.source?.head === 'board' && /\beditorial board$/i.test(draft.source.text);
    const opinion = editorial && this.shelf.editorial(draft.content[0][1]);
    if (opinion) return { document: opinion, spans: [cue.span, ...opinion.mentions.slice(0, 1).map(spanOf)] };
    if (!speaker) return null;
    // A letter that was just brought in, its author not told: “an e-mail made public in May. “…,” Rell wrote”
    const adopted =
      !this.open?.quoted || (near?.family === 'correspondence' && !to && !this.hasWritten(speaker, draft));
    if (near && !post && !near.author && adopted && ADOPTED.test(near.family) && near.type !== 'biography')
      return { document: this.shelf.adopt(near, speaker), spans: [cue.span] };
    const known = this.shelf.last(
      speaker,
      draft.content[0][1],
      (d) =>
        (!to || !d.recipient || d.recipient === to) &&
        (post
          ? d.type === TYPES[post] || d.type.endsWith(` ${TYPES[post]}`)
          : !d.nameless && WRITABLE.test(d.family) && startsBefore(d, draft)),
    );
    if (known) return { document: known, spans: [cue.span, ...known.mentions.slice(0, 1).map(spanOf)] };
    // “the institute's letter, … “…,” its director wrote”
    const body = near?.author?.type === 'organisation' && speaker.type === 'person' && near.recipient !== speaker;
    if (near && !post && body && near.family === 'correspondence' && near.mentions.length)
      return { document: near, spans: [cue.span] };
    // Among letters, what another one writes is a letter too.
    const answer = near?.family === 'correspondence' && !post;
    const type = post ? TYPES[post] : answer ? near.type : to ? 'letter' : 'text';
    const recipient = to ?? (answer ? (near.author === speaker ? near.recipient : near.author) : null);
    const document = this.shelf.byType(speaker, type, recipient);
    // “Rell tweeted”, with a link to the tweet
    document.link ??= this.library.linkAt(...cue.span);
    return { document, spans: [cue.span] };
  }

  /** “Rell wrote to the mayor last week. “…,” she wrote.”: of her own, and not of what was read from before. */
  private hasWritten(speaker: Entity, { sentence }: Draft): boolean {
    const isHers = (mention: Mention | null) =>
      mention?.kind === 'name' &&
      speaker.mentions[countBefore(speaker.mentions, mention.start)]?.start === mention.start;
    return this.scenes
      .slice(Math.max(0, sentence - 2), sentence)
      .some(({ sentence: { tokens }, cues }) =>
        cues.some(({ lemma, subject, to }) => lemma === 'write' && tokens[to]?.lower === 'to' && isHers(subject)),
      );
  }

  private addressee([start, end]: Span): Entity | null {
    for (let at = start; at < end; at++) {
      const entity = this.library.addressed.get(at);
      if (entity) return entity;
    }
    return null;
  }

  /** “He responds: …” right behind an excerpt of a letter to him. */
  private answered(draft: Draft, scene: SceneWithCues, speaker: Entity | null): Excerpt | null {
    const { cue } = draft;
    const { open: from } = this;
    const asked = speaker && this.asked(draft, scene, speaker);
    if (asked) return this.reply(asked, 'response', speaker, cue?.span ?? draft.content[0]);
    if (!cue || !speaker || !from || from.document.family !== 'correspondence' || from.document.author === speaker)
      return null;
    if (draft.kind === 'indirect' && cue.lemma !== 'write') return null;
    if (!/^(?:respond|reply|answer|write)$/.test(cue.lemma) || elsewhere(scene)) return null;
    if (scene.sentence.paragraph - from.paragraph > 1) return null;
    const to = this.addressee(cue.span);
    if (to && to !== from.document.author) return null;
    // “…, the memo said. “…,” Rell wrote”: she may well be who wrote it.
    if (cue.lemma === 'write' && from.document.author?.type !== 'person' && from.document.recipient !== speaker)
      return null;
    // “they wrote”: those who wrote it, and not one of them to all.
    if (from.document.author?.plural && SEVERAL.test(draft.source?.head ?? '')) return null;
    // A letter of one's own that is known is no answer to the e-mail that brought it.
    if (
      cue.lemma === 'write' &&
      this.shelf.of(speaker).some((d) => d.family === 'correspondence' && startsBefore(d, draft))
    )
      return null;
    from.document.recipient ??= speaker;
    return this.reply(from.document, from.document.type, speaker, cue.span);
  }

  private reply(answers: FoundDocument, type: string, speaker: Entity, span: Span): Excerpt {
    const document = this.shelf.byType(speaker, type, answers.author);
    document.answers ??= answers;
    return { document, spans: [span] };
  }

  /** “The ministry told Rell that “no papers on your request were found””: written to whoever had asked. */
  private asked({ content: [[start, end]], kind }: Draft, { reading }: SceneWithCues, speaker: Entity) {
    if (
      kind === 'indirect' ||
      !/\byour (?:request|inquiry|enquiry|application|complaint)\b/i.test(reading.text.slice(start, end))
    )
      return null;
    return this.library.documents.findLast((d) => d.recipient === speaker && d.mentions[0]?.start < start) ?? null;
  }

  /** The same author again right behind an excerpt, or behind the sentence that brought the document in. */
  private goesOn(draft: Draft, scene: SceneWithCues, speaker: Entity | null): Excerpt | null {
    const { open: from } = this;
    if (!from || this.insideOther(draft) || elsewhere(scene)) return null;
    const { document } = from;
    // Before the first sentence stands none.
    const before = cueHere(draft, scene) || !draft.cue ? undefined : this.scenes[draft.sentence - 1];
    const begins = (before ?? scene).sentence;
    const gap = begins.paragraph - from.paragraph;
    if (gap > 1) return null;
    const excerpt = { document, spans: from.spans };
    const lemma = draft.cue?.lemma ?? '';
    const further = /^(?:add|continue|conclude|go|note|write|state|argue)$/.test(lemma);
    if (!speaker)
      return draft.source === null && gap === 0 && draft.kind !== 'indirect' && from.quoted && !draft.cue
        ? excerpt
        : null;
    if (document.author !== speaker) return null;
    // A post is short, and who “wrote” somewhere may well have spoken afterwards.
    if (document.nameless && draft.kind !== 'indirect' && !/^(?:say|tell|explain)$/.test(lemma)) return excerpt;
    if (document.family === 'post' || document.nameless || !document.mentions.length)
      return further || (gap === 0 && draft.kind !== 'indirect' && !document.nameless && lemma !== 'tell')
        ? excerpt
        : null;
    return draft.kind !== 'indirect' || gap === 0 || further ? excerpt : null;
  }

  /** “Rell also takes a shot at the mayor.”: a paragraph about the author, between two of her letter's. */
  private isStillAt({ document: { author, family }, paragraph, quoted }: Open, { main, sentence }: SceneWithCues) {
    if (!quoted || author?.type !== 'person' || !/^(?:correspondence|journalism|book)$/.test(family)) return false;
    return sentence.paragraph - paragraph === 1 && main?.kind === 'name' && author.words.includes(main.head);
  }

  /** A document that a sentence brings in is what its author is read from behind it. */
  private bringIn(sentence: number) {
    const scene = this.scenes[sentence];
    if (this.open && sentence > this.open.sentence && tellsWhereSpoken(scene)) this.open = null;
    if (this.open && this.isStillAt(this.open, scene)) this.open.paragraph = scene.sentence.paragraph;
    for (const place of this.library.places.get(sentence) ?? []) {
      const { document, mention, part, maker } = place;
      const exchange = isExchange(mention) && !place.definite;
      if (place.spoken || place.plural || POLLS.test(place.type)) continue;
      if (part !== 'in' && part !== 'made' && !exchange) continue;
      // A letter that somebody once sent need not be read from; a statement is issued to be.
      const { tokens } = scene.sentence;
      const colon = tokens.at(-1)?.text === ':';
      if (
        part === 'made' &&
        !colon &&
        document.author !== null &&
        (!/^(?:statement|post)$/.test(document.family) || /^(?:to|not)$/.test(tokens[maker - 1]?.lower ?? ''))
      )
        continue;
      if (this.open?.document === document && this.open.sentence === sentence) continue;
      if (document.family === 'law' || document.family === 'book') continue;
      this.open = { document, paragraph: scene.sentence.paragraph, sentence, spans: [spanOf(mention)], quoted: false };
    }
  }
}

/** Nobody writes in them. */
const POLLS = /(?:^|\s)(?:poll|survey)$/;

const startsBefore = (d: FoundDocument, draft: Draft) =>
  d.mentions.length > 0 && d.mentions[0].start < draft.content[0][1];
