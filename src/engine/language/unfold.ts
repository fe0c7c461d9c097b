/**
 * Undoes what the build makes of long tables of words: sorted, each word as how many characters it shares with the one
 * before (A none, B one …) and the rest. The sources have the words themselves.
 */
export function unfold(folded: string): string {
  const words: string[] = [];
  let word = '';
  for (const entry of folded.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    words.push(word);
  }
  return words.join(' ');
}
