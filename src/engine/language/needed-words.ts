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
  private readonly size: number;

  constructor(templates: readonly string[]) {
    const numbers = new Map<string, number>();
    this.needed = templates.map((template) =>
      neededWords(template).map((words) => {
        const key = words.join('|');
        const known = numbers.get(key);
        if (known !== undefined) return known;
        const number = numbers.size;
        numbers.set(key, number);
        for (const word of words) this.lists.set(word, [...(this.lists.get(word) ?? []), number]);
        return number;
      }),
    );
    this.size = numbers.size;
  }

  /** Indices of the templates that may match a text of these words, lower case and with plain apostrophes. */
  through(words: Iterable<string>): number[] {
    const present = new Uint8Array(this.size);
    const mark = (word: string) => {
      const numbers = this.lists.get(word);
      if (numbers) for (const number of numbers) present[number] = 1;
    };
    for (const word of words) {
      mark(word);
      // “no-one” is a word, and so is “one”.
      if (COMPOUND.test(word)) for (const part of word.split(COMPOUND)) mark(part);
    }
    return this.needed.flatMap((numbers, i) => (numbers.every((number) => present[number]) ? [i] : []));
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
  let literal = '';
  const endLiteral = () => {
    const words = literal.split(/[^\p{L}\d'-]+/u).filter(Boolean);
    for (const word of words) needed.push([word]);
    literal = '';
  };
  for (let i = 0; i < template.length; i++) {
    if (!'([{'.includes(template[i])) {
      literal += template[i];
      continue;
    }
    endLiteral();
    const end = closing(template, i);
    const inside = template.slice(i + 1, end);
    if (template[i] === '(' && !inside.startsWith('?')) needed.push(oneOf(inside));
    i = end;
  }
  endLiteral();
  return needed;
}

/** A word of each alternative; nothing where one of them may be empty. */
function oneOf(alternatives: string): string[] {
  const words: string[] = [];
  for (const alternative of parts(alternatives)) {
    // The longer a word, the more it tells.
    const [best] = sequence(alternative).sort((a, b) => length(b) - length(a));
    if (!best?.length) return [];
    words.push(...best);
  }
  return [...new Set(words)];
}

const length = (words: readonly string[]) => words.length && Math.min(...words.map((word) => word.length));

/** Cut at the bars that stand in no group of their own. */
function parts(alternatives: string): string[] {
  const found = [''];
  for (let i = 0; i < alternatives.length; i++) {
    if ('([{'.includes(alternatives[i])) {
      const end = closing(alternatives, i);
      found[found.length - 1] += alternatives.slice(i, end + 1);
      i = end;
    } else if (alternatives[i] === '|') found.push('');
    else found[found.length - 1] += alternatives[i];
  }
  return found;
}

/** Where the bracket at `open` closes. */
function closing(template: string, open: number): number {
  let depth = 0;
  for (let i = open; i < template.length; i++) {
    if ('([{'.includes(template[i])) depth++;
    else if (')]}'.includes(template[i]) && --depth === 0) return i;
  }
  throw new Error(`a bracket of “${template}” stays open`);
}
