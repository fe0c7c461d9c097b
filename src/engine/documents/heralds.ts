/**
 * What brings a document in without its noun: “The board announced that …. “…,” the statement said”, “Rell wrote to the
 * mayor. “…,” the letter says.”
 */
import type { Entity } from '../people/entities.ts';
import type { Mention } from '../people/mentions.ts';
import type { SceneWithCues } from '../speech/scenes.ts';
import type { Facts, WhoIs } from './facts.ts';
import type { Naming } from './naming.ts';

interface Herald {
  paragraph: number;
  author: Entity;
  recipient: Entity | null;
  /** The verb, where it is one that writes. */
  verb: Mention | null;
}

/** Paragraphs behind which a noun comes back to no verb. */
const REACH = 2;

export class Heralds {
  private writing: Herald | null = null;
  private announcing: Herald | null = null;

  constructor(private readonly whoIs: WhoIs) {}

  /** “Rell wrote to the mayor” */
  wrote({ mention }: Naming, { author, recipient }: Facts, { sentence: { paragraph } }: SceneWithCues) {
    if (author && recipient) this.writing = { paragraph, author, recipient, verb: mention };
  }

  /** “The board announced on Monday that …” */
  announced({ cues, sentence: { paragraph } }: SceneWithCues) {
    const cue = cues.find((c) => ANNOUNCES.test(c.lemma) && c.subject && !c.negated && !c.unreal);
    if (!cue?.subject) return;
    const author = this.whoIs(cue.subject);
    this.announcing =
      author?.named && author.type !== 'place' ? { paragraph, author, recipient: null, verb: null } : null;
  }

  /** Who is known to have brought in what a noun speaks of as known. */
  of({ family, type, definite, plural }: Naming, facts: Facts, paragraph: number): Herald | null {
    if (!definite || plural || facts.author || facts.stranger) return null;
    const herald = family === 'correspondence' ? this.writing : STATEMENT.test(type) ? this.announcing : null;
    return herald && paragraph - herald.paragraph <= REACH ? herald : null;
  }
}

const ANNOUNCES = /^(?:announce|declare|confirm|disclose|reveal|unveil|apologi[sz]e)$/;

const STATEMENT = /^(?:(?:press |news |media )?(?:release|statement|announcement)|communiqué)$/;

/** “wrote to” is no document by itself. */
export const isVerb = ({ mention, maker, type }: Naming) => type === 'message' && maker === mention.from;
