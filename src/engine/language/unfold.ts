/**
 * Undoes what the build makes of long tables of words: sorted, each word as how many characters it shares with the one
 * before (A none, B one …) and the rest. The sources have the words themselves.
 */
export function unfold(folded: string): string {
  let word = '';
  return folded.replace(/([A-Z])([^A-Z]*)/g, (_, shared: string, rest: string) => {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    return `${word} `;
  });
}
