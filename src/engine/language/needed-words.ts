/**
 * Which of many templates (their notation stands in template.ts) a sentence may match at all, by its words: of every
 * list that a template gives, one word at least has to stand there. To look words up takes a fraction of the time that
 * the patterns take to find nothing.
 */
export class Sieve {
  /** A word → the numbers of the lists that it is in. */
  private readonly lists = new Map<string, number[]>();
  /** By template, the numbers of its lists. */
  private readonly needed: number[][];
  /** By list, whether a word of it stands in the sentence that is looked at. */
  private readonly present: Uint8Array;

  constructor(templates: readonly string[]) {
    const numbers = new Map<string, number>();
    this.needed = templates.map((template) =>
      neededWords(template)
        .sort(byTelling)
        .map((words) => {
          const key = words.join('|');
          const known = numbers.get(key);
          if (known !== undefined) return known;
          const number = numbers.size;
          numbers.set(key, number);
          for (const word of words) this.lists.set(word, [...(this.lists.get(word) ?? []), number]);
          return number;
        }),
    );
    this.present = new Uint8Array(numbers.size);
  }

  /** The lists that a word, lower case and with plain apostrophes, is in: the same for every sentence. */
  listsOf(word: string): readonly number[] {
    // “no-one” is a word, and so is “one”.
    return [word, ...word.split(COMPOUND)].flatMap((each) => this.lists.get(each) ?? []);
  }

  /** Indices of the templates that may match a text of words which are in these lists. */
  through(words: Iterable<readonly number[]>): number[] {
    const { present } = this;
    present.fill(0);
    for (const lists of words) for (const list of lists) present[list] = 1;
    const able: number[] = [];
    for (let i = 0; i < this.needed.length; i++) if (this.needed[i].every((list) => present[list])) able.push(i);
    return able;
  }
}

/** What holds a token of several words together. */
const COMPOUND = /[-‐‑'&.@/]/;

/** Lower case, apostrophes plain; words alone, what is only a mark may be part of another token. */
export function neededWords(template: string): string[][] {
  const isWord = (word: string) => /^[\p{L}\d]/u.test(word);
  return sequence(template.toLowerCase()).filter((words) => words.length > 0 && words.every(isWord));
}

/** One list for each literal and each group that must be there. */
function sequence(template: string): string[][] {
  const needed: string[][] = [];
  let at = 0;
  while (at < template.length) {
    const open = nextOf(OPENING, template, at);
    for (const word of template.slice(at, open).split(/[^\p{L}\d'-]+/u)) if (word) needed.push([word]);
    if (open === template.length) break;
    const end = closing(template, open);
    const inside = template.slice(open + 1, end);
    if (template[open] === '(' && !inside.startsWith('?')) needed.push(oneOf(inside));
    at = end + 1;
  }
  return needed;
}

const OPENING = /[([{]/g;
const BRACKET = /[()[\]{}]/g;
const BAR_OR_OPENING = /[([{|]/g;

/** Where such a character stands next, the end where there is none. */
function nextOf(characters: RegExp, text: string, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}

/** A word of each alternative; nothing where one of them may be empty. */
function oneOf(alternatives: string): string[] {
  const words: string[] = [];
  for (const alternative of parts(alternatives)) {
    const [best] = sequence(alternative).sort(byTelling);
    if (!best?.length) return [];
    words.push(...best);
  }
  return [...new Set(words)];
}

/** The longer a word, the more it tells. */
const byTelling = (a: readonly string[], b: readonly string[]) => length(b) - length(a);
const length = (words: readonly string[]) => words.length && Math.min(...words.map((word) => word.length));

/** Cut at the bars that stand in no group of their own. */
function parts(alternatives: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; ; ) {
    at = nextOf(BAR_OR_OPENING, alternatives, at);
    if (at === alternatives.length) break;
    if (alternatives[at] === '|') {
      found.push(alternatives.slice(from, at));
      from = ++at;
    } else at = closing(alternatives, at) + 1;
  }
  return [...found, alternatives.slice(from)];
}

/** Where the bracket at `open` closes. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at = nextOf(BRACKET, template, at + 1)) {
    if ('([{'.includes(template[at])) depth++;
    else if (--depth === 0) return at;
  }
  throw new Error(`a bracket of “${template}” stays open`);
}
