/** Documents by their author, those that only a verb speaks of (“tweeted”) among them. */
import type { Entity } from '../people/entities.ts';
import { type FoundDocument, type Library, open } from './find-documents.ts';

/** Characters behind its noun within which a document is what the article is at. */
const REACH = 1500;

export class Shelf {
  private readonly byAuthor = new Map<Entity, FoundDocument[]>();

  constructor(private readonly library: Library) {
    for (const document of library.documents) if (document.author) this.of(document.author).push(document);
  }

  adopt(document: FoundDocument, author: Entity): FoundDocument {
    document.author = author;
    document.recipient ??= document.between.includes(author) ? document.between.find((e) => e !== author)! : null;
    this.of(author).push(document);
    return document;
  }

  /** Words of an author of which nothing but their kind is known are one document. */
  byType(author: Entity, type: string, recipient: Entity | null): FoundDocument {
    const own = this.of(author);
    const known = own.findLast((d) => d.type === type && (!recipient || !d.recipient || d.recipient === recipient));
    if (known) return known;
    const family = /^(?:e-mail|letter|memo|message|text message|response)$/.test(type)
      ? 'correspondence'
      : type === 'report'
        ? 'journalism'
        : 'post';
    const document = { ...open(type, family, author), recipient, nameless: type === 'text' };
    this.library.documents.push(document);
    own.push(document);
    return document;
  }

  /** Of an author's documents the one that was last spoken of before `at`. */
  last(author: Entity, at: number, fits: (d: FoundDocument) => boolean): FoundDocument | undefined {
    return this.of(author)
      .filter(fits)
      .reduce<FoundDocument | undefined>(
        (best, d) => (best && lastSpoken(best, at) > lastSpoken(d, at) ? best : d),
        undefined,
      );
  }

  /** The one that was last spoken of before `at`, where several people are its author. */
  bySeveral(at: number): FoundDocument | null {
    const last = this.library.documents.reduce<FoundDocument | null>(
      (best, d) => (lastSpoken(d, at) > (best ? lastSpoken(best, at) : -1) ? d : best),
      null,
    );
    return last && (last.author === null || last.author.plural) && at - lastSpoken(last, at) < REACH ? last : null;
  }

  /** The one that was last spoken of before `at`, whichever paper's. */
  editorial(at: number): FoundDocument | null {
    return this.library.documents.findLast((d) => d.type === 'editorial' && lastSpoken(d, at) >= 0) ?? null;
  }

  of(author: Entity): FoundDocument[] {
    const known = this.byAuthor.get(author);
    if (known) return known;
    const list: FoundDocument[] = [];
    this.byAuthor.set(author, list);
    return list;
  }
}

/** Mentions stand in reading order, and may be many. */
function lastSpoken({ mentions }: FoundDocument, at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.start ?? -1;
}
