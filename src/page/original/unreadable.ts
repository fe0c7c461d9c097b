/** Why no words come out of a file or page; whoever shows it has the sentence for it. */
export type Unreadable = 'empty' | 'no text in it' | 'encrypted' | 'damaged' | 'other type';

export class UnreadableOriginal extends Error {
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}
