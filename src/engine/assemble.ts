/** The last step: drafts get their speakers and documents, in reading order, and become the Analysis. */
import { certaintyFeatures, ownDocument, plainlySaid, saysItself, soleBearer } from './certainty.ts';
import { alignStatements } from './documents/align.ts';
import { documentPronouns } from './documents/document-pronouns.ts';
import type { Voice } from './documents/facts.ts';
import { type FoundDocument, findDocuments } from './documents/find-documents.ts';
import { tieDocuments, worthListing } from './documents/tie.ts';
import { Features } from './learned/features.ts';
import { type Linear, probability, score } from './learned/linear.ts';
import {
  type Analysis,
  type Link,
  type Quotation,
  type Reason,
  type SourceDocument,
  type Speaker,
  THRESHOLDS,
} from './model.ts';
import { type Context, type Resolution, Resolver, unresolved } from './people/coreference.ts';
import type { Entity } from './people/entities.ts';
import type { Mention } from './people/mentions.ts';
import type { Draft } from './speech/quotations.ts';
import type { SceneWithCues } from './speech/scenes.ts';
import type { Steps } from './steps.ts';

export interface Parts {
  context: Context;
  scenes: readonly SceneWithCues[];
  drafts: Draft[];
  links: readonly Link[];
  /** Below this confidence no name is given. */
  minimum: number;
  certainty: Linear;
  /** Sees what the certainty of each name was judged by; training looks on through it. */
  observe?: ((quotation: Quotation, features: Uint32Array) => void) | undefined;
}

/** Whose a draft is, and how probably. */
interface Naming {
  entity: Entity | null;
  /** The same, where it is that of the document's author. */
  author: Entity | null;
  confidence: number;
  /** What it was judged by, for who observes. */
  features: Uint32Array | null;
}

export function* assemble({ context, scenes, drafts, links, minimum, certainty, observe }: Parts): Steps<Analysis> {
  const { reading, entities } = context;
  const pronouns = documentPronouns(scenes);
  drafts.sort((a, b) => a.content[0][0] - b.content[0][0] || b.content[0][1] - a.content[0][1]);
  const resolver = new Resolver(context, pronouns);
  const resolveOnce = (mention: Mention): Resolution => resolver.resolve(mention);
  for (const draft of drafts) {
    if (!draft.source) continue;
    yield* resolver.upTo(draft.source);
    const { entity } = resolveOnce(draft.source);
    if (entity && draft.kind !== 'refusal')
      resolver.heard.push({ at: draft.source.start, sentence: draft.source.sentence, entity });
  }
  const speakerOf = new Map(drafts.map((d) => [d, d.source ? resolveOnce(d.source).entity : null]));
  nest(drafts, speakerOf);
  // Who wrote a letter is told only of whom it is probable; “the inspector's report” is at least the inspector's.
  const whoIs = (mention: Mention) => {
    const { entity, confidence } = resolveOnce(mention);
    if (!entity || confidence >= THRESHOLDS.probably) return entity;
    return mention.kind === 'nominal' ? entities.unnamed(mention) : null;
  };
  const library = yield* findDocuments(scenes, whoIs, voicesOf(drafts, speakerOf), links, pronouns);
  const ties = yield* tieDocuments(library, scenes, drafts, speakerOf);

  const register = new Register();
  const documentId = new Map<FoundDocument, string>();
  const used = worthListing(library.documents, ties);
  for (const document of used) documentId.set(document, `d${documentId.size + 1}`);

  const ids = new Map(drafts.map((draft, i) => [draft, `q${i + 1}`]));
  const features = new Features();
  const bearers = new Map<string | undefined, number>();
  for (const { named, words } of entities.all)
    if (named) bearers.set(words.at(-1), (bearers.get(words.at(-1)) ?? 0) + 1);
  const byStretch = new Map(drafts.flatMap((draft) => draft.stretches.map((i) => [i, draft] as const)));
  const namings = new Map<Draft, Naming>();
  const namingOf = (draft: Draft): Naming => {
    const known = namings.get(draft);
    if (known) return known;
    const naming = nameOf(draft);
    // Known before the other is asked: words in two pieces may go on from others that go on from them.
    namings.set(draft, naming);
    // What goes on from other words is no surer than they are.
    const link = draft.from === null ? undefined : byStretch.get(draft.from);
    if (link) naming.confidence = Math.min(naming.confidence, namingOf(link).confidence);
    return naming;
  };
  const nameOf = (draft: Draft): Naming => {
    const { source } = draft;
    const resolution = source ? resolveOnce(source) : unresolved();
    const author = resolution.entity ? null : (ties.get(draft)!.document?.author ?? null);
    const entity = resolution.entity ?? author;
    if (!entity) return { entity, author, confidence: 0, features: null };
    const evidence = {
      draft,
      entity,
      source: author ? null : source,
      ...shares(draft, entity, resolveOnce),
      resolver: author ? 0.9 : resolution.confidence,
      beside: author !== null && source !== null && !source.plural && isBeside(reading.text, source, author),
      by: author ? 'author' : (resolution.because.at(-1)?.rule ?? 'name'),
      sole: resolution.sole ?? false,
      holds: resolution.holds ?? false,
      bearers: bearers.get(entity.words.at(-1)) ?? 0,
    };
    certaintyFeatures(features.clear(), evidence);
    // Certainty is learned from marked words. Of paraphrase and refusals whose source is nobody known, the phrase
    // itself is the name, and as right as the source.
    const unmarked = draft.kind === 'indirect' || draft.kind === 'refusal';
    const phrase = unmarked && !author && !entity.named;
    const confidence = phrase
      ? draft.confidence * resolution.confidence
      : Math.max(
          probability(score(certainty, features)),
          soleBearer(evidence),
          plainlySaid(evidence),
          saysItself(evidence),
          ownDocument(evidence),
        );
    return { entity, author, confidence, features: observe ? features.taken() : null };
  };
  const quotationOf = (draft: Draft): Quotation => {
    const tie = ties.get(draft)!;
    const because: Reason[] = [...draft.because];
    const { source } = draft;
    const { entity, author, confidence, features } = namingOf(draft);
    because.push(...(source ? resolveOnce(source).because : []), ...tie.because);
    const by = author?.mentions[0];
    if (by) because.push({ rule: 'author', spans: [[by.start, by.end]] });
    const given = entity !== null && confidence >= minimum;
    const outer = draft.within;
    const quotation: Quotation = {
      id: ids.get(draft)!,
      kind: draft.kind,
      text: draft.content.map(([s, e]) => reading.text.slice(s, e)).join(' … '),
      content: draft.content,
      cue: draft.cueSpan,
      source: draft.source ? [draft.source.start, draft.source.end] : null,
      speaker: given ? entity!.name : null,
      speakerId: given ? register.idOf(entity!) : null,
      document: tie.document ? (documentId.get(tie.document) ?? null) : null,
      // What nobody is known to say is nobody's remark.
      about: tie.about && given ? (documentId.get(tie.about) ?? null) : null,
      within: outer ? (ids.get(outer) ?? null) : null,
      excerpts: [],
      notAmongExcerpts: false,
      refusal: draft.refusal,
      confidence: Number(confidence.toFixed(3)),
      because,
    };
    if (features) observe?.(quotation, features);
    return quotation;
  };
  const quotations: Quotation[] = [];
  for (const draft of drafts) {
    quotations.push(quotationOf(draft));
    yield;
  }

  const found = used.map((document): SourceDocument => {
    const id = documentId.get(document)!;
    return {
      id,
      type: document.type,
      title: document.title,
      author: document.author ? register.idOf(document.author) : null,
      recipient: document.recipient ? register.idOf(document.recipient) : null,
      date: document.date,
      link: document.link,
      excerpts: quotations.filter((q) => q.document === id && q.kind !== 'indirect').map((q) => q.id),
      remarks: quotations.filter((q) => q.about === id).map((q) => q.id),
    };
  });
  for (const entity of entities.all)
    if (entity.named && entity.type === 'person' && entity.roles.length) register.idOf(entity);
  const speakers = register.speakers(quotations);
  yield* alignStatements(reading, quotations, found, speakers);
  return { quotations, speakers, documents: found };
}

/** Characters behind a document in which “by the institute” may stand. */
const BESIDE = 40;

const isBeside = (text: string, { start, end }: Mention, { named, words }: Entity): boolean =>
  named &&
  text
    .slice(start, end + BESIDE)
    .toLowerCase()
    .includes(words.at(-1)!);

/** Who says something in a sentence, by the verb that says so. */
function voicesOf(drafts: readonly Draft[], speakers: ReadonlyMap<Draft, Entity | null>): Map<number, Voice[]> {
  const voices = new Map<number, Voice[]>();
  for (const draft of drafts) {
    const entity = speakers.get(draft);
    if (!entity || draft.kind === 'refusal' || draft.source?.type === 'document') continue;
    const voice = {
      at: draft.cue?.at ?? draft.source!.to,
      entity,
      content: draft.content,
      according: draft.cue?.kind === 'according',
    };
    if (draft.source!.sentence === draft.sentence)
      voices.set(draft.sentence, [...(voices.get(draft.sentence) ?? []), voice]);
  }
  return voices;
}

/** The probability of all sources that stand for this entity, and of those that stand for the likeliest other one. */
function shares(draft: Draft, entity: Entity, resolveOnce: (mention: Mention) => Resolution) {
  const others = new Map<Entity, number>();
  let support = draft.confidence;
  for (const { source, confidence } of draft.rivals) {
    const other = resolveOnce(source).entity;
    if (other === entity) support += confidence;
    else if (other) others.set(other, (others.get(other) ?? 0) + confidence);
  }
  return { support: Math.min(1, support), against: Math.max(0, ...others.values()) };
}

/** Quoted words of one person inside what another is reported to have said stand within it. */
function nest(drafts: readonly Draft[], speakers: ReadonlyMap<Draft, Entity | null>) {
  const reports = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind === 'indirect') reports.set(draft.sentence, [...(reports.get(draft.sentence) ?? []), draft]);
  }
  for (const draft of drafts) {
    if (draft.within || draft.kind !== 'partial') continue;
    const [[start, end]] = draft.content;
    const outer = reports.get(draft.sentence)?.find((d) => d.content[0][0] <= start && end <= d.content[0][1]);
    if (outer && speakers.get(outer) !== speakers.get(draft)) draft.within = outer;
  }
}

/** Numbers speakers in the order in which the analysis first needs them. */
class Register {
  private readonly ids = new Map<Entity, string>();

  idOf(entity: Entity): string {
    const known = this.ids.get(entity);
    if (known) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(entity, id);
    return id;
  }

  speakers(quotations: readonly Quotation[]): Speaker[] {
    return [...this.ids].map(([entity, id]) => {
      const own = quotations.filter((q) => q.speakerId === id);
      return {
        id,
        name: entity.name,
        kind: !entity.named
          ? 'unnamed'
          : entity.type === 'organisation' || entity.type === 'place'
            ? 'organisation'
            : 'person',
        role: entity.roles[0] ?? null,
        roles: entity.roles,
        aliases: [...entity.aliases],
        quotations: own.map((q) => q.id),
        words: own.reduce((sum, q) => sum + (q.kind === 'refusal' ? 0 : q.text.split(/\s+/).length), 0),
      };
    });
  }
}
