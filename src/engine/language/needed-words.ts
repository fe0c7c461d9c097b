/**
 * What a template (its notation stands in template.ts) cannot match without: of every list that it gives, one word at
 * least stands in the text. To look for words takes a fraction of the time that the pattern takes to find nothing.
 */

/** Lower case, apostrophes plain. */
export function neededWords(template: string): string[][] {
  return sequence(template.toLowerCase()).filter((words) => words.length > 0);
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
