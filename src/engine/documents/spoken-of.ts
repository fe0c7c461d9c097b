/** Documents in the order in which they were last spoken of: “the letter” is the one that the article is at. */
import type { Facts } from './facts.ts';
import type { FoundDocument } from './find-documents.ts';
import type { Naming } from './naming.ts';

/** How many documents back one is looked for; in a long list nobody would know which is meant. */
const RECENT = 40;

/** Paragraphs after which “the statement” is another body's. Every body has one, and few are named twice. */
const REACH = 6;

export class SpokenOf {
  private readonly recent: FoundDocument[] = [];
  private readonly paragraphs = new Map<FoundDocument, number>();

  again(document: FoundDocument, paragraph: number) {
    const at = this.recent.indexOf(document);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(document);
    if (this.recent.length > RECENT) this.recent.shift();
    this.paragraphs.set(document, paragraph);
  }

  /** Those that a noun can come back to, the last one last. */
  near({ family }: Naming, { author }: Facts, paragraph: number): FoundDocument[] {
    if (family !== 'statement' || author) return this.recent;
    return this.recent.filter((d) => paragraph - (this.paragraphs.get(d) ?? paragraph) <= REACH);
  }
}
